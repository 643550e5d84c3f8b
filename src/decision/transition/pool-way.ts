import { CONTRACT_WEEKS, DAYS_PER_WEEK, WEEKS_PER_YEAR } from "../../engine/calendar";
import { TURNOVER_COMPONENTS } from "../../engine/cost";
import { itemAt } from "../../engine/grid";
import { dateOfSerial, parseIsoDate, serialOfDate } from "../../engine/serial-date";
import {
  contactsPerYear,
  days,
  fraction,
  hours,
  hoursPerWeek,
  money,
  moneyPerHour,
  moneyPerYear,
  people,
  ratio,
  weeks,
} from "../../engine/quantities";
import type {
  Days,
  Fraction,
  Fte,
  Hours,
  Money,
  MoneyPerHour,
  MoneyPerYear,
  People,
  Ratio,
} from "../../engine/quantities";
import { peopleWeeks } from "../../engine/transition";
import type { OwnPeople, PeopleWeek } from "../../engine/transition";
import type { Case } from "../case/case";
import { losesValue } from "../../engine/demand";
import { lostValue } from "../case/lost-value";
import type { PooledFlow } from "../case/pool";
import type { PlanCosts } from "../case/plan-costs";
import type { PoolPlan } from "../plan/pool-plan";
import { engineWaves } from "./engine-waves";
import type { Help } from "./help";
import type { LeavingFlow } from "./leaving-flows";
import { poolStage } from "./pool-stage";
import type { Fare, PoolStage } from "./pool-stage";
import type { Wave } from "./waves";

/** A flow's contacts in a week, with how they fare where all are there whom the plan has. */
export interface FlowWeek extends Fare {
  readonly planned: Fraction;
}

/** A week of a pool on the way to its plan. */
export interface PoolWeek {
  readonly people: PeopleWeek;
  /** Places of the week. */
  readonly places: People;
  readonly needed: Hours;
  readonly there: Hours;
  readonly flows: readonly FlowWeek[];
  readonly backlogs: readonly { readonly flow: PooledFlow; readonly backlog: Days }[];
  readonly lost: Money;
}

/** A pool on the way to its plan. */
export interface PoolWay {
  readonly plan: PoolPlan;
  readonly own: OwnPeople;
  /** Productive hours of a full-time equivalent's week. */
  readonly fteHours: Hours;
  /** What a head costs a year, turnover apart; what hiring one costs; a week of one lent by others; an hour of overtime. */
  readonly pay: MoneyPerYear;
  readonly hire: Money;
  readonly borrowedWeek: Money;
  /** What one lent by others costs for as much as an own hour does. */
  readonly borrowedHour: MoneyPerHour;
  readonly overtimeHour: Money;
  readonly weeks: (waves: readonly Wave[], count: number, help?: Help) => readonly PoolWeek[];
  /** The same where only money is asked for: where lost contacts have no value and do not come back, no service is worked out. */
  readonly money: (waves: readonly Wave[], count: number) => readonly PoolWeek[];
}

type WayParts = Pick<Case, "assumptions" | "calendar" | "staffing">;

/** The way of a pool that something leaves; `heads` are its agents' in the inside as it could be run. */
export function poolWay(
  plan: PoolPlan,
  { group, size }: PlanCosts["agents"][number],
  before: Fte,
  parts: WayParts,
): PoolWay {
  const { assumptions, calendar, staffing } = parts;
  const { pool } = plan;
  const { agent, rates, level } = pool;
  const fteHours = agent.productiveHours / CONTRACT_WEEKS;
  const paidHours = (assumptions.get("hoursPaid") / CONTRACT_WEEKS) * size;
  const working = hours(fteHours * size);
  const rampWeeks = agent.rampUpWeeks;
  // The share lost on average is half of the first, on a straight line.
  const rampStart = fraction(Math.max(0, 1 - 2 * assumptions.get("rampUpLoss")));
  let lacking = 0;
  for (let age = 0; age < rampWeeks; age += 1) lacking += (1 - rampStart) * (1 - age / rampWeeks);
  const own: OwnPeople = {
    heads: people(before / size),
    attrition: group.attrition,
    shrinkage: fraction(Math.min(1, Math.max(0, 1 - working / paidHours))),
    paidHours: hoursPerWeek(paidHours),
    rampWeeks: weeks(rampWeeks),
    rampStart,
    overtimeLimit: hoursPerWeek(assumptions.get("transitionOvertime") * size),
    usualLearning: hoursPerWeek((group.attrition / CONTRACT_WEEKS) * working * lacking),
  };
  const rateOf = (of: (component: (typeof rates)[number]["component"]) => boolean): number =>
    rates.reduce(
      (sum, { component, driver, rate, avoidable }) =>
        (driver === "permanentFte" || driver === "fte") && of(component) ? sum + rate * avoidable : sum,
      0,
    );
  const newcomer = rateOf((component) => component === "recruitment" || component === "initialTraining");
  const borrowedWeek = (agent.loaded * size * (1 + assumptions.get("temporaryPremium"))) / WEEKS_PER_YEAR;
  const stages = new Map<string, PoolStage>();
  const lately = remembered<readonly PoolWeek[]>();
  const months = Array.from({ length: MOST_WEEKS }, (_, week) => monthOf(calendar.today, week));
  const seasonAt = (week: number): number => {
    const month = itemAt(months, Math.min(MOST_WEEKS - 1, week));
    return Math.max(
      0,
      pool.seasons.findIndex((season) => season.months.includes(month)),
    );
  };
  const stageIn = (gone: readonly LeavingFlow[], season: number): PoolStage => {
    const key = `${season}/${pool.flows.map((flow) => (gone.some(({ outcome }) => outcome.plan.flow === flow) ? 1 : 0)).join("")}`;
    const found = stages.get(key);
    if (found !== undefined) return found;
    const state = { leaving: new Map(gone.map(({ outcome, chosen }) => [outcome.plan.flow, chosen])) };
    const made = poolStage(plan, state, season, { staffing });
    stages.set(key, made);
    return made;
  };
  const isMoney = assumptions.get("redialShare") > 0 || pool.flows.some(({ terms }) => losesValue(terms));
  const walk = (waves: readonly Wave[], count: number, isServed: boolean, help?: Help): readonly PoolWeek[] => {
    const mine = waves
      .map(({ week, flows }) => ({ week, flows: flows.filter((flow) => flow.plan === plan) }))
      .filter(({ flows }) => flows.length > 0);
    const walked = (): readonly PoolWeek[] => {
      const staff =
        help === undefined ? own : { ...own, overtimeLimit: hoursPerWeek(own.overtimeLimit + help.overtime * size) };
      const ledger = peopleWeeks({ count, people: staff, plan: engineWaves(mine, count, size, help, parts) });
      return servedWeeks(ledger, mine, { own, working, stageIn, season: seasonAt, isServed, parts });
    };
    // Waves are moved one by one: most pools stay where they were.
    const key = `${String(isServed)}/${count}/${mine.map(({ week }) => week).join()}`;
    return help === undefined ? lately(key, walked) : walked();
  };
  return {
    plan,
    own,
    fteHours: hours(fteHours),
    pay: moneyPerYear(rateOf((component) => !TURNOVER_COMPONENTS.has(component)) * size * level),
    hire: money(agent.attrition > 0 ? (newcomer / agent.attrition) * size * level : 0),
    borrowedWeek: money(borrowedWeek),
    borrowedHour: moneyPerHour(working > 0 ? (borrowedWeek * assumptions.get("borrowedSlower")) / working : 0),
    overtimeHour: money(agent.overtimeHour),
    weeks: (waves, count, help) => walk(waves, count, true, help),
    money: (waves, count) => walk(waves, count, isMoney),
  };
}

/** How many ways of a pool are kept. */
const KEPT = 2;

/** What was made last, by its key. */
function remembered<Made>(): (key: string, make: () => Made) => Made {
  const known = new Map<string, Made>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return made;
  };
}

/** Weeks for which the months of the calendar are known. */
const MOST_WEEKS = 160;

/** The month of a week from a day on, 0 January to 11 December. */
function monthOf(today: string, week: number): number {
  const date = parseIsoDate(today);
  return date === null ? 0 : dateOfSerial(serialOfDate(date) + DAYS_PER_WEEK * week).month - 1;
}

interface Serving {
  readonly own: OwnPeople;
  /** Productive hours of a head's week. */
  readonly working: Hours;
  readonly stageIn: (gone: readonly LeavingFlow[], season: number) => PoolStage;
  readonly season: (week: number) => number;
  readonly isServed: boolean;
  readonly parts: WayParts;
}

const ALL = ratio(1);

/** Calls first, up to the crew that the plan has; written work gets what is left, and waits on. */
function servedWeeks(
  ledger: readonly PeopleWeek[],
  waves: readonly Wave[],
  { own, working, stageIn, season: seasonAt, isServed, parts: { assumptions, staffing } }: Serving,
): readonly PoolWeek[] {
  const waiting = new Map<PooledFlow, number>();
  const redials = assumptions.get("redialShare");
  let again = 0;
  return ledger.map((staff, week): PoolWeek => {
    const due = waves.filter((wave) => wave.week <= week).flatMap(({ flows }) => flows);
    const stage = stageIn(due, seasonAt(week));
    const places = Math.max(0, own.heads - due.reduce((sum, flow) => sum + flow.places, 0));
    const { coverHours, apartHours } = stage;
    // What temporary staff and overtime of a busy season add by plan to those on permanent contracts.
    const season = Math.max(0, coverHours + apartHours - places * working);
    const there = staff.productiveHours + staff.overtimeHours + staff.borrowedHours + season;
    const part: Ratio = coverHours > 0 ? ratio(Math.min(1, there / coverHours / (1 + again))) : ALL;
    const spare = Math.max(0, there - coverHours);
    const able = (spare + stage.soaked(part)) * staffing.deferrableOccupancy;
    const written = [...stage.written].map(([flow, arrives]) => ({
      flow,
      arrives,
      due: arrives + (waiting.get(flow) ?? 0),
    }));
    const all = written.reduce((sum, each) => sum + each.due, 0);
    const done = Math.min(able, all);
    const backlogs = written.map(({ flow, arrives, due: asked }) => {
      const left = Math.max(0, asked - (all > 0 ? (done * asked) / all : 0));
      waiting.set(flow, left);
      return { flow, backlog: days(arrives > 0 ? (left / arrives) * DAYS_PER_WEEK : 0) };
    });
    const planned = isServed ? stage.fares(ALL) : [];
    const flows = (isServed ? stage.fares(part) : []).map((fare, place): FlowWeek => ({
      ...fare,
      planned: itemAt(planned, place).inTime,
    }));
    const beyond = flows.map((fare, place) => ({
      fare,
      more: fare.offered * Math.max(0, fare.abandonment - itemAt(planned, place).abandonment),
    }));
    const load = flows.reduce((sum, { offered, flow }) => sum + offered * flow.terms.handling, 0);
    again =
      load > 0 ? beyond.reduce((sum, { fare, more }) => sum + redials * more * fare.flow.terms.handling, 0) / load : 0;
    return {
      people: staff,
      places: people(places),
      needed: hours(coverHours + apartHours),
      there: hours(there),
      flows,
      backlogs,
      lost: money(
        beyond.reduce((sum, { fare, more }) => sum + lostValue(fare.flow.terms, contactsPerYear(more), assumptions), 0),
      ),
    };
  });
}
