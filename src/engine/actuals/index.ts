export { billVariance, totalVariance } from "./bill-variance";
export type { BillVariance } from "./bill-variance";
export type { ActualMonth, MonthPair, PlannedMonth } from "./month-record";
export { planAlarms } from "./plan-alarms";
export type { AlarmState, PlanAlarm, WatchedParameter, WatchedTurn } from "./plan-alarms";
