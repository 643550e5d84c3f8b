/** An option of the command line: whether something follows it, and how that is called. */
interface OptionTerms {
  /** What follows, as the usage has it; absent where nothing does. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly multiple?: true;
}

/** Every option of every command. */
export const OPTIONS = {
  out: { value: "OUT" },
  json: { value: "FILE.json" },
  lang: { value: "en|fr" },
  frozen: {},
  live: {},
  map: { value: "MAP.json", multiple: true },
  "write-map": { value: "MAP.json" },
  "check-only": {},
  strict: {},
  simulate: { value: "WEEKS" },
  dates: { value: "day-first|month-first" },
  zone: { value: "ZONE" },
  merge: { value: "new|all|FLOW", multiple: true },
  "as-of": { value: "YYYY-MM-DD" },
  seed: { value: "N" },
  seconds: { value: "N" },
  help: {},
  version: {},
} as const satisfies Readonly<Record<string, OptionTerms>>;

export type OptionName = keyof typeof OPTIONS;

/** What an option takes, whichever it is. */
export function optionTerms(name: OptionName): OptionTerms {
  return OPTIONS[name];
}

/** A command: the files it reads, and the options it takes. */
interface CommandTerms {
  readonly files: string;
  /** Options without which it does nothing, with what follows them here. */
  readonly needs?: Readonly<Partial<Record<OptionName, string>>>;
  readonly options: readonly OptionName[];
}

/** Every command, in the order in which they are told. */
export const COMMANDS = {
  analyse: {
    files: "IN.xlsx",
    options: ["out", "json", "lang", "frozen", "live", "map", "write-map", "check-only", "strict", "simulate"],
  },
  import: {
    files: "REPORT.csv|REPORT.xlsx",
    needs: { out: "BOOK.xlsx" },
    options: ["json", "lang", "map", "merge", "dates", "zone"],
  },
  specify: { files: "BOOK.xlsx", needs: { out: "FOLDER" }, options: ["json", "lang"] },
  offers: { files: "BOOK.xlsx GRID.xlsx…", options: ["out", "as-of", "json", "lang"] },
  tender: { files: "BOOK.xlsx", options: ["json", "lang"] },
  actuals: { files: "BOOK.xlsx", options: ["json", "lang"] },
  dossier: { files: "BOOK.xlsx", needs: { out: "FILE.md|FILE.html" }, options: ["json", "lang"] },
  model: { files: "CASE.json", options: ["json", "seed", "seconds", "lang"] },
  demo: { files: "", options: [] },
} as const satisfies Readonly<Record<string, CommandTerms>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Every option that a command takes, those it needs first. */
export function optionsOf(command: CommandName): readonly OptionName[] {
  const { needs = {}, options }: CommandTerms = COMMANDS[command];
  return [...(Object.keys(needs) as OptionName[]), ...options];
}

/** How a command is called, on one line. */
export function usageOf(command: CommandName): string {
  const { files, needs = {}, options }: CommandTerms = COMMANDS[command];
  const needed = Object.entries(needs).map(([name, value]) => `--${name} ${value}`);
  const free = options.map((name) => {
    const { value, multiple } = optionTerms(name);
    return `[--${name}${value === undefined ? "" : ` ${value}`}]${multiple === true ? "…" : ""}`;
  });
  const given = [files, ...needed, ...free].filter((part) => part !== "");
  return `npm run --silent ${command}${given.length === 0 ? "" : ` -- ${given.join(" ")}`}`;
}

/** What a program ends with, and when: 0, 2 and 1 are ours, the others those of shells for a signal. */
export const EXIT_CODES = [0, 2, 1, 129, 130, 143] as const;
