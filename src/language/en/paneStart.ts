/** What the pane says before the rest of it has come, or where it cannot come: these words load with the page. */
export const paneStart = {
  "pane.reading": "Reading the tables…",
  "pane.failed.try-again": "Try again",
  "pane.failed.details": "Details for support",
  "pane.details.copy": "Copy the details",
  "pane.details.copied": "Copied",
  "pane.details.selected": "Selected: press Ctrl+C",
  "pane.no-excel.title": "This page lives in Excel",
  "pane.no-excel.text": "Open it from the Outsourcing tab of Excel, in Windows, on a Mac or on the web.",
  "pane.no-office.title": "Office did not answer",
  "pane.no-office.text":
    "The pane needs appsforoffice.microsoft.com, which did not load. Check the connection, then close the pane and open it again. The workbook is as it was.",
  "pane.old-excel.title": "This Excel is too old",
  "pane.old-excel.text":
    "The add-in needs Excel 2021, Excel for Microsoft 365 or Excel on the web. The workbook is as it was.",
  "pane.broken.title": "The pane has stopped",
  "pane.broken.text":
    "Something failed on our side, and the pane cannot go on. Close it and open it again. What is written in the workbook stays.",
  "pane.not-fetched.title": "A part of the add-in did not come",
  "pane.not-fetched.text":
    "It could not be fetched from the add-in’s server. Check the connection, then try again. The workbook is as it was.",
} as const;
