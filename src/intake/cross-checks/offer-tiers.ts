import type { OfferRecord } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import { offerRows } from "../offer-rows";
import { issueAt, standsAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { TERMS_OF_OFFERS } from "./offer-terms";

/** Tiers that start at the same unit, leave the first units without a price, or disagree on the offer's other terms. */
export const tiersOfOffers: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.offers;
  return reference === null ? [] : offerRows(records).flatMap((tiers) => tierIssues(reference, tiers));
};

function tierIssues(reference: TableReference, tiers: readonly OfferRecord[]): readonly Issue[] {
  const issues: Issue[] = [];
  const [first] = tiers;
  if (first === undefined) return issues;
  const start = first.tierFrom ?? 0;
  if (start > 0)
    issues.push(
      issueAt(reference, first.row, "tierFrom", {
        code: "tier-gap",
        expected: message("intake.cross.tier-first", { start }),
      }),
    );
  tiers.forEach((tier, index) => {
    const before = tiers[index - 1];
    if (before === undefined || (tier.tierFrom ?? 0) !== (before.tierFrom ?? 0)) return;
    const expected = message("intake.cross.tier-start", { other: standsAt(reference, before.row, "tierFrom") });
    issues.push(issueAt(reference, tier.row, "tierFrom", { code: "tier-twice", expected }));
  });
  for (const term of TERMS_OF_OFFERS) {
    const saying = tiers.filter((tier) => tier[term] !== undefined).toSorted((a, b) => a.row - b.row);
    const [model] = saying;
    const other = saying.find((tier) => tier[term] !== model?.[term]);
    if (model === undefined || other === undefined) continue;
    issues.push(
      issueAt(reference, other.row, term, {
        code: "tiers-disagree",
        expected: message("intake.cross.tiers-agree", { other: standsAt(reference, model.row, term) }),
      }),
    );
  }
  return issues;
}
