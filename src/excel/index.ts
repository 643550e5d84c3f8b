export type { ExcelApi } from "./excel-api";
export { excelWorkbook } from "./excel-workbook";
