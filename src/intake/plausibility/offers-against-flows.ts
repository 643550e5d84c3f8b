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

/** Offers whose price, commitment, capacity or set-up cannot be meant for the flow they name, or for all flows together where they name none. */
export const offersAgainstFlows: CrossCheck = ({ tables, currency }) => {
  const { offers, flows, volumes } = tables;
  if (offers.reference === null || flows.reference === null) return [];
  const reference = offers.reference;
  const months = groupBy(volumes.records, ({ keys }) => keys.flow);
  return offers.records.flatMap((offer) => {
    const served = flowsOf(offer, flows.records);
    const units = yearlyUnits(offer, served, months);
    return [
      ...(isLikeEuros(currency) ? priceIssues(reference, offer, served) : []),
      ...(units === null || units <= 0 ? [] : termIssues(reference, offer, units, served.length)),
    ];
  });
};

/** The flows an offer stands for: the one it names, or every flow where it names none. */
export function flowsOf({ keys }: OfferRecord, flows: readonly FlowRecord[]): readonly FlowRecord[] {
  return keys.flow === undefined ? flows : flows.filter(({ keys: { name } }) => name === keys.flow);
}

/** A price a contact or a minute, as the price of an hour of the work it buys: said where it is usual for none of the flows. */
function priceIssues(reference: TableReference, offer: OfferRecord, served: readonly FlowRecord[]): readonly Issue[] {
  const hours = hoursOfOffer(offer, served);
  const hour = meanOf(hours);
  if (hour === null || isHourUsual(hour) || areUsual(hours)) return [];
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

/** The price of an hour of work of each flow that a price a minute or a contact makes; empty for other prices, and where no flow is known. */
export function hoursOfOffer(
  { pricing, price, handlingTimeRatio }: OfferRecord,
  flows: readonly FlowRecord[],
): readonly number[] {
  if (pricing === "minute") return [price * 60];
  if (pricing !== "contact" || price === 0) return [];
  return flows.map(({ handlingTime, channel, concurrency }) => {
    const seconds = (handlingTime * (handlingTimeRatio ?? 1)) / (channel === "chat" ? (concurrency ?? 1) : 1);
    return (price * 3600) / seconds;
  });
}

/** The mean of some prices of an hour of equal contacts, that is of the mean handling time; null where there are none. */
export function meanOf(hours: readonly number[]): number | null {
  return hours.length === 0 ? null : hours.length / hours.reduce((sum, each) => sum + 1 / each, 0);
}

/** Whether an hour of work at a provider is ever sold for that. */
export function isHourUsual(hour: number): boolean {
  return hour >= LOWEST_HOUR && hour <= HIGHEST_HOUR;
}

/** Whether most prices of an hour are: of a price for every flow some are, whatever it is. */
export function areUsual(hours: readonly number[]): boolean {
  return hours.filter(isHourUsual).length * 2 >= hours.length;
}

function termIssues(reference: TableReference, offer: OfferRecord, units: number, flows: number): readonly Issue[] {
  const { row, minimumCommitment, capacity, setUp, price } = offer;
  const a = (column: string, code: Issue["code"], expected: Issue["expected"]): Issue =>
    issueAt(reference, row, column, { code, severity: "warning", expected });
  const month = Math.round(units / MONTHS);
  return [
    ...(minimumCommitment !== undefined && minimumCommitment * MONTHS > TOO_MUCH * units
      ? [a("minimumCommitment", "commitment-above-volume", message("intake.plausible.commitment", { month, flows }))]
      : []),
    ...(capacity !== undefined && capacity * MONTHS < TOO_LITTLE * units
      ? [a("capacity", "capacity-below-volume", message("intake.plausible.capacity", { month, flows }))]
      : []),
    ...(setUp !== undefined && setUp > units * price && price > 0
      ? [
          a(
            "setUp",
            "set-up-above-bill",
            message("intake.plausible.set-up", { bill: Math.round(units * price), flows }),
          ),
        ]
      : []),
  ];
}

/** The units a year that the flows together would be billed; null where they do not follow from their volumes alone. */
function yearlyUnits(
  { pricing }: OfferRecord,
  flows: readonly FlowRecord[],
  months: ReadonlyMap<Key, readonly VolumeRecord[]>,
): number | null {
  const contacts = flows.map((flow) => {
    const own = months.get(flow.keys.name) ?? [];
    const years = new Set(own.map(({ year }) => year)).size;
    return flow.annualVolume ?? own.reduce((sum, { contacts }) => sum + contacts, 0) / Math.max(1, years);
  });
  const seconds = flows.reduce((sum, { handlingTime }, at) => sum + handlingTime * (contacts[at] ?? 0), 0);
  if (pricing === "contact") return contacts.reduce((sum, each) => sum + each, 0);
  if (pricing === "minute") return seconds / 60;
  return pricing === "hour" || pricing === "productiveHour" ? seconds / 3600 : null;
}
