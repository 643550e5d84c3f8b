export const commandLineHelp = {
  "commandLine.help.usage": "Usage:",
  "commandLine.help.more": "What each command does, with its options: npm run --silent COMMAND -- --help",
  "commandLine.help.this": "Usage: {usage}\nAll of it: npm run --silent {command} -- --help",
  "commandLine.help.options": "Options:",
  "commandLine.help.exit-codes": "Exit codes:",
  "commandLine.about.analyse":
    "Reads a workbook, checks it, recommends what to hand to a provider, and writes the recommendation into a copy of it.",
  "commandLine.about.import":
    "Turns a report of a telephone system into the tables Flows, Volumes and Profiles of a workbook; lines that are not used are named.",
  "commandLine.about.specify":
    "Writes the specification of the flows that are to be priced, and a blank pricing grid for each provider.",
  "commandLine.about.offers":
    "Reads filled pricing grids back as offers, and adds them to a copy of the workbook where --out names one.",
  "commandLine.about.tender": "Puts the bids of a tender side by side: points, ranks, whom to negotiate with.",
  "commandLine.about.actuals": "Tells why bills differ from the plan, and how near the decision is to turning.",
  "commandLine.about.dossier":
    "Writes the auditor’s file of a workbook: what was decided, from which figures, with what certainty.",
  "commandLine.about.model":
    "Puts a case of JSON through one engine, without a workbook: a transition week by week, a best plan, simulated days.",
  "commandLine.about.demo": "Analyses the sample workbook and writes out/recommendation.xlsx.",
  "commandLine.option.out":
    "{command, select, specify {the folder in which the workbooks are written} dossier {the file to write: .md or .html} import {the workbook to write; one that is there is kept, and the tables are written into it} other {the .xlsx workbook to write; without it none is written}}",
  "commandLine.option.json": "writes the answer as data too: docs/json.md",
  "commandLine.option.lang": "the language of words and sheets; English where nobody says",
  "commandLine.option.frozen": "writes values in place of OUTSOURCE functions",
  "commandLine.option.live": "writes OUTSOURCE functions again where values stood in their place",
  "commandLine.option.map":
    '{command, select, import {answers to questions from a file, or one heading: --map topic="Reason for call"} other {answers to questions and a mapping, from a file}}',
  "commandLine.option.write-map": "writes how the workbook was read, for --map of the next run",
  "commandLine.option.check-only": "reads and checks, and stops",
  "commandLine.option.strict": "values far from what is usual stop the run until they are confirmed in the workbook",
  "commandLine.option.dates": "which comes first in dates such as 03/04/2026, where the report does not tell",
  "commandLine.option.simulate": "simulates so many weeks of the recommended plan, call by call: 1 to 1,000",
  "commandLine.option.zone": "the zone in whose hours instants are told, such as Europe/Paris",
  "commandLine.option.merge": "joins the flows of the workbook: new ones alone, all, or one flow by its name",
  "commandLine.option.as-of": "the day on which offers are judged; today where nobody says",
  "commandLine.option.seed": "where draws begin; 1 where nobody says",
  "commandLine.option.seconds": "seconds after which a search or a simulation ends with what it has",
  "commandLine.option.help": "shows this",
  "commandLine.option.version": "shows the version",
  "commandLine.exit.0": "done",
  "commandLine.exit.2": "the input has errors, or the command cannot be used so: one line each on stderr",
  "commandLine.exit.1": "our fault: please send what stands on stderr",
  "commandLine.exit.129": "ended by a signal: the terminal was closed",
  "commandLine.exit.130": "ended by a signal: Ctrl+C",
  "commandLine.exit.143": "ended by a signal: the system asked for it",
  "commandLine.page.title": "The command line",
  "commandLine.page.intro":
    "After `npm ci`, each command is called as below; `npm run --silent COMMAND -- --help` tells the same, `--version` the version. Files come in any order with options; what stands behind `--` is a file. With `--json` the answer is [data with a schema](json.md). Every command ends with one of these codes:",
  "commandLine.page.code": "exit code",
  "commandLine.page.meaning": "meaning",
  "commandLine.page.option": "option",
} as const;
