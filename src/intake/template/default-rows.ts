import { ASSUMPTIONS } from "../../engine/assumptions";
import type { AssumptionDefinition, AssumptionKey } from "../../engine/assumptions";
import { CRITERIA } from "../../engine/scores";
import { parseIsoDate } from "../kinds/serial-date";
import { number, text, words } from "./entry";
import type { Entry, Row } from "./entry";

/** The table Assumptions with every default of the engine. */
export function assumptionRows(): readonly Row[] {
  return ASSUMPTIONS.map(assumptionRow);
}

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
