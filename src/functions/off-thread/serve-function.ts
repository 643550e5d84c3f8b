import { analyse as analyseAnew } from "../../decision";
import type { Analyse } from "../../decision";
import { functionNamed, runFunction, TABLES_IN_CELLS } from "../catalogue";
import type { FunctionAnswer, FunctionQuestion, Pieces } from "./protocol";

/** Answers one call; whatever fails is said, never lost. */
export function serveFunction(
  { id, args, language, today }: FunctionQuestion,
  analyse: Analyse = analyseAnew,
): FunctionAnswer {
  try {
    const declaration = functionNamed(id);
    if (declaration === undefined) return { kind: "failure", detail: `no function ${id}` };
    const context = { language, today, analyse, tables: TABLES_IN_CELLS };
    return { kind: "outcome", outcome: runFunction(declaration, args.map(decoded), context) };
  } catch (cause) {
    return { kind: "failure", detail: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) };
  }
}

function decoded(argument: Pieces): unknown {
  return JSON.parse(argument.join("")) as unknown;
}
