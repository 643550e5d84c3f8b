export const workbook = {
  "workbook.omitted.formats": "the cells’ formats",
  "workbook.omitted.sheets": "the sheets’ widths and panes",
  "workbook.omitted.links": "the links between sheets",
  "workbook.omitted.conditional": "the formats that follow the values",
  "workbook.omitted.validation": "the lists of accepted entries",
  "workbook.omitted.print": "the print settings",
  "workbook.omitted.activate": "bringing the sheet to the front",
} as const;
