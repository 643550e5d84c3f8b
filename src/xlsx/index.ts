export { workbookFile } from "./workbook-file";
