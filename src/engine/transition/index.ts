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
  WeekSpan,
} from "./transition-case";
export { peopleWeeks } from "./people-ledger";
export type { PeopleWeek } from "./people-ledger";
export { transitionSummary } from "./transition-summary";
export type { TransitionSummary, Trough } from "./transition-summary";
export { transitionWeeks } from "./transition-weeks";
export type { BacklogWeek, CallWeek, WeekCost, WeekRow } from "./week-row";
