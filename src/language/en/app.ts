export const app = {
  "app.failure.restored":
    "{why} {wrote, select, yes {What had been written before that is in the workbook.} other {The workbook is as it was.}}",
  "app.failure.not-restored":
    "{why} Putting the workbook back failed too{known, select, yes {: not as before are {remains}. Delete what is new among them, or close the workbook without saving} other {: close the workbook without saving, or undo, before you go on}}.",
  "app.failure.cleared": "{told} Only the filter of {tables} was cleared.",
  "app.failure.undone":
    "{told} {what, select, tables {The tables of the report that waited were not inserted: read the file again.} recommendation {The recommendation that was asked for meanwhile was not begun.} other {The tables of the report that waited were not inserted: read the file again. The recommendation that was asked for meanwhile was not begun.}}",
  "app.failure.not-fetched":
    "A part of the add-in could not be fetched from its server. {wrote, select, yes {What had been written before that is in the workbook.} other {The workbook is as it was.}} Check the connection, then try again.",
  "app.failure.unexpected":
    "Something failed on our side. {wrote, select, yes {What had been written before that is in the workbook.} other {The workbook is as it was.}} Try again; if it fails again, copy the details below for your support.",
  "app.failure.cell-edit-mode": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "app.failure.protected":
    "{known, select, no {A sheet that is read or written} other {The sheet “{subject}”}} is protected. Unprotect it, then try again.",
  "app.failure.read-only": "The workbook is read-only. Save a copy you may change, then try again.",
  "app.failure.sheet-deleted":
    "{known, select, no {A sheet} other {The sheet “{subject}”}} was deleted meanwhile. Try again: a sheet of ours is made anew.",
  "app.failure.not-ours": "“{subject}” holds content that is not ours. Move it, then try again.",
  "app.failure.too-large":
    "Excel refused the amount of data at once. Close other large workbooks, or leave out flows, and try again.",
  "app.failure.name-taken":
    "{known, select, no {A name that is needed} other {The name “{subject}”}} is taken by something else in the workbook. Rename it, then try again.",
  "app.failure.unsupported":
    "This version of Excel cannot do what is needed here. Update Excel, or open the workbook in Excel on the web.",
  "app.failure.other-workbook":
    "Another workbook is in front. Bring this one to the front, click one of its cells, then try again.",
  "app.failure.filtered":
    "The filter of {known, select, no {a table of the recommendation} other {“{subject}”}} could not be cleared. Clear it yourself (Data, Clear), then try again.",
  "app.failure.no-room":
    "New rows would push content off the end of the sheet. Clear the last rows of {known, select, no {the sheets of the recommendation} other {“{subject}”}}, then try again.",
  "app.failure.in-the-way":
    "Merged cells or another table stand where rows must go in{known, select, no {} other { on “{subject}”}}. Move them or unmerge them, then try again.",
  "app.failure.sheets-grouped":
    "Excel could not go on and gives no reason. If several sheets are selected together, right-click a tab and choose Ungroup Sheets, then try again; if not, copy the details below and send them to your support.",
  "app.failure.no-reason":
    "Excel could not go on and gives no reason. Bring this workbook to the front, select one sheet only (not several together), then try again.",
  "app.failure.busy":
    "The recommendation is being written already, in another pane or by somebody else. Wait until it stands, then try again; if a pane was closed in the middle of it, two minutes are enough.",
  "app.failure.moved":
    "Rows were put in or taken out beside our blocks, or a table of ours was filtered, again and again while they were written. Leave the sheet for a moment, then try again.",
  "app.failure.text-too-long":
    "A text is longer than the 32,767 characters that a cell holds{known, select, no {} other { of “{subject}”}}. Shorten it, then try again: nothing is cut.",
  "app.failure.unknown":
    "Excel refused to go on. Try again; if it stays so, copy the details below and send them to your support.",
  "app.mapping-not-kept-yet":
    "The mapping could not be noted in the table {table}. {why} It holds until this pane is closed; then the sources are asked for again.",
  "app.mapping-not-kept":
    "The recommendation stands, but where its sources stand now could not be noted in the table {table}. {why} Until it is noted, each run tells or asks again what has changed in your ranges: remove what is in the way, then recommend again.",
  "app.papers.nothing-to-price":
    "No flow is to be priced: none leaves, none is too close to call and none waits for an offer. What is decided otherwise goes into the table Decisions.",
  "app.papers.secret":
    "Nothing goes out: the sheet “{sheet}” would have shown {value}, which is a salary, a cost or an offer of this workbook.",
  "app.sheet-gone": "The sheet is no longer in the workbook. Recommend again: it is made anew.",
  "app.no-tables":
    "The tables {tables} were not found. Insert them from the add-in, give the columns the headers of docs/tables.md, or say which column holds what by answers such as field:flows.handlingTime in a file for --map (docs/mapping.md).",
} as const;
