import type { ExcelApi } from "./excel-api";
import { excelCode } from "./failure";

/** Codes by which Excel says that none of this workbook's cells is selected. */
const ELSEWHERE = new Set(["InvalidSelection", "InactiveWorkbook"]);

/**
 * Whether another workbook is in front of this one. Excel does not tell it where it refuses for that reason: it is known by the
 * selection, which only the workbook in front has.
 */
export async function isOtherInFront({ Excel }: ExcelApi): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.getActiveCell().load("address");
      await context.sync();
    });
    return false;
  } catch (cause) {
    return ELSEWHERE.has(excelCode(cause) ?? "");
  }
}
