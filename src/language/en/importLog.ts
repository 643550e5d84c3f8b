/** What the import of a call log says; the headings and words it knows, `|` between two. */
export const importLog = {
  "importLog.all-calls": "Calls",
  "importLog.issue.line":
    "{severity, select, warning {Warning} other {Error}} · {where}: {found, select, nothing {nothing found} other {found “{received}”}}; expected {expected}",
  "importLog.issue.at-log": "the log",
  "importLog.issue.at-column": "column {column}",
  "importLog.issue.at-line": "line {line, number, ::group-off}",
  "importLog.issue.at-cell": "line {line, number, ::group-off}, {column}",
  "importLog.heading.id": "call id|id|call number|contact id|interaction id|reference",
  "importLog.heading.moment":
    "date and time|date time|datetime|timestamp|call start|start time stamp|started at|call time stamp",
  "importLog.heading.date": "date|call date|day|date of call",
  "importLog.heading.time": "time|call time|hour|start time|time of call",
  "importLog.heading.topic": "topic|subject|reason|call reason|reason for call|queue|skill|category|call type|flow",
  "importLog.heading.channel": "channel|media|medium",
  "importLog.heading.answered": "answered|call answered|status|call status|outcome|disposition",
  "importLog.heading.resolved": "resolved|first call resolution|solved|fcr",
  "importLog.heading.wait":
    "speed of answer|wait|waiting time|wait time|time in queue|queue time|answer time|asa|wait duration",
  "importLog.heading.handling":
    "handling time|handle time|average handling time|aht|total duration|call duration|duration",
  "importLog.heading.talk":
    "talk time|talk duration|avg talk duration|average talk duration|talk|conversation time|average talk time",
  "importLog.heading.hold": "hold|hold time|hold duration|time on hold",
  "importLog.heading.wrap": "wrap|wrap up|wrap-up time|after call work|acw|wrap up time|after-call work time",
  "importLog.word.yes": "y|yes|true|answered|handled|completed|connected|1",
  "importLog.word.no": "n|no|false|abandoned|missed|unanswered|not answered|lost|0",
  "importLog.expected.log": "a line of headings and a line for each call",
  "importLog.expected.heading": "one of the headings: {headings}",
  "importLog.expected.one-heading": "one heading of this meaning; “{other}” has it too: say which with a mapping",
  "importLog.expected.date-heading": "a heading for the date of the call, such as “Date”, or a mapping",
  "importLog.expected.time-heading": "a heading for the time of the call, such as “Time”, or a mapping",
  "importLog.expected.topic-heading":
    "a heading for the topic of the call, such as “Topic”, or a mapping; without one, all calls make one flow",
  "importLog.expected.order":
    "dates that tell the day from the month: no day above 12 is there, so say whether the day or the month comes first",
  "importLog.expected.one-order":
    "dates in one order: {dayFirst, plural, one {# has its day} other {# have their day}} first, {monthFirst, plural, one {# its month} other {# their month}}",
  "importLog.expected.no-tables":
    "a workbook without flows, volumes or profiles: the import does not change tables that are there",
  "importLog.expected.calls": "at least one line that can be read",
  "importLog.expected.date": "a date of the calendar",
  "importLog.expected.time": "a time of day such as 9:30 or 14:05:10",
  "importLog.expected.topic": "the topic of the call",
  "importLog.expected.flag": "yes or no (Y, N, oui, non, answered, abandoned…)",
  "importLog.expected.duration": "a duration of 0 or more: h:mm:ss, m:ss or seconds",
  "importLog.expected.id-once": "an identifier that stands once; line {line, number, ::group-off} has it too",
  "importLog.note.period":
    "The log runs from {from} to {to}: {days, plural, one {# day} other {# days}} on which calls could come.",
  "importLog.note.annual":
    "{months, plural, =0 {No whole month is there} one {Only # whole month of the year is there} other {Only # whole months of the year are there}}: the annual volume is the calls of an observed day times {openDays, number, ::.#} days open in a year, seasons not known.",
  "importLog.note.partial-months":
    "{partial, plural, one {# month that the log covers in part is} other {# months that the log covers in part are}} left out of the volumes by month; the calls count for the rest.",
  "importLog.note.talk-only":
    "The handling time {missing, select, wrap {holds no wrap-up} hold {holds no time on hold} other {is talk time alone, without hold and wrap-up}}: the log has no such column. Add it in Flows.",
  "importLog.note.no-handling": "The log holds no duration: fill in the handling time in Flows.",
  "importLog.note.no-answered": "The log does not say which calls were answered: no share answered, no patience.",
  "importLog.note.patience-floor":
    "Abandoned calls have no wait in the log: the patience is the known waiting time over the abandonments, a lower bound.",
  "importLog.note.channel": "The log has no channel: every flow is taken as phone.",
  "importLog.note.hours": "Opening hours and days are those at which calls came.",
  "importLog.note.pools": "Every flow is a skill pool of its own: give flows that share agents the same pool in Flows.",
} as const;
