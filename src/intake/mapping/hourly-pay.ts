import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import type { SourceColumn } from "./layout";
import type { QuantityMade } from "./made-quantity";
import type { Made, MadeColumn } from "./reading";
import { timesAYear } from "./times-a-year";
import { toldIssue } from "./told-issue";
import { periodIn } from "./unit-words";

/** Weeks that a contract pays a year. */
const WEEKS = 52;
/** Hours of the legal full-time year that are worked: the article L3121-41 of the French labour code. */
const WORKED = 1607;
const FEWEST = 1000;
const MOST = 2400;

/** By how many hours a year an hour's pay is multiplied, and what says so. */
interface HoursOfYear {
  readonly by: "heading" | "worked" | "week" | "none";
  /** By row of the body. */
  readonly hours: readonly number[];
}

/** Pay of an hour as that of a year: by the hours its heading says, else by those of each row's contract, else by those paid for 35 a week. */
export function ofHoursPaid(
  candidate: Candidate,
  column: SourceColumn,
  made: QuantityMade,
  before: readonly MadeColumn[],
): QuantityMade {
  if (made.column === null || made.row === null) return made;
  const { hours } = hoursOfYear(candidate, column, before);
  const isOfHour = hourly(candidate, column, made.row.unit);
  const paid = timesAYear("hour");
  const times = (value: number, at: number): number =>
    isOfHour(at) ? Number(((value * (hours[at] ?? paid)) / paid).toPrecision(12)) : value;
  const cells = made.column.cells.map((cell, at) =>
    typeof cell.value === "number" && made.values[at] !== null ? { ...cell, value: times(cell.value, at) } : cell,
  );
  const [first = paid] = hours;
  const { factor } = made.row;
  const isSame = made.row.unit.endsWith("/hour") && hours.every((each) => each === first);
  return {
    ...made,
    column: { ...made.column, cells },
    row: { ...made.row, factor: isSame && factor !== null ? (factor * first) / paid : factor },
    values: made.values.map((value, at) => (value === null ? null : times(value, at))),
  };
}

/** Which rows of a column give the pay of an hour: by the cell, else by the unit of the column. */
function hourly({ layout: { grid }, body }: Candidate, { position }: SourceColumn, unit: string) {
  return (at: number): boolean => {
    const cell = grid.cell(body.rows[at]?.row ?? 0, position);
    const own = typeof cell === "string" ? periodIn(textOf(cell)) : null;
    return own === null ? unit.endsWith("/hour") : own === "hour";
  };
}

function hoursOfYear({ layout, body }: Candidate, column: SourceColumn, made: readonly MadeColumn[]): HoursOfYear {
  const all = (by: HoursOfYear["by"], hours: number): HoursOfYear => ({ by, hours: body.rows.map(() => hours) });
  const texts = [column.heading, column.band, ...layout.titles].map(fold);
  const said = texts.map(hoursIn).find((hours) => hours !== null) ?? null;
  if (said !== null) return all("heading", said);
  const areWorked = /\b(?:worked|productive|effective|travaillees?|productives?|effectives?)\b/;
  if (areWorked.test(texts[0] ?? "")) return all("worked", WORKED);
  const weekly = made.find((each) => each.column === "weeklyHours")?.cells.map(({ value }) => value) ?? [];
  const hours = body.rows.map((_, at) => {
    const own = weekly[at];
    return typeof own === "number" && own > 0 ? own * WEEKS : timesAYear("hour");
  });
  return { by: weekly.some((value) => typeof value === "number") ? "week" : "none", hours };
}

/** The hours of a year that a text says: “1,607 h”. */
function hoursIn(words: string): number | null {
  const said = /(?<![\d.,])([12])[\s.,'’]?(\d{3})(?:[.,]\d+)? ?(?:h|heures?|hours?|hrs?)\b/.exec(words);
  const hours = said === null ? 0 : Number(`${said[1] ?? ""}${said[2] ?? ""}`);
  return hours >= FEWEST && hours <= MOST ? hours : null;
}

/** Pay of an hour that was made a year's: by how many hours. Where the heading says that hours worked are meant and not how many, that is an assumption. */
export function hourlyPayIssues(candidate: Candidate, { columns, rows }: Made): readonly Issue[] {
  if (candidate.table !== "team") return [];
  return rows.flatMap(({ column: field, unit }): readonly Issue[] => {
    const column = /salary|payroll/i.test(field) ? candidate.columns.get(field) : undefined;
    if (column === undefined) return [];
    const isOfHour = hourly(candidate, column, unit);
    const { by, hours } = hoursOfYear(candidate, column, columns);
    const used = hours.filter((_, at) => isOfHour(at));
    if (used.length === 0) return [];
    const round = (value: number): number => Math.round(value * 100) / 100;
    const values = { by, least: round(Math.min(...used)), most: round(Math.max(...used)) };
    const severity = by === "worked" ? "warning" : "note";
    const expected = ["mapping.issue.hours-paid", values] as const;
    return [toldIssue(candidate, column, { code: "unit-converted", severity, received: column.path, expected })];
  });
}
