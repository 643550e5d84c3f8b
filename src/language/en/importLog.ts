/** What the import of a call log says. */
export const importLog = {
  "importLog.all-calls": "Calls",
  "importLog.expected.heading": "one of the headings: {headings}",
  "importLog.expected.date-cells":
    "days as 2026-03-02, 02/03/2026 or 2 March 2026, with or without the day of the week, weeks as 2026-W02, “Week 2 2026” or “Week commencing 05/01/2026”, or months with their year",
  "importLog.expected.week-with-year":
    "a week with its year in one column, such as 2026-W02: here the years stand in a column of their own, and are several",
  "importLog.expected.date-heading": "a heading for the date of the call, such as “Date”, or a mapping",
  "importLog.expected.month-with-year":
    "a month with its year in one column, such as 2026-03 or “March 2026”, beside the counts; or a heading for the date",
  "importLog.expected.months-across":
    "a line a month: here the months stand side by side. Put this table on a sheet of the workbook and choose “Read my workbook”: it reads months side by side as volumes",
  "importLog.expected.time-heading": "a heading for the time of the call, such as “Time”, or a mapping",
  "importLog.expected.id-heading":
    "a heading for the identifier of the call, such as “Call ID”: the lines of one call belong together; or a mapping",
  "importLog.expected.date": "a date of the calendar",
  "importLog.note.annual":
    "{months, plural, =0 {No whole month is there} one {Only # whole month of the year is there} other {Only # whole months of the year are there}}: {by, select, month {the annual volume is the contacts of the months there, day for day over a whole year} week {the annual volume is the contacts of the weeks there, day for day over a whole year} stretch {the annual volume is the contacts of the period, day for day over a whole year} other {the annual volume is the calls of an observed day times {openDays, number, ::.#} {openDays, plural, one {day} other {days}} open in a year}}, seasons not known.",
  "importLog.note.partial-months":
    "{partial, plural, one {# month that the log covers in part is} other {# months that the log covers in part are}} left out of the volumes by month; the calls count for the rest.",
  "importLog.note.talk-only":
    "The handling time {missing, select, wrap {holds no wrap-up} hold {holds no time on hold} other {is talk time alone, without hold and wrap-up}}: no column of the log was read as such. Add it in Flows.",
  "importLog.note.patience-floor":
    "Abandoned calls have no wait in the log: the patience is the known waiting time over the abandonments, a lower bound.",
  "importLog.note.channel": "The log has no channel: every flow is taken as phone.",
  "importLog.note.hours": "Opening hours and days are those at which calls came.",
  "importLog.note.pools": "Every flow is a skill pool of its own: give flows that share agents the same pool in Flows.",
  "importLog.refused.log-empty": "a report with a line of headings and lines of data",
  "importLog.refused.not-a-report":
    "a text file (CSV) or an .xlsx workbook with a line of headings that name a date, a time and a topic, or counts of calls; other headings can be named by hand",
  "importLog.refused.line-too-long":
    "lines of a report: one line runs on for more than 1 million characters, so the line ends are lost or the file is something else",
  "importLog.refused.quote-not-closed":
    "a quotation mark that is closed: the one on line {line, number} is not, and none of the {lines, plural, one {# line} other {# lines}} behind it could be of the report. Close it, or take it out",
  "importLog.refused.heading-missing": "a heading for the date and the time of the call, or a mapping",
  "importLog.refused.mapping-unknown": "one of the headings of the file",
  "importLog.refused.no-calls": "at least one line that can be read",
  "importLog.refused.too-many-topics":
    "at most {most, plural, one {# topic} other {# topics}}: this column seems to hold something else; name another one for the topic",
  "importLog.refused.lines-lost":
    "every line counted or left out with its cause. The sums differ: please report this file’s form to us, nothing was imported",
  "importLog.finding.line":
    "{severity, select, error {Error} warning {Warning} other {Note}} · {where}{found, select, nothing {} other {: “{received}”}}: {expected}",
  "importLog.finding.at-log": "the report",
  "importLog.finding.at-column": "column {column}",
  "importLog.finding.at-lines":
    "{count, plural, one {line {first}} other {{count, number} lines ({more, select, more {first: {first}} other {{first}}})}}{named, select, column {, column {column}} other {}}",
  "importLog.cause.total-row": "left out, a row of totals",
  "importLog.cause.repeated-headings": "left out, the headings once more",
  "importLog.cause.foot-note": "left out, a note below the data",
  "importLog.cause.outbound": "left out, outbound calls",
  "importLog.cause.internal": "left out, internal calls",
  "importLog.cause.later-leg": "counted with the first line of the same contact",
  "importLog.cause.no-arrival":
    "left out, an event of a contact whose arrival in the queue is not in the file: it began before the file does, or the arrival is missing",
  "importLog.cause.queue-event":
    "left out, what happened in the telephone system and to no call: a start, new settings, an agent logging in or pausing",
  "importLog.cause.earlier-delivery": "left out, the same call delivered again: the last delivery counts",
  "importLog.cause.copied-line":
    "left out, a copy: the same line stands before, word for word but for numbers of lines and moments of the export",
  "importLog.note.copies-counted": "the same line stands before, word for word: counted again, as you answered",
  "importLog.note.lines-alike":
    "alike in every column that speaks of a call, and no column names the call: counted, each as a call of its own. If they are copies, answer “copies” by “copies”",
  "importLog.cause.outlier-date": "left out, a date far from all others or in the future: it would stretch the period",
  "importLog.cause.unreadable-date": "left out, the date cannot be read in the order of the others",
  "importLog.cause.unreadable-time":
    "left out, the time of day cannot be read; accepted: 9:30, 14:05:10, 9h05, 2:30 PM",
  "importLog.cause.unreadable-duration":
    "left out, the duration cannot be read; accepted: h:mm:ss, m:ss, 6m 30s, PT6M30S, or a number of 0 or more",
  "importLog.cause.unreadable-count": "left out, the number of contacts cannot be read",
  "importLog.cause.no-topic-cell": "left out, the topic is blank",
  "importLog.cause.too-many-cells": "left out, more cells than headings: a separator stands in a cell",
  "importLog.cause.too-few-cells": "left out, fewer cells than headings: the line is cut",
  "importLog.note.encoding-guessed":
    "the file does not say how its letters are stored; read as {encoding}: check the accents in the names below",
  "importLog.note.line-ends-mixed":
    "lines end in different ways (CRLF {crlf, number}, LF {lf, number}, CR {cr, number}); all were read",
  "importLog.note.quote-unclosed":
    "a quotation mark is never closed; it was read as a letter, and the lines after it as lines of their own",
  "importLog.note.id-not-a-call":
    "the same value comes again on other days: it names a customer or a case, not a call, and is not used",
  "importLog.note.direction-unread":
    "the column is called the direction and its words are not known ({words}): every line counts as inbound. Name them inbound and outbound in the file, or take the outbound lines out",
  "importLog.note.sums-divided": "sums of each line’s contacts: divided by the contacts handled",
  "importLog.note.may-name-calls":
    "the same entry comes again within hours and on no other day: if it names the call, its legs are counted here as calls; then name the column by hand for the call’s identifier (id=“{heading}”)",
  "importLog.note.delivered-twice": "calls stand in the file more than once; each is counted once",
  "importLog.note.whole-set-aside": "the whole duration is not used, because its parts are there",
  "importLog.note.whole-as-handling":
    "{wait, select, out {of calls that nobody answered the whole duration is the wait: it is taken out of the others, and what is left is the handling time} other {the whole duration is taken as the handling time: it may hold menus and waiting}}",
  "importLog.note.no-time-of-day":
    "the report has no time of day: no half-hour profile can be made; add one in Profiles",
  "importLog.note.by-month":
    "a line sums up a month: volumes by month come of it, and neither profiles nor opening days; add those in Flows and Profiles",
  "importLog.note.week-numbers":
    "weeks are read as {numbered, select, sunday {beginning on Sunday, the first one holding 1 January} other {ISO 8601 numbers them: beginning on Monday, the first one holding 4 January}} (answer week-numbers with iso or sunday)",
  "importLog.note.by-week":
    "a line sums up a week: volumes a year come of it, and neither volumes by month nor profiles nor opening days; add those in Volumes, Flows and Profiles",
  "importLog.note.by-stretch":
    "a line sums up all days of the period: volumes a year come of it, and neither profiles nor opening days; add those in Flows and Profiles",
  "importLog.note.date-of-title":
    "the lines have no date: {days, select, one {all are of {from}, the day in the title} other {each sums up {from} to {to}, the period in the title}}",
  "importLog.note.no-topic": "the report has no topic: all contacts make one flow",
  "importLog.note.direction-by-contents":
    "no heading names the direction; this column holds nothing but words for directions and is read as it: outbound and internal calls are left out. Where it says something else, set the direction aside",
  "importLog.note.direction-blank":
    "the direction is blank: these lines count as inbound. Where they are not, fill the direction in or take them out",
  "importLog.note.blank-status":
    "the status is blank: {withTalk, plural, =0 {} one {# call with time of work is taken as answered; } other {# calls with time of work are taken as answered; }}{withoutTalk, plural, =0 {} one {# call without is taken as not answered} other {# calls without are taken as not answered}}",
  "importLog.note.time-zone":
    "the times are instants (with an offset, or counted since 1970) and are taken in the hours as written; name the zone of your opening hours if that is another",
  "importLog.note.duration-outlier":
    "{of, select, intervals {a mean wait or handling time above four hours, or fifty times that of the other lines of its topic, is none of contacts: the contacts count, the mean does not} other {a duration above four hours is no call: the call counts, its duration does not}}",
  "importLog.note.duration-unusual":
    "a wait or handling time above an hour, and more than twenty times that of most calls of its topic: it counts. If it is in another unit or a clock that ran on, correct or take out the line",
  "importLog.note.clock-shifted":
    "minutes and seconds, which a spreadsheet took for hours and minutes: read as {minutes} min {seconds} s",
  "importLog.note.lost-with-talk":
    "the status says lost, but there is talk time: counted as lost, the talk counts nowhere. If these calls were answered, correct their status",
  "importLog.note.work-unknown.blank":
    "no time of work beside contacts answered (lines with such: {answered, number}): the contacts count, the mean handling time is that of the other lines",
  "importLog.note.work-unknown.zero":
    "0 s beside contacts answered (lines with such: {answered, number}): it counts as 0, and the mean handling time is lower for it. If it was not measured there, leave these cells blank",
  "importLog.note.work-unknown.wrap":
    "no time after the call beside contacts answered (lines with such: {answered, number}): nothing was added to their talk. If it was not measured there, the mean handling time is too short",
  "importLog.note.no-wait":
    "“{heading}” may be a wait, but no wait was read: name the column by hand (wait=…) if it is one, and the wait until answered is known",
  "importLog.note.duration-coarse": "durations are written in hours and minutes: they are whole minutes",
  "importLog.note.cut-off": "the sheet ends at Excel’s last row ({lines, number}): the report may be cut off",
  "importLog.note.total-not-sum": "a row of totals differs from what was counted, {counted, number}",
  "importLog.note.offered-not-sum":
    "contacts offered, {offered, number}, are not those answered and those abandoned, {sum, number}: the rest ended otherwise",
  "importLog.note.offered-by-sum":
    "the report has no contacts offered: they are those answered {abandoned, select, given {plus those of {column}} other {alone. Contacts abandoned are not in it: add them to the volumes in Flows where they are known}}",
  "importLog.note.moments-by-contents":
    "three columns of moments follow one another on every line: they are read as start, answer and end of the call, which their headings do not say",
  "importLog.note.moment-by-contents":
    "the column holds the date and the time of each line, which its heading does not say: it is read as when the call came. Name another by hand (moment=…) where it says something else",
  "importLog.note.status-by-contents":
    "the column holds nothing but words for contacts answered and lost, and is read as the status",
  "importLog.note.filled-down":
    "{lines, plural, one {# line leaves} other {# lines leave}} {columns} blank below a line that says it, and {lines, plural, one {takes} other {take}} it from the line above",
  "importLog.note.count-chosen":
    "the contacts offered are read from this column, and {others} beside it is not read: another column is named by hand (offered=…)",
  "importLog.note.count-in-parts":
    "the two are parts of one count, up to a limit of time and from it on: {headings} is read",
  "importLog.note.handled-in-parts":
    "{headings} together with the contacts abandoned are the contacts offered: those answered are the contacts offered without those abandoned",
  "importLog.note.offered-set-aside":
    "the column is not used as contacts offered: it sums to {came, number}, and {done, plural, one {# was} other {# were}} answered{lost, select, given {, {lostCount, number} abandoned} other {}}. Contacts offered are those answered and those abandoned; if the column is right all the same, name it by hand (offered=…)",
  "importLog.note.more-than-offered":
    "more contacts answered and abandoned than came: each column is counted as it stands. Look at these lines where the sums matter: a contact may have come in the interval before, or a column means something else",
  "importLog.note.answered-cut":
    "{count, plural, one {# contact more was} other {# contacts more were}} answered than came ({topics}): all that came are taken as answered. One of the columns means something else",
  "importLog.note.channel-unread":
    "{some, select, blank {the channel is blank on some lines} both {the words {words} are no channels that are known, and the channel is blank on some lines} other {the words {words} are no channels that are known}}: these lines count as phone. Write phone, chat, email, social or back office in the file, or correct the channel in Flows",
  "importLog.note.too-many-flows":
    "this report makes {flows, plural, one {# flow} other {# flows}}, each topic by each of its channels; at most {most, number} can be analysed: group the small ones in Flows, or import without the channel",
  "importLog.note.channels-apart":
    "a topic that comes by several channels makes one flow for each, with its own handling time: {flows}",
  "importLog.note.one-day":
    "the report holds one day: {volume, select, given {the yearly volumes are the one you gave, shared out as the contacts of that day} other {the yearly volumes stay blank: give them in Flows}}",
  "importLog.note.no-answered": "the report does not say which contacts were answered: no share answered, no patience",
  "importLog.note.no-handling": "the report holds no duration of work: fill in the handling time in Flows",
  "importLog.note.sums-of-waits":
    "sums of each line’s waits: divided by the contacts answered. If the waits of those who gave up are in it, answer sum:wait with sum-offered",
  "importLog.note.sums-of-offered": "sums over all contacts that came: divided by the contacts offered",
  "importLog.note.mean-assumed":
    "the heading says neither mean nor sum: taken as the mean of each line’s contacts, {mean, number} s; as their sum it would be {sum, number} s a contact",
  "importLog.note.total-by-sum":
    "“{name}”: the counts are the sum of other lines’ in {intervals, plural, one {# interval} other {# intervals}}; left out as totals",
  "importLog.note.total-level":
    "{lines, plural, one {# line has} other {# lines have}} no entry of {lines, plural, one {its} other {their}} own in {columns} and {lines, plural, one {is} other {are}} the sum of the lines that have: left out as totals",
  "importLog.note.answered-by-work":
    "the report has no status: calls without time of work in this column are taken as not answered; name the column of the status by hand (answered=…) if there is one",
  "importLog.note.wrap-added": "does not hold the work after the call: {wrap} is added to it",
  "importLog.note.parts-added": "is headed as without {parts}, which is added to it",
  "importLog.note.part-in-talk": "is in {talk} already, as its heading says, and is not added again",
  "importLog.note.handling-below-talk":
    "below the talk time on most lines: it is no handling time and {as, select, wrap {is read as the work after the call} other {is not used}}; name it by hand (handling=…) if it is all the same",
  "importLog.note.sheet-not-read":
    "these sheets hold headings of a report too and are not read; read is {read}. Import them one by one, or bring them onto one sheet",
  "importLog.note.answered-by-rate":
    "the report gives no number of contacts answered: it is the contacts offered times {rate, select, answered {this share} other {what this share leaves}}",
  "importLog.note.blank-as-no": "only marks stand in the column: a blank is read as no",
  "importLog.note.column-unread":
    "the heading names {field}, but cells such as this are none that are known: the column is not used",
  "importLog.proof.undirected":
    "{count, plural, one {# line counted has} other {# lines counted have}} no direction: taken as inbound.",
  "importLog.proof.total-level": "Left out as totals: the lines with no entry of their own in {columns}.",
  "importLog.proof.totals": "Left out as the total of the others: {names}.",
  "importLog.proof.unused": "Columns not used: {columns}.",
  "importLog.proof.lines":
    "Lines in the file: {physical, number} = {above, number} above the data + {blank, number} blank + {data, number} of data.",
  "importLog.proof.calls":
    "Data: {data, number} = {contacts, plural, one {# contact} other {# contacts}} + {out, number} left out, by the causes below.",
  "importLog.proof.counts":
    "Column {column} sums to {all, number}; the flows sum to {contacts, number}{gone, plural, =0 {} one {, and # stands on lines left out} other {, and # stand on lines left out}}.",
  "importLog.proof.counted-lines":
    "Data: {data, number} = {used, plural, one {# line} other {# lines}} used + {out, number} left out, by the causes below.",
  "importLog.proof.cause":
    "{lines, plural, one {# line} other {# lines}} ({first}{more, select, more {, …} other {}}): {cause}{contacts, plural, =0 {} one { – # contact} other { – # contacts}}.",
  "importLog.proof.read-as":
    "{heading} → {field}{unit, select, none {} clock {, written as times} other {, in {unitWords}}} ({why, select, named {named by hand} heading {by its heading} other {by its heading and its cells}}).",
  "importLog.proof.date": "{year}-{month}-{day}",
  "importLog.refused.too-many-left-out":
    "a report whose lines can mostly be read: {out, number} of {data, plural, one {# line} other {# lines}} would be left out ({why}). Map another column, or set the field aside (field=-)",
  "importLog.proof.period": "From {from} to {to}: {days, plural, one {# open day} other {# open days}}.",
  "importLog.proof.months": "From {from} to {to}: {days, plural, one {# whole month} other {# whole months}}.",
  "importLog.proof.weeks": "From {from} to {to}: {days, plural, one {# week} other {# weeks}}.",
  "importLog.proof.stretch": "From {from} to {to}: {days, plural, one {# day} other {# days}}, summed up.",
  "importLog.proof.answered": "Answered: {share, number, ::percent .0}.",
  "importLog.proof.handling": "Mean handling time: {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.wait": "Mean wait until answered: {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.wait-of-all":
    "Mean wait of all contacts, answered or not, which the report does not tell apart: {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.shape":
    "Read as: {shape, select, calls {a line is one call} legs {several lines are one call} events {a line is something that happens to a contact in a queue} other {a line sums up the contacts of an interval}}.",
  "importLog.proof.order":
    "Dates in figures: {order, select, day {the day first} month {the month first} other {the year first}}.",
  "importLog.refused.damaged-workbook":
    "a workbook that is whole: this one is damaged, or unpacks to more than any report",
  "importLog.sheet.title": "Import",
  "importLog.sheet.about": "What a report of the telephone system became, line by line, and what is to be known of it.",
  "importLog.sheet.found": "What the report says",
  "importLog.sheet.known": "To know",
  "importLog.sheet.flows": "Beside the flows of this workbook",
  "importLog.sheet.stay":
    "The tables that were here stay as they are and are the ones that are read. The import’s tables stand on sheets of their own: copy from them what you want to use.",
  "importLog.sheet.new":
    "{topic}: {known, select, no {yearly volume not known} other {{volume, plural, one {# contact a year} other {# contacts a year}}}} in the report; not among the flows here",
  "importLog.sheet.both":
    "{topic}: {old, plural, one {# contact} other {# contacts}} a year here, {known, select, no {not known} other {{volume, number}}} in the report",
  "importLog.sheet.beside": "{name} (import)",
} as const;
