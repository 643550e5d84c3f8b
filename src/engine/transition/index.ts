export type {
  Borrowed,
  Bucket,
  CallFlow,
  OwnPeople,
  PartPrice,
  TransitionCase,
  TransitionFlow,
  TransitionMoney,
  TransitionPlan,
  Wave,
  WavePart,
} from "./transition-case";
export { transitionSummary } from "./transition-summary";
export type { TransitionSummary, Trough } from "./transition-summary";
export { transitionWeeks } from "./transition-weeks";
export type { BacklogWeek, CallWeek, WeekCost, WeekRow } from "./week-row";
