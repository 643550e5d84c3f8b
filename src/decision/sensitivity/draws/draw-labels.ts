import type { FlowTerms } from "../../../engine/demand";
import type { OfferTerms } from "../../../engine/offers";
import { at } from "../../../engine/grid";
import type { Key } from "../../../engine/records";
import { canonicalText } from "../../canonical";
import type { Case } from "../../case/case";

/**
 * By what the draws of a flow, a pool and a provider are found: by what they are, never by what they are called, so that a new name, another order of the rows
 * or another language moves no draw. Money is no part of it: another currency moves none either.
 */
export interface DrawLabels {
  readonly flow: (name: Key) => string;
  readonly pool: (key: FlowTerms["pool"]) => string;
  readonly provider: (key: Key) => string;
}

/** The labels of a case. Flows alike in channel, size and handling time, and providers alike in what they bill, are told apart by their order in size. */
export function drawLabels({ flows, offers }: Pick<Case, "flows" | "offers">): DrawLabels {
  const byFlow = numbered(
    flows,
    kindOfFlow,
    (flow) => orderOfFlow(flow, flows, offers),
    ({ name }) => name,
  );
  const pools = new Map<string, string>();
  for (const { pool, name } of flows) {
    const label = byFlow.get(name) ?? "";
    const known = pools.get(pool);
    pools.set(pool, known === undefined || label < known ? label : known);
  }
  const providers = new Map<Key, OfferTerms[]>();
  for (const offer of offers) providers.set(offer.providerKey, [...(providers.get(offer.providerKey) ?? []), offer]);
  const byProvider = numbered(
    [...providers],
    ([, own]) => kindOfProvider(own),
    ([, own]) => orderOfProvider(own, byFlow),
    ([key]) => key,
  );
  return {
    flow: (name) => byFlow.get(name) ?? name,
    pool: (key) => pools.get(key) ?? key,
    provider: (key) => byProvider.get(key) ?? key,
  };
}

/** A size to its nearest power of two: small edits keep the label. */
function bucket(value: number): number {
  return Math.round(Math.log2(value + 1));
}

function kindOfFlow({ record, annual, handling }: FlowTerms): string {
  return `${record.channel}/${bucket(annual)}/${bucket(handling)}`;
}

/** What tells flows of a kind apart whatever they are called: their size and shape, what they share agents with, and who offers to take them. */
function orderOfFlow(flow: FlowTerms, flows: readonly FlowTerms[], offers: readonly OfferTerms[]): Order {
  const { annual, handling, patience, answerTime, deadline, share, monthly, record, pool, name } = flow;
  const { outcomeValue = 0, valueAtRisk = 0 } = record;
  const beside = flows.filter((each) => each.pool === pool);
  const own = pricesOf(offers.filter((each) => each.flow === name));
  return {
    numbers: Float64Array.of(
      -annual,
      -handling,
      patience,
      answerTime,
      deadline,
      centre(share),
      centre(monthly),
      beside.length,
      beside.reduce((sum, each) => sum + each.annual, 0),
      valueAtRisk,
      outcomeValue,
      own.length,
      ...own,
    ),
    text: canonicalText(Object.fromEntries(Object.entries(record).filter(([key]) => !TOLD.has(key)))),
  };
}

/** Of a flow's record: its names, and its money, which is compared as numbers. */
const TOLD = new Set(["name", "pool", "profile", "outcomeValue", "valueAtRisk"]);

/** Where some values lie in their row. */
function centre(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value, place) => sum + place * value, 0);
}

function kindOfProvider(offers: readonly OfferTerms[]): string {
  return [...new Set(offers.map(({ pricing }) => pricing))].sort().join("+");
}

function orderOfProvider(offers: readonly OfferTerms[], byFlow: ReadonlyMap<Key, string>): Order {
  const own = offers.map((offer) => orderOfOffer(offer, byFlow)).sort(inOrder);
  return {
    numbers: Float64Array.of(own.length, ...own.flatMap(({ numbers }) => [...numbers])),
    text: own.map(({ text }) => text).join(),
  };
}

/** Of an offer's terms: its names, and what is compared by itself. */
const NAMED = new Set(["provider", "providerKey", "rows", "flow", "tiers"]);

function orderOfOffer(offer: OfferTerms, byFlow: ReadonlyMap<Key, string>): Order {
  const values = Object.entries(offer).flatMap(([key, value]) => (NAMED.has(key) ? [] : [value as unknown]));
  return {
    numbers: Float64Array.of(
      ...offer.tiers.flatMap(({ from, price }) => [price, from]),
      ...values.filter((value) => typeof value === "number"),
    ),
    text: canonicalText([
      offer.flow === undefined ? null : byFlow.get(offer.flow),
      ...values.filter((value) => typeof value !== "number"),
    ]),
  };
}

function pricesOf(offers: readonly OfferTerms[]): readonly number[] {
  return offers.flatMap(({ tiers }) => tiers.map(({ price }) => price)).sort((a, b) => a - b);
}

/** By numbers first, then by a text. */
interface Order {
  readonly numbers: Float64Array;
  readonly text: string;
}

/** Each by its kind and its number among those of the kind, in the order of their sizes; the name decides between equals alone. */
function numbered<Each>(
  all: readonly Each[],
  kindOf: (each: Each) => string,
  orderOf: (each: Each) => Order,
  nameOf: (each: Each) => Key,
): ReadonlyMap<Key, string> {
  const next = new Map<string, number>();
  return new Map(
    all
      .map((each) => ({ name: nameOf(each), kind: kindOf(each), order: orderOf(each) }))
      .sort((a, b) => inOrder(a.order, b.order) || (a.name < b.name ? -1 : 1))
      .map(({ name, kind }) => {
        const number = next.get(kind) ?? 0;
        next.set(kind, number + 1);
        return [name, `${kind}/${number}`] as const;
      }),
  );
}

function inOrder(a: Order, b: Order): number {
  const shared = Math.min(a.numbers.length, b.numbers.length);
  for (let place = 0; place < shared; place += 1) {
    const [one, other] = [at(a.numbers, place), at(b.numbers, place)];
    if (one !== other) return one - other;
  }
  return a.numbers.length - b.numbers.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
