export { criterionPoints, flowScores, rowVetoes } from "./flow-scores";
export type { CriterionPoints, FlowScores, RowVeto, Swings, VetoLimits } from "./flow-scores";
export { CRITERIA, valueAt } from "./value-functions";
export type { Axis, Criterion, CriterionKey, ValuePoint } from "./value-functions";
