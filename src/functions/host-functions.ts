import { calendarDay } from "./calendar-day";
import { CATALOGUE, NAMESPACE, isOptional, runFunction, sharedAnalyses, TABLES_IN_CELLS } from "./catalogue";
import type { CallContext, FunctionDeclaration, Parameter } from "./catalogue";
import type { Language } from "../language";
import { phrase } from "../language";

/** A parameter as a spreadsheet must know it to pass an argument. */
export interface HostedParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly matrix: boolean;
}

/** A function for a workbook that calculates without Excel. */
export interface HostedFunction {
  /** `OUTSOURCE.` and the id. */
  readonly name: string;
  readonly parameters: readonly HostedParameter[];
  /** Error cells are passed on, so that the refusal can say where they are. */
  readonly acceptsErrors: true;
  /** Throws `{ code, message }` where the whole call is refused; single cells of a table may be such objects. */
  readonly run: (args: readonly unknown[]) => unknown;
}

/**
 * The catalogue as functions of an embedded workbook.
 *
 * @param analyse - one for several workbooks answers equal tables once for all of them
 */
export function hostFunctions(language: Language, analyse = sharedAnalyses()): readonly HostedFunction[] {
  return CATALOGUE.map((declaration) => ({
    name: `${NAMESPACE}.${declaration.id}`,
    parameters: Object.values(declaration.parameters).map((parameter) => ({
      name: phrase(language, `catalogue.parameter.${parameter.word}.name`),
      optional: isOptional(parameter),
      matrix: takesRange(declaration, parameter),
    })),
    acceptsErrors: true,
    run: (args) => answer(declaration, args, { language, today: calendarDay(), analyse, tables: TABLES_IN_CELLS }),
  }));
}

/** Whether a range comes whole, rather than cell by cell in calls of its own. */
export function takesRange(declaration: FunctionDeclaration, { kind }: Parameter): boolean {
  return declaration.broadcasts || kind === "list" || kind === "table";
}

function answer(declaration: FunctionDeclaration, args: readonly unknown[], context: CallContext): unknown {
  const outcome = runFunction(declaration, args, context);
  if ("ok" in outcome) return outcome.ok;
  throw new HostedRefusal(outcome.code, outcome.message);
}

/** A refused call, in the form that workbooks expect of custom functions. */
export class HostedRefusal extends Error {
  override readonly name = "HostedRefusal";

  constructor(
    readonly code: "#VALUE!" | "#N/A",
    message: string,
  ) {
    super(message);
  }
}
