import type { OfferRecord } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import { offerRows } from "../offer-rows";
import { offerGroup } from "../../engine/offers";
import { groupBy } from "../../engine/group-by";
import { issueAt, standsAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { TERMS_OF_OFFERS } from "./offer-terms";

/**
 * Rows of one offer that nothing but the price parts, and no row says to be a tier: each is decided on as an offer of its own, so that the
 * cheaper one wins, which nobody may have meant. Rows that differ in any other term are variants, and no twins.
 */
export const twinsOfOffers: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.offers;
  if (reference === null) return [];
  const alone = offerRows(records).flatMap((rows) => (rows.length === 1 ? rows : []));
  return [...groupBy(alone, ({ keys, pricing }) => offerGroup({ ...keys, pricing })).values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const twins = rows.filter((other) => other !== row && !parted(other, row));
      const [cheapest] = twins.toSorted((x, y) => x.price - y.price);
      return cheapest !== undefined && twins.some((other) => rows.indexOf(other) < index)
        ? [twinIssue(reference, cheapest, row)]
        : [];
    }),
  );
};

/** Terms part two rows where both state them and they differ: a blank may as well be the same. */
function parted(one: OfferRecord, other: OfferRecord): boolean {
  return (
    scopeOf(one) !== scopeOf(other) ||
    TERMS_OF_OFFERS.some((term) => one[term] !== undefined && other[term] !== undefined && one[term] !== other[term])
  );
}

/** What a row is for: a blank is a scope of its own here, the flow's hours, any language, from the first unit, without end. */
function scopeOf({ hoursCovered, keys, minimumCommitment, validUntil }: OfferRecord): string {
  return JSON.stringify([hoursCovered ?? null, keys.languages.toSorted(), minimumCommitment ?? 0, validUntil ?? ""]);
}

function twinIssue(reference: TableReference, twin: OfferRecord, offer: OfferRecord): Issue {
  const other = standsAt(reference, twin.row, "price");
  const expected = message("intake.cross.offer-once", { other, taken: takenOf(offer, twin) });
  return issueAt(reference, offer.row, "price", { code: "offer-twice", severity: "warning", expected });
}

/** Which of two rows is decided on, as far as their prices say: one that adds a term which the other leaves blank may cost more in the end. */
function takenOf(offer: OfferRecord, twin: OfferRecord): "this" | "other" | "either" {
  if (offer.price === twin.price) return "either";
  const [cheaper, dearer] = offer.price < twin.price ? [offer, twin] : [twin, offer];
  const adds = TERMS_OF_OFFERS.some(
    (term) => dearer[term] === undefined && cheaper[term] !== undefined && cheaper[term] !== 0,
  );
  if (adds) return "either";
  return cheaper === offer ? "this" : "other";
}
