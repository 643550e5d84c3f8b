import type { Assumptions } from "../../../engine/assumptions";
import type { FlowTerms } from "../../../engine/demand";
import type { OfferTerms } from "../../../engine/offers";
import { ratio } from "../../../engine/quantities";
import type { Ratio } from "../../../engine/quantities";
import type { Grade, TeamRecord } from "../../../engine/records";
import { normalDraws } from "../../../engine/sampling";
import type { Case } from "../../case/case";
import type { Pool } from "../../case/pool";
import type { UncertainParameter } from "../../facts";
import type { RunContext } from "../../run-context";

/** A parameter's standard normal draws, and how far one of its standard deviations reaches. */
export interface Uncertain {
  readonly draws: Float64Array;
  /** Coefficient of variation of a multiple, or standard deviation of a yearly rate. */
  readonly spread: Ratio;
}

/** The draws of a run: the same for whoever asks by the same name. */
export type Draws = (parameter: UncertainParameter | "weights", of: string, spread: Ratio) => Uncertain;

/** Draws by name, each made once; undefined where the run draws none. */
export function drawsOf({ seed, draws: count = 0 }: Pick<RunContext, "seed" | "draws">): Draws | undefined {
  if (count <= 0) return undefined;
  const made = new Map<string, Float64Array>();
  return (parameter, of, spread) => {
    const name = `${parameter}/${of}`;
    const draws = made.get(name) ?? normalDraws(seed, name, count);
    made.set(name, draws);
    return { draws, spread };
  };
}

const MOST_VARIATION = 2;

/** What is uncertain of the inside. */
export type InsideDraws = Readonly<
  Record<"volume" | "growth" | "handlingTime" | "wages" | "attrition" | "absence", Uncertain>
>;

/** What is uncertain of the inside. A flow's own volume and handling time; its pool's attrition and absence; the wages of all. */
export function insideDraws(
  flow: FlowTerms,
  { key: pool }: Pool,
  { assumptions, inputs }: Pick<Case, "assumptions" | "inputs">,
  draws: Draws,
): InsideDraws {
  const spreadOf = (grade: Grade): Ratio => ratio(assumptions.get(SPREADS[grade]));
  const gradeOf = (column: "attrition" | "absence"): Grade =>
    isStated(column, inputs.team) ? "estimated" : assumptions.gradeOf(column);
  return {
    volume: draws("volume", flow.name, ratio(Math.min(MOST_VARIATION, flow.volumeUncertainty))),
    growth: draws("growth", flow.name, ratio(assumptions.get("spreadGrowth"))),
    handlingTime: draws("handlingTime", flow.name, spreadOf("measured")),
    wages: draws("wages", "", ratio(assumptions.get("spreadRates"))),
    attrition: draws("attrition", pool, spreadOf(gradeOf("attrition"))),
    absence: draws("absence", pool, spreadOf(gradeOf("absence"))),
  };
}

function isStated(column: "attrition" | "absence", team: readonly TeamRecord[]): boolean {
  return team.some((row) => row.role === "agent" && row[column] !== undefined);
}

/** What is uncertain of a provider. */
export type OutsideDraws = Readonly<
  Record<"handlingTimeRatio" | "repeats" | "price" | "indexation" | "oneOffs", Uncertain>
>;

/** What is uncertain of a provider: the same for all its offers. */
export function outsideDraws(offer: OfferTerms, assumptions: Assumptions, draws: Draws): OutsideDraws {
  const provider = offer.providerKey;
  return {
    handlingTimeRatio: draws("handlingTimeRatio", provider, ratio(assumptions.get("spreadEstimated"))),
    repeats: draws("repeats", provider, ratio(assumptions.get("spreadGrowth"))),
    price: draws("price", provider, ratio(assumptions.get("spreadMeasured"))),
    indexation: draws("indexation", provider, ratio(assumptions.get("spreadRates"))),
    oneOffs: draws("oneOffs", provider, ratio(assumptions.get("spreadDefault"))),
  };
}

const SPREADS = {
  measured: "spreadMeasured",
  estimated: "spreadEstimated",
  default: "spreadDefault",
} as const satisfies Record<Grade, string>;
