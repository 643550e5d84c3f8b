import { SECONDS_PER_HOUR } from "../../engine/calendar";
import {
  at,
  CELL_HOURS,
  cellTables,
  CELLS_PER_WEEK,
  hasContacts,
  kindLoad,
  positionsOf,
  sumOf,
} from "../../engine/demand";
import type { FlowWork, KindLoad, StaffingTable, WeekCells } from "../../engine/demand";
import { itemAt } from "../../engine/grid";
import { agents, contacts as contactsOf, erlangs, fraction, hours } from "../../engine/quantities";
import type { Contacts, Erlangs, Fraction, Hours, Ratio } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { PooledFlow } from "../case/pool";
import { worksInside } from "../plan/plan-state";
import type { PlanState } from "../plan/plan-state";
import type { PoolPlan } from "../plan/pool-plan";
import { fixedIn } from "../plan/pool-prices";

/** How a flow's contacts fare in a week. */
export interface Fare {
  readonly flow: PooledFlow;
  readonly offered: Contacts;
  readonly inTime: Fraction;
  readonly abandonment: Fraction;
}

/** A week of a pool when some of its flows have left. */
export interface PoolStage {
  /** Hours of the shifts of those who answer while customers wait. */
  readonly coverHours: Hours;
  /** Hours of those who do written work alone. */
  readonly apartHours: Hours;
  /** Hours of written work that come in, by flow. */
  readonly written: ReadonlyMap<PooledFlow, Hours>;
  /** Written work that those do between calls, at a part of the crew that the plan has. */
  readonly soaked: (part: Ratio) => Hours;
  /** Service at that part of the crew. */
  readonly fares: (part: Ratio) => readonly Fare[];
}

/** Service is worked out at twenty-fifths of the crew, and taken straight between them. */
const STEPS = 25;

/** A pool in a season, in a state of its plan. */
export function poolStage(
  plan: PoolPlan,
  state: PlanState,
  season: number,
  { staffing }: Pick<Case, "staffing">,
): PoolStage {
  const { pool, prices } = plan;
  const staffed = itemAt(prices.staffed(state).staffing.seasons, season);
  const works = worksInside(pool, state);
  const isFixed = fixedIn(pool, state) !== undefined;
  const kinds = (["voice", "chat"] as const).flatMap((kind) => kindLoad(kind, works, pool.seasons.length) ?? []);
  const crews = kinds.map((kind) => ({
    kind,
    load: itemAt(kind.load, season),
    positions: kinds.length === 1 ? staffed.positions : positionsOf([kind], season, staffing),
    tableAt: cellTables(kind, season, staffing),
  }));
  const idle = (part: number): number =>
    crews.reduce((sum, { load, positions }) => sum + idleOf(positions, load, part * staffing.maxOccupancy), 0);
  const whole = idle(1);
  const live = works.flatMap((work, place) =>
    work.terms.kind !== "deferrable" && hasContacts(work) ? [{ work, flow: itemAt(pool.flows, place) }] : [],
  );
  const known = new Map<number, readonly Fare[]>();
  const onStep = (step: number): readonly Fare[] => {
    const found = known.get(step);
    if (found !== undefined) return found;
    const made = live.map(({ work, flow }) => {
      const crew = crews.find(({ kind }) => kind.kind === work.terms.kind);
      return crew === undefined || isFixed
        ? atOnce(work, flow, season)
        : fareOf(work, flow, season, { ...crew, answers: crewAnswers(crew, step / STEPS) });
    });
    known.set(step, made);
    return made;
  };
  return {
    coverHours: hours(staffed.coverHours),
    apartHours: hours(staffed.deferrableHours),
    written: new Map(
      works.flatMap((work, place) =>
        work.terms.kind === "deferrable"
          ? [
              [
                itemAt(pool.flows, place),
                hours((sumOf(itemAt(work.contacts, season)) * work.terms.handling) / SECONDS_PER_HOUR),
              ] as const,
            ]
          : [],
      ),
    ),
    soaked: (part) => hours(whole > 0 ? (staffed.soakedHours * idle(part)) / whole : 0),
    fares: (part) => {
      const step = part * STEPS;
      const low = Math.floor(step);
      const over = step - low;
      const below = onStep(low);
      if (over === 0) return below;
      return below.map((fare, place) => {
        const above = itemAt(onStep(low + 1), place);
        return {
          ...fare,
          inTime: between(fare.inTime, above.inTime, over),
          abandonment: between(fare.abandonment, above.abandonment, over),
        };
      });
    },
  };
}

function between(low: Fraction, high: Fraction, over: number): Fraction {
  return fraction(Math.min(1, (1 - over) * low + over * high));
}

function idleOf(positions: WeekCells, load: WeekCells, occupancy: number): number {
  let idle = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
    idle += Math.max(0, at(positions, cell) * occupancy - at(load, cell)) * CELL_HOURS;
  return idle;
}

/** Positions that a choice fixes pass on at once what finds them busy: nobody waits inside. */
function atOnce({ contacts }: FlowWork, flow: PooledFlow, season: number): Fare {
  return { flow, offered: contactsOf(sumOf(itemAt(contacts, season))), inTime: fraction(1), abandonment: fraction(0) };
}

/** Shares answered in time and given up in a half-hour. */
type Answers = (cell: number) => { readonly inTime: Fraction; readonly gaveUp: Fraction };

interface Crew {
  readonly kind: KindLoad;
  readonly load: WeekCells;
  readonly positions: WeekCells;
  readonly tableAt: (cell: number) => StaffingTable;
}

/** What a part of a crew answers: a team that is there for part of a half-hour is one more for that part. */
function crewAnswers({ load, positions, tableAt }: Crew, part: number): Answers {
  const known = new Map<number, ReturnType<Answers>>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const there = at(positions, cell) * part;
    const low = Math.floor(there + SLACK);
    const over = Math.max(0, there - low);
    const table = tableAt(cell);
    const offered = erlangs(at(load, cell));
    const below = wholeTeam(table, low, offered);
    const above = over > SLACK ? wholeTeam(table, low + 1, offered) : below;
    const made = {
      inTime: between(below.inTime, above.inTime, over),
      gaveUp: between(below.gaveUp, above.gaveUp, over),
    };
    known.set(cell, made);
    return made;
  };
}

const SLACK = 1e-9;

function wholeTeam(table: StaffingTable, team: number, load: Erlangs): ReturnType<Answers> {
  if (team <= 0) return { inTime: fraction(0), gaveUp: fraction(1) };
  const { reached, abandonment } = table.shares(agents(team), load);
  return { inTime: fraction(Math.min(1, reached)), gaveUp: fraction(Math.min(1, abandonment)) };
}

/** A flow in its crew: who gives up does so at the rate of the own patience. */
function fareOf(
  { contacts, terms }: FlowWork,
  flow: PooledFlow,
  season: number,
  { kind, answers }: Crew & { readonly answers: Answers },
): Fare {
  const own = itemAt(contacts, season);
  const all = itemAt(kind.contacts, season);
  const leaving = itemAt(kind.leaving, season);
  let offered = 0;
  let inTime = 0;
  let gaveUp = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const here = at(own, cell);
    if (here <= 0) continue;
    const shares = answers(cell);
    offered += here;
    inTime += here * shares.inTime;
    const impatient = at(leaving, cell);
    if (terms.patience !== Infinity && impatient > 0)
      gaveUp += Math.min(here, (at(all, cell) * shares.gaveUp * here) / terms.patience / impatient);
  }
  const share = (of: number): Fraction => fraction(offered > 0 ? Math.min(1, of / offered) : 0);
  return { flow, offered: contactsOf(offered), inTime: share(inTime), abandonment: share(gaveUp) };
}
