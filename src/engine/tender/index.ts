export { compareBids } from "./compare-bids";
export type { BidStanding, Comparison, Exclusion } from "./compare-bids";
export type { Bid, BidPrice, CriterionRole, Tender, TenderCriterion } from "./tender";
