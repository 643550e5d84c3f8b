import { coveredHoursKind, dateKind, languagesKind, textKind } from "../kinds";
import {
  muchMoney,
  positiveHoursPerMonth,
  positiveUnits,
  rate,
  ratioToOurs,
  share,
  someHours,
  someMoneyPerHour,
  someWholeMoneyPerMonth,
  someMoneyPerUnit,
  someMonths,
  someUnits,
  someWeeks,
} from "./amounts";
import { pricingKind, serviceLevelKind, targetPeriodKind } from "./choices";
import { later, optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Offers. Keys are the properties of an offer record. */
export const offersSchema = tableSchema({
  key: "offers",
  title: "tables.offers",
  about: "tables.offers.about",
  signature: ["provider", "pricing", "price"],
  columns: {
    provider: required("tables.offers.provider", textKind),
    flow: optional("tables.offers.flow", textKind),
    location: optional("tables.offers.location", textKind),
    pricing: required("tables.offers.pricing", pricingKind),
    price: required("tables.offers.price", someMoneyPerUnit),
    hoursPerFteMonth: optional("tables.offers.hoursPerFteMonth", positiveHoursPerMonth),
    tierFrom: optional("tables.offers.tierFrom", someUnits),
    fixedFee: optional("tables.offers.fixedFee", someWholeMoneyPerMonth),
    minimumCommitment: optional("tables.offers.minimumCommitment", someUnits),
    capacity: optional("tables.offers.capacity", positiveUnits),
    setUp: optional("tables.offers.setUp", muchMoney),
    trainingHours: optional("tables.offers.trainingHours", someHours),
    trainingPrice: optional("tables.offers.trainingPrice", someMoneyPerHour),
    handlingTimeRatio: optional("tables.offers.handlingTimeRatio", ratioToOurs(0.2, 5)),
    repeatContacts: optional("tables.offers.repeatContacts", share),
    outcomeRatio: optional("tables.offers.outcomeRatio", ratioToOurs(0, 10)),
    hoursCovered: optional("tables.offers.hoursCovered", coveredHoursKind),
    languages: optional("tables.offers.languages", languagesKind),
    indexation: optional("tables.offers.indexation", rate(-0.2, 0.5)),
    governance: optional("tables.offers.governance", share),
    rampUpWeeks: optional("tables.offers.rampUpWeeks", someWeeks),
    noticeMonths: optional("tables.offers.noticeMonths", someMonths),
    bonusMalus: optional("tables.offers.bonusMalus", share),
    serviceLevelDefinition: optional("tables.offers.serviceLevelDefinition", serviceLevelKind),
    servicePeriod: optional("tables.offers.servicePeriod", targetPeriodKind),
    validUntil: optional("tables.offers.validUntil", dateKind),
    line: later("tables.offers.line", textKind),
    replaced: later("tables.offers.replaced", textKind),
  },
});
