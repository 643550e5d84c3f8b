import type { VolumeRecord } from "../../engine/records";
import { message } from "../../language";
import { groupBy } from "../../engine/group-by";
import { keyOf } from "../kinds";
import type { Draft } from "../reading/draft";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

const MONTHS = 12;
/** How far the year and its months may part before someone should look. */
const AGREEMENT = 0.005;

/** Flows without any volume: neither a year nor a month. */
export const missingVolumes: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const stated = new Set([
    ...tables.volumes.records.map(({ keys }) => keys.flow),
    ...tables.volumes.faulty.flatMap(({ values: { flow } }) => (flow === undefined ? [] : [keyOf(flow)])),
  ]);
  const volumes = tables.volumes.reference?.content.name ?? "Volumes";
  return records.flatMap(({ row, keys, annualVolume }) =>
    annualVolume !== undefined || stated.has(keys.name)
      ? []
      : [
          issueAt(reference, row, "annualVolume", {
            code: "missing-volume",
            expected: message("intake.cross.volume", { volumes }),
          }),
        ],
  );
};

/** Months of a flow that are not of one kind, not twelve, or not the volume its row states. */
export const monthsOfFlows: CrossCheck = (draft) => {
  const { volumes, flows } = draft.tables;
  const { reference } = volumes;
  if (reference === null) return [];
  const annual = new Map(flows.records.map((flow) => [flow.keys.name, flow]));
  return [...groupBy(volumes.records, ({ keys }) => keys.flow)].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const dated = rows.filter(({ year }) => year !== undefined);
    if (dated.length > 0 && dated.length < rows.length) {
      const expected = message("intake.cross.months-alike");
      return rows
        .filter(({ year }) => year === undefined)
        .map(({ row }) => issueAt(reference, row, "month", { code: "volumes-mixed", expected }));
    }
    const present = new Set(rows.map(({ month }) => month)).size;
    if (present < MONTHS) {
      const expected = message("intake.cross.months-complete", { present });
      return [
        issueAt(reference, first.row, "month", {
          code: "volumes-incomplete",
          severity: "warning",
          received: first.flow,
          expected,
        }),
      ];
    }
    return conflictWith(draft, rows, annual.get(key)?.row, annual.get(key)?.annualVolume);
  });
};

/** Months that stand for several years: each is the mean of its years, which is the volume of none of them. */
export const yearsOfFlows: CrossCheck = ({ tables: { volumes } }) => {
  const { reference } = volumes;
  if (reference === null) return [];
  return [...groupBy(volumes.records, ({ keys }) => keys.flow).values()].flatMap((rows) => {
    const [first] = rows;
    const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].toSorted((one, other) => one - other);
    const isTwice = rows.some((row) => rows.some(({ month, year }) => month === row.month && year !== row.year));
    if (first === undefined || !isTwice || years.length < 2) return [];
    const expected = message("intake.cross.years-averaged", { first: String(years[0]), last: String(years.at(-1)) });
    return [
      issueAt(reference, first.row, "month", {
        code: "volumes-of-years",
        severity: "note",
        received: first.flow,
        expected,
      }),
    ];
  });
};

function conflictWith(
  { tables }: Draft,
  rows: readonly VolumeRecord[],
  row: number | undefined,
  annualVolume: number | undefined,
) {
  const { reference } = tables.flows;
  if (reference === null || row === undefined || annualVolume === undefined) return [];
  // Months of several years are averaged, each month over its own years.
  const byMonth = groupBy(rows, ({ month }) => String(month));
  const months = [...byMonth.values()].reduce(
    (sum, same) => sum + same.reduce((total, { contacts }) => total + contacts, 0) / same.length,
    0,
  );
  if (Math.abs(months - annualVolume) <= AGREEMENT * Math.max(months, annualVolume)) return [];
  const volumes = tables.volumes.reference?.content.name ?? "Volumes";
  const expected = message("intake.cross.volume-agrees", { months, volumes });
  return [issueAt(reference, row, "annualVolume", { code: "volume-conflict", severity: "warning", expected })];
}
