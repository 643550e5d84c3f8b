import { assumptionsOf } from "../../engine/assumptions";
import type { Assumptions } from "../../engine/assumptions";
import type { Drivers } from "../../engine/cost";
import { flowTerms, staffingTables } from "../../engine/demand";
import type { FlowTerms, StaffingRules } from "../../engine/demand";
import { horizon } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { offerTerms } from "../../engine/offers";
import type { BuyingRules, OfferTerms } from "../../engine/offers";
import type { Inputs } from "../../engine/records";
import type { RunContext } from "../run-context";
import { canonicalInputs } from "../canonical";
import { evenSharing } from "./sharing";
import type { Sharing } from "./sharing";

/** What every step of a run shares. */
export interface Case {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly assumptions: Assumptions;
  readonly horizon: Horizon;
  /** Yearly growth of wages. */
  readonly wageGrowth: number;
  readonly staffing: StaffingRules;
  readonly buying: BuyingRules;
  /** By name. */
  readonly flows: readonly FlowTerms[];
  readonly offers: readonly OfferTerms[];
  /** What each flow bears of the fixed parts of offers made for every flow. */
  readonly sharing: Sharing;
  /** What drives the cost of the pools whose flows would open longer, staffed for today's hours; by key. */
  readonly todayHours: ReadonlyMap<string, Drivers>;
}

/** Reads what a run shares from its inputs. */
export function caseOf(given: Inputs, context: RunContext): Case {
  const inputs = canonicalInputs(given);
  const assumptions = assumptionsOf(inputs.assumptions);
  const flows = flowTerms(inputs, assumptions);
  const offers = offerTerms(inputs.offers, assumptions);
  return {
    inputs,
    context,
    assumptions,
    horizon: horizon(assumptions.get("horizonMonths"), assumptions.get("discountRate")),
    wageGrowth: assumptions.get("wageGrowth"),
    staffing: {
      tables: staffingTables(),
      covers: new Map(),
      shifts: { long: Math.round(assumptions.get("longShift")), short: Math.round(assumptions.get("shortShift")) },
      maxOccupancy: assumptions.get("maxOccupancy"),
      deferrableOccupancy: assumptions.get("deferrableOccupancy"),
      idleUse: assumptions.get("idleUse"),
      presence: Math.round(assumptions.get("presence")),
    },
    buying: {
      talkShare: assumptions.get("talkShare"),
      resolution: assumptions.get("firstContactResolution"),
      bonusMalusExpected: assumptions.get("bonusMalusExpected"),
      lostTax: assumptions.get("salesTax") * (1 - assumptions.get("recoverableTax")),
      rampUpStart: assumptions.get("offerRampUpStart"),
      rampUpTime: assumptions.get("offerRampUpTime"),
      exitShare: assumptions.get("exitShare"),
      exitProbability: assumptions.get("exitProbability"),
    },
    flows,
    offers,
    sharing: evenSharing(flows, offers),
    todayHours: new Map(),
  };
}
