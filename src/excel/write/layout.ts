import { WorkbookFailure } from "../../workbook";
import type { SheetPlan, WorkbookPlan } from "../../workbook";
import { blockName } from "../block-name";
import { freeSheetName } from "./free-sheet-name";
import { existingSheetLayout } from "./existing-sheet-layout";
import { newSheetLayout } from "./new-sheet-layout";
import type { PlacedSheet } from "./placement";
import type { KnownSheet, Survey } from "./survey";

/**
 * Decides, before anything is written, where every block goes.
 *
 * @throws {@link WorkbookFailure} where the workbook or a sheet may not be written, or a name is taken
 */
export function layOut(plan: WorkbookPlan, survey: Survey): readonly PlacedSheet[] {
  if (survey.readOnly) throw new WorkbookFailure("read-only", null, "the workbook is read-only", true);
  const taken = survey.sheets.map(({ name }) => name);
  const sheets = plan.sheets.map((sheet) => {
    const known = sheetOf(sheet, survey);
    if (known !== null) return existingSheetLayout(sheet, known, survey);
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return newSheetLayout(sheet, name);
  });
  sheets.forEach(requireWritable);
  requireFreeTableNames(sheets, survey);
  return sheets;
}

/** The sheet that holds the first of the plan's blocks still there. */
function sheetOf(plan: SheetPlan, survey: Survey): KnownSheet | null {
  const first = plan.blocks
    .map(({ id }) => survey.blocks.get(blockName({ sheetKey: plan.key, blockId: id })))
    .find((block) => block !== undefined && survey.ours.has(block.sheetId));
  const other = [...survey.blocks.values()].find(({ name }) =>
    name.startsWith(blockName({ sheetKey: plan.key, blockId: "" })),
  );
  return survey.ours.get((first ?? other)?.sheetId ?? "") ?? null;
}

function requireWritable({ known }: PlacedSheet): void {
  if (known?.isProtected === true) throw new WorkbookFailure("protected", known.name, "the sheet is protected", true);
}

function requireFreeTableNames(sheets: readonly PlacedSheet[], survey: Survey): void {
  const placements = sheets.flatMap((sheet) => sheet.placements);
  const ours = new Set(placements.map(({ tableBefore }) => tableBefore?.id));
  const taken = new Set(
    [...survey.tables.filter(({ id }) => !ours.has(id)).map(({ name }) => name), ...survey.names].map((name) =>
      name.toLowerCase(),
    ),
  );
  const conflict = placements
    .map(({ block }) => block.table?.name)
    .find((name) => name !== undefined && taken.has(name.toLowerCase()));
  if (conflict !== undefined) throw new WorkbookFailure("name-taken", conflict, "another table or name has it", true);
}
