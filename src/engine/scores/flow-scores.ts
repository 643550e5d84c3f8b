import { defaultOf } from "../assumptions";
import { points as pointsOf, weight } from "../quantities";
import type { Fraction, Fte, Points, Ratio, Weeks, Weight } from "../quantities";
import type { FlowRecord } from "../records";
import { CRITERIA, rowWorkload, valueAt } from "./value-functions";
import type { Axis, CriterionKey } from "./value-functions";

/** A flow's points, 0 to 100. */
export interface FlowScores {
  readonly overall: Points;
  readonly economic: Points;
  readonly specialisation: Points;
  readonly retention: Points;
}

/** Points of one criterion for one flow, for whoever asks where a score comes from. */
export interface CriterionPoints {
  readonly key: CriterionKey;
  readonly axis: Axis;
  readonly points: Weight;
  readonly measured: boolean;
}

/** Most points of a score. */
const MOST = 100;

/** Why a row alone keeps its flow inside. */
export type RowVeto = "know-how" | "volume-too-small" | "volume-too-uncertain";

/** Limits of the vetoes; the defaults are those of the assumptions. */
export interface VetoLimits {
  readonly weeks: Weeks;
  readonly undocumented: Fraction;
  /** Workload, in full-time equivalents, that interests no provider, not even one that shares its agents. */
  readonly minFte: Fte;
  readonly uncertainty: Ratio;
}

export const DEFAULT_VETO_LIMITS: VetoLimits = {
  weeks: defaultOf("vetoWeeks"),
  undocumented: defaultOf("vetoUndocumented"),
  minFte: defaultOf("vetoMinFteShared"),
  uncertainty: defaultOf("vetoUncertainty"),
};

/** Swings by criterion that replace the defaults. */
export type Swings = ReadonlyMap<CriterionKey, Weight>;

/** The points of every criterion. */
export function criterionPoints(flow: FlowRecord, swings: Swings = new Map()): readonly CriterionPoints[] {
  return CRITERIA.map(({ key, axis, swing, measure, anchors }) => {
    const measured = measure(flow);
    const points = weight(measured === undefined ? 0 : valueAt(anchors, measured) * (swings.get(key) ?? swing));
    return { key, axis, points, measured: measured !== undefined };
  });
}

/** The vetoes that follow from a row alone. */
export function rowVetoes(flow: FlowRecord, limits: VetoLimits = DEFAULT_VETO_LIMITS): readonly RowVeto[] {
  const workload = rowWorkload(flow);
  const vetoes: RowVeto[] = [];
  if ((flow.weeksToCompetence ?? 0) >= limits.weeks && (flow.undocumented ?? 0) >= limits.undocumented)
    vetoes.push("know-how");
  if (workload !== undefined && workload < limits.minFte) vetoes.push("volume-too-small");
  if ((flow.volumeUncertainty ?? 0) > limits.uncertainty) vetoes.push("volume-too-uncertain");
  return vetoes;
}

/**
 * A flow's scores from its own row, against fixed anchors: no other flow moves them.
 *
 * On each axis the points of its criteria add up, to 100 at most: one strong reason is enough. The two ways out are never added to each other;
 * the better one counts, less what holds the flow back: overall = max(economic, specialisation) × (1 − retention / 100), 0 under a veto.
 * A criterion the row does not state brings no point.
 *
 * @see docs/methods/decision.md
 */
export function flowScores(flow: FlowRecord, swings: Swings = new Map()): FlowScores {
  const points = criterionPoints(flow, swings);
  const axis = (name: Axis): Points =>
    pointsOf(
      Math.min(
        MOST,
        points.reduce((sum, each) => sum + (each.axis === name ? each.points : 0), 0),
      ),
    );
  const economic = axis("economic");
  const specialisation = axis("specialisation");
  const retention = axis("retention");
  const open = rowVetoes(flow).length === 0;
  return {
    overall: pointsOf(open ? Math.max(economic, specialisation) * (1 - retention / MOST) : 0),
    economic,
    specialisation,
    retention,
  };
}
