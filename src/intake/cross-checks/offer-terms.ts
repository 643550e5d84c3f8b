import type { OfferRecord } from "../../engine/records";

/** Terms that belong to an offer as a whole, whatever the tier. A tier may leave them blank. */
export const TERMS_OF_OFFERS = [
  "hoursPerFteMonth",
  "fixedFee",
  "minimumCommitment",
  "capacity",
  "setUp",
  "trainingHours",
  "trainingPrice",
  "handlingTimeRatio",
  "repeatContacts",
  "outcomeRatio",
  "indexation",
  "governance",
  "rampUpWeeks",
  "noticeMonths",
  "bonusMalus",
  "serviceLevelDefinition",
  "servicePeriod",
  "validUntil",
] as const satisfies readonly (keyof OfferRecord)[];
