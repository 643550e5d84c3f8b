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
import type { Key } from "./key";
import type { IsoDate } from "./overhead";
import type { TargetPeriod, Weekday } from "./flow";
import type { ServiceLevelDefinition } from "../workforce/service-level";

export type { ServiceLevelDefinition };

export type Pricing = "hour" | "productiveHour" | "minute" | "contact" | "fteMonth" | "outcome" | "fixedBand";

export const PRICINGS: readonly Pricing[] = [
  "hour",
  "productiveHour",
  "minute",
  "contact",
  "fteMonth",
  "outcome",
  "fixedBand",
];

/** Hours a provider serves: days and the time of day from and to, in hours after midnight. */
export interface CoveredHours {
  readonly days: readonly Weekday[];
  readonly from: Hours;
  readonly to: Hours;
}

/** The keys of an offer's names; undefined where the row states none. */
export interface OfferKeys {
  readonly provider: Key;
  readonly flow: Key | undefined;
  readonly location: Key | undefined;
  readonly languages: readonly Key[];
  readonly line: Key | undefined;
}

/** One provider's price for one flow, or for every flow, as a row of the table Offers states it. */
export interface OfferRecord {
  readonly row: number;
  readonly provider: string;
  /** Absent: the price holds for every flow. */
  readonly flow?: string;
  readonly location?: string;
  readonly pricing: Pricing;
  /** Price of one unit: an hour logged, an hour handled, a minute, a contact, an FTE-month, a result. */
  readonly price: MoneyPerUnit;
  /** Hours of production an FTE-month buys. */
  readonly hoursPerFteMonth?: HoursPerMonth;
  /** Units a month from which this row's price holds; several rows of a provider and flow are tiers. */
  readonly tierFrom?: UnitsPerMonth;
  /** Fixed fee a month. */
  readonly fixedFee?: MoneyPerMonth;
  /** Units a month paid for in any case. */
  readonly minimumCommitment?: UnitsPerMonth;
  /** Most units a month the provider takes. */
  readonly capacity?: UnitsPerMonth;
  readonly setUp?: Money;
  /** Training billed for each of the provider's agents. */
  readonly trainingHours?: Hours;
  /** Price of an hour of that training. */
  readonly trainingPrice?: MoneyPerHour;
  /** The provider's handling time over ours; 1 is the same. */
  readonly handlingTimeRatio?: Ratio;
  /** Further contacts caused, as a share of those handled. */
  readonly repeatContacts?: Fraction;
  /** The provider's results over ours; 1 is the same. */
  readonly outcomeRatio?: Ratio;
  /** Absent: the flow's own opening hours. */
  readonly hoursCovered?: readonly CoveredHours[];
  readonly languages: readonly string[];
  /** Yearly rise of the price. */
  readonly indexation?: Ratio;
  /** Our cost of steering, as a share of the provider's bill. */
  readonly governance?: Fraction;
  readonly rampUpWeeks?: Weeks;
  readonly noticeMonths?: Months;
  /** Largest bonus or malus, as a share of the bill. */
  readonly bonusMalus?: Fraction;
  readonly serviceLevelDefinition?: ServiceLevelDefinition;
  /** Over what the provider's service is measured; absent: as the flow's. */
  readonly servicePeriod?: TargetPeriod;
  readonly validUntil?: IsoDate;
  /** What came in its place, as somebody noted it; such a row is kept for the record and no offer any more. */
  readonly replaced?: string;
  /** Line of the specification that a filled grid priced; two lines of one flow are two offers. */
  readonly line?: string;
  readonly keys: OfferKeys;
}
