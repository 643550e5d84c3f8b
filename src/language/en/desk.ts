/** What papers that come back say in the pane. */
export const desk = {
  "papers.desk.unreadable":
    "{file}: this is no workbook that Excel would open, or one far larger than a grid; nothing of it was read.",
  "papers.desk.offers":
    "{offers, plural, =0 {No offer} one {# offer} other {# offers}} read; {declined, plural, =0 {no line} one {# line} other {# lines}} declined.",
  "papers.desk.declined": "{file}: line {line} is declined.",
  "papers.desk.added":
    "{rows, plural, =0 {No new row} one {One row} other {# rows}} in the table {table}; {replaced, plural, =0 {no earlier row} one {one earlier row} other {# earlier rows}} marked as replaced. Recommend again to use them.",
  "papers.desk.no-tender": "The workbook has no bids to compare: the tables of the tender are missing or empty.",
  "papers.desk.shortlist": "{count, plural, =0 {No bid is left.} other {To negotiate with: {names}.}}",
  "papers.desk.bid": "{provider}: {total, number, ::.0} points, {rank, select, out {out} other {rank {rank}}}",
  "papers.desk.no-actuals":
    "There is nothing to compare: the table of the plan or that of the actuals is missing or empty.",
  "papers.desk.actuals":
    "{flows, plural, one {# flow} other {# flows}} compared with the plan; {alarms, plural, =0 {no alarm} one {# alarm} other {# alarms}}.",
  "papers.desk.actual": "{flow}: saved {saving, number, ::.}, planned {planned, number, ::.}",
  "papers.desk.alarm":
    "{flow}: {parameter} {state, select, crossed {has crossed the point where the decision turns} other {is near the point where the decision turns}}",
  "papers.desk.no-inputs":
    "The tables can no longer be read as the recommendation read them: check them, then recommend again.",
  "papers.desk.dossier": "The auditor’s file is ready.",
  "papers.desk.dossier-file": "dossier",
} as const;
