import { itemAt } from "../../engine/grid";
import { avoidableCost, flowShares, poolRates } from "../../engine/cost";
import type { AgentProfile, CostRate, DriverRules, FlowShare, PostComponent } from "../../engine/cost";
import { contactsOf, seasonsOf, wholeWork } from "../../engine/demand";
import type { FlowTerms, FlowWork, Season } from "../../engine/demand";
import { volumeLevel } from "../../engine/finance";
import { contactsPerYear, fraction, fte, money, moneyPerYear, months, ratio } from "../../engine/quantities";
import type { ContactsPerYear, Fte, MoneyPerYear, Ratio, Weeks } from "../../engine/quantities";
import type { OverheadRecord } from "../../engine/records";
import { step } from "../progress";
import { NO_MONEY } from "../total";
import { zip } from "../zip";
import { insideLevel } from "./calendar";
import type { Calendar } from "./calendar";
import type { Case } from "./case";
import { unmetValue } from "./lost-value";
import { avoidableShare, flowOverheads, overheadRates } from "./overhead-rates";
import { lostIn, staffed } from "./staffed-pool";
import type { StaffedPool } from "./staffed-pool";

/** A flow's share of the posts of a role. */
export interface PostShare {
  readonly component: PostComponent;
  readonly fte: Fte;
  readonly today: MoneyPerYear;
  readonly level: MoneyPerYear;
}

/** A flow in its pool: what it asks for, and what it costs inside as it could be run. Costs are level amounts over the horizon. */
export interface PooledFlow {
  readonly terms: FlowTerms;
  /** Whole demand of the planning year. */
  readonly work: FlowWork;
  /** Contacts of the planning year. */
  readonly contacts: ContactsPerYear;
  readonly workloadFte: Fte;
  /** Its share of the pool's staffing. */
  readonly share: FlowShare;
  /** Its overheads of its own that end with it. */
  readonly own: MoneyPerYear;
  /** What is paid for it: its share of the pool's cost and its own overheads. */
  readonly paid: MoneyPerYear;
  /** Its share of the posts beside the agents, by component: today's cost, and level over the horizon. */
  readonly posts: readonly PostShare[];
  /** The level cost of its share of the posts. */
  readonly postsLevel: MoneyPerYear;
  /** What contacts lost in the queue cost. */
  readonly lost: MoneyPerYear;
  /** What demand costs that nobody serves. */
  readonly unmet: MoneyPerYear;
  /** Paid, its posts, lost and not served: what every option is compared with. */
  readonly baseline: MoneyPerYear;
}

/** A pool of agents with its flows, staffed for their whole demand: the inside as it could be run. */
export interface Pool {
  readonly key: FlowTerms["pool"];
  readonly flows: readonly PooledFlow[];
  readonly seasons: readonly Season[];
  /** Weeks a year of each season. */
  readonly weeks: readonly Weeks[];
  readonly agent: AgentProfile;
  readonly rates: readonly CostRate[];
  readonly driverRules: DriverRules;
  readonly base: StaffedPool;
  /** Level cost over the horizon of a cost of 1 in the first year; flows of one pool may grow differently: it is the mean of theirs by cost. */
  readonly level: Ratio;
}

type PoolParts = Pick<Case, "inputs" | "assumptions" | "law" | "calendar" | "staffing">;

/** The part of a run in which its pools are staffed for their whole demand. */
export const STAFFING_PART = 0.05;

/** The pools of a case, by key, each staffed and priced at the optimised baseline. */
export function poolsOf({ flows, run, ...parts }: PoolParts & Pick<Case, "flows" | "run">): readonly Pool[] {
  const byPool = [...flowsByPool(flows)];
  const demands = byPool.map(([key, own], place) => {
    step(run, { stage: "staffing", done: fraction((STAFFING_PART * place) / byPool.length) });
    return staffedDemand(key, own, parts);
  });
  const bases = demands.map(({ base: { drivers }, agent }) => ({ drivers, loaded: money(agent.loaded) }));
  const { overheads } = parts.inputs;
  const { today, horizon } = parts.calendar;
  return zip(demands, bases).map(([demand, own]) =>
    pricedPool(
      demand,
      [...demand.rates, ...overheadRates(overheads, bases, own, today, months(horizon.months))],
      overheads,
      parts.calendar,
    ),
  );
}

/** The flows of each pool, pools by key. */
export function flowsByPool(flows: readonly FlowTerms[]): ReadonlyMap<FlowTerms["pool"], readonly FlowTerms[]> {
  const groups = new Map<FlowTerms["pool"], FlowTerms[]>();
  for (const flow of flows) groups.set(flow.pool, [...(groups.get(flow.pool) ?? []), flow]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A pool staffed for the whole demand of its flows, before the overheads of the centre are shared out. */
export interface StaffedDemand extends Pick<Pool, "key" | "seasons" | "agent" | "rates" | "driverRules" | "base"> {
  readonly works: readonly FlowWork[];
}

/** Staffs a pool for the whole demand of some flows. */
export function staffedDemand(
  key: FlowTerms["pool"],
  flows: readonly FlowTerms[],
  { inputs, assumptions, law, calendar, staffing }: PoolParts,
): StaffedDemand {
  const monthly = Array.from({ length: 12 }, (_, month) =>
    flows.reduce((sum, flow) => sum + itemAt(flow.monthly, month) * flow.handling, 0),
  );
  const seasons = seasonsOf(monthly, assumptions.get("seasonsMost"));
  const { agent, rates } = poolRates(inputs, key, { assumptions, law });
  const driverRules: DriverRules = {
    nightFrom: assumptions.get("nightFrom"),
    nightTo: assumptions.get("nightTo"),
    holidaysWorked: assumptions.get("holidaysWorked"),
    overtimeLimit: assumptions.get("overtimeHours"),
    productiveHours: agent.productiveHours,
  };
  // The planning year is the level year that is worth as much as the growing years of the horizon.
  const works = flows.map((flow) => wholeWork(flow, seasons, volumeLevel(calendar.horizon, flow.growth)));
  const base = staffed(works, { seasons, rates, driverRules }, { staffing, assumptions });
  return { key, seasons, agent, rates, driverRules, works, base };
}

/** A staffed pool at the prices of all its rates, its cost shared out to its flows. */
function pricedPool(
  { works, seasons, driverRules, base, ...demand }: StaffedDemand,
  rates: readonly CostRate[],
  overheads: readonly OverheadRecord[],
  calendar: Calendar,
): Pool {
  const { staffing, drivers } = base;
  const priced = zip(works, flowShares(staffing, drivers, works, seasons, driverRules)).map(([work, share]) => ({
    work,
    share,
    cost: avoidableCost(rates, share.drivers),
    level: insideLevel(work.terms, calendar),
  }));
  const all = priced.reduce((sum, { cost }) => sum + cost, 0);
  const level = ratio(all > 0 ? priced.reduce((sum, { cost, level: own }) => sum + cost * own, 0) / all : 1);
  return {
    ...demand,
    seasons,
    driverRules,
    rates,
    weeks: seasons.map(({ weeks }) => weeks),
    level,
    base: { ...base, cost: moneyPerYear(avoidableCost(rates, drivers)) },
    flows: priced.map(({ work, share, cost, level: ownLevel }): PooledFlow => {
      const { terms } = work;
      const own = moneyPerYear(ownOverheads(overheads, terms, calendar) * ownLevel);
      const paid = moneyPerYear(cost * level + own);
      const lost = lostIn(base, terms);
      const unmet = unmetValue(terms, calendar);
      const contacts = contactsPerYear(contactsOf(work, seasons));
      return {
        terms,
        work,
        contacts,
        workloadFte: fte((contacts * terms.handling) / 3600 / demand.agent.productiveHours),
        share,
        own,
        paid,
        posts: [],
        postsLevel: NO_MONEY,
        lost,
        unmet,
        baseline: moneyPerYear(paid + lost + unmet),
      };
    }),
  };
}

/** What a flow's own overheads cost in the first year that ends with it. */
function ownOverheads(
  overheads: readonly OverheadRecord[],
  { name }: FlowTerms,
  { today, horizon }: Calendar,
): MoneyPerYear {
  return moneyPerYear(
    flowOverheads(overheads, name).reduce(
      (sum, { annualCost, avoidable }) => sum + annualCost * avoidableShare(avoidable, today, months(horizon.months)),
      0,
    ),
  );
}
