export { lawMoment, momentOf } from "./law-moment";
export type { LawMoment } from "./law-moment";
export type { Country, DatedValue, LawDefinition, LawGrade, LawUnit } from "./law-definition";
export { findLaw, LAW } from "./pack";
export type { LawKey } from "./pack";
export { rulesOn } from "./rules-on";
export type { LawGap, LawUse, Rules } from "./rules-on";
