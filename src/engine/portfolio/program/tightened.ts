import { fraction, fte, money, unitsPerYear } from "../../quantities";
import type { PlanLimit } from "../portfolio-case";

/** Limits of amounts drawn in a little: a plan rounded from one in parts that keeps to them then mostly keeps to the limits themselves. */
export function tightened(limits: readonly PlanLimit[], part: number): readonly PlanLimit[] {
  return limits.map(({ limit, rule }): PlanLimit => {
    switch (rule.kind) {
      case "capacity":
        return { limit, rule: { ...rule, most: unitsPerYear(rule.most * part) } };
      case "contactShare":
      case "spendShare":
        return { limit, rule: { ...rule, share: fraction(rule.share * part) } };
      case "retainedCore":
        return { limit, rule: { ...rule, share: fraction(Math.min(1, rule.share / part)) } };
      case "postsLeaving":
        return { limit, rule: { ...rule, fte: fte(rule.fte * part) } };
      case "oneOff":
        return { limit, rule: { ...rule, money: money(rule.money * part) } };
      default:
        return { limit, rule };
    }
  });
}
