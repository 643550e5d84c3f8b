import type { MessageKey } from "../../../language";
import { date, number, text, words } from "../entry";
import type { Row } from "../entry";

const VALID = date("2027-12-31");
const ATLAS = text("Atlas Relation");
const ARMOR = text("Armor Contact");
const LUSITEL = text("Lusitel");
const RECOVA = text("Recova");

/** The offers of the worked example: four invented providers, each with its own way of pricing. */
export const OFFERS: readonly Row[] = [
  // Morocco, by the hour, for whatever does not have to stay in the European Union.
  {
    provider: ATLAS,
    location: words("example.place.morocco"),
    pricing: words("choices.pricing.hour"),
    price: number(16.5),
    setUp: number(18000),
    trainingHours: number(70),
    handlingTimeRatio: number(1.08),
    repeatContacts: number(0.03),
    hoursCovered: text("1-7 08:00-22:00"),
    languages: text("fr"),
    indexation: number(0.02),
    governance: number(0.08),
    rampUpWeeks: number(8),
    noticeMonths: number(3),
    validUntil: VALID,
  },
  // France, by the minute handled: a shared team that makes odd hours cheap.
  { ...armor("example.flow.service", 0.86, 0), hoursCovered: text("1-7 06:00-24:00") },
  // France, by the contact, in tiers.
  { ...tier(0, 3.75), flow: words("example.flow.email") },
  { ...tier(4000, 3.45), flow: words("example.flow.email") },
  // Portugal, by the FTE-month.
  {
    provider: LUSITEL,
    flow: words("example.flow.chat"),
    location: words("example.place.portugal"),
    pricing: words("choices.pricing.fteMonth"),
    price: number(3750),
    hoursPerFteMonth: number(147),
    setUp: number(12000),
    trainingHours: number(70),
    handlingTimeRatio: number(1.05),
    languages: text("fr; de; en"),
    indexation: number(0.025),
    governance: number(0.06),
    rampUpWeeks: number(6),
    noticeMonths: number(4),
    validUntil: VALID,
  },
  {
    provider: LUSITEL,
    flow: words("example.flow.german"),
    location: words("example.place.portugal"),
    pricing: words("choices.pricing.contact"),
    price: number(6.2),
    minimumCommitment: number(800),
    capacity: number(2500),
    setUp: number(9000),
    trainingHours: number(50),
    handlingTimeRatio: number(0.95),
    languages: text("de; fr; en"),
    indexation: number(0.025),
    governance: number(0.06),
    rampUpWeeks: number(6),
    noticeMonths: number(3),
    validUntil: VALID,
  },
  // France, by the result.
  {
    provider: RECOVA,
    flow: words("example.flow.debt"),
    location: words("example.place.france"),
    pricing: words("choices.pricing.outcome"),
    price: number(8.4),
    setUp: number(8000),
    outcomeRatio: number(1.25),
    languages: text("fr"),
    governance: number(0.04),
    bonusMalus: number(0.05),
    noticeMonths: number(3),
    validUntil: VALID,
  },
];

function armor(flow: MessageKey, price: number, commitment: number): Row {
  return {
    provider: ARMOR,
    flow: words(flow),
    location: words("example.place.france"),
    pricing: words("choices.pricing.minute"),
    price: number(price),
    minimumCommitment: number(commitment),
    setUp: number(12000),
    trainingHours: number(35),
    handlingTimeRatio: number(1),
    languages: text("fr"),
    indexation: number(0.02),
    governance: number(0.05),
    rampUpWeeks: number(6),
    noticeMonths: number(3),
    serviceLevelDefinition: words("choices.serviceLevel.offered"),
    validUntil: VALID,
  };
}

function tier(from: number, price: number): Row {
  return {
    provider: ARMOR,
    location: words("example.place.france"),
    pricing: words("choices.pricing.contact"),
    price: number(price),
    tierFrom: number(from),
    setUp: number(6000),
    languages: text("fr"),
    noticeMonths: number(3),
    validUntil: VALID,
  };
}
