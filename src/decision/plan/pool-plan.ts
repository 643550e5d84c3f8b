import { flowScores } from "../../engine/scores";
import type { FlowScores, Swings } from "../../engine/scores";
import { contactsOf, workloadHours } from "../../engine/demand";
import { Cancelled } from "../run-context";
import { bestOf, flowOptions } from "../options/candidates";
import type { Candidate, FlowOptions } from "../options/candidates";
import type { VetoCode } from "../recommendation";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import { poolPrices } from "./pool-state";
import type { PoolPrices, PoolState } from "./pool-state";
import { roundedPeaks } from "./rounding";
import { decisionOf, vetoesOf, vetoLimits } from "./decision";
import type { Decision } from "./decision";

/** A flow's part in the plan of its pool. */
export interface FlowPlan {
  readonly options: FlowOptions;
  readonly scores: FlowScores;
  readonly vetoes: readonly VetoCode[];
  readonly workloadFte: number;
  readonly decision: Decision;
  /** The recommended peaks at a round share of the contacts, where that costs more: what a contract would say. */
  readonly rounded: Rounded | undefined;
}

/** Peaks taken to a round share of the contacts. */
export interface Rounded {
  readonly candidate: Candidate;
  /** What it costs a year more than the peaks recommended. */
  readonly loss: number;
}

/** What is recommended for the flows of a pool together. */
export interface PoolPlan {
  readonly pool: Pool;
  readonly prices: PoolPrices;
  readonly flows: readonly FlowPlan[];
  readonly state: PoolState;
  /** Gain of an option when the other flows are as the plan has them. */
  readonly gainOf: (index: number, candidate: Candidate) => number;
}

/** Rounds after which flows that still change their minds keep the last. */
const ROUNDS = 4;

/**
 * Decides the flows of a pool together, because each that leaves makes the others dearer or cheaper to keep.
 *
 * Flow by flow, the most profitable first, each takes its best option given the others, until none changes; then the whole pool's leaving together is
 * tried, which no flow alone would begin.
 *
 * @param tell - hears how far the pool is, 0 to 1
 */
export function poolPlan(pool: Pool, swings: Swings, setting: Case, tell: (part: number) => void): PoolPlan {
  const { assumptions, context } = setting;
  const prices = poolPrices(pool, setting);
  const all = pool.flows.flatMap((_, index) => {
    if (context.cancelled?.() === true) throw new Cancelled();
    return flowOptions(pool, index, prices.paid[index] ?? 0, setting) ?? [];
  });
  const limits = vetoLimits(assumptions);
  const terms = all.map((options, index) => {
    const scores = flowScores(options.flow.record, swings);
    const workloadFte = workloadHours(options.work, pool.seasons) / pool.agent.productiveHours;
    const vetoes = vetoesOf(options, workloadFte, limits);
    return {
      options,
      scores,
      vetoes,
      workloadFte,
      rule: {
        vetoed: vetoes.length > 0,
        baseline: prices.baseline[index] ?? 0,
        tooClose: assumptions.get("tooClose"),
        specialisation: scores.specialisation,
        specialisationScore: assumptions.get("specialisationScore"),
        specialisationPremium: assumptions.get("specialisationPremium"),
      },
    };
  });
  let state: PoolState = pool.flows.map(() => undefined);
  const gain = (from: PoolState, index: number, candidate: Candidate): number => {
    const kept = replaced(from, index, undefined);
    const left = replaced(from, index, candidate.split);
    const out = (prices.own[index] ?? 0) * candidate.leaving;
    return prices.inside(kept) - prices.inside(left) + out - candidate.amounts.total;
  };
  const judge = (from: PoolState, index: number): Decision => {
    if (context.cancelled?.() === true) throw new Cancelled();
    const own = terms[index];
    return own === undefined
      ? { kind: "keep", best: undefined, gain: 0 }
      : decisionOf(own.options.candidates, (candidate) => gain(from, index, candidate), own.rule);
  };
  const count = pool.flows.length;
  let decisions = pool.flows.map((_, index) => {
    tell((0.5 * index) / count);
    return judge(state, index);
  });
  const order = [...decisions.keys()].sort((a, b) => (decisions[b]?.gain ?? 0) - (decisions[a]?.gain ?? 0) || a - b);
  if (pool.flows.length === 1) state = decisions.map(splitOf);
  for (let round = 0, changed = pool.flows.length > 1; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const [place, index] of order.entries()) {
      tell(0.5 + (0.5 * (round + place / count)) / ROUNDS);
      const decision = judge(state, index);
      const split = splitOf(decision);
      changed ||= split?.key !== state[index]?.key || decision.kind !== decisions[index]?.kind;
      decisions = decisions.with(index, decision);
      state = replaced(state, index, split);
    }
  }
  const together = pool.flows.length > 1 ? leaveTogether(pool, prices, terms, decisions, state) : undefined;
  if (together !== undefined) ({ decisions, state } = together);
  const rounded = all.map((options, index): Rounded | undefined => {
    const decision = decisions[index];
    if (decision?.kind !== "leave") return undefined;
    const round = roundedPeaks(decision.best, options, pool, prices.paid[index] ?? 0, setting);
    if (round === undefined) return undefined;
    const by = gain(state, index, round);
    const loss = gain(state, index, decision.best) - by;
    if (loss > 0) return { candidate: round, loss };
    // A round share that costs no more is the better answer.
    decisions = decisions.with(index, { ...decision, best: round, gain: by });
    state = replaced(state, index, round.split);
    return undefined;
  });
  return {
    pool,
    prices,
    state,
    flows: terms.map(({ options, scores, vetoes, workloadFte }, index) => ({
      options,
      scores,
      vetoes,
      workloadFte,
      decision: decisions[index] ?? { kind: "keep", best: undefined, gain: 0 },
      rounded: rounded[index],
    })),
    gainOf: (index, candidate) => gain(state, index, candidate),
  };
}

function splitOf(decision: Decision): PoolState[number] {
  return decision.kind === "leave" ? decision.best.split : undefined;
}

function replaced(state: PoolState, index: number, split: PoolState[number]): PoolState {
  return state.map((each, position) => (position === index ? split : each));
}

interface Together {
  readonly decisions: Decision[];
  readonly state: PoolState;
}

interface Term {
  readonly options: FlowOptions;
  readonly rule: {
    readonly vetoed: boolean;
    readonly baseline: number;
    readonly tooClose: number;
    readonly specialisation: number;
    readonly specialisationScore: number;
  };
}

/** All flows that may leave, leaving whole; undefined where the plan found flow by flow costs no more. */
function leaveTogether(
  pool: Pool,
  prices: PoolPrices,
  terms: readonly Term[],
  decisions: readonly Decision[],
  state: PoolState,
): Together | undefined {
  const whole = terms.map(({ options, rule }) =>
    rule.vetoed
      ? undefined
      : bestOf(
          options.candidates.filter(({ split }) => split.kind === "full"),
          ({ amounts }) => -amounts.total,
        )?.best,
  );
  if (whole.filter((each) => each !== undefined).length < 2) return undefined;
  const outside = (candidates: readonly (Candidate | undefined)[]): number =>
    candidates.reduce(
      (sum, each, index) =>
        sum + (each === undefined ? 0 : each.amounts.total - (prices.own[index] ?? 0) * each.leaving),
      0,
    );
  const now =
    prices.inside(state) +
    outside(decisions.map((decision) => (decision.kind === "leave" ? decision.best : undefined)));
  const left = whole.map((each) => each?.split);
  const then = prices.inside(left) + outside(whole);
  const margin = terms.reduce((sum, { rule }) => sum + rule.tooClose * rule.baseline, 0);
  if (now - then <= margin) return undefined;
  const weight = pool.works.map((work, index) =>
    whole[index] === undefined ? 0 : contactsOf(work, pool.seasons) * work.terms.handling,
  );
  const total = weight.reduce((sum, each) => sum + each, 0);
  return {
    state: left,
    decisions: decisions.map((decision, index): Decision => {
      const best = whole[index];
      const rule = terms[index]?.rule;
      if (best === undefined || rule === undefined) return decision;
      return {
        kind: "leave",
        best,
        gain: ((now - then) * (weight[index] ?? 0)) / total,
        specialised: rule.specialisation >= rule.specialisationScore,
      };
    }),
  };
}
