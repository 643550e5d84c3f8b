import { normalDraws } from "../../../engine/sampling";
import type { FlowTerms } from "../../../engine/demand";
import { sameName } from "../../../engine/demand";
import type { OfferTerms } from "../../../engine/offers";
import type { Grade } from "../../../engine/records";
import type { Pool } from "../../case/pool";
import type { Case } from "../../case/case";

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
export type Draws = (parameter: UncertainParameter | "weights", of: string, spread: number) => Uncertain;

/** Draws by name, each made once. */
export function drawsOf(seed: number, count: number): Draws {
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
export function insideDraws(
  flow: FlowTerms,
  pool: Pool,
  { assumptions, inputs }: Case,
  draws: Draws,
): Readonly<Record<"volume" | "growth" | "handlingTime" | "wages" | "attrition" | "absence", Uncertain>> {
  const spreadOf = (grade: Grade): number => assumptions.get(SPREADS[grade]);
  const stated = (column: "attrition" | "absence"): boolean =>
    inputs.team.some((row) => row.role === "agent" && row[column] !== undefined);
  return {
    volume: draws("volume", flow.name, Math.min(MOST_VARIATION, flow.volumeUncertainty)),
    growth: draws("growth", flow.name, assumptions.get("spreadGrowth")),
    handlingTime: draws("handlingTime", flow.name, spreadOf("measured")),
    wages: draws("wages", "", assumptions.get("spreadRates")),
    attrition: draws(
      "attrition",
      pool.key,
      spreadOf(stated("attrition") ? "estimated" : assumptions.gradeOf("attrition")),
    ),
    absence: draws("absence", pool.key, spreadOf(stated("absence") ? "estimated" : assumptions.gradeOf("absence"))),
  };
}

/** What is uncertain of a provider: the same for all its offers. */
export function outsideDraws(
  offer: OfferTerms,
  { assumptions }: Case,
  draws: Draws,
): Readonly<Record<"handlingTimeRatio" | "repeats" | "price" | "indexation" | "oneOffs", Uncertain>> {
  const provider = sameName(offer.provider);
  return {
    handlingTimeRatio: draws("handlingTimeRatio", provider, assumptions.get("spreadEstimated")),
    repeats: draws("repeats", provider, assumptions.get("spreadGrowth")),
    price: draws("price", provider, assumptions.get("spreadMeasured")),
    indexation: draws("indexation", provider, assumptions.get("spreadRates")),
    oneOffs: draws("oneOffs", provider, assumptions.get("spreadDefault")),
  };
}

const SPREADS = {
  measured: "spreadMeasured",
  estimated: "spreadEstimated",
  default: "spreadDefault",
} as const satisfies Record<Grade, string>;
