import type { Margin } from "./smallest";
import { staffingShares } from "./staffing-shares";
import type { ServiceTerms } from "./staffing-shares";
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

/** How far a number of agents is from meeting all the terms; 0 or more where it meets them. Never falls with agents. */
export function staffingMargin(terms: StaffingTerms): Margin {
  const { load, uncertainty, target, maxOccupancy, maxAbandonment, tolerance } = terms;
  return (agents) => {
    const shares =
      uncertainty === 0 ? staffingShares(agents, load, terms) : uncertainShares(agents, load, uncertainty, terms);
    let margin = shares.reached / shares.counted - target;
    if (maxOccupancy < 1) margin = Math.min(margin, maxOccupancy - shares.occupancy);
    if (maxAbandonment < 1) margin = Math.min(margin, maxAbandonment - shares.abandonment);
    return margin + tolerance;
  };
}
