import { itemAt } from "../../engine/grid";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { PlanCosts, PlanCount, PoolAfter } from "../case/plan-costs";
import type { Candidate } from "../options/candidate";
import { goOn } from "../progress";
import type { RunContext } from "../run-context";
import { tooCloseMargin } from "./decision";
import type { DecisionRule } from "./decision";
import { outsideCostOf } from "./flow-plan";
import type { FlowPlan } from "./flow-plan";
import { withChoice } from "./plan-state";
import type { PlanState } from "./plan-state";
import type { PoolPlan } from "./pool-plan";
import { afterOf } from "./pool-prices";

/** A pool in a state: what stays of it, and what it costs a year, the plan's own costs apart. */
interface Piece {
  readonly state: PlanState;
  readonly after: PoolAfter;
  readonly bare: MoneyPerYear;
  /** What leaving has to gain before it is called. */
  readonly margin: MoneyPerYear;
  /** What skill is worth that the flows gain by leaving. */
  readonly premium: MoneyPerYear;
}

/** Where a search stands: the state of every pool, and what stays of each. */
export interface Standing {
  readonly pieces: readonly Piece[];
  readonly after: readonly PoolAfter[];
  readonly count: PlanCount;
  /** What the plan costs a year. */
  readonly cost: MoneyPerYear;
  /** The same, less what skill is worth. */
  readonly valued: MoneyPerYear;
  /** The same with the margins its flows have to gain. */
  readonly worth: MoneyPerYear;
}

/** A flow in a search, and the place of its pool. */
export interface Moving {
  readonly own: FlowPlan;
  readonly place: number;
}

/** A flow that is decided otherwise: an option leaves, or, undefined, all of it is kept. */
export type Move = readonly [Moving, Candidate | undefined];

/** Values the plans that a search comes by. */
export interface Standings {
  readonly standing: (states: readonly PlanState[]) => Standing;
  /** A plan with some flows decided otherwise: only the pools that change are priced again, there may be a thousand others. */
  readonly moved: (from: Standing, changes: readonly Move[]) => Standing;
}

/** The values of plans over these pools, with what the plan as a whole counts. */
export function standingsOf(plans: readonly PoolPlan[], costs: PlanCosts, run: RunContext): Standings {
  const rules = new Map(plans.flatMap(({ flows }) => flows.map(({ flow, rule }) => [flow, rule] as const)));
  const summed = ({ leaving }: PlanState, of: (rule: DecisionRule, choice: Candidate) => number): MoneyPerYear =>
    moneyPerYear(
      [...leaving].reduce((sum, [flow, choice]) => {
        const rule = rules.get(flow);
        return rule === undefined ? sum : sum + of(rule, choice);
      }, 0),
    );
  const pieceOf = (place: number, state: PlanState): Piece => {
    const { pool, prices } = itemAt(plans, place);
    const bare = [...state.leaving].reduce<number>(
      (sum, [flow, choice]) => sum + outsideCostOf(flow, choice),
      prices.inside(state),
    );
    return {
      state,
      after: afterOf(prices, pool, state),
      bare: moneyPerYear(bare),
      margin: summed(state, tooCloseMargin),
      premium: summed(state, ({ specialised, premium, baseline }, { leaving }) =>
        specialised ? premium * baseline * leaving : 0,
      ),
    };
  };
  const standingOf = (pieces: readonly Piece[]): Standing => {
    const after = pieces.map((piece) => piece.after);
    const count = costs.count(after);
    const cost = pieces.reduce((sum, { bare }) => sum + bare, count.posts + count.parting - count.steered);
    const valued = pieces.reduce((sum, { premium }) => sum - premium, cost);
    const worth = pieces.reduce((sum, { margin }) => sum + margin, valued);
    return {
      pieces,
      after,
      count,
      cost: moneyPerYear(cost),
      valued: moneyPerYear(valued),
      worth: moneyPerYear(worth),
    };
  };
  return {
    standing: (states) =>
      standingOf(
        states.map((state, place) => {
          goOn(run);
          return pieceOf(place, state);
        }),
      ),
    moved: (from, changes) => {
      const states = new Map<number, PlanState>();
      for (const [{ place, own }, choice] of changes)
        states.set(place, withChoice(states.get(place) ?? itemAt(from.pieces, place).state, own.flow, choice));
      const pieces = [...from.pieces];
      for (const [place, state] of states) pieces[place] = pieceOf(place, state);
      return standingOf(pieces);
    },
  };
}
