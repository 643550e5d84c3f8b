import { ASSUMPTIONS } from "../../engine/assumptions";
import type { AssumptionDefinition, AssumptionKey } from "../../engine/assumptions";
import { LAW } from "../../engine/legislation";
import type { LawGrade } from "../../engine/legislation";
import { CRITERIA } from "../../engine/scores";
import { parseIsoDate } from "../../engine/serial-date";
import { date as day, number, text, words } from "./entry";
import type { Entry, Row } from "./entry";

/** The day by whose law the worked example is reckoned: on any other day it comes out the same. */
const EXAMPLE_LAW = "2026-11-27";

/** The table Assumptions with every default of the engine; of the worked example, with the day of its law. */
export function assumptionRows(isExample: boolean): readonly Row[] {
  return ASSUMPTIONS.map((each) =>
    isExample && each.key === "lawDate" ? { ...assumptionRow(each), value: day(EXAMPLE_LAW) } : assumptionRow(each),
  );
}

/** The table Legislation with every value of law the engine knows: a row for each parameter and date. */
export function legislationRows(): readonly Row[] {
  return LAW.flatMap(({ key, country, unit, values }) =>
    values.map(({ from, until, value, reference, grade }) => ({
      key: text(key),
      country: text(country),
      value: { number: value, format: "General" },
      unit: text(unit),
      from: day(from),
      ...(until !== undefined && { until: day(until) }),
      reference: text(reference),
      grade: words(GRADES[grade]),
    })),
  );
}

const GRADES = {
  published: "choices.lawGrade.published",
  estimated: "choices.grade.estimated",
  default: "choices.grade.default",
} as const satisfies Record<LawGrade, string>;

function assumptionRow({ key, value, unit, source, date, grade }: AssumptionDefinition<AssumptionKey>): Row {
  return {
    key: text(key),
    meaning: words(`assumptions.${key}`),
    value: { number: value, format: unit === "share" ? "0.0%" : "General" },
    unit: words(`assumptions.unit.${unit}`),
    source: words(`assumptions.source.${source}`),
    date: sourceDate(date),
    grade: words(`choices.grade.${grade}`),
  };
}

/** A year stands as a number, a day as a date. */
function sourceDate(date: string): Entry {
  return parseIsoDate(date) === null ? { number: Number(date), format: "0" } : { date };
}

/** The table Weights with the swing of every criterion. */
export function weightRows(): readonly Row[] {
  return CRITERIA.map(({ key, swing }) => ({
    criterion: text(key),
    meaning: words(`tables.criterion.${key}`),
    swing: number(swing),
  }));
}
