import { WorkbookFailure } from "../../workbook";
import type { WorkbookPlan, WriteResult } from "../../workbook";
import type { ExcelApi } from "../excel-api";
import { excelCode, failureFrom } from "../failure";
import { buildStructure } from "./build-structure";
import { isInputSheet } from "../answer-sheets";
import type { KnownTables } from "../known-tables";
import { clearFilters } from "./clear-filters";
import { dress } from "./dress";
import { fillCells } from "./fill-cells";
import { keepJournal } from "./journal";
import { layOut } from "./layout";
import type { PlacedSheet } from "./placement";
import { survey } from "./survey";
import { onceMore, patiently } from "../patience";
import type { Patience } from "../patience";
import { undo } from "./undo";
import type { Undoing } from "./undo";

/**
 * Writes a plan in place: looks, decides, writes, dresses. Until the figures stand, any failure puts everything back.
 *
 * @throws {@link WorkbookFailure} with the workbook as it was, unless it says otherwise
 */
export async function writePlan(
  api: ExcelApi,
  plan: WorkbookPlan,
  tables: KnownTables,
  patience: Patience,
): Promise<WriteResult> {
  const prepared = await prepare(api, plan, patience);
  const { sheets } = prepared;
  const cleared = await withoutFilters(api, sheets, patience);
  try {
    await patiently(api, patience, async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      buildStructure(context, sheets, prepared.survey.names);
      const answers = answerTables(context, sheets);
      await context.sync();
      answers.forEach(({ id }) => tables.wrote(id));
      await fillCells(context, sheets);
    });
  } catch (cause) {
    throw withCleared(await putBack(api, prepared, cause), cleared);
  }
  const omitted = await dress(api, sheets, plan.activate, patience);
  return { sheets: sheets.map((sheet) => ({ key: sheet.plan.key, name: sheet.name })), omitted, cleared };
}

/** The tables of answers: what is changed in them is no change of an input. */
function answerTables(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): readonly Excel.Table[] {
  return sheets
    .filter(({ plan }) => !isInputSheet(plan.key))
    .flatMap(({ placements }) =>
      placements.flatMap(({ block: { table } }) => (table === undefined ? [] : [table.name])),
    )
    .map((name) => context.workbook.tables.getItem(name).load("id"));
}

/** Clears the filters of our tables. Nothing is written yet, so there is nothing to put back. */
async function withoutFilters(
  api: ExcelApi,
  sheets: readonly PlacedSheet[],
  patience: Patience,
): Promise<readonly string[]> {
  try {
    return await patiently(api, patience, (context) => clearFilters(context, sheets));
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}

/** A filter that was cleared stays so, whatever else is put back. */
function withCleared(cause: unknown, cleared: readonly string[]): unknown {
  if (!(cause instanceof WorkbookFailure) || cleared.length === 0) return cause;
  return new WorkbookFailure(cause.code, cause.subject, cause.detail, cause.restored, cleared);
}

/** Everything that can be known, and refused, before the first cell is written. */
async function prepare(api: ExcelApi, plan: WorkbookPlan, patience: Patience): Promise<Undoing> {
  const look = (): Promise<Undoing> =>
    patiently(api, patience, async (context) => {
      const known = await survey(context, plan.sheets);
      const sheets = layOut(plan, known);
      const { entries, inTheWay } = await keepJournal(context, sheets);
      if (inTheWay !== null)
        throw new WorkbookFailure("not-ours", inTheWay, "cells beside a block that grows hold content", true);
      return { survey: known, sheets, journal: entries };
    });
  try {
    return await onceMore(look);
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}

async function putBack(api: ExcelApi, prepared: Undoing, cause: unknown): Promise<unknown> {
  // Excel does not say which sheet: where several are written, none is named, rather than the wrong one.
  const [only, ...others] = prepared.sheets;
  const subject = only !== undefined && others.length === 0 ? only.name : null;
  try {
    await undo(api, prepared);
    return failureFrom(cause, subject, true);
  } catch (second) {
    const code = excelCode(cause);
    return code === null
      ? new WorkbookFailure("unknown", subject, `${String(cause)}; ${String(second)}`, false)
      : failureFrom(cause, subject, false);
  }
}
