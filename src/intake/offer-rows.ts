import { offerGroup } from "../engine/offers";
import type { OfferRecord } from "../engine/records";
import { groupBy } from "../engine/group-by";
import { keyIn, keyOf } from "./kinds";

/** The offer a row belongs to; undefined for a faulty row that does not say. */
export function offerOf({ provider, flow, location, pricing, line }: Partial<OfferRecord>): string | undefined {
  return provider === undefined || pricing === undefined
    ? undefined
    : offerGroup({
        provider: keyOf(provider),
        flow: keyIn(flow),
        location: keyIn(location),
        pricing,
        line: keyIn(line),
      });
}

/** The rows of each offer in rising order of their start: tiers where one of them states a start, else each row by itself. */
export function offerRows(records: readonly OfferRecord[]): readonly (readonly OfferRecord[])[] {
  return [...groupBy(records, ({ keys, pricing }) => offerGroup({ ...keys, pricing })).values()].flatMap((rows) =>
    rows.some(({ tierFrom }) => tierFrom !== undefined)
      ? [rows.toSorted((a, b) => (a.tierFrom ?? 0) - (b.tierFrom ?? 0) || a.row - b.row)]
      : rows.map((row) => [row]),
  );
}
