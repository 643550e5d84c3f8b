import type { ContactsPerYear, Mark, MoneyPerContact, Weight } from "../quantities";
import type { Key } from "../records";

/** What a criterion does: the price, a mark from 0 to 5 that weighs, or a condition that is met or not. */
export type CriterionRole = "price" | "score" | "pass";

/** A criterion of a tender, as the buyer set it before the bids were opened. */
export interface TenderCriterion {
  readonly key: Key;
  readonly name: string;
  readonly role: CriterionRole;
  /** Its part of the whole; the whole need not be 100. */
  readonly weight: Weight;
  /** The mean mark below which a bid is out; absent where there is none. */
  readonly floor?: Mark;
}

/** The price of one flow in a bid, on the same demand as all others. */
export interface BidPrice {
  /** For one resolved contact. */
  readonly price: MoneyPerContact;
  /** What the same contact costs inside, at best. */
  readonly inside: MoneyPerContact;
  readonly resolved: ContactsPerYear;
}

/** What a provider bids and how it was marked. */
export interface Bid {
  readonly provider: string;
  /** The valid marks of each criterion, one for each assessor; of a condition, 1 where it is met and 0 where not. */
  readonly marks: ReadonlyMap<Key, readonly Mark[]>;
  /** Empty where no price can be used. */
  readonly prices: readonly BidPrice[];
}

/** A tender: what is weighed, and the bids. */
export interface Tender {
  readonly criteria: readonly TenderCriterion[];
  readonly bids: readonly Bid[];
}
