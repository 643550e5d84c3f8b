export * from "./cell";
export * from "./plan";
export * from "./table-content";
export * from "./workbook";
