import {
  at,
  cellTables,
  CELLS_PER_WEEK,
  emptyWeek,
  hasContacts,
  kindLoad,
  positionsOf,
  sumOf,
} from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { itemAt } from "../../engine/grid";
import { askedWeek, providerTeam } from "../../engine/offers";
import { agents, erlangs, fraction, seconds } from "../../engine/quantities";
import type { Fraction, Seconds } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import type { Candidate } from "../options/candidate";
import { worksInside } from "../plan/plan-state";
import type { PoolPlan } from "../plan/pool-plan";
import { fixedIn } from "../plan/pool-prices";

/** People who answer calls in a week of a season: how many in each half-hour, and the share they answer in time by the formula. */
export interface Crew {
  readonly positions: WeekCells;
  readonly handling: (flow: PooledFlow) => Seconds;
  readonly answers: (cell: number) => Fraction;
}

/** Calls of one flow that reach the same people: one crew, or a second where the first has nobody free. */
export interface Stream {
  readonly flow: PooledFlow;
  readonly choice: Candidate | undefined;
  readonly calls: WeekCells;
  /** Those asked first, and who answers what finds them busy; the same crew is the same object. */
  readonly crews: readonly [Crew] | readonly [Crew, Crew];
  /** Calls that the first crew answers at once, by the formula; of all where there is one crew. */
  readonly stays: WeekCells;
}

/** The season with the most calls to handle. */
export function busiestSeason({ flows, seasons }: Pool): number {
  let busiest = 0;
  let most = -1;
  for (let season = 0; season < seasons.length; season += 1) {
    const load = flows.reduce(
      (sum, { work, terms }) =>
        terms.kind === "voice" ? sum + sumOf(itemAt(work.contacts, season)) * terms.handling : sum,
      0,
    );
    if (load > most) [busiest, most] = [season, load];
  }
  return busiest;
}

/** The calls of a pool's plan in a week of a season, and who answers them. Empty where it has no calls. */
export function streamsOf(plan: PoolPlan, season: number, parts: Pick<Case, "staffing">): readonly Stream[] {
  const { pool, state } = plan;
  const inside = insideCrew(plan, season, parts);
  return pool.flows.flatMap((flow): readonly Stream[] => {
    if (flow.terms.kind !== "voice") return [];
    const choice = state.leaving.get(flow);
    const stays = itemAt((choice?.split.stays ?? flow.work).contacts, season);
    const out = choice === undefined ? emptyWeek() : itemAt(choice.split.out.contacts, season);
    if (choice?.split.kind === "overflow" && choice.split.fixed !== undefined) {
      const calls = stays.map((each, cell) => each + at(out, cell));
      const both: Stream = { flow, choice, calls, stays, crews: [inside, providerCrew(choice, season, parts)] };
      return [both].filter(hasCalls);
    }
    const own: Stream = { flow, choice: undefined, calls: stays, stays, crews: [inside] };
    if (choice === undefined || !hasContacts(choice.split.out)) return [own].filter(hasCalls);
    const calls = askedWeek(out, choice.offer, seconds(0)).contacts;
    const bought: Stream = { flow, choice, calls, stays: calls, crews: [providerCrew(choice, season, parts)] };
    return [own, bought].filter(hasCalls);
  });
}

function hasCalls({ calls }: Stream): boolean {
  return sumOf(calls) > 0;
}

/** Those of the pool who answer calls: as the plan staffs them. */
function insideCrew({ pool, state }: PoolPlan, season: number, { staffing }: Pick<Case, "staffing">): Crew {
  const works: readonly FlowWork[] = worksInside(pool, state);
  const calls = kindLoad("voice", works, pool.seasons.length);
  const fixed = fixedIn(pool, state);
  const handling = ({ terms }: PooledFlow): Seconds => terms.handling;
  if (fixed !== undefined) return { positions: itemAt(fixed, season), handling, answers: () => fraction(1) };
  if (calls === undefined) return { positions: emptyWeek(), handling, answers: () => fraction(0) };
  const positions = positionsOf([calls], season, staffing);
  const tableAt = cellTables(calls, season, staffing);
  const load = itemAt(calls.load, season);
  return {
    positions,
    handling,
    answers: (cell) =>
      at(load, cell) <= 0
        ? fraction(1)
        : capped(tableAt(cell).shares(agents(at(positions, cell)), erlangs(at(load, cell))).reached),
  };
}

/** A provider's people on one flow: staffed by the same mathematics to the flow's service, as its hours are counted. */
function providerCrew(
  { split: { out }, offer }: Candidate,
  season: number,
  { staffing }: Pick<Case, "staffing">,
): Crew {
  const time = seconds(out.terms.asked.handling * offer.handlingTimeRatio);
  const team = providerTeam(out.terms, time, staffing);
  const asked = askedWeek(itemAt(out.contacts, season), offer, time);
  const staffed = team.positions(asked);
  const positions = emptyWeek();
  // Nobody is held ready where nobody calls.
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
    positions[cell] = at(asked.contacts, cell) > 0 ? at(staffed, cell) : 0;
  return {
    positions,
    handling: () => time,
    answers: (cell) =>
      at(asked.load, cell) <= 0
        ? fraction(1)
        : capped(team.table.shares(agents(at(positions, cell)), erlangs(at(asked.load, cell))).reached),
  };
}

function capped(share: number): Fraction {
  return fraction(Math.min(1, share));
}

/** Calls of a stream that are answered in time in a half-hour, by the formulas, as a share of it. */
export function formulaShare({ crews: [first, second], calls, stays }: Stream, cell: number): Fraction {
  if (second === undefined) return first.answers(cell);
  const all = at(calls, cell);
  // What finds somebody free is answered at once; the rest is the provider's.
  const own = all > 0 ? at(stays, cell) / all : 0;
  return capped(own * first.answers(cell) + (1 - own) * second.answers(cell));
}
