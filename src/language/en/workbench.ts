/** What the workbench says around the workbook. */
export const workbench = {
  "workbench.title": "{product} – workbench",
  "workbench.views": "What to show",
  "workbench.view.sheet": "Workbook",
  "workbench.view.pane": "Pane",
  "workbench.open": "Open",
  "workbench.save": "Save",
  "workbench.new": "New",
  "workbench.sample": "Sample",
  "workbench.recommend": "Recommend",
  "workbench.language": "Language",
  "workbench.theme": "Appearance",
  "workbench.theme.light": "Light",
  "workbench.theme.dark": "Dark",
  "workbench.pane": "Task pane",
  "workbench.grid": "Sheet {sheet}",
  "workbench.cell-editor": "Cell being edited",
  "workbench.list": "Accepted entries",
  "workbench.cell-name": "Name of the selected cell",
  "workbench.formula": "Formula bar",
  "workbench.sheets": "Sheets",
  "workbench.add-sheet": "Add a sheet",
  "workbench.rename-sheet": "Name of the sheet",
  "workbench.drop": "Drop the workbook here",
  "workbench.choose-file": "Choose a workbook",
  "workbench.unknown-functions": "Functions not known here:",
  "workbench.refused": "The workbook refuses",
  "workbench.file.empty": "“{file}” is empty.",
  "workbench.file.encrypted": "“{file}” is protected by a password. Save a copy without it, then open that.",
  "workbench.file.not-xlsx": "“{file}” is not an .xlsx workbook.",
  "workbench.file.corrupt": "“{file}” is damaged or incomplete.",
  "workbench.file.xls": "“{file}” is an .xls workbook of an older Excel. Save it as .xlsx, then open that.",
  "workbench.file.compound":
    "“{file}” is an older Office file (.xls) or one protected by a password, and it is damaged: nothing in it can be read. Save it from Excel as .xlsx, then open that.",
  "workbench.file.binary": "“{file}” is a binary workbook (.xlsb). Save it as .xlsx, then open that.",
  "workbench.file.doctype":
    "“{file}” declares a document type, which no workbook needs; it was not opened. Save it again from Excel.",
  "workbench.file.doubled":
    "“{file}” holds two parts of one name ({part}); which of them counts cannot be told. Save it again from Excel.",
  "workbench.file.too-large":
    "“{file}” unpacks to more than {limit, number} MB, far more than a workbook of its size holds; it was not opened.",
  "workbench.file.too-many-cells":
    "“{file}” holds more than {limit, number} cells and rows, more than a file of its size should; it was not opened. Delete empty formatted rows and columns, then try again.",
  "workbench.file.table-columns":
    "“{file}”: two columns of the table “{part}” have the same number (id), so that what is meant by them cannot be told. Open the workbook in Excel, let it repair the table, save it, then try again.",
  "workbench.file.too-many-formats":
    "“{file}”: the workbook holds more than {limit, number} cell formats, fonts, fills or borders, more than Excel takes; it was not opened. Delete the styles that nothing uses, save it from Excel, then try again.",
  "workbench.file.too-many-names":
    "“{file}”: the workbook holds more than {limit, number} defined names; it was not opened. Delete those that nothing uses in Excel’s Name Manager, save it, then try again.",
  "workbench.file.too-many-reads":
    "“{file}”: the formulas without a result, and those that must be calculated at each opening, read more than {limit, number} cells all together; the workbook was not opened. Calculate it in Excel and save it, or shorten the ranges that they read, then try again.",
  "workbench.file.too-many-texts":
    "“{file}” holds more than {limit, number} texts, more than a file of its size should; it was not opened.",
  "workbench.file.unreadable": "“{file}” could not be read.",
  "workbench.save.data-table":
    "“{file}”: a cell inside a data table ({place}) would have to change, which cannot be done without breaking the table. The original stays as it was. Save the recommendation as a workbook of its own.",
  "workbench.save.moved-cells":
    "“{file}”: rows or columns were moved on the sheet “{place}”, whose pivot tables, queries, controls, comments or sparklines would not follow. The original stays as it was. Save the recommendation as a workbook of its own.",
  "workbench.save.shared-workbook":
    "“{file}”: the workbook is shared and tracks its changes; nothing can be added to it without breaking its history. The original stays as it was. Save the recommendation as a workbook of its own.",
  "workbench.save.signed":
    "“{file}”: the workbook carries a digital signature, which would no longer hold. The original stays as it was. Save the recommendation as a workbook of its own.",
  "workbench.save.unsound":
    "“{file}”: the file that was made does not hold together ({place}); this is our fault, and it was not written. The original stays as it was. Save the recommendation as a workbook of its own.",
  "workbench.saved":
    "“{file}” was saved: {kept, plural, one {# part} other {# parts}} of the file as before, {edited, number} edited, {added, number} added, {removed, number} removed.",
  "workbench.opened":
    "The pane opened a new workbook. Excel would show it in a window of its own; here it is downloaded as “{file}”.",
  "workbench.close": "Close",
} as const;
