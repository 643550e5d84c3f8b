import { analyse } from "../decision";
import type { Recommendation } from "../decision";
import type { Inputs } from "../engine/records";
import { asksForLines, isSpecification } from "../intake/papers";
import type { GridFile } from "../intake/papers";
import type { Language } from "../language";
import { linesTable } from "../report/papers/specification/specification-json";
import { specificationFiles } from "../report/papers/specification/specification-files";
import type { Workbook, WorkbookContent } from "../workbook";
import { canGoOn, check } from "./check";

/** A recommendation with the inputs that it answers. */
export interface Answered {
  readonly recommendation: Recommendation;
  readonly inputs: Inputs;
}

/**
 * What filled grids answer: the lines in the workbook, else in a specification that comes with them, else those that the specification of the workbook as it stands
 * would have.
 *
 * @param answered - the recommendation of the workbook as it stands; null where it has none
 */
export async function askedLines(
  content: WorkbookContent,
  given: readonly GridFile[],
  language: Language,
  answered: () => Promise<Answered | null>,
): Promise<WorkbookContent> {
  if (asksForLines(content)) return content;
  const sent = given.find((file) => isSpecification(file.content));
  if (sent !== undefined) return { ...content, tables: [...content.tables, ...sent.content.tables] };
  const found = await answered();
  if (found === null) return content;
  const lines = linesTable(specificationFiles(language, found.recommendation, found.inputs));
  return lines === undefined ? content : { ...content, tables: [...content.tables, lines] };
}

/** The recommendation of the workbook as it stands, without draws: lines of a specification follow from no more; null where its tables do not allow one. */
export async function answeredBy(workbook: Workbook, today: string, seed: number): Promise<Answered | null> {
  const checked = await check(workbook, today);
  if (checked.kind !== "read" || !canGoOn(checked)) return null;
  return { recommendation: analyse(checked.inputs, { today, seed }), inputs: checked.inputs };
}
