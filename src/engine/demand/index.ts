export { deadlineStaff } from "./deadline-staff";
export type { DeferrableWork } from "./deadline-staff";
export { flowTerms, seasonWeek } from "./flow-demand";
export type { FlowTerms, PoolName, WorkKind } from "./flow-demand";
export { givingUpShare, losesValue, lostContacts } from "./lost-contacts";
export { unmetCells, withLongerHours } from "./longer-hours";
export { MONTH_DAYS, monthlyVolumes } from "./months";
export { weekShape } from "./opening";
export type { DefaultHours, WeekShape } from "./opening";
export { cellTerms, kindLoad } from "./pool-load";
export { poolStaffing } from "./pool-staffing";
export type { FixedPositions, PoolStaffing, SeasonStaffing, StaffingRules } from "./pool-staffing";
export { seasonsOf } from "./seasons";
export type { Season } from "./seasons";
export { shiftCover } from "./shift-cover";
export type { ShiftTemplates } from "./shift-cover";
export { staffingTables } from "./staffing-table";
export type { StaffingTable, StaffingTables, TableTerms } from "./staffing-table";
export {
  at,
  both,
  CELL_HOURS,
  CELL_SECONDS,
  cellOf,
  CELLS_PER_DAY,
  CELLS_PER_WEEK,
  emptyWeek,
  maskOf,
  sumOf,
} from "./week";
export type { WeekCells } from "./week";
export { weekCover } from "./week-cover";
export type { CoverMemo } from "./week-cover";
export { contactsOf, handlingIn, loadOf, partOf, remainderOf, wholeWork, workloadHours } from "./work";
export type { FlowWork } from "./work";
