import type { FlowRecord, OfferRecord } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";
import { flowsOf, hoursOfOffer } from "./offers-against-flows";

/** Providers in other countries ask a half of each other; a price of another unit is this many times away. */
const APART = 3;
/** Fewer other offers do not tell which of them is the usual one. */
const FEWEST = 2;

/** A price as that of an hour of the work it buys. */
interface Asked {
  readonly offer: OfferRecord;
  readonly hour: number;
}

/**
 * Offers whose price, as that of an hour of the same work, lies far from all that other providers ask for the flow, or that the provider itself asks for other
 * flows: a minute's price taken for a contact's, an hour's for a contact's.
 */
export const offersAgainstOthers: CrossCheck = ({ tables: { offers, flows } }) => {
  const { reference } = offers;
  if (reference === null || flows.reference === null) return [];
  return offers.records.flatMap((offer) => {
    const [flow] = offer.keys.flow === undefined ? [] : flowsOf(offer, flows.records);
    const own = flow === undefined ? undefined : hourOf(offer, flow);
    if (flow === undefined || own === undefined) return [];
    const asked = offers.records.flatMap((each): readonly Asked[] => {
      const served = each.keys.flow === undefined ? flow : flowsOf(each, flows.records)[0];
      const hour = served === undefined ? undefined : hourOf(each, served);
      return hour === undefined ? [] : [{ offer: each, hour }];
    });
    const isOther = ({ offer: { keys } }: Asked): boolean =>
      keys.provider !== offer.keys.provider && (keys.flow === undefined || keys.flow === offer.keys.flow);
    const isElsewhere = ({ offer: { keys } }: Asked): boolean =>
      keys.provider === offer.keys.provider && keys.flow !== undefined && keys.flow !== offer.keys.flow;
    const usual = farFrom(own, asked.filter(isOther), FEWEST) ?? farFrom(own, asked.filter(isElsewhere), 1);
    if (usual === null) return [];
    const expected = message("intake.plausible.offer-against-others", {
      hour: Math.round(own * 100) / 100,
      usual: Math.round(usual * 100) / 100,
    });
    return [issueAt(reference, offer.row, "price", { code: "offer-far-from-others", severity: "warning", expected })];
  });
};

function hourOf(offer: OfferRecord, flow: FlowRecord): number | undefined {
  const isHourly = offer.pricing === "hour" || offer.pricing === "productiveHour";
  const hour = isHourly ? offer.price : hoursOfOffer(offer, [flow])[0];
  return hour === undefined || hour <= 0 ? undefined : hour;
}

/** The middle of what others ask where a price lies far from all of them; null where it does not, or they are too few. */
function farFrom(own: number, others: readonly Asked[], fewest: number): number | null {
  const hours = others.map(({ hour }) => hour).toSorted((a, b) => a - b);
  const [least = 0, most = 0, usual = 0] = [hours[0], hours.at(-1), hours[Math.floor(hours.length / 2)]];
  const isFar = own * APART <= least || own >= most * APART;
  return hours.length >= fewest && isFar ? usual : null;
}
