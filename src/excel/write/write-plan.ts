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
import { nameCells } from "./name-cells";
import type { PlacedSheet } from "./placement";
import { survey } from "./survey";
import { onceMore, patiently } from "../patience";
import type { Patience } from "../patience";
import { withReason } from "../reason";
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
      nameCells(context, plan.names ?? [], sheets, prepared.survey);
      const answers = answerTables(context, sheets);
      await context.sync();
      answers.forEach(({ id }) => tables.wrote(id));
      await fillCells(context, sheets);
    });
  } catch (cause) {
    const failure = await withReason(api, await putBack(api, prepared, cause), () => isOneProtected(api, sheets));
    throw withCleared(failure, cleared);
  }
  const looks = await dress(api, sheets, plan, prepared.survey.inputSheets, patience);
  return { sheets: sheets.map((sheet) => ({ key: sheet.plan.key, name: sheet.name })), ...looks, cleared };
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
  const cleared: string[] = [];
  try {
    await patiently(api, patience, (context) => clearFilters(context, sheets, cleared));
    return cleared;
  } catch (cause) {
    const failure = await withReason(api, failureFrom(cause, null, true), () => isOneProtected(api, sheets));
    throw withCleared(failure, cleared);
  }
}

/** Whether a sheet that is written is protected now. Where Excel does not answer, the word it gave stands. */
async function isOneProtected({ Excel }: ExcelApi, sheets: readonly PlacedSheet[]): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const asked = sheets.map(({ known, name }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(known?.id ?? name);
        return { sheet, protection: sheet.protection.load("protected") };
      });
      await context.sync();
      return asked.some(({ sheet, protection }) => !sheet.isNullObject && protection.protected);
    });
  } catch {
    return true;
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
      return { survey: known, sheets, journal: entries, names: plan.names ?? [] };
    });
  try {
    return await onceMore(look);
  } catch (cause) {
    // Protected sheets may be read: where another workbook is in front, that is the likelier reason.
    throw await withReason(api, failureFrom(cause, null, true), () => Promise.resolve(false));
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
