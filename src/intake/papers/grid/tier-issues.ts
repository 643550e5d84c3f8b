import type { Key } from "../../../engine/records";
import { message } from "../../../language";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import type { GridRow, PricesRead } from "./grid-row";
import { standsAt } from "../../reading/table-reference";

/** What is wrong with the tiers of a line. */
export interface TierIssue {
  /** The line. */
  readonly key: Key;
  readonly issue: PaperIssue;
}

/** The tiers of one line: the first units without a price and two tiers from the same unit are errors of the whole line; a price that rises is asked about. */
export function tierIssues(rows: readonly GridRow[], { reference }: PricesRead): readonly TierIssue[] {
  const tiers = rows
    .map((row) => ({ ...row, from: row.values.tierFrom ?? 0 }))
    .sort((a, b) => a.from - b.from || a.row - b.row);
  const [first] = tiers;
  if (first === undefined) return [];
  const found: TierIssue[] = [];
  const { key } = first;
  if (first.from > 0)
    found.push({
      key,
      issue: paperIssueAt(reference, first.row, "tierFrom", {
        code: "tier-gap",
        expected: message("intake.cross.tier-first", { start: first.from }),
      }),
    });
  tiers.forEach((tier, place) => {
    const before = tiers[place - 1];
    if (before === undefined) return;
    if (tier.from === before.from) {
      const expected = message("intake.cross.tier-start", { other: standsAt(reference, before.row, "tierFrom") });
      found.push({ key, issue: paperIssueAt(reference, tier.row, "tierFrom", { code: "tier-twice", expected }) });
      return;
    }
    const [price, cheaper] = [tier.values.price, before.values.price];
    if (price !== undefined && cheaper !== undefined && price > cheaper)
      found.push({
        key,
        issue: paperWarningAt(reference, tier.row, "price", {
          code: "tier-price-rises",
          expected: message("papers.grid.price-falls", { before: cheaper }),
        }),
      });
  });
  return found;
}
