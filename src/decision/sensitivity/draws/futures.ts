import { normalDraws } from "../../../engine/sampling";
import type { FlowTerms } from "../../../engine/demand";
import { sameName } from "../../../engine/demand";
import type { OfferTerms } from "../../../engine/offers";
import type { Grade } from "../../../engine/records";
import type { Pool } from "../../case/pool";
import type { Setting } from "../../case/setting";

/** What may turn out otherwise than stated. */
export type UncertainParameter =
  | "volume"
  | "growth"
  | "handlingTime"
  | "handlingTimeRatio"
  | "repeats"
  | "price"
  | "indexation"
  | "wages"
  | "attrition"
  | "absence"
  | "oneOffs";

/** A parameter's standard normal draws, and how far one of its standard deviations reaches. */
export interface Uncertain {
  readonly draws: Float64Array;
  /** Coefficient of variation of a multiple, or standard deviation of a yearly rate. */
  readonly spread: number;
}

/** The draws of a run: the same for whoever asks by the same name. */
export type Futures = (parameter: UncertainParameter | "weights", of: string, spread: number) => Uncertain;

/** Draws by name, each made once. */
export function futuresOf(seed: number, count: number): Futures {
  const made = new Map<string, Float64Array>();
  return (parameter, of, spread) => {
    const name = `${parameter}/${of}`;
    const draws = made.get(name) ?? normalDraws(seed, name, count);
    made.set(name, draws);
    return { draws, spread };
  };
}

const MOST_VARIATION = 2;

/** What is uncertain of the inside. A flow's own volume and handling time; its pool's attrition and absence; the wages of all. */
export function insideFutures(
  flow: FlowTerms,
  pool: Pool,
  { book, inputs }: Setting,
  futures: Futures,
): Readonly<Record<"volume" | "growth" | "handlingTime" | "wages" | "attrition" | "absence", Uncertain>> {
  const spreadOf = (grade: Grade): number => book.get(SPREADS[grade]);
  const stated = (column: "attrition" | "absence"): boolean =>
    inputs.team.some((row) => row.role === "agent" && row[column] !== undefined);
  return {
    volume: futures("volume", flow.name, Math.min(MOST_VARIATION, flow.volumeUncertainty)),
    growth: futures("growth", flow.name, book.get("spreadGrowth")),
    handlingTime: futures("handlingTime", flow.name, spreadOf("measured")),
    wages: futures("wages", "", book.get("spreadRates")),
    attrition: futures("attrition", pool.key, spreadOf(stated("attrition") ? "estimated" : book.gradeOf("attrition"))),
    absence: futures("absence", pool.key, spreadOf(stated("absence") ? "estimated" : book.gradeOf("absence"))),
  };
}

/** What is uncertain of a provider: the same for all its offers. */
export function outsideFutures(
  offer: OfferTerms,
  { book }: Setting,
  futures: Futures,
): Readonly<Record<"handlingTimeRatio" | "repeats" | "price" | "indexation" | "oneOffs", Uncertain>> {
  const provider = sameName(offer.provider);
  return {
    handlingTimeRatio: futures("handlingTimeRatio", provider, book.get("spreadEstimated")),
    repeats: futures("repeats", provider, book.get("spreadGrowth")),
    price: futures("price", provider, book.get("spreadMeasured")),
    indexation: futures("indexation", provider, book.get("spreadRates")),
    oneOffs: futures("oneOffs", provider, book.get("spreadDefault")),
  };
}

const SPREADS = {
  measured: "spreadMeasured",
  estimated: "spreadEstimated",
  default: "spreadDefault",
} as const satisfies Record<Grade, string>;
