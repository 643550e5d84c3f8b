export * from "./cell";
export * from "./cell-reference";
export * from "./looks";
export * from "./plan";
export * from "./structured-reference";
export * from "./table-content";
export * from "./workbook";
export * from "./sheet-content";
