import { message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { SURE } from "./completeness";
import { pricingOf } from "./made-price";
import type { MappingRow } from "./mapping-row";
import { nearlyIssue } from "./nearly-issue";
import type { MappingContext } from "./reading";
import { headingScore } from "./words/dictionary";
import { NAMED } from "./words/named";
import type { SourceTable } from "./words/dictionary";
import { speakOfProviders } from "./words/providers";

/**
 * The candidates for a table without names and prices that nothing says are offers, as a catalogue or a list of posts and their costs, where nobody says which
 * range the offers are; with what is told of these.
 */
export function withoutOtherPrices(
  table: SourceTable,
  own: readonly MappingRow[],
  free: readonly Candidate[],
  context: MappingContext,
): {
  readonly candidates: readonly Candidate[];
  readonly others: readonly Candidate[];
  readonly told: readonly Issue[];
} {
  const isSaid = table !== "offers" || own.length > 0 || context.answers.has("block:offers");
  const others = isSaid ? [] : free.filter((each) => each.confidence >= SURE && !areOffers(each, context));
  return {
    candidates: free.filter((each) => !others.includes(each)),
    others,
    told: others.map(({ layout }) =>
      nearlyIssue(layout, message("mapping.issue.other-prices", { name: layout.region.sheet.name })),
    ),
  };
}

/** Whether anything says that names and prices are of providers: a heading, a flow, what is priced, or the words around them. */
function areOffers({ layout, columns }: Candidate, context: MappingContext): boolean {
  const [provider, price] = [columns.get("provider"), columns.get("price")];
  if (columns.has("flow") || columns.has("pricing") || price === undefined) return true;
  if (provider !== undefined && headingScore("offers.provider", provider.heading) >= NAMED) return true;
  const { pricing } = pricingOf({ heading: price.heading, band: price.band, titles: layout.titles }, context);
  const texts = [layout.region.sheet.name, ...layout.titles, ...layout.columns.map(({ path }) => path)];
  return pricing !== null || speakOfProviders(texts);
}
