/** What the page of the documentation on the input tables says around them. */
export const tablesPage = {
  "tables.doc.title": "The input tables",
  "tables.doc.intro":
    "Excel tables with these headers, in English or in French, in any order, on any sheet. A table is known by its name or, whatever its name, by its headers; columns it does not know are yours and are left alone. Case, accents and spaces in headers do not count; the unit in brackets does.",
  "tables.doc.blank":
    "A blank is not a zero: where a cell or a column that is not required is blank, the named default of the table Assumptions serves and the report lists it. Percentages are fractions shown as percentages: 0.8, shown as 80 %. Numbers, dates and times held as text are issues, never guesses. A row with an error is left out and counted; what would be wrong without it (the flow of a faulty month or profile, the other tiers of a faulty tier) goes with it.",
  "tables.doc.needed": "Only Flows, Team and, to compare, Offers are needed to begin.",
  "tables.doc.column": "Column",
  "tables.doc.other-name": "In French",
  "tables.doc.required": "Required",
  "tables.doc.accepts": "Accepts",
  "tables.doc.meaning": "Meaning",
  "tables.doc.example": "Example",
  "tables.doc.other-table": "Called {name} in French.",
  "tables.doc.usual": "What is usual",
  "tables.doc.usual-intro":
    "Outside these values a figure is used as it stands, with a warning that says what was probably meant. Far outside, or where a slip of the hand explains it, it is to be confirmed. Where there are no two such values, the reason is written. Amounts of money are judged in currencies of about a euro’s worth.",
  "tables.doc.table": "Table",
  "tables.doc.usually": "Usually",
  "tables.doc.why": "Why",
  "tables.doc.between": "{min} to {max}",
  "tables.doc.of": ": ",
  "tables.why.law": "The law or its scales set it, and nearby countries’ are not far.",
  "tables.why.surveys": "The surveys and price pages behind the defaults, taken more widely.",
  "tables.why.practice": "Practice of contact centres, taken widely.",
  "tables.why.tenth": "A tenth to ten times the default: prices differ much.",
  "tables.why.relation": "No values of its own: it is judged against other cells, as the checks below say.",
  "tables.why.known": "A quarter to four times the last known value of the same key.",
  "tables.why.choice": "None: any share that is accepted is somebody’s choice or judgement.",
  "tables.why.switch": "None: yes or no.",
  "tables.why.clock": "None: any time of day is somebody’s.",
  "tables.why.code": "None: a number that names something, or a day.",
  "tables.why.domain": "None: all that is accepted is usual.",
  "tables.doc.issues": "What is checked",
  "tables.doc.issues-intro":
    "Every fault is an issue with its table, row and column, what was found and what is accepted. An error leaves its row out; a warning leaves it in.",
  "tables.doc.code": "Code",
} as const;
