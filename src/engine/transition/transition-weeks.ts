import { SECONDS_PER_HOUR } from "../calendar";
import { CELL_HOURS, CELL_SECONDS } from "../demand";
import { agents, contacts, erlangs, fraction, fte, hours, money } from "../quantities";
import type { Agents, Contacts, Erlangs, Fraction, Hours } from "../quantities";
import { itemAt } from "../grid";
import { serviceTables } from "./fractional-service";
import type { ServiceTables } from "./fractional-service";
import { peopleWeeks } from "./people-ledger";
import type { PeopleWeek } from "./people-ledger";
import { providerBill } from "./provider-bill";
import type { CallFlow, DeferrableFlow, TransitionCase } from "./transition-case";
import type { BacklogWeek, CallWeek, WeekRow } from "./week-row";

const NOTHING = fraction(0);
const NO_HOURS = hours(0);
const NO_CONTACTS = contacts(0);

/** What goes from week to week. */
interface Carried {
  /** Part of a flow that has left. */
  readonly moved: Map<string, Fraction>;
  /** Hours of work that waits. */
  readonly backlog: Map<string, Hours>;
  /** Contacts of those who gave up last week and call again. */
  readonly redials: Map<string, Contacts>;
  /** Share that gave up in the first week: only what exceeds it calls again. */
  readonly usual: Map<string, Fraction>;
}

/**
 * A transition week by week: people, the work that stays, the service it gets, and what it all costs.
 *
 * In each week the waves that are due go first; leavers, then newcomers; hours; loads; calls are served first, in the order of the flows and up to their target, then work that can wait,
 * then calls again by their need.
 *
 * @see docs/methods/transition.md
 */
export function transitionWeeks(given: TransitionCase): readonly WeekRow[] {
  const tables = serviceTables();
  const carried: Carried = { moved: new Map(), backlog: new Map(), redials: new Map(), usual: new Map() };
  return peopleWeeks(given).map((people, week) => weekRow(week, people, given, carried, tables));
}

function weekRow(
  week: number,
  people: PeopleWeek,
  given: TransitionCase,
  carried: Carried,
  tables: ServiceTables,
): WeekRow {
  const { plan, money: costs, flows, people: own } = given;
  const due = plan.waves.filter((wave) => wave.week === week);
  for (const { parts } of due)
    for (const { flow, share } of parts) carried.moved.set(flow, fraction(Math.min(1, goneOf(carried, flow) + share)));
  const capacity = people.productiveHours + people.overtimeHours + people.borrowedHours;
  const served = servedWeek(given, capacity, carried, tables);
  const lost = served.calls.reduce((sum, { flow, volume, abandonment }) => {
    const terms = flows.find((each): each is CallFlow => each.kind === "call" && each.flow === flow);
    return terms === undefined ? sum : sum + abandonment * volume * (1 - terms.redial) * terms.valueAtRisk;
  }, 0);
  const cost = {
    pay: money(people.heads * costs.headWeek),
    overtime: money(people.overtimeHours * costs.overtimeHour),
    borrowed: money(people.borrowedHeads * costs.borrowedWeek),
    provider: providerBill(week, given),
    hiring: money(people.hired * costs.hire),
    training: money(0),
    severance: money(people.parted * costs.partingEach),
    oneOff: money(due.reduce((sum, { oneOff }) => sum + oneOff, 0)),
    lost: money(lost),
  };
  return {
    week,
    parted: people.parted,
    leavers: people.leavers,
    hired: people.hired,
    heads: people.heads,
    productiveHours: people.productiveHours,
    transferHours: people.transferHours,
    capacityHours: hours(capacity),
    fteNeeded: fte(served.hoursNeeded / (own.paidHours * (1 - own.shrinkage))),
    calls: served.calls,
    backlogs: served.backlogs,
    cost,
    total: money(Object.values(cost).reduce((sum, each) => sum + each, 0)),
  };
}

interface Served {
  readonly calls: readonly CallWeek[];
  readonly backlogs: readonly BacklogWeek[];
  readonly hoursNeeded: Hours;
}

/** A call flow in the buckets of a week. */
interface CallDesk {
  readonly flow: CallFlow;
  readonly volume: Contacts;
  readonly loads: readonly Erlangs[];
  readonly needs: readonly Agents[];
  /** Agents that it gets, bucket by bucket. */
  readonly given: Agents[];
}

function servedWeek(given: TransitionCase, capacity: number, carried: Carried, tables: ServiceTables): Served {
  const { buckets, openHours, scheduleFit, flows } = given;
  const spans = buckets.map(({ hours: share }) => openHours * share);
  const shares = buckets.map(({ volume, hours: share }) => scheduleFit * volume + (1 - scheduleFit) * share);
  const desks = flows
    .filter((flow) => flow.kind === "call")
    .map((flow): CallDesk => {
      const gone = goneOf(carried, flow.flow);
      const again = carried.redials.get(flow.flow) ?? NO_CONTACTS;
      const volume = contacts(flow.volume * (1 - gone) + again * (given.redialWhole ? 1 : 1 - gone));
      const loads = buckets.map((bucket, place) =>
        erlangs(((volume * bucket.volume) / (itemAt(spans, place) / CELL_HOURS)) * (flow.handling / CELL_SECONDS)),
      );
      return { flow, volume, loads, needs: loads.map((load) => tables.needed(load, flow, false)), given: [] };
    });
  const waiting = flows
    .filter((flow) => flow.kind === "deferrable")
    .map((flow) => {
      const arrives = (flow.volume * (1 - goneOf(carried, flow.flow)) * flow.handling) / SECONDS_PER_HOUR;
      return { flow, arrives, due: hours(arrives + (carried.backlog.get(flow.flow) ?? NO_HOURS)) };
    });
  const sized = spans.map((span, place) =>
    desks.reduce((sum, { flow, loads }) => sum + tables.needed(itemAt(loads, place), flow, true) * span, 0),
  );
  const arriving = waiting.reduce((sum, { arrives }) => sum + arrives, 0);
  const hoursNeeded = hours(
    Math.max(
      ...sized.map((all, place) => all / itemAt(shares, place)),
      sized.reduce((sum, all) => sum + all, 0) + arriving,
    ),
  );
  const left = spans.map((span, place) => (capacity * itemAt(shares, place)) / span);
  for (const { needs, given: got } of desks)
    needs.forEach((need, place) => {
      const taken = Math.min(itemAt(left, place), need);
      got.push(agents(taken));
      left[place] = itemAt(left, place) - taken;
    });
  const spare = left.reduce((sum, agentsLeft, place) => sum + agentsLeft * itemAt(spans, place), 0);
  const backlogs = workedOff(waiting, spare, carried);
  const all = waiting.reduce((sum, { due }) => sum + due, 0);
  const idle = spare > 0 ? 1 - Math.min(spare, all) / spare : 0;
  spans.forEach((_, place) => {
    const needed = desks.reduce((sum, { needs }) => sum + itemAt(needs, place), 0);
    if (needed <= 0) return;
    for (const { needs, given: got } of desks)
      got[place] = agents(itemAt(got, place) + (itemAt(left, place) * idle * itemAt(needs, place)) / needed);
  });
  return { calls: desks.map((desk) => callWeek(desk, given, carried, tables)), backlogs, hoursNeeded };
}

/** What of the work that waits the spare hours do, in proportion; the rest waits on. */
function workedOff(
  waiting: readonly { readonly flow: DeferrableFlow; readonly due: Hours }[],
  spare: number,
  carried: Carried,
): readonly BacklogWeek[] {
  const all = waiting.reduce((sum, { due }) => sum + due, 0);
  const worked = Math.min(spare, all);
  return waiting.map(({ flow: { flow }, due }) => {
    const backlog = hours(Math.max(0, due - (all > 0 ? (worked * due) / all : 0)));
    carried.backlog.set(flow, backlog);
    return { flow, backlog };
  });
}

function callWeek(
  { flow, volume, loads, given: got }: CallDesk,
  { buckets }: TransitionCase,
  carried: Carried,
  tables: ServiceTables,
): CallWeek {
  let inTime = 0;
  let gaveUp = 0;
  buckets.forEach((bucket, place) => {
    const service = tables.served(itemAt(got, place), itemAt(loads, place), flow);
    inTime += bucket.volume * service.inTime;
    gaveUp += bucket.volume * service.abandonment;
  });
  const abandonment = fraction(Math.min(1, gaveUp));
  const usual = carried.usual.get(flow.flow) ?? abandonment;
  carried.usual.set(flow.flow, usual);
  carried.redials.set(flow.flow, contacts(flow.redial * Math.max(0, abandonment - usual) * volume));
  return {
    flow: flow.flow,
    volume,
    inTime: fraction(Math.min(1, inTime)),
    abandonment,
  };
}

function goneOf({ moved }: Carried, flow: string): Fraction {
  return moved.get(flow) ?? NOTHING;
}
