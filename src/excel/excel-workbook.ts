import type { Workbook } from "../workbook";
import { isInputSheet } from "./answer-sheets";
import type { ExcelApi } from "./excel-api";
import { knownTables } from "./known-tables";
import { WORTH_A_WORD } from "./patience";
import { openBeside } from "./open-beside";
import { selectCell, showSheet } from "./point";
import { readSheets } from "./read/read-sheets";
import { readWorkbook } from "./read/read-workbook";
import { watchSheets, watchTables } from "./watch-tables";

/**
 * The workbook behind Microsoft's client: the one door to Excel, in Excel itself, in the workbench, headless and in tests.
 *
 * @param api - the client; several may live side by side
 */
export function excelWorkbook(api: ExcelApi): Workbook {
  const writing = { now: false };
  const known = knownTables();
  const sheetNames = new Map<string, string>();
  return {
    read: (remembered = []) => readWorkbook(api, known, remembered),
    readSheets: () => readSheets(api, sheetNames),
    write: async (plan, onWaiting = () => undefined) => {
      writing.now = plan.sheets.some(({ key }) => isInputSheet(key));
      try {
        const { writePlan } = await import("./write/write-plan");
        return await writePlan(api, plan, known, { after: api.patience ?? WORTH_A_WORD, onWaiting });
      } finally {
        writing.now = false;
      }
    },
    addRows: async (plan, ...also) => {
      const { addRows } = await import("./write/add-rows");
      return addRows(api, [plan, ...also]);
    },
    openBeside: (xlsx) => openBeside(api, xlsx),
    select: (place) => selectCell(api, place),
    show: (sheetKey) => showSheet(api, sheetKey),
    onTablesChanged: (listener) => watchTables(api, writing, known, listener),
    onSheetsChanged: (listener) => watchSheets(api, writing, sheetNames, listener),
  };
}
