/**
 * Every OUTSOURCE.* function, once.
 *
 * From a declaration come the function in Excel, its metadata in both languages, its entry in the reference pages, its checks
 * and its tests. To add a function:
 *
 * 1. declare it in a file of `declarations/` with `scalarFunction` (single values; ranges spill) or `wholeFunction` (lists and
 *    tables), its parameters by `numberIn`, `yesOrNo`, `oneOf`, `anyText`, `listIn`, `tableOf`; ids and order are frozen once shipped;
 * 2. put its words in `src/language/{en,fr}/catalogue.ts`: `catalogue.function.ID.about`, and for each new parameter word
 *    `catalogue.parameter.WORD.name` and `.about` (the compiler asks for them);
 * 3. list the file's functions below;
 * 4. run `npm run functions`, which writes the reference pages, and add the id to the frozen list of the tests.
 *
 * `compute` receives checked values by parameter id and returns a number, text, yes/no, a table that spills, a `NoAnswer` with its
 * reason (`#N/A`), or a `BadArgument` (`#VALUE!`); a `DomainError` thrown by the engine becomes `#VALUE!` by itself.
 */
import type { FunctionDeclaration } from "./declaration";
import { AUTOMATION_FUNCTIONS } from "./declarations/automation";
import { CONFIDENCE_FUNCTIONS } from "./declarations/confidence";
import { DECISION_FUNCTIONS } from "./declarations/decision";
import { ECONOMICS_FUNCTIONS } from "./declarations/economics";
import { LAW_FUNCTIONS } from "./declarations/law";
import { PARTING_FUNCTIONS } from "./declarations/parting";
import { PAYROLL_FUNCTIONS } from "./declarations/payroll";
import { PERIOD_FUNCTIONS } from "./declarations/period";
import { QUEUE_FUNCTIONS } from "./declarations/queues";
import { STAFFING_FUNCTIONS } from "./declarations/staffing";
import { VERSION_FUNCTIONS } from "./declarations/version";
import { WORKING_TIME_FUNCTIONS } from "./declarations/working-time";

/** The functions in the order of the reference. */
export const CATALOGUE: readonly FunctionDeclaration[] = [
  ...QUEUE_FUNCTIONS,
  ...STAFFING_FUNCTIONS,
  ...PERIOD_FUNCTIONS,
  ...WORKING_TIME_FUNCTIONS,
  ...LAW_FUNCTIONS,
  ...PAYROLL_FUNCTIONS,
  ...PARTING_FUNCTIONS,
  ...ECONOMICS_FUNCTIONS,
  ...AUTOMATION_FUNCTIONS,
  ...DECISION_FUNCTIONS,
  ...CONFIDENCE_FUNCTIONS,
  ...VERSION_FUNCTIONS,
];

/** The namespace of the functions in formulas. */
export const NAMESPACE = "OUTSOURCE";

/** The declaration of an id, or undefined where there is none. */
export function functionNamed(id: string): FunctionDeclaration | undefined {
  return CATALOGUE.find((declaration) => declaration.id === id);
}
