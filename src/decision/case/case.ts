import { assumptionsOf } from "../../engine/assumptions";
import type { Assumptions } from "../../engine/assumptions";
import type { Drivers } from "../../engine/cost";
import { flowTerms, staffingTables } from "../../engine/demand";
import type { FlowTerms, StaffingRules } from "../../engine/demand";
import { horizon } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { momentOf, rulesOn } from "../../engine/legislation";
import type { Rules } from "../../engine/legislation";
import { offerTerms } from "../../engine/offers";
import type { BuyingRules, OfferTerms } from "../../engine/offers";
import { agents, fraction, hours, ratio } from "../../engine/quantities";
import type { Inputs } from "../../engine/records";
import type { Swings } from "../../engine/scores";
import { canonicalInputs } from "../canonical";
import type { RunContext } from "../run-context";
import type { Calendar } from "./calendar";
import { swingsOf } from "./criteria";

/** The case to decide, in parts: each step names the parts it uses. */
export interface Case {
  /** The records, in an order that does not depend on the rows'. */
  readonly inputs: Inputs;
  readonly run: RunContext;
  readonly assumptions: Assumptions;
  /** The law of the run. */
  readonly law: Rules;
  readonly calendar: Calendar;
  readonly staffing: StaffingRules;
  readonly buying: BuyingRules;
  /** What the criteria weigh, where the table Weights says so. */
  readonly swings: Swings;
  /** By name. */
  readonly flows: readonly FlowTerms[];
  readonly offers: readonly OfferTerms[];
  /** What drives the cost of the pools whose flows would open longer, staffed for today's hours; by key. */
  readonly todayHours: ReadonlyMap<FlowTerms["pool"], Drivers>;
}

/** What staffing found that holds whatever is paid for it: cases that differ in their records may share it. */
export type StaffingMemo = Pick<StaffingRules, "tables" | "covers">;

export function staffingMemo(): StaffingMemo {
  return { tables: staffingTables(), covers: new Map() };
}

/** Reads a case from its records; `memo` where a case like it was staffed before. */
export function caseOf(given: Inputs, run: RunContext, memo = staffingMemo()): Case {
  const inputs = canonicalInputs(given);
  const assumptions = assumptionsOf(inputs.assumptions);
  const span = horizon(assumptions.get("horizonMonths"), assumptions.get("discountRate"));
  return {
    inputs,
    run,
    assumptions,
    law: rulesOn(momentOf(assumptions.get("lawDate"), run.today), inputs.legislation, assumptions.isOn("lawLastKnown")),
    flows: flowTerms(inputs, assumptions),
    offers: offerTerms(inputs.offers, assumptions),
    calendar: {
      today: run.today,
      horizon: span,
      wageGrowth: ratio(assumptions.get("wageGrowth")),
    },
    staffing: staffingRules(assumptions, memo),
    buying: buyingRules(assumptions, span),
    swings: swingsOf(inputs.weights),
    todayHours: new Map(),
  };
}

function staffingRules(assumptions: Assumptions, memo: StaffingMemo): StaffingRules {
  return {
    ...memo,
    shifts: shiftLengths(assumptions),
    maxOccupancy: assumptions.get("maxOccupancy"),
    deferrableOccupancy: assumptions.get("deferrableOccupancy"),
    idleUse: assumptions.get("idleUse"),
    intervalFloor: () => assumptions.get("intervalFloor"),
    presence: agents(Math.round(assumptions.get("presence"))),
  };
}

/** Shifts last whole hours. */
export function shiftLengths(assumptions: Assumptions): StaffingRules["shifts"] {
  return {
    long: hours(Math.round(assumptions.get("longShift"))),
    short: hours(Math.round(assumptions.get("shortShift"))),
  };
}

function buyingRules(assumptions: Assumptions, span: Horizon): BuyingRules {
  return {
    talkShare: assumptions.get("talkShare"),
    resolution: assumptions.get("firstContactResolution"),
    bonusMalusExpected: assumptions.get("bonusMalusExpected"),
    lostTax: fraction(assumptions.get("salesTax") * (1 - assumptions.get("recoverableTax"))),
    rampUpStart: assumptions.get("offerRampUpStart"),
    rampUpTime: assumptions.get("offerRampUpTime"),
    exitShare: assumptions.get("exitShare"),
    exitProbability: assumptions.get("exitProbability"),
    providerOccupancy: assumptions.get("providerOccupancy"),
    horizon: span,
  };
}
