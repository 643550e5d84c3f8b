import type { AssumptionKey } from "../../engine/assumptions";
import { assumptionsIn } from "./assumptions-in";
import { productiveTime } from "../../engine/cost";
import { FULL_TIME_HOURS } from "../../engine/legislation/fr";
import { daysPerYear, fraction, hoursPerYear } from "../../engine/quantities";
import type { FlowRecord, Key, TeamRecord, VolumeRecord } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { groupBy } from "../../engine/group-by";
import type { Issue } from "../issue";
import type { Draft } from "../reading/draft";
import { issueAt } from "../reading/table-reference";
import { isLikeEuros } from "./band";
import { valueForYear } from "./law-in";

const EUROS = new Set(["€", "EUR", "eur"]);
const FULL_WEEK = 35;
/** Below this a yearly salary is a monthly one, or in thousands, in any country. */
const LOWEST_ELSEWHERE = 3000;
const HIGHEST = 150_000;
const HIGHEST_OTHERS = 250_000;
const LOADED_AT_LEAST = 1.03;
const LOADED_AT_MOST = 1.6;

/** Salaries below the legal minimum of their hours, or above what such work is paid; where a unit explains it, it is named. */
export const salariesAsPaid: CrossCheck = (draft) => {
  const { tables, currency } = draft;
  const { reference, records } = tables.team;
  if (reference === null || !isLikeEuros(currency)) return [];
  const hourly = minimumHourly(draft);
  return records.flatMap((record): readonly Issue[] =>
    (["grossSalary", "loadedSalary"] as const).flatMap((column) => {
      const value = record[column];
      if (value === undefined) return [];
      const load = column === "loadedSalary";
      const floor = lowestSalary(record, hourly, currency) * (load ? LOADED_AT_LEAST : 1);
      const top = (record.role === "agent" ? HIGHEST : HIGHEST_OTHERS) * (load ? LOADED_AT_MOST : 1);
      if (value >= floor && value <= top) return [];
      const factors = [1000, 12, 1820].map((factor) => ({ factor, meant: value * factor }));
      const meant = factors.find((each) => each.meant >= floor && each.meant <= top);
      const unit =
        meant === undefined ? "none" : ({ 1000: "thousands", 12: "monthly", 1820: "hourly" }[meant.factor] ?? "none");
      const expected = message(value < floor ? "intake.plausible.salary-low" : "intake.plausible.salary-high", {
        limit: Math.round(100 * (value < floor ? floor : top)) / 100,
        unit,
        meant: Math.round(meant?.meant ?? 0),
      });
      return [
        issueAt(reference, record.row, column, {
          code: value < floor ? "below-minimum-wage" : "unusual-value",
          severity: "warning",
          confirm: meant !== undefined || value > 5 * top || value < floor / 5,
          expected,
        }),
      ];
    }),
  );
};

/**
 * The minimum wage of an hour by the law of the run's year, a branch's own where a row states one; the last known where the law's time is over. A salary a
 * year that was right in January is not doubted for a rise in June.
 */
function minimumHourly(draft: Draft): number | undefined {
  const legal = valueForYear(draft, "fr.smic.hourly");
  if (legal === undefined) return undefined;
  return Math.max(legal, valueForYear(draft, "fr.branch.minimum.hourly") ?? 0);
}

/** The legal minimum of a full year at the hours of a group; elsewhere a floor that no yearly salary is under. */
function lowestSalary({ weeklyHours }: TeamRecord, hourly: number | undefined, currency: string): number {
  if (!EUROS.has(currency) || hourly === undefined) return LOWEST_ELSEWHERE;
  return hourly * FULL_TIME_HOURS * (Math.min(weeklyHours ?? FULL_WEEK, FULL_WEEK) / FULL_WEEK);
}

const PRODUCTIVE_LOW = 900;
const PRODUCTIVE_HIGH = 1700;
const DAY = 7;

/** Working time that leaves nothing to work with, or more than a year holds. */
export const workingTime: CrossCheck = (draft) => {
  const { reference, records } = draft.tables.assumptions;
  if (reference === null) return [];
  const value = assumptionsIn(draft);
  const row = (key: AssumptionKey): number | undefined => records.find(({ keys }) => keys.key === key)?.row;
  const issues: Issue[] = [];
  const worked = row("hoursWorked");
  if (worked !== undefined && value("hoursWorked") > value("hoursPaid"))
    issues.push(
      issueAt(reference, worked, "value", {
        code: "worked-above-paid",
        severity: "warning",
        expected: message("intake.plausible.worked-above-paid", { paid: value("hoursPaid") }),
      }),
    );
  const productive = productiveHours(draft);
  if (productive >= PRODUCTIVE_LOW && productive <= PRODUCTIVE_HIGH) return issues;
  const at = furthest(["hoursWorked", "trainingDays", "absence", "meetings", "breaks"], draft, row);
  if (at === undefined) return issues;
  const expected = message("intake.plausible.productive", {
    hours: Math.round(productive),
    low: PRODUCTIVE_LOW,
    high: PRODUCTIVE_HIGH,
  });
  issues.push(
    issueAt(reference, at, "value", {
      code: productive <= 0 ? "no-productive-time" : "unusual-productive-time",
      severity: productive <= 0 ? "error" : "warning",
      expected,
    }),
  );
  return issues;
};

/** The row of the assumption furthest from its default, as a share of it. */
function furthest(
  keys: readonly AssumptionKey[],
  draft: Draft,
  rowOf: (key: AssumptionKey) => number | undefined,
): number | undefined {
  const value = assumptionsIn(draft);
  const ranked = keys
    .flatMap((key) => {
      const row = rowOf(key);
      return row === undefined
        ? []
        : [{ row, off: Math.abs(Math.log(Math.max(1e-9, value(key)) / Math.max(1e-9, value.standard(key)))) }];
    })
    .sort((a, b) => b.off - a.off);
  return ranked[0]?.row;
}

/** Productive hours a year of a full-time person, by the assumptions of the workbook. */
export function productiveHours(draft: Draft): number {
  const value = assumptionsIn(draft);
  const lost = value("hoursWorked") * (1 - value("absence")) - value("trainingDays") * DAY;
  if (lost <= 0) return 0;
  return productiveTime({
    worked: hoursPerYear(value("hoursWorked")),
    absence: fraction(value("absence")),
    trainingDays: daysPerYear(value("trainingDays")),
    meetings: fraction(value("meetings")),
    breaks: fraction(value("breaks")),
  });
}

const TOO_FEW = 0.9;
const TOO_MANY = 3;
const SPARE = 2;
const WEEKS = 365 / 7;

/** Teams that cannot do the work of their flows, or have several times the people it takes. */
export const teamAgainstWork: CrossCheck = (draft) => {
  const { team, flows } = draft.tables;
  if (team.reference === null || flows.reference === null || flows.faulty.length + team.faulty.length > 0) return [];
  const reference = team.reference;
  const productive = productiveHours(draft);
  if (productive <= 0) return [];
  const agents = team.records.filter(({ role }) => role === "agent");
  const everywhere = agents.filter(({ pool }) => pool === undefined);
  // Groups without a pool serve all flows: pools are then judged together.
  const key = ({ pool, name }: { readonly pool: Key | undefined; readonly name?: Key }): string =>
    everywhere.length > 0 ? "" : (pool ?? name ?? "");
  const months = groupBy(draft.tables.volumes.records, ({ keys }) => keys.flow);
  const pools = new Map<string, { readonly flows: FlowRecord[]; readonly groups: TeamRecord[] }>();
  const poolOf = (name: string) => {
    const known = pools.get(name) ?? { flows: [], groups: [] };
    pools.set(name, known);
    return known;
  };
  for (const flow of flows.records) poolOf(key(flow.keys)).flows.push(flow);
  for (const group of agents) poolOf(key(group.keys)).groups.push(group);
  return [...pools.values()].flatMap(({ flows: served, groups }) => {
    const [first] = [...groups].sort((a, b) => b.fte - a.fte);
    if (first === undefined || served.length === 0) return [];
    const work = served.reduce((sum, flow) => sum + hoursOf(flow, months.get(flow.keys.name) ?? []), 0);
    const needed = work / productive;
    const open = Math.max(...served.map((flow) => weeklyOpening(flow, draft)));
    const presence = (open * WEEKS) / productive;
    const have = groups.reduce((sum, { fte }) => sum + fte, 0);
    const few = have < TOO_FEW * needed;
    if (!few && have <= TOO_MANY * needed + presence + SPARE) return [];
    const expected = message(few ? "intake.plausible.team-small" : "intake.plausible.team-large", {
      hours: Math.round(work),
      needed: Math.round(10 * needed) / 10,
      have,
      flows: served.map(({ name }) => name).join(", "),
    });
    return [issueAt(reference, first.row, "fte", { code: "team-not-work", severity: "warning", expected })];
  });
};

/** People whose whole year one flow may take: no centre has as many for one, and beyond them the reckoning of chats takes minutes. */
const MOST_PEOPLE = 20_000;

/** Flows whose contacts and handling time make more work than any centre has people for. */
export const workOfFlows: CrossCheck = (draft) => {
  const { flows, volumes } = draft.tables;
  const reference = flows.reference;
  if (reference === null) return [];
  const productive = productiveHours(draft);
  if (productive <= 0) return [];
  const months = groupBy(volumes.records, ({ keys }) => keys.flow);
  return flows.records.flatMap((flow) => {
    const hours = hoursOf(flow, months.get(flow.keys.name) ?? []);
    const people = Math.round(hours / productive);
    if (people <= MOST_PEOPLE) return [];
    const expected = message("intake.plausible.work-most", { most: MOST_PEOPLE, hours: Math.round(hours), people });
    return [issueAt(reference, flow.row, "handlingTime", { code: "work-beyond-limit", expected })];
  });
};

/** Hours of work a year of a flow. */
function hoursOf(
  { annualVolume, handlingTime, concurrency, channel }: FlowRecord,
  months: readonly VolumeRecord[],
): number {
  const years = new Set(months.map(({ year }) => year)).size;
  const volume = annualVolume ?? months.reduce((sum, { contacts }) => sum + contacts, 0) / Math.max(1, years);
  return (volume * handlingTime) / 3600 / (channel === "chat" ? (concurrency ?? 1) : 1);
}

function weeklyOpening({ opens, closes, openDays }: FlowRecord, draft: Draft): number {
  const value = assumptionsIn(draft);
  const from = opens ?? value("opens");
  const to = closes ?? value("closes");
  return (to > from ? to - from : 24 + to - from) * (openDays?.length ?? 5);
}
