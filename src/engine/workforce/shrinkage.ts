import { DomainError } from "../domain-error";
import { agents as agentsOf, fraction } from "../quantities";
import type { Agents, Fraction } from "../quantities";
import { requireIn } from "../require";
import { guardedCeil } from "./numerics/guarded-ceil";

/**
 * Share of paid time that is not spent on position, from two layers: absence from work (leave, sickness, training days), and
 * absence from the position while at work (breaks, meetings, coaching).
 *
 * Within a layer shares of the same time add up. Between layers they compound: nobody is on a break while on leave. Adding
 * everything, as is often done, asks for several percent too many people.
 *
 * @param external - shares of paid time away from work; their sum is below 1
 * @param internal - shares of the time at work away from the position; their sum is below 1
 * @throws {@link DomainError} `contradiction` naming the layer whose shares reach 1
 * @see docs/methods/shrinkage.md
 */
export function shrinkage(external: readonly Fraction[], internal: readonly Fraction[]): Fraction {
  return fraction(1 - (1 - layer("external", external)) * (1 - layer("internal", internal)));
}

function layer(name: string, shares: readonly Fraction[]): number {
  const sum = shares.reduce<number>((total, share) => total + share, 0);
  if (sum >= 1) throw new DomainError("contradiction", name, "shares that add up to less than 1", sum);
  return sum;
}

/**
 * People to roster so that `onPosition` agents are on position.
 *
 * @param onPosition - agents on position, 0 or more
 * @param lost - share of paid time not on position, 0 to below 1
 * @returns whole people; a whole number that rounding has pushed up by a hair stays itself
 * @throws {@link DomainError} `out-of-range` if `lost` is 1: nobody would ever be on position
 * @see docs/methods/shrinkage.md
 */
export function grossAgents(onPosition: Agents, lost: Fraction): Agents {
  requireIn({ min: 0, max: 1, openMax: true }, "shrinkage", lost);
  return agentsOf(guardedCeil(onPosition / (1 - lost)));
}
