export { readActuals } from "./actuals/read-actuals";
export type { ActualsRead, FlowActuals } from "./actuals/read-actuals";
export { readGrids } from "./grid/read-grids";
export type { FiledIssue, FiledOffer, GridsRead } from "./grid/read-grids";
export type { GridFile } from "./grid/read-grid";
export { paperIssueJson } from "./paper-issue";
export type { PaperIssue, PaperIssueJson } from "./paper-issue";
export { readTender } from "./tender/read-tender";
export type { TenderRead } from "./tender/read-tender";
