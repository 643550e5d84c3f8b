import { weeks } from "../engine/quantities";
import type { Weeks } from "../engine/quantities";
import { languageOf, message } from "../language";
import type { Language } from "../language";
import { languageIn, readArguments } from "./arguments";
import { InputRefused } from "./exit";

/** What the command line asks for, checked. */
export interface Options {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  readonly language: Language;
  /** Values alone, or formulas again; null: as the workbook has it. */
  readonly frozen: boolean | null;
  /** Headings of a call log named by hand: field to heading. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Files with answers and mappings, in the order given. */
  readonly mapFiles: readonly string[];
  /** Where the mapping of the run is written; null where it is not. */
  readonly writeMap: string | null;
  /** Reads and checks, and stops. */
  readonly checkOnly: boolean;
  /** Values that have to be confirmed stop the run. */
  readonly strict: boolean;
  /** How many weeks of the plan are simulated; 0: none. */
  readonly simulatedWeeks: Weeks;
  /** Which of day and month comes first in the dates of a call log, where the dates do not tell. */
  readonly dateOrder: "day-first" | "month-first" | null;
  /** How an import joins the flows of a workbook that is there: `new`, `all`, or names of flows that take its volume; empty: it stands beside them. */
  readonly merge: readonly string[];
  /** The zone in whose hours the instants of a call log are told. */
  readonly zone: string | null;
}

/** The language asked for, so that even a refusal of the other options is said in it. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const arg = args[at] ?? "";
  return languageOf(arg.includes("=") ? arg.slice(arg.indexOf("=") + 1) : (args[at + 1] ?? ""));
}

/**
 * The options of `analyse` and `import`.
 *
 * @throws {@link InputRefused} naming the option that cannot be used
 */
export function readOptions(args: readonly string[], command: "analyse" | "import" = "analyse"): Options {
  const given = readArguments(command, args);
  const [input] = given.files;
  if (input === undefined) throw new InputRefused(message("commandLine.no-input"));
  if (given.files.length > 1) throw new InputRefused(message("commandLine.one-input", { count: given.files.length }));
  const out = given.value("out");
  const language = languageIn(given.value("lang"));
  if (out !== undefined && !out.toLowerCase().endsWith(".xlsx"))
    throw new InputRefused(message("commandLine.out-not-xlsx", { path: out }));
  const map = given.values("map");
  return {
    input,
    out: out ?? null,
    json: given.value("json") ?? null,
    language,
    frozen: given.has("frozen") ? true : given.has("live") ? false : null,
    mapping: new Map(map.filter((each) => !isMapFile(each)).map(readMapping)),
    mapFiles: map.filter(isMapFile),
    writeMap: given.value("write-map") ?? null,
    checkOnly: given.has("check-only"),
    strict: given.has("strict"),
    simulatedWeeks: readWeeks(given.value("simulate")),
    dateOrder: readDateOrder(given.value("dates")),
    merge: given.values("merge"),
    zone: given.value("zone") ?? null,
  };
}

/** `--map answers.json` names a file; `--map topic="Reason for call"` a heading. */
function isMapFile(received: string): boolean {
  return /\.json$/i.test(received);
}

function readMapping(received: string): readonly [string, string] {
  const [field, heading] = [received.slice(0, received.indexOf("=")), received.slice(received.indexOf("=") + 1)];
  if (!received.includes("=") || field === "" || heading === "")
    throw new InputRefused(message("commandLine.bad-mapping", { received }));
  return [field, heading];
}

/** Weeks that one run simulates at most: the service of a week of 1,000 calls is then known to a tenth of a point. */
const MOST_WEEKS = 1000;

function readWeeks(received: string | undefined): Weeks {
  if (received === undefined) return weeks(0);
  const count = Number(received);
  if (!/^\d+$/.test(received) || count < 1 || count > MOST_WEEKS)
    throw new InputRefused(message("commandLine.bad-weeks", { received, most: MOST_WEEKS }));
  return weeks(count);
}

function readDateOrder(received: string | undefined): Options["dateOrder"] {
  if (received === undefined || received === "day-first" || received === "month-first") return received ?? null;
  throw new InputRefused(message("commandLine.bad-date-order", { received }));
}
