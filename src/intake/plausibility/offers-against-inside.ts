import type { FlowRecord, OfferRecord, TeamRecord } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";
import { isLikeEuros } from "./band";
import { flowsOf, hoursOfOffer, areUsual, meanOf } from "./offers-against-flows";
import { productiveHours } from "./relations";

/** An offer this many times as dear as the work done inside, or this part of it, is in another unit more often than it is real. */
const DEARER = 3;
const CHEAPER = 5;
/** Charges on a gross salary where the loaded one is not stated: a middle value, for a comparison of orders of size. */
const CHARGES = 1.35;
const MONTHS = 12;

/** Offers whose price is several times above or below what the same hour of work costs inside. */
export const offersAgainstInside: CrossCheck = (draft) => {
  const { offers, flows, team } = draft.tables;
  if (offers.reference === null || flows.reference === null) return [];
  const reference = offers.reference;
  const productive = productiveHours(draft);
  if (productive <= 0) return [];
  return offers.records.flatMap((offer) => {
    const served = flowsOf(offer, flows.records);
    const named = offer.keys.flow === undefined ? undefined : served[0];
    const hours = pricesOfHour(offer, served, productive);
    const outside = meanOf(hours);
    const inside = costOfHour(team.records, named, productive);
    if (outside === null || inside === null || outside === 0) return [];
    // A price that makes no usual price of an hour is said as that.
    if (isLikeEuros(draft.currency) && hoursOfOffer(offer, served).length > 0 && !areUsual(hours)) return [];
    const isNear = (hour: number): boolean => hour <= DEARER * inside && hour >= inside / CHEAPER;
    if (isNear(outside) || hours.some(isNear)) return [];
    const expected = message("intake.plausible.offer-against-inside", {
      outside: Math.round(outside * 100) / 100,
      inside: Math.round(inside * 100) / 100,
    });
    return [issueAt(reference, offer.row, "price", { code: "offer-far-from-inside", severity: "warning", expected })];
  });
};

/** The price of an hour of work of each flow; empty where it does not follow from the price alone. */
function pricesOfHour(offer: OfferRecord, served: readonly FlowRecord[], productive: number): readonly number[] {
  const { pricing, price } = offer;
  if (pricing === "hour" || pricing === "productiveHour") return [price];
  if (pricing === "fteMonth") return [(price * MONTHS) / productive];
  return hoursOfOffer(offer, served);
}

/** What a productive hour of the agents of a flow costs in pay and charges; null where none are known. */
function costOfHour(team: readonly TeamRecord[], flow: FlowRecord | undefined, productive: number): number | null {
  const pool = flow?.keys.pool;
  const agents = team.filter(
    ({ role, keys }) => role === "agent" && (pool === undefined || keys.pool === undefined || keys.pool === pool),
  );
  const people = agents.reduce((sum, { fte }) => sum + fte, 0);
  if (people <= 0) return null;
  const pay = agents.reduce(
    (sum, { fte, loadedSalary, grossSalary }) => sum + fte * (loadedSalary ?? CHARGES * (grossSalary ?? 0)),
    0,
  );
  return pay / people / productive;
}
