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
import { drawLabels } from "./draw-labels";
import type { DrawLabels } from "./draw-labels";

/** A parameter's standard normal draws, and how far one of its standard deviations reaches. */
export interface Uncertain {
  readonly draws: Float64Array;
  /** Coefficient of variation of a multiple, or standard deviation of a yearly rate. */
  readonly spread: Ratio;
}

/** The draws of a run. */
export interface Draws {
  /** The same for whoever asks by the same label. */
  readonly draw: (parameter: UncertainParameter | "weights", label: string, spread: Ratio) => Uncertain;
  readonly labels: DrawLabels;
}

/** Draws by label, each made once; undefined where the run draws none. */
export function drawsOf({
  run: { seed, draws: count = 0 },
  ...parts
}: Pick<Case, "run" | "flows" | "offers">): Draws | undefined {
  if (count <= 0) return undefined;
  const made = new Map<string, Float64Array>();
  return {
    draw: (parameter, label, spread) => {
      const name = `${parameter}/${label}`;
      const draws = made.get(name) ?? normalDraws(seed, name, count);
      made.set(name, draws);
      return { draws, spread };
    },
    labels: drawLabels(parts),
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
  { draw, labels }: Draws,
): InsideDraws {
  const own = labels.flow(flow.name);
  const team = labels.pool(pool);
  const spreadOf = (grade: Grade): Ratio => ratio(assumptions.get(SPREADS[grade]));
  const gradeOf = (column: "attrition" | "absence"): Grade =>
    isStated(column, inputs.team) ? "estimated" : assumptions.gradeOf(column);
  return {
    volume: draw("volume", own, ratio(Math.min(MOST_VARIATION, flow.volumeUncertainty))),
    growth: draw("growth", own, ratio(assumptions.get("spreadGrowth"))),
    handlingTime: draw("handlingTime", own, spreadOf("measured")),
    wages: draw("wages", "", ratio(assumptions.get("spreadRates"))),
    attrition: draw("attrition", team, spreadOf(gradeOf("attrition"))),
    absence: draw("absence", team, spreadOf(gradeOf("absence"))),
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
export function outsideDraws(offer: OfferTerms, assumptions: Assumptions, { draw, labels }: Draws): OutsideDraws {
  const provider = labels.provider(offer.providerKey);
  return {
    handlingTimeRatio: draw("handlingTimeRatio", provider, ratio(assumptions.get("spreadEstimated"))),
    repeats: draw("repeats", provider, ratio(assumptions.get("spreadGrowth"))),
    price: draw("price", provider, ratio(assumptions.get("spreadMeasured"))),
    indexation: draw("indexation", provider, ratio(assumptions.get("spreadRates"))),
    oneOffs: draw("oneOffs", provider, ratio(assumptions.get("spreadDefault"))),
  };
}

const SPREADS = {
  measured: "spreadMeasured",
  estimated: "spreadEstimated",
  default: "spreadDefault",
} as const satisfies Record<Grade, string>;
