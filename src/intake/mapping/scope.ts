import { message } from "../../language";
import type { SaidColumns } from "./candidate";
import { columnsCalled } from "./layout";
import type { Layout } from "./layout";
import { answersOfRows } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import type { MappingAnswers } from "./question";
import type { Made, MappingContext } from "./reading";
import type { SourceTable } from "./words/dictionary";

/** The part of a question's key that tells of which range it is asked, where several ranges make one table. */
export function scopeOf(source: string): string {
  return `@${source}`;
}

/** The rows of a table in the mapping, range by range: a row of a range that is called by name, else of the range above it. */
export function rowsByRange(rows: readonly MappingRow[]): readonly (readonly MappingRow[])[] {
  const ranges: MappingRow[][] = [];
  for (const row of rows) if (row.column === "") ranges.push([row]);
  if (ranges.length < 2) return rows.length === 0 ? [] : [rows];
  const called = (source: string): MappingRow[] | undefined =>
    source === "" ? undefined : ranges.find(([block]) => block?.source === source);
  let last = ranges[0];
  for (const row of rows) {
    if (row.column === "") last = ranges.find(([block]) => block === row);
    else (called(row.source) ?? last)?.push(row);
  }
  return ranges;
}

/** A context in which one of the ranges of a table is read: what was said of another of them does not hold for it. */
export function scopedContext(
  context: MappingContext,
  table: SourceTable,
  source: string,
  { now, rows }: { readonly now: MappingAnswers; readonly rows: readonly MappingRow[] },
): MappingContext {
  const scope = scopeOf(source);
  const isOfTable = (key: string): boolean => /^[a-z]+:/.test(key) && key.slice(key.indexOf(":") + 1).startsWith(table);
  const ofRange = [...now].flatMap(([key, answer]) =>
    key.endsWith(scope) ? [[key.slice(0, -scope.length), answer] as const] : [],
  );
  const answers = new Map([
    ...[...context.answers].filter(([key]) => !isOfTable(key)),
    ...answersOfRows(rows),
    ...[...now].filter(([key]) => !key.includes("@")),
    ...ofRange,
  ]);
  const users = answersOfRows(rows.filter(({ by }) => by === "user"));
  return {
    ...context,
    answers,
    isNow: (key) => now.has(key) || now.has(`${key}${scope}`),
    isUsers: (key) => now.has(key) || now.has(`${key}${scope}`) || users.has(key),
  };
}

/** What reading one of several ranges gave, with the range in the keys of its questions and in the rows of its columns. */
export function scopedMade(made: Made, source: string): Made {
  return {
    columns: made.columns,
    rows: made.rows.map((row) => ({ ...row, source })),
    questions: made.questions.map((question) => ({
      ...question,
      key: `${question.key}${scopeOf(source)}`,
      text: message("mapping.question.in-range", { address: source, question: question.text }),
    })),
  };
}

/** What was said of the columns of a table. */
export function saidOf({ answers }: MappingContext, table: SourceTable, rows: readonly MappingRow[]): SaidColumns {
  const said = new Map<string, string>();
  for (const kind of ["version", "field"])
    for (const [key, heading] of answers)
      if (key.startsWith(`${kind}:${table}.`)) said.set(key.slice(kind.length + table.length + 2), heading);
  return { said, only: rows.some(({ heading }) => heading !== "") };
}

/** The headings that an earlier mapping reads. */
export function headingsOf(rows: readonly MappingRow[]): readonly string[] {
  return rows.flatMap(({ heading, word }) => (heading !== "" && word === "" ? [heading] : []));
}

export function hasHeadings(layout: Layout, rows: readonly MappingRow[]): boolean {
  return headingsOf(rows).every((heading) => columnsCalled(layout, heading).length > 0);
}
