import type { PlanPool } from "../portfolio-case";

/** Full-time equivalents for a pool's kept work: a concave curve, that stands in for exact staffing. */
export function staffOf({ beta }: Pick<PlanPool, "beta">, load: number): number {
  return load <= 0 ? 0 : load + beta * Math.sqrt(load);
}
