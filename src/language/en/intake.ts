/** What the intake says of a cell, a row or a table that cannot be used as it stands. */
export const intake = {
  "intake.issue.line":
    "{severity, select, warning {Warning} note {Note} other {Error}} · {where}: {found, select, nothing {nothing found} other {found “{received}”}}; expected {expected}",
  "intake.issue.fix": "type {value}, if that is what is meant",
  "intake.issue.at-cell": "{table}, row {row, number, ::group-off}, {column}",
  "intake.issue.at-row": "{table}, row {row, number, ::group-off}",
  "intake.issue.at-column": "{table}, column {column}",
  "intake.issue.at-table": "{table}",
  "intake.issue.in-row": "in row {row, number, ::group-off}",
  "intake.issue.in-cell": "at {address}",

  "intake.end.or-none": "0, or {least}",
  "intake.end.plain": "{value, number, ::.####}",
  "intake.end.percent": "{value, number, ::percent .##}",
  "intake.range.any": "of any size",
  "intake.range.at-least": "of {min} or more",
  "intake.range.above": "above {min}",
  "intake.range.at-most": "of {max} or less",
  "intake.range.below": "below {max}",
  "intake.range.from-to": "from {min} to {max}",
  "intake.range.from-below": "from {min} to below {max}",
  "intake.range.above-to": "above {min} and up to {max}",
  "intake.range.above-below": "above {min} and below {max}",
  "intake.list.empty": "none",
  "intake.list.and-then": "{list}, {item}",

  "intake.accepts.text": "text (format the cell as text where the name is a number)",
  "intake.accepts.a-number": "a number",
  "intake.accepts.number": "a number {range}",
  "intake.accepts.whole": "a whole number {range}",
  "intake.accepts.percent": "a percentage {range}",
  "intake.accepts.percent-meant": "{accepts}: did you mean {meant}?",
  "intake.accepts.number-not-text":
    "a number; this one is text that only looks like a number: type it again in a cell formatted as a number",
  "intake.accepts.choice": "one of: {choices}",
  "intake.accepts.list": "text, a semicolon between two entries",
  "intake.accepts.date": "a date that Excel knows as a date, from 2000 to 2099",
  "intake.accepts.month": "a month from 1 to 12, or a date that Excel knows as a date",
  "intake.accepts.avoidable": "yes, no, or a date that Excel knows as a date",
  "intake.accepts.year-or-date": "a year or a date",
  "intake.accepts.time": "a time of day from 00:00 to 24:00, typed as hh:mm in a cell that is not text",
  "intake.accepts.time-meant": "{accepts}: did you mean {meant}?",
  "intake.accepts.half-hour": "the start of a half-hour: 00:00, 00:30, … 23:30",
  "intake.accepts.days": "days of the week such as 1-5, 1-7 or 1;3;5 (1 is Monday)",
  "intake.accepts.days-as-text": "{accepts}; Excel made a date of it: format the cell as text and type it again",
  "intake.accepts.day": "a day of the week from 1 (Monday) to 7 (Sunday)",
  "intake.accepts.covered-hours": "days and times such as 1-5 08:00-20:00; 6 09:00-17:00",

  "intake.cell.required": "a value: {accepts}",
  "intake.cell.no-error": "a value instead of the error: {accepts}",

  "intake.table.missing": "a table with the columns {columns}",
  "intake.table.rows": "at least one row",
  "intake.table.most-flows":
    "at most {most, number} flows in one analysis; a flow is a kind of contact, not a contact or a customer: group the small ones",
  "intake.table.once": "one table of this kind; “{other}” was read instead",
  "intake.column.unread":
    "the header “{column}”, as the tables have it: so headed, the column is your own and is not read",
  "intake.column.missing": "the column {column}",
  "intake.column.once": "one column of this meaning; “{other}” has it too, and neither was read",
  "intake.column.unit": "the column {column}; its unit is another, and it was not read",
  "intake.column.unit-unsaid": "the unit in the header, as in {column}; the column was read in that unit",

  "intake.cross.name-once": "a name that stands once; it also stands {other}",
  "intake.cross.row-once": "one row for the same thing; it is also stated {other}",
  "intake.cross.known-flow": "the name of a flow of the table {table}",
  "intake.cross.known-flow-meant": "the name of a flow of the table {table}: did you mean “{meant}”?",
  "intake.cross.known-profile": "the name of a profile of the table {table}",
  "intake.cross.known-profile-meant": "the name of a profile of the table {table}: did you mean “{meant}”?",
  "intake.cross.known-pool": "the skill pool of a flow; nobody of this group works for a flow that was read",
  "intake.cross.known-pool-meant": "the skill pool of a flow: did you mean “{meant}”?",
  "intake.cross.known-assumption": "a key that the analysis knows; the row changes nothing",
  "intake.cross.known-assumption-meant":
    "a key that the analysis knows: did you mean “{meant}”? The row changes nothing",
  "intake.cross.known-criterion": "one of the criteria {criteria}; the row changes nothing",
  "intake.cross.assumption-range": "a value {range} for {key}",
  "intake.cross.known-law":
    "{meant, select, none {a parameter of law that the analysis knows; the row changes nothing} other {a parameter of law that the analysis knows, of its own country (did you mean “{meant}”?); the row changes nothing}}",
  "intake.cross.law-unit": "the unit {unit} for {key}",
  "intake.cross.dates-reversed": "a last day that is not before the first, {from}",
  "intake.cross.law-unknown":
    "{key}: {known, select, none {not known before} other {known until {known}}}, needed for {needed}; add its row, or set lawLastKnown to 1",
  "intake.cross.law-last-known":
    "the law of {needed}; the last known serves for {count, plural, one {one parameter} other {{count, number} parameters}}: {keys}",
  "intake.cross.law-date": "0 for the day of the run, a year from 1900 on, or a date from 2000 on",
  "intake.cross.profile-sum": "shares of the profile {profile} that add up to 100 % (within 0.1 %)",
  "intake.cross.profile-outside":
    "a profile within the opening hours: {share, number, ::percent .#} of the contacts of {profile} come when the flow is closed",
  "intake.cross.closes-after":
    "a closing time after the opening time, {opens}; midnight is 24:00, and a night runs over two flows",
  "intake.cross.volume": "an annual volume, or rows for the flow in the table {volumes}",
  "intake.cross.volume-agrees":
    "the same volume as the twelve months of the table {volumes}, {months, number, ::.#}; the months are used",
  "intake.cross.months-complete":
    "twelve months; {present, plural, one {only # month is} other {only # months are}} given",
  "intake.cross.months-alike": "months of one kind for a flow: all from 1 to 12, or all dates",
  "intake.cross.salary": "a gross salary or a loaded salary",
  "intake.cross.one-salary": "one of the two salaries; the loaded one is used",
  "intake.cross.agents": "at least one group of agents",
  "intake.cross.pool-team": "a group of agents for the pool {pool} in the table {team}",
  "intake.cross.unmet-never-closed":
    "0, or opening hours that leave some of the week closed: nobody finds this flow closed",
  "intake.cross.period-written":
    "blank: only calls and chats have a target over a half-hour, a day or a week; written contacts and files have a deadline",
  "intake.cross.years-averaged":
    "the months of one year: of {first} to {last}, each month is read as the mean of its years",
  "intake.cross.no-deadline":
    "blank: calls and chats are answered while somebody waits; their target is a share answered within seconds",
  "intake.cross.only-deadline":
    "blank: written contacts and files are all worked by their deadline, which is what counts",
  "intake.cross.unmet-written":
    "0, or the channel phone or chat: written contacts wait for the next opening and are in the volume",
  "intake.cross.tool-below-all":
    "a containment below 100 % once the contacts that come back are taken off: people always answer a part",
  "intake.cross.tool-below-handling":
    "less work than the flow {flow} has: at this containment below {most, number} s a contact",
  "intake.cross.concurrency": "1, or the channel chat: an agent holds only chats at once",
  "intake.cross.consent-now":
    "prior consent of every consumer called: calls to sell have required it in France since 11 August 2026",
  "intake.cross.consent-soon": "prior consent of every consumer called from 11 August 2026 on, in France",
  "intake.cross.hours-none": "hours that meet the demand of {flow}; none of its contacts come in the hours covered",
  "intake.cross.hours-part":
    "hours that meet the whole demand of {flow}; {share, number, ::percent .#} of its contacts come in the hours covered",
  "intake.cross.hours-no-flow": "hours that meet the demand of at least one flow",
  "intake.cross.capacity": "a capacity of at least the minimum commitment, {commitment, number, ::.##}",
  "intake.cross.tier-start": "another start than the tier {other}: two prices for the same units",
  "intake.cross.tier-first":
    "a first tier that starts at 0 or is blank: units below {start, number, ::.##} have no price",
  "intake.cross.tiers-agree": "the same terms on every tier of the offer; others stand {other}",
  "intake.cross.offer-once":
    "one row for this provider, flow, unit and place, or what parts the two; the other price stands {other}, and {taken, select, this {this one, the cheaper, is taken} other {that one, the cheaper, is taken} either {the one that costs less in all is taken}}. Leave one out, or state the volume each starts from (Tier from), the hours or languages it covers, its minimum or its date",
  "intake.cross.valid": "an offer still valid on {today}",
  "intake.cross.hours-per-fte": "the hours an FTE-month buys, since the price is by FTE-month",
  "intake.cross.fixed-fee": "a fixed fee, since the price is fixed + band",
  "intake.cross.depends": "rows without errors in {table}, where this one takes its figures: an error stands {other}",

  "intake.cross.decision-words":
    "a decision: keep, outsource, outsource in part or automate, and with whom: “outsource: Provider A”; these words count for nothing",
  "intake.cross.reason-missing": "why it was decided otherwise; the decision counts, and is shown as unexplained",
  "intake.plausible.usual": "usually {min} to {max}; {value} is used as it stands{hint}",
  "intake.plausible.usual-refused": "usually {min} to {max}{hint}",
  "intake.plausible.minutes": ": in minutes it would be {meant, number, ::.####} here",
  "intake.plausible.clock":
    ". Excel stores {clock} as a fraction of a day: for {minutes, number} min {seconds, number} s type {meant, number, ::.#}",
  "intake.plausible.milliseconds": ": thousandths of a second would be {meant, number, ::.##} here",
  "intake.plausible.thousands": ": in thousands it would be {meant, number, ::.##} here",
  "intake.plausible.monthly": ": a month’s amount would be {meant, number, ::.##} here",
  "intake.plausible.hourly": ": an hour’s amount would be {meant, number, ::.####} here",
  "intake.plausible.yearly": ": a year’s amount would be {meant, number, ::.##} here",
  "intake.plausible.weekly": ": a week’s amount would be {meant, number, ::.##} here",
  "intake.plausible.daily": ": a day’s amount would be {meant, number, ::.##} here",
  "intake.plausible.cents": ": in cents it would be {meant, number, ::.####} here",
  "intake.plausible.percent": ": in per cent it would be {meant, number, ::percent .##} here",
  "intake.plausible.hours-of-fte": ": in hours a year it would be {meant, number, ::.##} here",
  "intake.plausible.days": ": in days it would be {meant, number, ::.##} here",
  "intake.plausible.salary-low":
    "at least {limit, number} a year for these hours, the legal minimum or the floor of any yearly salary; it is used as it stands{unit, select, thousands {: in thousands it would be {meant, number}} monthly {: a month’s salary would be {meant, number}} hourly {: an hour’s pay would be {meant, number}} other {}}",
  "intake.plausible.salary-high": "at most {limit, number} a year as such work is paid; it is used as it stands",
  "intake.plausible.worked-above-paid": "no more than the hours paid, {paid, number}; it is used as it stands",
  "intake.plausible.productive":
    "working time that leaves {low, number} to {high, number} productive hours a year for a full-time person; this leaves {hours, number}",
  "intake.plausible.team-small":
    "people for the work of {flows}: {hours, number} h a year take {needed, number, ::.#} FTE, and the team has {have, number, ::.##}",
  "intake.plausible.team-large":
    "people for the work of {flows}: {hours, number} h a year take {needed, number, ::.#} FTE, and the team has {have, number, ::.##}",
  "intake.plausible.work-most":
    "volume and handling time that are the work of at most {most, number} people: here they make {hours, number} h a year, the work of {people, number}",
  "intake.cross.total-proved":
    "rows of their own: this one is called a total or a mean, and its figures are those of the others. Take it out of the table, or make it the table’s own total row",
  "intake.cross.total-named":
    "rows of their own: this one is called a total or a mean, and is used like the others. Take it out if it sums them up",
  "confirmed.title": "Confirmed",
  "confirmed.about":
    "Values outside what is usual that somebody here has confirmed. As long as a value stands as it is, nothing more is said of it.",
  "confirmed.column.table": "Table",
  "confirmed.column.row": "Row name",
  "confirmed.column.column": "Column",
  "confirmed.column.value": "Value",
  "confirmed.column.on": "On",
  "intake.plausible.price-of-hour":
    "a price of {low, number} to {high, number} for an hour of the work; this one makes {hour, number, ::.##}, and is used as it stands",
  "intake.plausible.commitment":
    "a commitment near what {flows, plural, one {the flow brings} other {the {flows, number} flows of the offer bring together}}, {month, number} units a month; what is above is paid for nothing",
  "intake.plausible.capacity":
    "a capacity near what {flows, plural, one {the flow brings} other {the {flows, number} flows of the offer bring together}}, {month, number} units a month",
  "intake.plausible.set-up":
    "a set-up below a year’s bill of {flows, plural, one {the flow} other {the {flows, number} flows of the offer}}, {bill, number}",
  "intake.plausible.offer-against-others":
    "a price near what the other offers ask for an hour of such work, {usual, number, ::.##}; this one makes {hour, number, ::.##}, and is used as it stands",
  "intake.plausible.posts":
    "fewer posts than the team has agents, {agents, number}; these are used as they stand, and each is paid",
  "intake.plausible.offer-against-inside":
    "a price near what the same hour of work costs inside, {inside, number, ::.##}; this one makes {outside, number, ::.##}, and is used as it stands",
  "intake.plausible.supervisor-below-agent":
    "at least what the agents are paid, {agents, number} a year on average; it is used as it stands",
  "intake.plausible.loaded-below-gross":
    "at least 2 % more than the gross salary, {gross, number}: charges are never less; it is used as it stands",
  "intake.plausible.growth-over-horizon":
    "a growth that leaves the volume between a fifth and five times itself; over {years, number, ::.#} years this one makes {times, number, ::.##} times the volume",
  "intake.plausible.lone-days":
    "the days of the week that are open, 1 for Monday: each flow is open on one day alone, and not on Monday. For {day} days from Monday on, write 1-{day}; it is used as it stands",
  "intake.plausible.copied-row":
    "figures of its own: all but the name is as it stands {other}; it is used as it stands",
} as const;
