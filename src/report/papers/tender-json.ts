import type { BidStanding, Comparison } from "../../engine/tender";
import { paperIssueJson } from "../../intake";
import type { PaperIssue } from "../../intake";
import type { Language } from "../../language";

/** A tender as data. */
export type TenderJson = ReturnType<typeof tenderJson>;

/** A tender's bids side by side as data. */
export function tenderJson(
  { standings, shortlist, pricePerPoint }: Comparison,
  issues: readonly PaperIssue[],
  language: Language,
) {
  return {
    providers: standings.map(standingJson),
    shortlist: shortlist.map(({ provider }) => provider),
    pricePerPoint: pricePerPoint ?? null,
    issues: issues.map((issue) => paperIssueJson(language, issue)),
  };
}

function standingJson(standing: BidStanding) {
  return {
    provider: standing.bid.provider,
    price: standing.price ?? null,
    quality: standing.quality,
    total: standing.total,
    rank: standing.rank ?? null,
    acceptability: standing.acceptability ?? null,
    dominatedBy: standing.dominatedBy?.provider ?? null,
    abnormallyLow: standing.abnormallyLow ?? null,
    out: standing.exclusions.map(({ kind, criterion }) => `${kind}:${criterion.name}`),
  };
}
