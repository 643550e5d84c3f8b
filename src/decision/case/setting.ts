import { assumptionBook } from "../../engine/assumptions";
import type { AssumptionBook } from "../../engine/assumptions";
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
export interface Setting {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly book: AssumptionBook;
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
export function settingOf(given: Inputs, context: RunContext): Setting {
  const inputs = canonicalInputs(given);
  const book = assumptionBook(inputs.assumptions);
  const flows = flowTerms(inputs, book);
  const offers = offerTerms(inputs.offers, book);
  return {
    inputs,
    context,
    book,
    horizon: horizon(book.get("horizonMonths"), book.get("discountRate")),
    wageGrowth: book.get("wageGrowth"),
    staffing: {
      tables: staffingTables(),
      covers: new Map(),
      shifts: { long: Math.round(book.get("longShift")), short: Math.round(book.get("shortShift")) },
      maxOccupancy: book.get("maxOccupancy"),
      deferrableOccupancy: book.get("deferrableOccupancy"),
      idleUse: book.get("idleUse"),
      presence: Math.round(book.get("presence")),
    },
    buying: {
      talkShare: book.get("talkShare"),
      resolution: book.get("firstContactResolution"),
      bonusMalusExpected: book.get("bonusMalusExpected"),
      lostTax: book.get("salesTax") * (1 - book.get("recoverableTax")),
      rampUpStart: book.get("offerRampUpStart"),
      rampUpTime: book.get("offerRampUpTime"),
      exitShare: book.get("exitShare"),
      exitProbability: book.get("exitProbability"),
    },
    flows,
    offers,
    sharing: evenSharing(flows, offers),
    todayHours: new Map(),
  };
}
