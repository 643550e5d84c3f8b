import { itemAt } from "../grid";
import { excessOver, keepsTo } from "./broken-limits";
import { planValuer } from "./plan-value";
import type { Choice, PlanValue } from "./plan-value";
import type { PlanLimit, PortfolioCase } from "./portfolio-case";

/** Costs that differ by less are the same. */
const SAME = 1e-9;
/** Values of a plan that local steps may ask for, over the flows that each costs. */
const MOST_STEPS = 60_000;
const ROUNDS = 20;
/** What a plan is charged that is wholly beyond a limit, over what it costs. */
const PENALTY = 3;

/** A plan, what it is worth, and which limits it breaks. */
export interface JudgedPlan {
  readonly choice: Choice;
  readonly value: PlanValue;
  readonly broken: readonly string[];
}

/** Values plans exactly: whatever a search proposes, this is what is told. */
export class PlanJudge {
  private readonly valueOf;
  readonly allInside;

  constructor(private readonly given: PortfolioCase) {
    this.valueOf = planValuer(given);
    this.allInside = this.valueOf(given.flows.map(() => undefined)).cost;
  }

  judge(choice: Choice, limits: readonly PlanLimit[]): JudgedPlan {
    const value = this.valueOf(choice);
    const broken = limits.flatMap(({ limit, rule }) =>
      keepsTo(rule, choice, value, this.given, this.allInside) ? [] : [limit],
    );
    return { choice, value, broken };
  }

  /** Whether a case is small enough for steps flow by flow. */
  get isSmall(): boolean {
    const { flows } = this.given;
    return flows.length * flows.reduce((sum, { options }) => sum + options.length, 0) <= MOST_STEPS;
  }

  /** Moves one flow after the other to its best option within the limits, the largest first, until none moves: flow by flow, where there is no limit. */
  improved(start: Choice, limits: readonly PlanLimit[]): JudgedPlan {
    const { flows } = this.given;
    const order = [...flows.keys()].sort((a, b) => itemAt(flows, b).work - itemAt(flows, a).work);
    let best = this.judge(start, limits);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = best;
      for (const place of order)
        for (const option of [undefined, ...itemAt(flows, place).options]) {
          const trial = this.judge(best.choice.with(place, option), limits);
          if (trial.broken.length === 0 && trial.value.objective < best.value.objective - SAME) best = trial;
        }
      if (best === before) break;
    }
    return best;
  }

  /** Moves one flow after the other to what costs least, what is beyond a limit counted as cost, until the limits are kept or none moves. */
  repaired(start: JudgedPlan, limits: readonly PlanLimit[]): JudgedPlan {
    const { flows } = this.given;
    const burden = ({ choice, value, broken }: JudgedPlan): number =>
      limits.reduce<number>(
        (cost, { limit, rule }) =>
          broken.includes(limit)
            ? cost + value.objective * PENALTY * excessOver(rule, choice, value, this.given, this.allInside)
            : cost,
        value.objective,
      );
    let best = start;
    let least = burden(start);
    for (let round = 0; round < ROUNDS && best.broken.length > 0; round += 1) {
      const before = best;
      for (const [place, { options }] of flows.entries())
        for (const option of [undefined, ...options]) {
          const trial = this.judge(best.choice.with(place, option), limits);
          const cost = burden(trial);
          if (cost < least - SAME) {
            best = trial;
            least = cost;
          }
        }
      if (best === before) break;
    }
    return best;
  }
}
