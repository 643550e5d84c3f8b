export const workbook = {
  "workbook.cut":
    "Texts longer than the 32,767 characters that a cell holds were cut and end with “…”: {cells}. What they say in full stands where it was read.",
  "workbook.omitted.formats": "the cells’ formats",
  "workbook.omitted.sheets": "the sheets’ widths and panes",
  "workbook.omitted.links": "the links between sheets",
  "workbook.omitted.conditional": "the formats that follow the values",
  "workbook.omitted.validation": "the lists of accepted entries",
  "workbook.omitted.print": "the print settings",
  "workbook.omitted.other-workbook": "another workbook is in front: bring this one to the front and recommend again",
  "workbook.omitted.sheets-grouped":
    "where several sheets are selected together, Excel refuses this: right-click a tab, Ungroup Sheets, and recommend again",
  "workbook.omitted.activate": "bringing the sheet to the front",
} as const;
