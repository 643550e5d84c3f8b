/** What is said and asked of sources that are mapped to the input tables. */
export const mapping = {
  "mapping.question.block":
    "{count, number} ranges could be {table}. Which one is meant, or do they make one table together?",
  "mapping.question.in-range": "{address}: {question}",
  "mapping.question.unit": "“{heading}” says no unit that fits: in what is {example} given?",
  "mapping.question.unit-share": "“{heading}”: is {example} per cent, or a fraction?",
  "mapping.question.decimal": "“{heading}”: is {example} above a thousand, or a number with decimals?",
  "mapping.question.version": "Which figures are to be read for {column}?",
  "mapping.question.year":
    "{first} to {last} are {count, number} months of several years: which of them are the volumes of a year?",
  "mapping.question.field": "Which column holds {column}?",
  "mapping.question.another-figure":
    "“{heading}” names another figure than {column}, a part of it or a limit on it: may it stand for it as it is?",
  "mapping.question.basis": "“{heading}”: what is in it?",
  "mapping.question.pricing": "“{heading}”: what is the price for?",
  "mapping.question.tax": "“{heading}” includes tax: at what rate?",
  "mapping.question.currency":
    "The amounts are in {currencies}, and none of them is converted here. In which currency are all of them meant? If they differ, bring them to one in your workbook first: groups and offers whose own column of currencies says another are left out, and named.",
  "mapping.choice.currency": "all in {currency}, as {headings} says",
  "mapping.question.word": "“{word}” in {column} is …",
  "mapping.question.word-all": "No column says {column}. It is, for every row …",
  "mapping.choice.block": "{address}: {rows, plural, one {one row} other {{rows, number} rows}}",
  "mapping.choice.together":
    "{count, plural, =2 {both} other {all {count}}} in one table, rows below each other: {rows, number} rows",
  "mapping.choice.unit": "{unit}: {example} becomes {value}",
  "mapping.choice.column": "{heading}: {example}",
  "mapping.choice.decimal": "{example} is {value}",
  "mapping.choice.plain": "{value}",
  "mapping.choice.last-months": "the last twelve months, {first} to {last}",
  "mapping.choice.all-months": "all {count, number}: their mean month, twelve times",
  "mapping.choice.gross": "gross pay of one person",
  "mapping.choice.loaded": "pay of one person with the employer’s charges",
  "mapping.choice.grossGroup": "gross pay of the whole row, to be divided by its FTE",
  "mapping.choice.loadedGroup": "pay of the whole row with charges, to be divided by its FTE",
  "mapping.choice.tax": "{rate} %: {example} becomes {value}",

  "mapping.unit.ms": "milliseconds",
  "mapping.unit.s": "seconds",
  "mapping.unit.min": "minutes",
  "mapping.unit.h100": "hundredths of an hour",
  "mapping.unit.h": "hours",
  "mapping.unit.day": "days",
  "mapping.unit.day5": "open days, five a week",
  "mapping.unit.day6": "open days, six a week",
  "mapping.unit.day7": "every day of the year",
  "mapping.unit.week": "weeks",
  "mapping.unit.month": "months",
  "mapping.unit.hmmss": "a clock of hours, minutes and seconds",
  "mapping.unit.hhmm": "a clock of hours and minutes",
  "mapping.unit.mmss": "a clock of minutes and seconds",
  "mapping.unit.mins": "minutes, with seconds for decimals",
  "mapping.unit.of-year": "of a year",
  "mapping.unit.of-half": "of half a year",
  "mapping.unit.of-quarter": "of a quarter",
  "mapping.unit.of-month": "of a month",
  "mapping.unit.of-week": "of a week",
  "mapping.unit.of-months": "of {months, number} months together{scale, select, k { (thousands)} other {}}",
  "mapping.unit.times":
    "of what comes {times, number} times a year{scale, select, k { (thousands)} ten { (tens)} hundred { (hundreds)} other {}}",
  "mapping.unit.fraction": "fractions of one",
  "mapping.unit.amount":
    "{scale, select, k {thousands} M {millions} hundred {hundreds} ten {tens} other {{scale}}} {period, select, year {a year} half {half a year} quarter {a quarter} month {a month} month13 {a month, thirteen paid} week {a week} day {an open day, five a week} day6 {an open day, six a week} day7 {every day of the year} hour {an hour paid} other {{period}}}",
  "mapping.unit.other": "{unit}",

  "mapping.note.block":
    "{table}: {address}{left, plural, =0 {} one {, one row set aside} other {, {left, number} rows set aside}}.",
  "mapping.note.left-out":
    "{table}, {address}: not a row of its own ({cause, select, totalrow {a total, a mean or the like} partrow {a part of the row above} note {a note} other {{cause}}}).",
  "mapping.nearest": "Nearest to {table}: {address}. It lacks {missing}.",
  "mapping.nearest-none": "No range looks like {table}.",
  "mapping.too-large": "{sheets}: too large to be looked through for a source.",
  "mapping.ask":
    "{count, plural, one {One question has} other {# questions have}} to be answered before anything is read. Put the answers into a file: --map answers.json, with '{' \"answers\": '{' \"{key}\": \"{value}\" '}' '}'.",

  "mapping.issue.total-not-sum": "the sum of the rows above, {sum}; the row is left out and the rows are used",
  "mapping.issue.summary-aside":
    "a row of its own: by its name it is a total, a mean or a best value, and it is left out. Give it another name if it is none",
  "mapping.issue.summary-part":
    "nothing: by its name it is a part of the row above, which is used whole; it is left out",
  "mapping.issue.summary-group":
    "a row of its own: its figures are the sum of the rows of its group, and it is left out. Stand it apart from them if it is none",
  "mapping.issue.summary-perhaps":
    "a row of its own, and it is used as one; but one of its figures is the sum of the rows beside it. Take it out if it sums them up",
  "mapping.issue.summary-row":
    "a name that is not that of a total, a mean or a part; the row is used like the others. Take it out if it sums them up",
  "mapping.issue.source-moved":
    "the source where the table Mapping says; its headings stand at {address} now, and it was read there",
  "mapping.issue.ranges-differ":
    "a column for {column}, which {other} has: ranges that make one table need the same columns. Add it here, or set it to “not used” there",
  "mapping.issue.talk-as-handling":
    "the whole time a contact takes, with holding and what is done after it; only what this heading names is used. Where the other parts have columns of their own, add one with their sum",
  "mapping.issue.handled-as-offered":
    "the contacts that came in; those that were handled are used as they stand, and lost ones are not counted. Where the offered ones have a column of their own, say it in the table Mapping, or in a file of answers",
  "mapping.issue.column-unread":
    "a column of {table}: none is called so, and this one is not read; what it says is left to the defaults. If it holds one of them, name it in the table Mapping or in a file of answers",
  "mapping.issue.own-unit":
    "the unit of its column; {count, plural, one {# cell gives} other {# cells give}} another unit or period, and {count, plural, one {was} other {were}} converted by it",
  "mapping.issue.other-version": "one row for each name; the rows of “{heading}” other than {value} are left out",
  "mapping.issue.named-by-value": "one row for each name; each row of “{heading}” is one of its own, and named with it",
  "mapping.question.version-rows":
    "“{heading}”: each name stands once for each of its values. Which rows are to be read?",
  "mapping.choice.each-row": "all, each a row of its own, named with it",
  "mapping.issue.numbered-months":
    "names of months; periods 1 to 12 are read as January to December. Where the year begins in another month, head them with its months",
  "mapping.issue.name-by-channel":
    "a name that stands once; it stands on rows of several channels, and each is a flow of its own: {name}. Tables that name the flow have to name it so",
  "mapping.issue.column-bears":
    "nothing that bears on {column}: “{read}” is read as it stands, and this column beside it is not. Where it changes or adds to it, put one column with the result into the source",
  "mapping.issue.read-on": "nothing: an empty row or column stands before it, and it was read as part of the table",
  "mapping.issue.rows-unread": "headings of its own, or a place right under the table: it was not read",
  "mapping.issue.more-rows":
    "the rows of the last run: there are {rows, plural, one {one row} other {{rows, number} rows}} now, {difference, number} more",
  "mapping.issue.fewer-rows":
    "the rows of the last run: there are {rows, plural, one {one row} other {{rows, number} rows}} now, {difference, number} fewer",
  "mapping.issue.other-columns": "the columns of the last run: {names}",
  "mapping.issue.hours-split":
    "both the opening, {from}, and the closing, {to}, stood in one cell and were read as such",
  "mapping.issue.hours-of-one-cell":
    "one opening and one later closing in the cell, as 08:00-18:00, Mon-Fri 9am-6pm or 24/7. Of hours with a break give the first opening and the last closing; hours past midnight take two rows, one that closes at 24:00 and one that opens at 00:00",
  "mapping.issue.other-prices":
    "nothing was read of this range: it has prices, but neither providers nor flows are named. Where it holds the offers, answer block:offers with “{name}”",
  "mapping.issue.other-months":
    "nothing was read of this range: its months do not add up to the yearly volumes of the table of flows, which are used. Where they are the volumes all the same, answer block:volumes with “{name}”",
  "mapping.issue.months-of-other":
    "nothing was read of this range: it has figures by flow and month, but what stands above them, or the figures themselves, say that they are no contacts. Where they are the volumes, answer block:volumes with “{name}”",
  "mapping.issue.months-of-kind":
    "nothing was read of this range: it has figures by flow and month, and by what stands above them, or by the figures themselves, they are {kind, select, cumulative {sums from the first month on, each with the months before it} hour {contacts an hour} day {contacts a day} week {contacts a week} rate {contacts for each person, client or order} index {indices or shares of the year} other {differences}}, not the contacts of each month. Put those into the source, or, where these are they, answer block:volumes with “{name}”",
  "mapping.issue.flow-months-of-kind":
    "the contacts of each month; these are {kind, select, cumulative {sums from the first month on, each with the months before it} hour {contacts an hour} day {contacts a day} week {contacts a week} rate {contacts for each person, client or order} index {indices or shares of the year} other {differences}}, by the band over them or by the figures themselves, and were not read. Put the contacts of each month into a sheet of their own, by flow, with months across",
  "mapping.issue.nearly-a-table":
    "nothing was read of this range: it looks like {table}, but lacks {missing}. Name the column so, or add it",
  "mapping.choice.provider": "{name} is the provider",
  "mapping.issue.no-provider":
    "the name of a provider: these are figures of your own, a difference, a choice or a sum, and make no offer. Where it is a provider, write its name otherwise",
  "mapping.issue.grid-across":
    "nothing was read of this range: it looks like prices by flow, but {kind, select, year {years} tier {ranges of volumes} region {regions or sites} channel {channels} pricing {ways of pricing} other {lots, options or scenarios}} stand where the providers would. Answer field:offers.price with the heading of the column that holds the price, and word:offers.provider:* with whose it is (docs/mapping.md), or write the provider over its prices",
  "mapping.issue.grid-down":
    "nothing was read of this range: it looks like prices by flow, but {kind, select, year {years} tier {ranges of volumes} region {regions or sites} channel {channels} pricing {ways of pricing} other {lots, options or scenarios}} stand where the providers would. Write the provider before its prices",
  "mapping.issue.grid-unsaid":
    "nothing was read of this range: it looks like costs by flow, and nothing says that they are prices of providers. Where they are, write “Price per …” over them, or answer block:offers with “{name}”",
  "mapping.issue.grid-beside":
    "nothing was read of this range: it looks like prices by flow, and the offers are read from {address}. Answer block:offers with “{name}” where these are meant",
  "mapping.issue.beside-offers":
    "a column of the offers: {count, plural, one {this one is} other {these {count, number} are}} none, and not read. What changes a price or adds to it has to stand in a column of ours (docs/tables.md)",
  "mapping.issue.answer-unknown": "the key of a question; nothing is read of this answer. Accepted here: {accepted}",
  "mapping.issue.answer-unmatched": "an answer to {key}; nothing is read of this one. Accepted here: {accepted}",
  "mapping.issue.months-paid":
    "pay of a month, made a year’s times {times, number}: where a thirteenth month is paid, give the year’s pay",
  "mapping.issue.hours-paid":
    "the pay of a year; that of an hour was multiplied by {by, select, heading {the {most, number} hours that are said over it} worked {{most, number} hours, those worked in a legal full-time year, for the heading says hours worked and not how many: write them into it where they are others} week {the hours of each row’s contract times 52 weeks, {least, number, ::.##} to {most, number, ::.##}} other {{most, number} hours, those paid for 35 a week: give the hours of the contracts a column of their own where they are others}}",
  "mapping.issue.set-up-paid":
    "a price that is paid once; {times, plural, =0 {this one comes each month or year, and for how long its heading does not say: one payment is read as it stands. Write (€/month over 36 months), or what it adds up to} other {this one is paid {times, number, ::.##} times by its heading, and was multiplied by it}}",
  "mapping.issue.days-paid":
    "an amount of a day, made a year’s times {times, number} days: give the year’s amount where other days are paid",
  "mapping.issue.part-of-year":
    "a year; these figures are of {months, plural, one {one month} other {{months, number} months}} and were multiplied by {times, number, ::.##}. Give the year’s where the rest of it differs",
  "mapping.issue.costs-summed":
    "the cost of a year; the {count, number} columns were summed up to it, a blank as nothing spent",
  "mapping.issue.parts-summed": "the volume of a year; the {count, number} columns were summed up to it",
  "mapping.field.wrapTime": "Time after the contact (s)",
  "mapping.field.holdTime": "Time on hold (s)",
  "mapping.issue.times-summed":
    "the whole time of a contact; its parts stand in columns of their own, and were summed up to it. Where one holds another already, set that other column to “not used”",
  "mapping.issue.no-part":
    "a time to add to the rest of a contact; {count, plural, one {one row has} other {{count, number} rows have}} none here, and nothing was added",
  "mapping.issue.price-of-several":
    "the price of one unit; these are of more or less than one, and were multiplied by {times, number, ::.####}",
  "mapping.issue.targets-split":
    "a target alone; the cells hold a share and a time, and were read as two: {percent, number} % and {time}. The share became the service target, the time the answer time, or the deadline where it is in hours or days",
  "mapping.issue.weeks-of-months": "weeks; these are months, and were multiplied by 52/12",
  "mapping.issue.days-counted":
    "days of the week, 1 for Monday; these are numbers of days, and were read as the first of the week, {days, plural, one {1 as 1} other {# as 1-#}}. Where others are open, write which: 1-5, 2-6",
  "mapping.issue.thousands-shown":
    "a number of contacts; the number format {format} shows it in thousands or millions, and it was multiplied so",
  "mapping.issue.answer-unread":
    "nothing: this column was named for {field}, and is not read, for another says the whole already. Set that one to “not used” where this one is meant",
  "mapping.issue.people-beside": "nothing more for {column}: “{read}” is read, and people counted beside it are not",
  "mapping.issue.answered-as-contact":
    "a price for each contact; this one is for those that are answered or handled, and is used for every contact the provider is billed for, lost ones among them",
  "mapping.question.unit-span": "“{heading}” is not of one year: how does {example} become a year’s?",
  "mapping.unit.span":
    "{kind, select, simple {times {times, number, ::.####}} compound {compounded: {formula}} other {of a year as it stands}}{base, select, fraction { (fractions of one)} other {}}",
  "mapping.issue.no-value":
    "a number; {count, plural, one {one cell says} other {{count, number} cells say}} that there is none, and {count, plural, one {is} other {are}} read as blank, not as 0",
  "mapping.issue.no-offer":
    "a price; {count, plural, one {one cell says} other {{count, number} cells say}} that there is none, and {count, plural, one {makes} other {make}} no offer",
  "mapping.issue.heading-words":
    "words that are known for what the column is read as; read without these: {words}. Answer the mapping with another column where they make another quantity of it",
  "mapping.issue.of-another":
    "{column}, in that unit and over that period; this column says another, or is what was reached where a target is asked, and is not read. Put a column in what is asked beside it",
  "mapping.issue.net-pay":
    "gross pay, or pay with the employer’s charges; this is net pay, and neither can be worked out from it, for what is taken off differs from person to person. It is not read: put the gross pay into a column",
  "mapping.issue.net-pay-used":
    "gross pay, or pay with the employer’s charges; this is net pay, and it is used as it was named, which understates every cost. Put the gross pay into a column",
  "mapping.question.total-time": "“{heading}”: is {example} the time of one contact, or of all of the row?",
  "mapping.choice.total-time":
    "{unit}, of all contacts of the row: {example}, divided by {contacts, number}, becomes {value} s",
  "mapping.choice.not-used": "not used",
  "mapping.issue.total-time":
    "the time of one contact; these are the {unit, select, h {hours} min {minutes} other {seconds}} of all contacts of the row, and were divided by its volume: here {value, number, ::.#} s",
  "mapping.question.hours-as-fte":
    "“{heading}” counts hours, and nothing counts FTE: how many hours are one full post?",
  "mapping.choice.hours-as-fte":
    "{hours, number, ::.##} h {period, select, week {a week} month {a month} worked {worked in a year} other {paid in a year}}: {example} becomes {value, number, ::.####} FTE",
  "mapping.issue.hours-as-fte":
    "FTE; these are hours, and were divided by the {hours, number, ::.##} h of one full post",
  "mapping.issue.hours-no-fte":
    "people or FTE, which no column counts; this one counts hours or days, and is not read. Add a column of FTE{kind, select, hours {, or, where it holds the hours of the whole group, answer field:team.fte with “{heading}”: how many hours are one full post is asked then} other {}}",
  "mapping.question.part-time-pay": "Some people of the list work a part of a full post. What is “{heading}” for them?",
  "mapping.choice.pay-of-post": "the pay of a full post",
  "mapping.choice.pay-of-part": "what they are paid for their part, to be divided by it",
  "mapping.issue.people-listed":
    "{by, select, share {each line is a person, who counts for the share of a full post in “{heading}”} one {each line is a person, who counts for one full post} other {each line is a person}}{pay, select, full {; pay is that of a full post} paid {; pay is what each is paid for the part, divided by it} other {}}",
  "mapping.issue.people-vacant":
    "names of people: {count, plural, one {this post is held by nobody and is} other {these posts are held by nobody and are}} left out; what nobody works costs nothing today",
  "mapping.issue.people-left":
    "people of today: {count, plural, one {this one has} other {these have}} left before today and {count, plural, one {is} other {are}} left out",
  "mapping.issue.people-coming":
    "people of today: {count, plural, one {this one comes} other {these come}} after today and {count, plural, one {is} other {are}} left out",
  "mapping.issue.person-twice": "each person once: a row above says the same, cell for cell, and both are counted",
  "mapping.issue.rows-ended":
    "rows of today: by {count, plural, one {its date this one is} other {their dates these are}} not, and {count, plural, one {is} other {are}} read all the same; delete what is to count no more",
  "mapping.issue.channels-across":
    "a row for each flow and channel; channels stand across here, and each filled cell is a flow of its own",
  "mapping.issue.one-time-for-channels":
    "a handling time for each channel; channels stand across here, each filled cell is a flow of its own, and this one time is used for all channels of its row. Where they differ, give each channel a column of its own",
  "mapping.issue.channels-unsaid":
    "one column of contacts with the channel beside it; channels stand across here, and nothing says what these figures are. Where they count contacts, write “Annual volume” over them, as a title or a band: each filled cell is a flow then",
  "mapping.issue.mean-of-period":
    "the volume of a year; these are means of a part of one, and were multiplied by {times, number, ::.##}",
  "mapping.issue.end-of-pay":
    "one pay for each group; this is one end of a range, and none of them is read. Answer field:team.salary with “{heading}”, or with the other one, or put the mean into a column",
  "mapping.issue.hundredths-of-fte": "FTE; these are per cents of a full post, and were divided by 100",
  "mapping.issue.column-unused":
    "one column for {column}: “{read}” is read, and this one is not. Say which in the table Mapping, or in a file of answers",
  "mapping.issue.currency-rows-out":
    "one currency in all rows: the amounts are read in {currency} as it was answered, none is converted, and {count, plural, one {this row in another is} other {these {count, number} rows in others are}} left out. Convert them in the source where they count",
  "mapping.issue.currency-rows":
    "one currency in all rows: the amounts are read in {currency} and none is converted; {count, plural, one {this row is} other {these {count, number} rows are}} in another. Convert them in the source, or leave them out of it",
  "mapping.issue.rows-closed":
    "rows that count: {count, plural, one {this one is} other {these {count, number} are}} closed, over or not there yet by this column, which is not read, and counted all the same. Take what is not to be decided on out of the source",
  "mapping.issue.currency-assumed":
    "a currency in a heading or a number format; the amounts are taken to be in {currency}",
  "mapping.issue.source-gone": "the heading “{heading}” somewhere in the workbook, as the table Mapping says",
  "mapping.issue.block-gone": "a range with the headings of the table Mapping, and rows below them: {headings}",
  "mapping.issue.two-sources": "one source: the table {table} is read, and the mapped range {address} is not",
  "mapping.issue.not-fitting": "a mapping that fits this workbook",
  "mapping.total.contacts": "{contacts, number} contacts a year",
  "mapping.total.fte": "{fte, number, ::.#} FTE",
  "mapping.total.pay": "{pay, number} a year of pay",
} as const;
