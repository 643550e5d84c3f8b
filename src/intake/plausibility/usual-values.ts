import { findAssumption } from "../../engine/assumptions";
import type { AssumptionName } from "../../engine/assumptions";
import { isIn } from "../../engine/require";
import { findLaw } from "../../engine/legislation";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import type { Issue } from "../issue";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import { band, CLOCK_OF_DAY, isUsual, slipOf, speaksOf } from "./band";
import type { Band } from "./band";
import { endsOf, valueIn } from "./band-words";
import { ASSUMPTION_USUAL } from "./assumption-bands";
import {
  AUTOMATION_BANDS,
  flowBands,
  offerBands,
  OVERHEAD_BANDS,
  PROFILE_BANDS,
  TEAM_BANDS,
  TENURE_BANDS,
  VOLUME_BANDS,
} from "./bands";

/** Values outside what is usual for their column: said with what was meant where a slip explains it. */
export const usualValues: CrossCheck = ({ tables, currency }) => {
  const { flows, volumes, profiles, team, tenure, offers, overheads, automation, legislation, assumptions } = tables;
  return [
    ...flows.records.flatMap((record) => rowIssues(flows.reference, record, flowBands(record), currency)),
    ...volumes.records.flatMap((record) => rowIssues(volumes.reference, record, VOLUME_BANDS, currency)),
    ...profiles.records.flatMap((record) => rowIssues(profiles.reference, record, PROFILE_BANDS, currency)),
    ...team.records.flatMap((record) => rowIssues(team.reference, record, TEAM_BANDS, currency)),
    ...tenure.records.flatMap((record) => rowIssues(tenure.reference, record, TENURE_BANDS, currency)),
    ...offers.records.flatMap((record) => rowIssues(offers.reference, record, offerBands(record), currency)),
    // A cost of nothing is stated, not mistyped.
    ...overheads.records.flatMap((record) =>
      record.annualCost === 0 ? [] : rowIssues(overheads.reference, record, OVERHEAD_BANDS, currency),
    ),
    ...automation.records.flatMap((record) => rowIssues(automation.reference, record, AUTOMATION_BANDS, currency)),
    ...legislation.records.flatMap(({ row, keys, value }) => {
      const usual = lawBand(keys.key);
      if (legislation.reference === null || usual === null || value === 0 || isUsual(value, usual)) return [];
      return [outside(legislation.reference, row, "value", value, usual)];
    }),
    ...assumptions.records.flatMap(({ row, keys, value }) => {
      const usual = assumptionBand(keys.key);
      if (assumptions.reference === null || usual === null || !speaksOf(usual, currency) || isUsual(value, usual))
        return [];
      const accepts = findAssumption(keys.key)?.accepts;
      const isUsed = accepts === undefined || isIn(accepts, value);
      return [outside(assumptions.reference, row, "value", value, usual, isUsed)];
    }),
  ];
};

function rowIssues<R extends { readonly row: number }>(
  reference: TableReference | null,
  record: R,
  bands: { readonly [K in keyof R]?: Band },
  currency: string,
): readonly Issue[] {
  if (reference === null) return [];
  return (Object.entries(bands) as [keyof R & string, Band][]).flatMap(([column, usual]) => {
    const value = record[column];
    if (typeof value !== "number" || !speaksOf(usual, currency) || isUsual(value, usual)) return [];
    return [outside(reference, record.row, column, value, usual)];
  });
}

/** The band of an assumption; null where it is not known, or any value is usual. */
function assumptionBand(key: AssumptionName | undefined): Band | null {
  const definition = findAssumption(key);
  return definition === undefined ? null : ASSUMPTION_USUAL[definition.key].band;
}

/** Times by which a value of law differs from the last known one at most: an employer's own rate differs by less. */
const OF_LAW = 4;

/** The band of a value of law: around the last that is known. */
function lawBand(key: string | undefined): Band | null {
  const definition = findLaw(key);
  const last = definition?.values.at(-1)?.value ?? 0;
  return last <= 0 || definition?.unit === "yes=1" ? null : band(last / OF_LAW, last * OF_LAW);
}

/** How many times outside its band a value is too far to be used without a word of its user's. */
const FAR = 5;

function isFar(value: number, { min, max }: Band): boolean {
  return value < Math.min(min / FAR, min * FAR) || value > Math.max(max / FAR, max * FAR);
}

/** A value as it would be used, or is refused, between which values is usual, and what was probably meant. */
function outside(
  reference: TableReference,
  row: number,
  column: string,
  value: number,
  usual: Band,
  isUsed = true,
): Issue {
  const slip = slipOf(value, usual);
  const hint = slip === null ? "" : message(`intake.plausible.${slip.kind}`, slipWords(slip.meant, value));
  const between = { ...endsOf(usual), hint };
  const expected = isUsed
    ? message("intake.plausible.usual", { ...between, value: valueIn(usual, value) })
    : message("intake.plausible.usual-refused", between);
  const confirm = slip !== null || isFar(value, usual);
  return issueAt(reference, row, column, { code: "unusual-value", severity: "warning", expected, confirm });
}

/** What a hint is filled with: the value that was meant, to three figures, and a clock where one was typed. */
function slipWords(meant: number, value: number): Record<string, string | number> {
  const clean = Number(meant.toPrecision(4));
  const whole = Math.round(meant);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  const isOfDay = Math.round(meant / value) === CLOCK_OF_DAY.factor;
  const clock = isOfDay
    ? `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
  return { meant: clean, clock, minutes, seconds };
}
