export { criterionPoints, DEFAULT_VETO_LIMITS, flowScores, rowVetoes } from "./flow-scores";
export type { CriterionPoints, FlowScores, RowVeto, Swings, VetoLimits } from "./flow-scores";
export { ANCHOR_HOURS, CRITERIA, rowWorkload, valueAt } from "./value-functions";
export type { Axis, Criterion, CriterionKey, ValuePoint } from "./value-functions";
