import type { Margin } from "./smallest";
import { staffingShares } from "./staffing-shares";
import type { ServiceTerms, StaffingShares } from "./staffing-shares";
import { uncertainShares } from "./uncertain-load";

/** Targets and limits, in plain numbers, already checked. */
export interface StaffingTerms extends ServiceTerms {
  readonly load: number;
  readonly uncertainty: number;
  readonly target: number;
  readonly maxOccupancy: number;
  readonly maxAbandonment: number;
  readonly tolerance: number;
}

/** A mean is believed to fail or pass where its margin is this many times its doubt. */
const SURE = 2;

/**
 * How far a number of agents is from meeting all the terms; 0 or more where it meets them. Never falls with agents.
 *
 * Over uncertain volumes the means are only as precise as it takes to say whether they pass.
 */
export function staffingMargin(terms: StaffingTerms): Margin {
  const { load, uncertainty, target, maxOccupancy, maxAbandonment, tolerance } = terms;
  const marginOf = (shares: StaffingShares): number => {
    let margin = shares.reached / shares.counted - target;
    if (maxOccupancy < 1) margin = Math.min(margin, maxOccupancy - shares.occupancy);
    if (maxAbandonment < 1) margin = Math.min(margin, maxAbandonment - shares.abandonment);
    return margin + tolerance;
  };
  if (uncertainty === 0) return (agents) => marginOf(staffingShares(agents, load, terms));
  const isSure = (means: StaffingShares, doubt: number): boolean => Math.abs(marginOf(means)) > SURE * doubt;
  const means = uncertainShares(load, uncertainty, terms);
  return (agents) => marginOf(means(agents, isSure));
}
