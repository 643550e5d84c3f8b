import type { Language } from "../../language";
import type { WorkbookContent, WorkbookPlan } from "../../workbook";
import { missingTables } from "../read-inputs";
import { TABLE_KEYS } from "../schema";
import type { TableKey } from "../schema";
import { assumptionRows, legislationRows, weightRows } from "./default-rows";
import type { Row } from "./entry";
import { EXAMPLE } from "./example";
import { inputSheets } from "./input-sheets";

/** What to insert, and beside what. */
export interface TemplateRequest {
  /** What the workbook has; its input tables are left alone. Absent: a new workbook. */
  readonly content?: WorkbookContent;
  /** The tables wanted; all of them where absent. */
  readonly tables?: readonly TableKey[];
  /** With the worked example, or to be filled. */
  readonly withExample: boolean;
}

/** Currency of a workbook that does not say. */
const DEFAULT_CURRENCY = "€";

/**
 * The input tables the workbook does not have yet, ready to be written.
 *
 * Assumptions and Weights always come with the engine's defaults. The worked example is one coherent company: where the workbook already
 * has flows of its own, nothing of it is mixed with them, and the tables come empty.
 */
export function templatePlan(
  language: Language,
  { content, tables = TABLE_KEYS, withExample }: TemplateRequest,
): WorkbookPlan {
  const missing = content === undefined ? TABLE_KEYS : missingTables(content);
  const wanted = TABLE_KEYS.filter((key) => tables.includes(key) && missing.includes(key));
  const ownFlows = !missing.includes("flows");
  const rows = new Map(wanted.map((key) => [key, rowsOf(key, withExample && !ownFlows)]));
  const sheets = inputSheets({
    language,
    currency: content?.currency ?? DEFAULT_CURRENCY,
    rows,
    taken: new Set(content?.tables.map(({ name }) => name.toLowerCase())),
  });
  const [first] = sheets;
  return first === undefined ? { sheets } : { sheets, activate: first.key };
}

function rowsOf(table: TableKey, withExample: boolean): readonly Row[] {
  if (table === "assumptions") return assumptionRows(withExample);
  if (table === "legislation") return legislationRows();
  if (table === "weights") return weightRows();
  return withExample ? (EXAMPLE.get(table) ?? []) : [];
}
