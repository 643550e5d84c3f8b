import type { FlowRecord, Key, OfferRecord, VolumeRecord } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { groupBy } from "../../engine/group-by";
import type { Issue } from "../issue";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import { isLikeEuros } from "./band";

/** What an hour of work costs at a provider, whatever it is billed by, in euros or a currency of about its worth. */
const LOWEST_HOUR = 5;
const HIGHEST_HOUR = 80;
const MONTHS = 12;
/** A commitment this many times the flow is paid for nothing. */
const TOO_MUCH = 1.5;
/** A capacity below this share of a month takes nothing off the flow. */
const TOO_LITTLE = 0.1;

/** Offers whose price, commitment, capacity or set-up cannot be meant for the flow they name. */
export const offersAgainstFlows: CrossCheck = ({ tables, currency }) => {
  const { offers, flows, volumes } = tables;
  if (offers.reference === null || flows.reference === null) return [];
  const reference = offers.reference;
  const byName = new Map(flows.records.map((flow) => [flow.keys.name, flow]));
  const months = groupBy(volumes.records, ({ keys }) => keys.flow);
  return offers.records.flatMap((offer) => {
    const flow = offer.keys.flow === undefined ? undefined : byName.get(offer.keys.flow);
    const units = flow === undefined ? null : yearlyUnits(offer, flow, months);
    return [
      ...(isLikeEuros(currency) ? priceIssues(reference, offer, flow) : []),
      ...(units === null || units <= 0 ? [] : termIssues(reference, offer, units)),
    ];
  });
};

/** A price a contact or a minute, as the price of an hour of the work it buys. */
function priceIssues(reference: TableReference, offer: OfferRecord, flow: FlowRecord | undefined): readonly Issue[] {
  const hour = hourOfOffer(offer, flow);
  if (hour === null || isHourUsual(hour)) return [];
  return [
    issueAt(reference, offer.row, "price", {
      code: "price-not-work",
      severity: "warning",
      expected: message("intake.plausible.price-of-hour", {
        hour: Math.round(hour * 100) / 100,
        low: LOWEST_HOUR,
        high: HIGHEST_HOUR,
      }),
    }),
  ];
}

/** The price of an hour of work that a price a minute or a contact makes; null for other prices, and where no flow is known. */
export function hourOfOffer(
  { pricing, price, handlingTimeRatio }: OfferRecord,
  flow: FlowRecord | undefined,
): number | null {
  if (pricing === "minute") return price * 60;
  if (pricing !== "contact" || flow === undefined || price === 0) return null;
  const seconds =
    (flow.handlingTime * (handlingTimeRatio ?? 1)) / (flow.channel === "chat" ? (flow.concurrency ?? 1) : 1);
  return (price * 3600) / seconds;
}

/** Whether an hour of work at a provider is ever sold for that. */
export function isHourUsual(hour: number): boolean {
  return hour >= LOWEST_HOUR && hour <= HIGHEST_HOUR;
}

function termIssues(reference: TableReference, offer: OfferRecord, units: number): readonly Issue[] {
  const { row, minimumCommitment, capacity, setUp, price } = offer;
  const a = (column: string, code: Issue["code"], expected: Issue["expected"]): Issue =>
    issueAt(reference, row, column, { code, severity: "warning", expected });
  const month = Math.round(units / MONTHS);
  return [
    ...(minimumCommitment !== undefined && minimumCommitment * MONTHS > TOO_MUCH * units
      ? [a("minimumCommitment", "commitment-above-volume", message("intake.plausible.commitment", { month }))]
      : []),
    ...(capacity !== undefined && capacity * MONTHS < TOO_LITTLE * units
      ? [a("capacity", "capacity-below-volume", message("intake.plausible.capacity", { month }))]
      : []),
    ...(setUp !== undefined && setUp > units * price && price > 0
      ? [a("setUp", "set-up-above-bill", message("intake.plausible.set-up", { bill: Math.round(units * price) }))]
      : []),
  ];
}

/** The units a year that the flow would be billed; null where they do not follow from its volume alone. */
function yearlyUnits(
  { pricing }: OfferRecord,
  flow: FlowRecord,
  months: ReadonlyMap<Key, readonly VolumeRecord[]>,
): number | null {
  const own = months.get(flow.keys.name) ?? [];
  const years = new Set(own.map(({ year }) => year)).size;
  const volume = flow.annualVolume ?? own.reduce((sum, { contacts }) => sum + contacts, 0) / Math.max(1, years);
  if (pricing === "contact") return volume;
  if (pricing === "minute") return (volume * flow.handlingTime) / 60;
  return pricing === "hour" || pricing === "productiveHour" ? (volume * flow.handlingTime) / 3600 : null;
}
