import { WorkbookFailure } from "../../workbook";
import type { WorkbookPlan, WriteResult } from "../../workbook";
import type { ExcelApi } from "../excel-api";
import { failureFrom } from "../failure";
import { buildStructure } from "./build-structure";
import { isInputSheet } from "../answer-sheets";
import type { KnownTables } from "../known-tables";
import { claimWriting } from "./claim";
import { clearFilters } from "./clear-filters";
import { cutTexts } from "./cut-texts";
import { dress } from "./dress";
import { fillCells } from "./fill-cells";
import { keepJournal } from "./journal";
import { layOut } from "./layout";
import { leftOver } from "./left-over";
import { makeSheets, MovedMeanwhile, noSheetsMade, requireInPlace } from "./make-sheets";
import { nameCells } from "./name-cells";
import type { PlacedSheet } from "./placement";
import { survey } from "./survey";
import { onceMore, patiently } from "../patience";
import type { Patience } from "../patience";
import { withReason } from "../reason";
import { undo } from "./undo";
import type { RowsBySheet, Undoing } from "./undo";

/** So many times the plan is laid out and written where rows move meanwhile. */
const TRIES = 3;

/**
 * Writes a plan in place: claims the workbook, looks, decides, writes, dresses. Until the figures stand, any failure puts everything back.
 *
 * @throws {@link WorkbookFailure} with the workbook as it was, unless it says otherwise
 */
export async function writePlan(
  api: ExcelApi,
  plan: WorkbookPlan,
  tables: KnownTables,
  patience: Patience,
): Promise<WriteResult> {
  const giveBack = await claimWriting(api, patience);
  const cleared = new Set<string>();
  try {
    for (let left = TRIES - 1; ; left -= 1) {
      const written = await writeOnce(api, plan, tables, patience, cleared, left > 0);
      if (written !== null) return written;
    }
  } catch (cause) {
    throw withCleared(cause, cleared);
  } finally {
    await giveBack();
  }
}

/** Null where rows moved or a filter was set meanwhile, and it may be tried again from the beginning. */
async function writeOnce(
  api: ExcelApi,
  plan: WorkbookPlan,
  tables: KnownTables,
  patience: Patience,
  cleared: Set<string>,
  again: boolean,
): Promise<WriteResult | null> {
  const prepared = await prepare(api, plan, patience);
  await withoutFilters(api, prepared.sheets, patience, cleared);
  let { sheets } = prepared;
  // Until all is seen to stand where the survey saw it, there are new sheets alone to take away.
  let begun: Undoing = { survey: prepared.survey, sheets: [], journal: [], names: [], made: prepared.made };
  try {
    await patiently(api, patience, async (context) => {
      sheets = await makeSheets(context, sheets, prepared.made);
      begun = prepared;
      context.application.suspendApiCalculationUntilNextSync();
      buildStructure(context, sheets, prepared.survey.names);
      nameCells(context, plan.names ?? [], sheets, prepared.survey);
      const answers = answerTables(context, sheets);
      await context.sync();
      answers.forEach(({ id }) => tables.wrote(id));
      await fillCells(context, sheets);
      await requireInPlace(context, sheets);
    });
  } catch (cause) {
    const failure = await withReason(api, await putBack(api, begun, cause, sheets, cleared), () =>
      isOneProtected(api, sheets),
    );
    if (again && isOver(failure)) return null;
    throw failure instanceof MovedMeanwhile ? moved() : failure;
  }
  const looks = await dress(api, sheets, plan, prepared.survey.inputSheets, patience);
  return {
    sheets: sheets.map((sheet) => ({ key: sheet.plan.key, name: sheet.name })),
    ...looks,
    cleared: [...cleared],
    cut: cutTexts(sheets),
  };
}

/** Whether what came between is over once all is put back: rows are counted anew then, and filters cleared. */
function isOver(failure: unknown): boolean {
  return (
    failure instanceof MovedMeanwhile ||
    (failure instanceof WorkbookFailure && failure.code === "filtered" && failure.restored)
  );
}

function moved(): WorkbookFailure {
  return new WorkbookFailure("moved", null, "the blocks moved between the survey and the writing", true);
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

/** As {@link clearFilters}, with the reason where Excel refuses. */
async function withoutFilters(
  api: ExcelApi,
  sheets: readonly PlacedSheet[],
  patience: Patience,
  cleared: Set<string>,
): Promise<void> {
  try {
    await patiently(api, patience, (context) => clearFilters(context, sheets, cleared));
  } catch (cause) {
    throw await withReason(api, failureFrom(cause, null, true), () => isOneProtected(api, sheets));
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
function withCleared(cause: unknown, cleared: ReadonlySet<string>): unknown {
  if (!(cause instanceof WorkbookFailure) || cleared.size === 0) return cause;
  return new WorkbookFailure(cause.code, cause.subject, cause.detail, cause.restored, [...cleared], cause.remains);
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
      return { survey: known, sheets, journal: entries, names: plan.names ?? [], made: noSheetsMade() };
    });
  try {
    return await onceMore(look);
  } catch (cause) {
    // Protected sheets may be read: where another workbook is in front, that is the likelier reason.
    throw await withReason(api, failureFrom(cause, null, true), () => Promise.resolve(false));
  }
}

async function putBack(
  api: ExcelApi,
  begun: Undoing,
  cause: unknown,
  sheets: readonly PlacedSheet[],
  cleared: Set<string>,
): Promise<unknown> {
  // Excel does not say which sheet: where several are written, none is named, rather than the wrong one.
  const [only, ...others] = sheets;
  const subject = only !== undefined && others.length === 0 ? only.name : null;
  const moved = await undoAtMostTwice(api, begun, cleared);
  try {
    const remains = await leftOver(api, begun, moved);
    return failureFrom(cause, subject, remains.length === 0, remains);
  } catch {
    // Excel does not even say what stands there.
    return failureFrom(cause, subject, false);
  }
}

/** A failure that strikes the putting back too may be over at once; it follows a failure of its own. What it left is looked at afterwards. */
async function undoAtMostTwice(api: ExcelApi, begun: Undoing, cleared: Set<string>): Promise<RowsBySheet> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      return await undo(api, begun, cleared);
    } catch {
      // Once more, or it is named.
    }
  }
  return new Map();
}
