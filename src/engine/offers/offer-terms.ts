import type { Assumptions } from "../assumptions";
import { fraction, moneyPerMonth, unitsPerMonth } from "../quantities";
import type {
  Fraction,
  Hours,
  HoursPerMonth,
  Money,
  MoneyPerHour,
  MoneyPerMonth,
  MoneyPerUnit,
  Months,
  Ratio,
  UnitsPerMonth,
  Weeks,
} from "../quantities";
import type { CoveredHours, Key, OfferRecord, Pricing, ServiceLevelDefinition, TargetPeriod } from "../records";
import { offerGroup } from "./offer-group";
import { isAtHome } from "./places";

/** A price that holds from a number of units a month on. */
export interface Tier {
  readonly from: UnitsPerMonth;
  readonly price: MoneyPerUnit;
}

/** One provider's terms for one flow, tiers gathered, blanks filled by the assumptions. Money in the workbook's currency. */
export interface OfferTerms {
  /** As the lead row writes it. */
  readonly provider: string;
  readonly providerKey: Key;
  /** Rows of the table Offers, the lead row first. */
  readonly rows: readonly number[];
  /** The flow the price is for; undefined for a price that holds for every flow. */
  readonly flow: Key | undefined;
  readonly location: Key | undefined;
  readonly pricing: Pricing;
  /** By rising `from`; the first begins at 0. */
  readonly tiers: readonly Tier[];
  /** True where the price of the tier reached holds for all units, false where each tier's price holds for its own. */
  readonly allUnits: boolean;
  readonly fixedFee: MoneyPerMonth;
  /** Units a month paid in any case; for a fixed fee with a band, the units the fee includes. */
  readonly minimum: UnitsPerMonth;
  /** Most units a month; Infinity where none is stated. */
  readonly capacity: UnitsPerMonth;
  readonly hoursPerFteMonth: HoursPerMonth;
  readonly setUp: Money;
  readonly trainingHours: Hours;
  /** Price of an hour of training; undefined: what an hour of the same people is billed. */
  readonly trainingPrice: MoneyPerHour | undefined;
  readonly handlingTimeRatio: Ratio;
  readonly repeats: Fraction;
  readonly outcomeRatio: Ratio;
  /** Undefined: the flow's own opening hours. */
  readonly hoursCovered: readonly CoveredHours[] | undefined;
  readonly languages: readonly Key[];
  readonly indexation: Ratio;
  readonly governance: Fraction;
  readonly rampUpWeeks: Weeks;
  readonly noticeMonths: Months;
  readonly bonusMalus: Fraction;
  readonly definition: ServiceLevelDefinition;
  /** Over what its service is measured; undefined: as the flow's. */
  readonly servicePeriod: TargetPeriod | undefined;
  readonly validUntil: string | undefined;
}

/** The terms of every offer, in an order that does not depend on the rows'. */
export function offerTerms(offers: readonly OfferRecord[], assumptions: Assumptions): readonly OfferTerms[] {
  const groups = new Map<string, OfferRecord[]>();
  for (const offer of offers) {
    const key = offerGroup({ ...offer.keys, pricing: offer.pricing });
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => gather(rows).flatMap((tiers) => termsOf(tiers, assumptions)));
}

/** Rows that state where their price begins are tiers of one offer; rows that do not are offers side by side. */
function gather(rows: readonly OfferRecord[]): readonly (readonly OfferRecord[])[] {
  const sorted = [...rows].sort((a, b) => (a.tierFrom ?? 0) - (b.tierFrom ?? 0) || a.price - b.price);
  return sorted.some(({ tierFrom }) => tierFrom !== undefined) ? [sorted] : sorted.map((row) => [row]);
}

function termsOf(rows: readonly OfferRecord[], assumptions: Assumptions): readonly OfferTerms[] {
  const [lead] = rows;
  if (lead === undefined) return [];
  // What only one of the tier rows states holds for the offer.
  const stated = <Key extends keyof OfferRecord>(key: Key): OfferRecord[Key] | undefined =>
    rows.find((row) => row[key] !== undefined)?.[key];
  const { keys } = lead;
  const location = rows.find((row) => row.keys.location !== undefined)?.keys.location;
  const terms: OfferTerms = {
    provider: lead.provider,
    providerKey: keys.provider,
    rows: rows.map(({ row }) => row),
    flow: keys.flow,
    location,
    pricing: lead.pricing,
    tiers: rows.map(({ tierFrom, price }, index) => ({
      from: (index === 0 ? undefined : tierFrom) ?? unitsPerMonth(0),
      price,
    })),
    allUnits: rows.length > 1 && assumptions.isOn("allUnitsTiers"),
    fixedFee: stated("fixedFee") ?? moneyPerMonth(0),
    minimum: stated("minimumCommitment") ?? unitsPerMonth(0),
    capacity: stated("capacity") ?? unitsPerMonth(Infinity),
    hoursPerFteMonth: assumptions.or(stated("hoursPerFteMonth"), "hoursPerFteMonth"),
    setUp: assumptions.or(stated("setUp"), "offerSetUp"),
    trainingHours: assumptions.or(stated("trainingHours"), "offerTraining"),
    trainingPrice: stated("trainingPrice"),
    handlingTimeRatio: assumptions.or(stated("handlingTimeRatio"), "handlingTimeRatio"),
    repeats: assumptions.or(stated("repeatContacts"), "repeatContacts"),
    outcomeRatio: assumptions.or(stated("outcomeRatio"), "outcomeRatio"),
    hoursCovered: stated("hoursCovered"),
    languages: [...new Set(rows.flatMap((row) => row.keys.languages))].sort(),
    indexation: assumptions.or(stated("indexation"), "offerIndexation"),
    governance: assumptions.or(stated("governance"), isAtHome(location) ? "governanceShare" : "governanceShareAbroad"),
    rampUpWeeks: assumptions.or(stated("rampUpWeeks"), "offerRampUpWeeks"),
    noticeMonths: assumptions.or(stated("noticeMonths"), "noticeMonths"),
    bonusMalus: stated("bonusMalus") ?? fraction(0),
    definition: stated("serviceLevelDefinition") ?? "offered",
    servicePeriod: stated("servicePeriod"),
    validUntil: stated("validUntil"),
  };
  return [terms];
}
