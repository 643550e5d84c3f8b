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
  "pane.issues.search": "Search these findings",
  "pane.issues.search-clear": "Clear the search",
  "pane.issues.searched": "{shown, plural, =0 {Nothing found: none of {all} shown} other {# of {all} shown}}",
  "pane.issues.group": "{where} · {count, plural, one {one finding} other {# findings}}",
  "pane.issue.found": "Found: {received}",
  "pane.issue.nothing-found": "Found: nothing",
  "pane.issue.expected": "Expected: {expected}",

  "pane.ready.title": "Ready to recommend",
  "pane.ready.read":
    "{flows, plural, one {one flow} other {{flows} flows}}, {team, plural, one {one group of people} other {{team} groups of people}}, {offers, plural, =0 {no offer} one {one offer} other {{offers} offers}}.",
  "pane.ready.no-offers":
    "Without offers, the analysis costs the inside and keeps every flow there. Add the providers’ prices to compare.",
  "pane.ready.writes": "The recommendation goes to sheets of its own, rewritten in place. Your sheets are not touched.",
  "pane.ready.fresh": "The recommendation in this workbook answers these inputs.",
  "pane.ready.stale": "Inputs changed since the recommendation in this workbook was made. Run again.",
  "pane.ready.frozen": "Write values in place of OUTSOURCE functions",
  "pane.ready.frozen-hint": "Then no formula of the add-in stands in the workbook. Native formulas stay.",

  "pane.running.title": "Working out the recommendation",
  "pane.running.progress": "Progress of the analysis",
  "pane.running.stage.start": "Starting",
  "pane.running.stage.demand": "Reading the demand, half-hour by half-hour",
  "pane.running.stage.staffing": "Staffing the flows",
  "pane.running.stage.options": "Pricing the options",
  "pane.running.stage.decision": "Deciding",
  "pane.running.stage.scenarios": "Asking what other worlds would make of it",
  "pane.running.stage.confidence": "Measuring how sure it is",
  "pane.running.writing": "Writing the sheets. This step is not interrupted.",
  "pane.running.waiting": "Excel waits until the cell is left: press Enter or Esc in the sheet. Nothing is lost.",
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
  "pane.wrote.omitted": "Excel did not draw everything. The figures are all there. Left out: {list}",
  "pane.wrote.cleared":
    "The filter of {tables} was cleared: Excel would have written through it into other rows. Set it again where you need it.",
  "pane.done.left-out":
    "{rows, plural, one {One row was left out: it holds an error.} other {{rows} rows were left out: they hold errors.}}",
  "pane.done.go-to-steering": "Go to the steering plan",
  "pane.papers.title": "Specification and pricing grids",
  "pane.papers.text":
    "The specification says what is needed, and each provider gets a blank grid to fill in. They are workbooks of their own: no salary, cost or offer of yours is in them.",
  "pane.papers.make": "Make the specification and the grids",
  "pane.papers.stale": "The tables have changed: recommend again, then make them.",
  "pane.papers.making": "Making the specification and the grids…",
  "pane.papers.made": "{count, plural, one {One file is ready} other {# files are ready}}",
  "pane.papers.how":
    "“Open” shows a file as a new workbook: it is not saved yet, so save it under the name that stands here. Where no window opens, “Download” saves it with your browser’s downloads.",
  "pane.papers.open": "Open {file}",
  "pane.papers.download": "Download {file}",
  "pane.papers.opened": "{file} was opened as a new workbook, not saved yet: save it under this name.",
  "pane.papers.not-opened": "{file} was not opened. {why}",
  "pane.papers.download-instead": "“Download” saves it without Excel’s help.",

  "pane.flow.to": "to {provider}",
  "pane.flow.part": "{share} of the workload ({pattern})",
  "pane.flow.saving": "{amount} saved a year",
  "pane.flow.dearer": "{amount} dearer a year",
  "pane.flow.no-saving": "no saving",
  "pane.flow.reasons": "Why",
  "pane.flow.vetoes": "Why it may not leave",
  "pane.flow.turningPoints": "What would turn the decision",
  "pane.flow.measure": "What to measure first",
  "pane.flow.scores": "Economic {economic}, specialisation {specialisation}, retention {retention} (0 to 100)",
  "pane.flow.confidenceKept": "Confidence – {confidence}",
  "pane.flow.confidence": "Confidence – {confidence}; saving between {low} and {high} a year in eight cases out of ten",

  "pane.failed.title": "It did not work",
  "pane.failed.try-again": "Try again",
  "pane.failed.details": "Details for support",
  "pane.details.copy": "Copy the details",
  "pane.details.copied": "Copied",
  "pane.details.selected": "Selected: press Ctrl+C",

  "pane.import.title": "Import a call log",
  "pane.import.text":
    "A report of your telephone system (.csv or .xlsx): a line a call, or counts by half-hour or day. It becomes the tables Flows, Volumes and Profiles. It is read here and goes nowhere.",
  "pane.import.choose": "Choose a file",
  "pane.import.reading": "Reading {file}…",
  "pane.import.found": "What the log says",
  "pane.import.asked": "{count, plural, one {One question before} other {# questions before}} anything is counted:",
  "pane.import.findings": "{count, plural, one {One thing to know} other {# things to know}}",
  "pane.import.topics": "{count, plural, one {One flow} other {# flows}}",
  "pane.import.cancel": "Stop reading",
  "pane.import.lines": "{lines, plural, one {# line} other {# lines}}",
  "pane.import.insert": "These are my figures",
  "pane.import.beside": "Put them beside mine, on sheets of their own",
  "pane.import.added":
    "{count, plural, =0 {No flow is new: your table of flows has them all.} one {One new flow is added to your table: {flows}.} other {# new flows are added to your table: {flows}.}}",
  "pane.import.shared": "{count, plural, one {One flow of the same name} other {# flows of the same name}}",
  "pane.import.shared-text":
    "Tick those that take the volume of the report. Of the others, and of everything else in their rows, nothing changes.",
  "pane.import.old-new": "{flow}: {old} a year here | {volume} in the report",
  "pane.import.volume-unknown": "not known",
  "pane.import.joined":
    "{added, plural, =0 {No flow was added} one {One flow was added} other {# flows were added}} to your tables, and {taken, plural, =0 {none took} one {one took} other {# took}} the volume of the report{findings, plural, =0 {} one {; one thing to know of it stands on the sheet Import} other {; # things to know of it stand on the sheet Import}}.",
  "pane.import.replace": "Replace these tables",
  "pane.import.standing": "The workbook has tables with rows of its own",
  "pane.import.standing-table": "{name} ({rows, plural, one {# row} other {# rows}})",
  "pane.import.standing-text":
    "The import takes their place: what stands in them is lost. Go back to keep them, and import into a new workbook instead.",
  "pane.import.came-in":
    "{flows, plural, one {One flow} other {# flows}} came in from the call log{findings, plural, =0 {} one {; one thing to know of it stands on the sheet Import} other {; # things to know of it stand on the sheet Import}}.",
  "pane.import.next-tables":
    "Next: insert the tables that are still missing, which come empty, and fill in your team and the offers you have.",
  "pane.import.next-beside":
    "Your own tables stay as they are and are the ones that are read: what came in stands on sheets of its own ({sheets}), and a recommendation does not use it. The sheet Import sets the volumes against each other. Copy what you want into your tables, then check again.",
  "pane.import.next-check":
    "Next: look at the table Flows, where channel, hours and target answer time are yours to say, then recommend.",
  "pane.import.refused": "This log cannot be used",
  "pane.import.headings": "Say which heading holds what; leave the others.",
  "pane.import.field.recognised":
    "{found, select, one {as recognised: {heading}} answered {as recognised} other {as recognised: none}}",
  "pane.import.field.aside": "not used",
  "pane.import.columns": "Columns as they were read, and to be changed",
  "pane.import.read-columns": "Read with these columns",
  "pane.import.read-again": "Read again",
  "pane.import.not-a-number": "Type a number of contacts, such as 52000.",
  "pane.import.topic":
    "{topic}: {known, select, no {yearly volume not known} other {{volume, plural, one {# contact a year} other {# contacts a year}}}}, {handling, select, unknown {handling time not in the log} other {{handling} s each}}{answered, select, unknown {} other {, {answered} answered}}",
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
  "pane.mapping.title": "Read my workbook",
  "pane.mapping.found":
    "These ranges of your workbook could be the inputs. Check how they would be read; nothing in them is changed.",
  "pane.mapping.asked": "{count, plural, one {One thing} other {# things}} your workbook does not say:",
  "pane.mapping.use": "Use these",
  "pane.mapping.block":
    "{address} → {table} ({rows, plural, one {one row} other {{rows, number} rows}}{left, plural, =0 {} one {, one set aside} other {, {left, number} set aside}})",
  "pane.mapping.understood": "{count, plural, one {One column} other {# columns}} understood",
  "pane.mapping.heading": "{column} is read from",
  "pane.mapping.unit": "{column}: unit",
  "pane.mapping.not-used": "not used",
  "pane.mapping.totals": "In all",
  "pane.mapping.example": "{shown} → {value}",
  "pane.mapping.writes": "The choices go to a sheet of their own, Mapping, and are used at every run.",
  "pane.no-tables.nearest": "What comes nearest in this workbook",
  "pane.no-tables.read": "Read my workbook",
  "pane.recommend-all-the-same": "Recommend all the same",
  "pane.ready.confirm":
    "{count, plural, one {One value is} other {# values are}} far from what is usual. Recommending all the same confirms them, in a table of their own.",
  "pane.done.look": "{count, plural, one {One thing to look at} other {# things to look at}}",
} as const;
