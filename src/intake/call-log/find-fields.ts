import { LANGUAGES, message, phrase } from "../../language";
import { fold, foldHard } from "../kinds";
import { DURATIONS, HEADINGS, LOG_FIELDS } from "./log-field";
import type { LogField } from "./log-field";
import { isBlankLine } from "./log-matrix";
import type { LogLine, LogMatrix } from "./log-matrix";
import type { LogIssue } from "./log-issue";

/** A field's column, with the seconds a plain number of it stands for. */
export interface FieldColumn {
  readonly position: number;
  readonly heading: string;
  readonly secondsPerUnit: number;
}

/** Where the fields of a log stand. */
export interface FoundFields {
  readonly columns: ReadonlyMap<LogField, FieldColumn>;
  readonly body: readonly LogLine[];
  readonly issues: readonly LogIssue[];
}

/** Field → heading as it stands, where headings are not known by themselves. */
export type LogMapping = { readonly [F in LogField]?: string };

/** Lines that may stand above the headings: a title, a period, a blank. */
const FIRST_LINES = 20;

/** Finds the line of headings and the fields it names: those mapped first, the others by their words. */
export function findFields(matrix: LogMatrix, mapping: LogMapping): FoundFields {
  const lines = matrix.filter((line) => !isBlankLine(line));
  const candidates = lines.slice(0, FIRST_LINES).map((line, index) => ({ index, ...match(line, mapping) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, each) => (most === null || each.columns.size > most.columns.size ? each : most),
    null,
  );
  if (best === null) return { columns: new Map(), body: [], issues: [] };
  return { columns: best.columns, body: lines.slice(best.index + 1), issues: best.issues };
}

function match(
  { line, cells }: LogLine,
  mapping: LogMapping,
): { columns: Map<LogField, FieldColumn>; issues: LogIssue[] } {
  const headings = cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  const columns = new Map<LogField, FieldColumn>();
  const issues: LogIssue[] = [];
  const mapped = new Set<number>();
  for (const field of LOG_FIELDS) {
    const wanted = mapping[field];
    if (wanted === undefined) continue;
    const position = headings.findIndex((heading) => heading !== "" && fold(heading) === fold(wanted));
    if (position < 0) {
      const expected = message("importLog.expected.heading", {
        headings: headings.filter((each) => each !== "").join(", "),
      });
      issues.push({ severity: "error", code: "mapping-unknown", line, column: null, received: wanted, expected });
      continue;
    }
    mapped.add(position);
    columns.set(field, {
      position,
      heading: headings[position] ?? "",
      secondsPerUnit: unitOf(headings[position] ?? ""),
    });
  }
  headings.forEach((heading, position) => {
    const field = mapped.has(position) ? null : fieldNamed(heading);
    if (field === null || mapping[field] !== undefined) return;
    const earlier = columns.get(field);
    if (earlier !== undefined) {
      const expected = message("importLog.expected.one-heading", { other: earlier.heading });
      issues.push({ severity: "error", code: "heading-doubled", line, column: heading, received: heading, expected });
      return;
    }
    columns.set(field, { position, heading, secondsPerUnit: DURATIONS.includes(field) ? unitOf(heading) : 1 });
  });
  return { columns, issues };
}

const UNIT_WORDS =
  /\(.*?\)|\[.*?\]|\b(?:in|en)\s+(?:seconds?|secondes?|minutes?|secs?|mins?)\b|_(?:s|sec|seconds|min|minutes)$/g;

/** The field a heading names, its unit and remarks in brackets aside. */
function fieldNamed(heading: string): LogField | null {
  const words = foldHard(fold(heading).replace(UNIT_WORDS, " "));
  if (words === "") return null;
  return LOG_FIELDS.find((field) => headingsOf(field).has(words)) ?? null;
}

const known = new Map<LogField, ReadonlySet<string>>();

function headingsOf(field: LogField): ReadonlySet<string> {
  const found = known.get(field);
  if (found !== undefined) return found;
  const made = new Set(LANGUAGES.flatMap((language) => phrase(language, HEADINGS[field]).split("|").map(foldHard)));
  known.set(field, made);
  return made;
}

const MINUTES = /\bmin(?:utes?|s)?\b|\(mn\)|_min(?:utes)?$/;

/** Seconds a plain number stands for: 60 where the heading says minutes. */
function unitOf(heading: string): number {
  return MINUTES.test(fold(heading)) ? 60 : 1;
}
