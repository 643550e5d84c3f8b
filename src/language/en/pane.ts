/** What the task pane says. */
export const pane = {
  "pane.check": "Check the tables",
  "pane.check-again": "Check again",
  "pane.recommend": "Recommend",
  "pane.recommend-again": "Recommend again",

  "pane.reading": "Reading the tables…",

  "pane.no-tables.title": "Begin with the tables",
  "pane.no-tables.text":
    "The analysis reads your contact flows, your team and the providers’ offers from tables in this workbook. {count, plural, one {This one is missing} other {These are missing}}:",
  "pane.no-tables.existing":
    "A table you already have is recognised by its headers, in English or French, in any order.",
  "pane.no-tables.insert-example": "Insert the tables with an example",
  "pane.no-tables.insert-empty": "Insert empty tables",
  "pane.no-tables.import": "Import a call log",
  "pane.table.flows": "Flows: volumes, handling times, service targets",
  "pane.table.team": "Team: roles, headcount, salaries",
  "pane.table.offers": "Offers: providers’ prices",
  "pane.table.other": "{name}",

  "pane.issues.title": "{count, plural, one {One cell to correct} other {{count} cells to correct}}",
  "pane.issues.text": "Choose a line to go to its cell. Correct it in the sheet, then check again.",
  "pane.issues.left-out":
    "{rows, plural, =0 {No row is left out.} one {One row cannot be used as it stands.} other {{rows} rows cannot be used as they stand.}}",
  "pane.issues.errors": "Errors",
  "pane.issues.warnings": "Worth a look",
  "pane.issues.go-on": "Recommend without these rows",
  "pane.issues.cannot-go-on": "Too little is left to analyse: at least one flow and one group of people must be right.",
  "pane.issues.more": "Show {count, plural, one {one more} other {{count} more}}",
  "pane.issue.cell": "{table}, row {row, number, ::group-off}, {column}",
  "pane.issue.row": "{table}, row {row, number, ::group-off}",
  "pane.issue.column": "{table}, column {column}",
  "pane.issue.table": "{table}",
  "pane.issue.found": "Found: {received}",
  "pane.issue.nothing-found": "Found: nothing",
  "pane.issue.expected": "Expected: {expected}",

  "pane.ready.title": "Ready to recommend",
  "pane.ready.read":
    "{flows, plural, one {one flow} other {{flows} flows}}, {team, plural, one {one group of people} other {{team} groups of people}}, {offers, plural, =0 {no offer} one {one offer} other {{offers} offers}}.",
  "pane.ready.no-offers":
    "Without offers, the analysis costs the inside and keeps every flow there. Add the providers’ prices to compare.",
  "pane.ready.writes": "The recommendation goes to sheets of its own, rewritten in place. Your sheets are not touched.",
  "pane.ready.frozen": "Write values in place of OUTSOURCE functions",
  "pane.ready.frozen-hint": "For colleagues who open the workbook without the add-in. Native formulas stay.",

  "pane.running.title": "Working out the recommendation",
  "pane.running.progress": "Progress of the analysis",
  "pane.running.stage.start": "Starting",
  "pane.running.stage.demand": "Reading the demand, half-hour by half-hour",
  "pane.running.stage.staffing": "Staffing the flows",
  "pane.running.stage.options": "Pricing the options",
  "pane.running.stage.decision": "Deciding",
  "pane.running.stage.confidence": "Measuring how sure it is",
  "pane.running.writing": "Writing the sheets. This step is not interrupted.",
  "pane.running.percent": "{done, number, ::percent .}",
  "pane.cancel": "Cancel",

  "pane.stale.title": "The tables have changed",
  "pane.stale.text": "This recommendation answers the tables as they were.",

  "pane.done.title": "Recommendation",
  "pane.done.saving": "{direction, select, less {saved a year} other {dearer a year}}",
  "pane.done.saving-share": "{share} of the cost inside, run at its best",
  "pane.done.nothing": "Nothing leaves: every flow costs least inside, or may not leave.",
  "pane.done.cost-now": "Cost today",
  "pane.done.saving-range": "Between {low} and {high} in eight futures of ten",
  "pane.done.cost-optimised": "Inside at its best",
  "pane.done.cost-then": "Recommended",
  "pane.done.counts": "Decisions",
  "pane.done.flows": "By flow",
  "pane.done.go-to-sheet": "Go to the recommendation",
  "pane.done.omitted": "This Excel could not draw everything. The figures are all there. Left out: {list}",
  "pane.done.left-out":
    "{rows, plural, one {One row was left out: it holds an error.} other {{rows} rows were left out: they hold errors.}}",

  "pane.flow.to": "to {provider}",
  "pane.flow.part":
    "{share} of the workload, {pattern, select, window {a window of hours} peak {the peaks} overflow {the overflow} share {a fixed share} other {a part}}",
  "pane.flow.saving": "{amount} saved a year",
  "pane.flow.dearer": "{amount} dearer a year",
  "pane.flow.no-saving": "no saving",
  "pane.flow.reasons": "Why",
  "pane.flow.vetoes": "Why it may not leave",
  "pane.flow.turningPoints": "What would turn the decision",
  "pane.flow.measure": "What to measure first",
  "pane.flow.scores": "Economic {economic}, specialisation {specialisation}, retention {retention} (0 to 100)",
  "pane.flow.confidenceKept":
    "{label, select, firm {Firm} probable {Probable} other {Fragile}}: {probability} likely to be the best choice",
  "pane.flow.confidence":
    "{label, select, firm {Firm} probable {Probable} other {Fragile}}: {probability} likely to be the best choice; saving between {low} and {high} a year in eight cases out of ten",
  "pane.turningPoint":
    "{parameter, select, price {A price of} volume {A volume of} handlingTimeRatio {A handling time at the provider of} other {A turnover of}} {value} ({direction, select, up {{margin} above} other {{margin} below}} today’s)",
  "pane.turningPoint.contacts": "{value} contacts a year",
  "pane.turningPoint.ratio": "{value} × ours",
  "pane.turningPoint.attrition": "{value} a year",
  "pane.turningPoint.price": "{value} a billed unit",

  "pane.failed.title": "It did not work",
  "pane.failed.try-again": "Try again",
  "pane.failed.details": "Details for support",
  "pane.failed.copy": "Copy the details",
  "pane.failed.copied": "Copied",

  "pane.import.title": "Import a call log",
  "pane.import.text":
    "A file of calls, one a line (.csv or .xlsx), becomes the tables Flows, Volumes and Profiles. It is read here and goes nowhere.",
  "pane.import.choose": "Choose a file",
  "pane.import.reading": "Reading {file}…",
  "pane.import.found": "What the log says",
  "pane.import.bad-lines": "{count, plural, one {One line was not used} other {{count} lines were not used}}",
  "pane.import.and-more": "and {count, plural, one {one more} other {{count} more}}",
  "pane.import.insert": "Insert the tables",
  "pane.import.refused": "This log cannot be used",
  "pane.import.date-order": "In this log, which comes first in a date?",
  "pane.import.day-first": "The day",
  "pane.import.month-first": "The month",
  "pane.import.headings": "Say which heading holds what; leave the others.",
  "pane.import.field.moment": "Date and time in one column",
  "pane.import.field.date": "Date",
  "pane.import.field.time": "Time",
  "pane.import.field.topic": "Topic, which becomes the flow",
  "pane.import.field.none": "as recognised",
  "pane.import.read-again": "Read again",
  "pane.import.calls": "{calls} calls from {from} to {to}",
  "pane.import.topic":
    "{topic}: {volume} contacts a year, {handling, select, unknown {handling time not in the log} other {{handling} s each}}{answered, select, unknown {} other {, {answered} answered}}",
  "pane.import.unreadable": "The file could not be read. Save it as .csv or .xlsx, then choose it again.",
  "pane.back": "Back",

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
} as const;
