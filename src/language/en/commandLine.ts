export const commandLine = {
  "commandLine.unknown-command":
    "“{command}” is not a command.{near, select, yes { Did you mean {nearest}?} other {}} Accepted: {commands}.",
  "commandLine.unknown-option":
    "{option} is not an option of {command}.{near, select, yes { Did you mean {nearest}?} other {}}{any, select, yes { Accepted: {accepted}.} other { It takes none.}}",
  "commandLine.option-value": "{option} needs a value: {option} {value}.",
  "commandLine.option-no-value": "{option} takes no value, but “{received}” was given.",
  "commandLine.option-twice": "{option} was given twice. Give it once.",
  "commandLine.no-input": "Name one file to read.",
  "commandLine.one-input": "Name one file to read, not {count, number}.",
  "commandLine.no-output": "Say where to write with --out BOOK.xlsx.",
  "commandLine.bad-language": "--lang accepts fr or en, not “{received}”.",
  "commandLine.out-not-xlsx": "--out must end in .xlsx, not “{path}”.",
  "commandLine.bad-mapping": '--map takes field=heading, such as --map topic="Reason for call", not “{received}”.',
  "commandLine.not-found": "{path}: there is no such file.",
  "commandLine.is-folder": "{path}: this is a folder, not a file.",
  "commandLine.unreadable": "{path}: the file cannot be read ({detail}).",
  "commandLine.unwritable": "{path}: cannot be written ({detail}).",
  "commandLine.file.empty": "{path}: the file is empty.",
  "commandLine.file.not-xlsx": "{path}: this is not an .xlsx workbook. Accepted: Excel workbooks saved as .xlsx.",
  "commandLine.file.encrypted":
    "{path}: the workbook is protected by a password. Save a copy without it, then try again.",
  "commandLine.file.corrupt":
    "{path}: the workbook is damaged or cut short. Open it in Excel, repair it, save it, then try again.",
  "commandLine.file.xls": "{path}: this is an .xls workbook of an older Excel. Save it as .xlsx, then try again.",
  "commandLine.file.compound":
    "{path}: this is an older Office file (.xls) or one protected by a password, and it is damaged: nothing in it can be read. Save it from Excel as .xlsx, then try again.",
  "commandLine.file.binary": "{path}: this is a binary workbook (.xlsb). Save it as .xlsx, then try again.",
  "commandLine.file.doctype":
    "{path}: the workbook declares a document type, which no workbook needs; it was not opened. Save it again from Excel.",
  "commandLine.file.doubled":
    "{path}: the workbook holds two parts of one name ({part}); which of them counts cannot be told. Save it again from Excel.",
  "commandLine.file.too-large":
    "{path}: the file unpacks to more than {limit, number} MB, far more than a workbook of its size holds; it was not opened.",
  "commandLine.file.too-many-cells":
    "{path}: the workbook holds more than {limit, number} cells and rows, more than a file of its size should; it was not opened. Delete empty formatted rows and columns, then try again.",
  "commandLine.file.table-columns":
    "{path}: two columns of the table “{part}” have the same number (id), so that what is meant by them cannot be told. Open the workbook in Excel, let it repair the table, save it, then try again.",
  "commandLine.file.too-many-formats":
    "{path}: the workbook holds more than {limit, number} cell formats, fonts, fills or borders, more than Excel takes; it was not opened. Delete the styles that nothing uses, save it from Excel, then try again.",
  "commandLine.file.too-many-names":
    "{path}: the workbook holds more than {limit, number} defined names; it was not opened. Delete those that nothing uses in Excel’s Name Manager, save it, then try again.",
  "commandLine.file.too-many-reads":
    "{path}: the formulas without a result, and those that must be calculated at each opening, read more than {limit, number} cells all together; the workbook was not opened. Calculate it in Excel and save it, or shorten the ranges that they read, then try again.",
  "commandLine.file.too-many-texts":
    "{path}: the workbook holds more than {limit, number} texts, more than a file of its size should; it was not opened.",
  "commandLine.save.data-table":
    "{path}: a cell inside a data table ({place}) would have to change, which cannot be done without breaking the table. The original stays as it was. Save the recommendation as a workbook of its own.",
  "commandLine.save.moved-cells":
    "{path}: rows or columns were moved on the sheet “{place}”, whose pivot tables, queries, controls, comments or sparklines would not follow. The original stays as it was. Save the recommendation as a workbook of its own.",
  "commandLine.save.shared-workbook":
    "{path}: the workbook is shared and tracks its changes; nothing can be added to it without breaking its history. The original stays as it was. Save the recommendation as a workbook of its own.",
  "commandLine.save.signed":
    "{path}: the workbook carries a digital signature, which would no longer hold. The original stays as it was. Save the recommendation as a workbook of its own.",
  "commandLine.refused":
    "{errors, plural, one {# error} other {# errors}} in the input: nothing was written. Correct the cells named above, then run again.",
  "commandLine.nothing-left": "No row of Flows, or none of Team, can be used.",
  "commandLine.bad-weeks": "--simulate accepts a whole number of weeks from 1 to {most, number}, not “{received}”.",
  "commandLine.bad-date-order": "--dates accepts day-first or month-first, not “{received}”.",
  "commandLine.unknown-field": "--map does not know the field “{field}”. Known: {fields}.",
  "commandLine.import.kept":
    "{path} was there already and is kept: {beside, select, yes {its tables stay as they are and are the ones that are read; the import’s stand beside them, on sheets of their own, and the sheet Import sets the volumes of both side by side} other {the import’s tables were added to it}}.",
  "commandLine.import.nothing": "No tables could be made from this log: nothing was written.",
  "commandLine.import.joined":
    "{path} was there already and keeps what it has: {added, plural, =0 {no flow} one {one flow} other {# flows}} added to its tables, {taken, plural, =0 {no volume} one {one volume} other {# volumes}} taken from the report. Of flows in common the volume alone is taken: their handling times, patience and profiles stay as they are. The sheet Import holds the proof.",
  "commandLine.import.old-new":
    '{flow}: {old} a year in the workbook | {volume} in the report{taken, select, yes {, taken} other {, left as it is: --merge "{flow}" takes it}}',
  "commandLine.import.no-flow":
    "--merge: the workbook and the report have no flow “{flow}” in common. Accepted: new (new flows alone), all, or one of: {flows}.",
  "commandLine.import.no-merge":
    "--merge: {path} has no table Flows of the add-in that the report could join. Ranges of your own that are mapped stay the source and are never written to: type the new volumes there, or leave --merge out, and the tables are added beside them.",
  "commandLine.import.read":
    "{calls, plural, one {# call} other {# calls}} from {from} to {to}; {leftOut, plural, =0 {no line left out} one {# line left out} other {# lines left out}}.",
  "commandLine.import.topic":
    "{topic}: {known, select, no {yearly volume not known} other {{volume, plural, one {# contact a year} other {# contacts a year}}}}; handling {handling, select, unknown {unknown} other {{handling} s}}; answered {answered, select, unknown {unknown} other {{answered} %}}; patience {patience, select, unknown {unknown} other {{patience} s}}.",
  "commandLine.dossier.mapping":
    "The ranges of this workbook are to be mapped first: run “analyse” with a mapping, and use the workbook it writes.",
  "commandLine.papers.nothing-to-price":
    "No flow is to be priced: all of them stay, and each has been priced or may not leave.",
  "commandLine.papers.secret":
    "Nothing was written: the sheet “{sheet}” would have shown {value}, a salary, a cost or an offer of yours.",
  "commandLine.papers.no-grids": "Name the workbook first, then one filled grid or more.",
  "commandLine.papers.bad-date": "--as-of takes a day as YYYY-MM-DD, not “{received}”.",
  "commandLine.papers.offers":
    "{offers, plural, =0 {No offer} one {# offer} other {# offers}} read; {declined, plural, =0 {no line} one {# line} other {# lines}} declined.",
  "commandLine.papers.added":
    "{rows, plural, =0 {No new row} one {One row} other {# rows}} in the table {table}; {replaced, plural, =0 {no earlier row} one {one earlier row} other {# earlier rows}} marked as replaced.",
  "commandLine.papers.bid": "{provider}: {total, number, ::.0} points, {rank, select, out {out} other {rank {rank}}}",
  "commandLine.papers.actuals": "{flow}: saved {saving, number, ::.}, planned {planned, number, ::.}",
  "commandLine.papers.alarm":
    "{flow}: {parameter} {state, select, crossed {has crossed the point where the decision turns} other {is near the point where the decision turns}}",
  "commandLine.model.kind": "kind: received {received}; expected one of: {kinds}",
  "commandLine.model.not-json": "{path}: this is no JSON ({detail}).",
  "commandLine.model.issue": "{path}: received {received}; expected {expected}",
  "commandLine.model.transition": "{weeks, plural, one {# week} other {# weeks}}, {cost, number, ::.} in all.",
  "commandLine.model.portfolio": "The best plan costs {cost, number, ::.} a year; every plan was tried.",
  "commandLine.model.simulation":
    "{days, plural, one {# replication} other {# replications}}: {service, number, ::percent .0} of contacts answered in time (± {error, number, ::percent .0}).",
  "commandLine.whole-number": "{option}: received “{received}”; expected a whole number from 0.",
  "commandLine.model.searched":
    "The best plan found costs {cost, number, ::.} a year; it is proven within {unproven, number, ::.} ({gap, number, ::percent .0}).",
  "commandLine.model.no-plan-yet": "No plan was found in the time given.",
  "commandLine.model.no-plan": "No plan meets all limits. These cannot hold together: {limits}.",
  "commandLine.unknown-function":
    "{cell}{others, plural, =0 {} one { and # other cell} other { and # other cells}}: the function {name} is not known here; what it would give is #NAME?.",
  "commandLine.wrote": "Written: {path}",
  "commandLine.open-workbench": "To see it beside the add-in’s pane: npm start",
  "commandLine.too-long": "{path}: the file is longer than {limit, number} MB; it was not read.",
  "commandLine.same-file": "{path}: two outputs cannot be one file. Name another for one of them.",
  "commandLine.mended": "A run was ended while it wrote; its files are now all in their places: {paths}.",
  "commandLine.stopped": "Stopped: nothing was written.",
  "commandLine.stopped-afterwards": "Stopped, after the files had been written: they are whole.",
  "commandLine.memory":
    "This input takes more memory than this program may use: nothing was written. Split it, then try again.",
  "commandLine.too-much-at-once":
    "The workbook holds more than can be read at once (5 MB of names, sheets or texts; Excel hands add-ins no more): nothing was written. Copy the tables of the analysis into a workbook of their own, then try again.",
  "commandLine.our-fault": "Something failed on our side. Nothing was written.",
  "commandLine.progress": "{percent, number}% {stage}",
  "commandLine.not-a-file": "{path} is no file that can be read twice (a pipe or a device): save it as a file first.",
  "commandLine.map-file":
    "{path} cannot be used as a mapping: {detail}. It is JSON such as '{' \"answers\": '{' \"date-order\": \"day-first\" '}' '}'.",
  "commandLine.import.asked":
    "Nothing was written: {count, plural, one {one question has} other {# questions have}} to be answered. Put the answers into a file: --map answers.json, with '{' \"answers\": '{' \"{key}\": \"{value}\" '}' '}'.",
  "commandLine.import.question": "Question · {key}: {text} ({choices})",
  "commandLine.import.progress": "{lines, plural, one {# line} other {# lines}}, {percent}%",
  "commandLine.checked":
    "{flows, plural, one {one flow} other {{flows, number} flows}}, {team, plural, one {one group of people} other {{team, number} groups of people}}, {offers, plural, =0 {no offer} one {one offer} other {{offers, number} offers}} read; nothing analysed.",
  "commandLine.strict":
    "{count, plural, one {One value has} other {# values have}} to be confirmed: nothing was written. Correct them, or list them in the table Confirmed.",
} as const;
