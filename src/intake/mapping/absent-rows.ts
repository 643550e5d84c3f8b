import { parseIsoDate, serialOfDate } from "../../engine/serial-date";
import type { CellValue } from "../../workbook";
import { fold } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import type { SourceColumn } from "./layout";
import type { MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import { dateInText } from "./words/date-in-text";
import { isVacancy, namesPerson } from "./words/people-words";

/** Headings of the day from which a row is no more. */
const ENDS =
  /^(?:(?:leav(?:e|er|ing)|left|exit|end|termination|departure|contract end|last)(?: (?:date|day|on))?|date (?:de )?(?:sortie|fin|depart|cloture|arret)|(?:date )?fin(?: (?:de|du) contrat)?|sorti(?:e)?(?: le)?|end date of .*|date of (?:leaving|departure|exit))$/;
/** Headings of the day from which a row is. */
const BEGINS =
  /^(?:(?:start|hire|hiring|entry|joining|join|contract start|first)(?: (?:date|day))?|hired(?: on)?|date (?:d'|de |du )?(?:entree|embauche|arrivee|debut)|(?:date )?(?:entree|embauche|arrivee)(?: le)?|date of (?:hire|joining|entry))$/;

/** A source without the rows that are not of today, and what is told of them. */
export interface PresentRows {
  readonly candidate: Candidate;
  readonly issues: readonly Issue[];
}

/** Why a row is not of today. */
type Absence = "vacant" | "left" | "coming";

/**
 * A list of people without those who have left, those who are still to come, and posts that nobody holds: told with their names, none costs anything today.
 * Of other tables rows that have ended are told alone: nobody says that they count no more. A person who stands twice is told.
 */
export function presentRows(candidate: Candidate, { today }: Pick<MappingContext, "today">): PresentRows {
  const { table, layout, body, columns } = candidate;
  const { people } = layout;
  if ((table !== "team" || people === undefined) && table !== "flows") return { candidate, issues: [] };
  const read = new Set([...columns.values()].map(({ position }) => position));
  const free = layout.columns.filter(({ position }) => !read.has(position));
  const [ends, begins] = [ENDS, BEGINS].map((words) => free.filter(({ heading }) => words.test(fold(heading).trim())));
  const persons = people === undefined ? [] : layout.columns.filter(({ heading }) => namesPerson(heading));
  const now = serialOf(today);
  const cellAt = (row: number, { position }: SourceColumn): CellValue => layout.grid.cell(row, position);
  const dated = (row: number, some: readonly SourceColumn[] = []): readonly number[] =>
    some.flatMap((column) => dayOf(cellAt(row, column)) ?? []);
  const absenceOf = (row: number): Absence | null => {
    if (persons.some((column) => isVacancy(textOf(cellAt(row, column))))) return "vacant";
    if (dated(row, ends).some((day) => day < now)) return "left";
    return dated(row, begins).some((day) => day > now) ? "coming" : null;
  };
  const absent = body.rows.flatMap(({ row }) => {
    const why = absenceOf(row);
    return why === null ? [] : [{ row, why }];
  });
  const doubled = people === undefined ? [] : doubledRows(candidate, persons);
  const name = persons[0] ?? columns.get("name") ?? layout.columns[0];
  if (name === undefined) return { candidate, issues: [] };
  const isLeftOut = table === "team";
  const namesOf = (rows: readonly number[]): string => rows.map((row) => receivedText(cellAt(row, name))).join(", ");
  const kinds = (["vacant", "left", "coming"] as const).flatMap((why): Issue[] => {
    const rows = absent.filter((each) => each.why === why).map(({ row }) => row);
    const [first] = rows;
    if (first === undefined) return [];
    const key = isLeftOut ? (`mapping.issue.people-${why}` as const) : "mapping.issue.rows-ended";
    return [
      toldIssue(candidate, name, {
        code: "not-of-today",
        severity: "warning",
        received: namesOf(rows),
        expected: [key, { count: rows.length }],
        row: first,
      }),
    ];
  });
  const twice = doubled.map((row) =>
    toldIssue(candidate, name, {
      code: "not-of-today",
      severity: "warning",
      received: namesOf([row]),
      expected: ["mapping.issue.person-twice", {}],
      row,
    }),
  );
  const gone = new Set(isLeftOut ? absent.map(({ row }) => row) : []);
  const rows = body.rows.filter(({ row }) => !gone.has(row));
  return {
    candidate: gone.size === 0 ? candidate : { ...candidate, body: { ...body, rows } },
    issues: [...kinds, ...twice],
  };
}

/** Rows that say of a person what a row above them says already, cell for cell. */
function doubledRows({ layout, body }: Candidate, names: readonly SourceColumn[]): readonly number[] {
  const seen = new Set<string>();
  return body.rows.flatMap(({ row }) => {
    const cells = layout.columns.map(({ position }) => String(layout.grid.cell(row, position) ?? ""));
    const isNew = !seen.has(cells.join("\t"));
    seen.add(cells.join("\t"));
    return isNew || names.some(({ position }) => isVacancy(textOf(layout.grid.cell(row, position)))) ? [] : [row];
  });
}

const FIRST_SERIAL = 20_000;

function dayOf(cell: CellValue): number | null {
  if (typeof cell === "number") return cell >= FIRST_SERIAL ? cell : null;
  return typeof cell === "string" ? dateInText(cell, true) : null;
}

function serialOf(today: string): number {
  const date = parseIsoDate(today);
  return date === null ? 0 : serialOfDate(date);
}
