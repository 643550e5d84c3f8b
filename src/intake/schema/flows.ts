import { points } from "../../engine/quantities";
import { daysKind, languagesKind, listKind, numberKind, textKind, timeKind, wholeKind, yesNoKind } from "../kinds";
import {
  positiveHours,
  positiveSeconds,
  rate,
  share,
  shareAboveZero,
  shareBelowOne,
  shareInside,
  someContactsPerYear,
  someMoneyPerContact,
  someSeconds,
  someWeeks,
} from "./amounts";
import { channelKind, targetPeriodKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

const sensitivity = wholeKind(
  { min: 1, max: 5 },
  (value) => ([1, 2, 3, 4, 5] as const).find((each) => each === value) ?? 1,
);

/** The table Flows. Keys are the properties of a flow record. */
export const flowsSchema = tableSchema({
  key: "flows",
  title: "tables.flows",
  about: "tables.flows.about",
  signature: ["name", "channel", "handlingTime"],
  columns: {
    name: required("tables.flows.name", textKind),
    channel: required("tables.flows.channel", channelKind),
    annualVolume: optional("tables.flows.annualVolume", someContactsPerYear),
    handlingTime: required("tables.flows.handlingTime", positiveSeconds),
    interactionType: optional("tables.flows.interactionType", textKind),
    pool: optional("tables.flows.pool", textKind),
    languages: optional("tables.flows.languages", languagesKind),
    skills: optional("tables.flows.skills", listKind()),
    opens: optional("tables.flows.opens", timeKind),
    closes: optional("tables.flows.closes", timeKind),
    openDays: optional("tables.flows.openDays", daysKind),
    profile: optional("tables.flows.profile", textKind),
    unmetDemand: optional("tables.flows.unmetDemand", shareBelowOne),
    serviceTarget: optional("tables.flows.serviceTarget", shareInside),
    answerTime: optional("tables.flows.answerTime", someSeconds),
    targetPeriod: optional("tables.flows.targetPeriod", targetPeriodKind),
    deadline: optional("tables.flows.deadline", positiveHours),
    patience: optional("tables.flows.patience", positiveSeconds),
    concurrency: optional(
      "tables.flows.concurrency",
      wholeKind({ min: 1, max: 10 }, (value) => value),
    ),
    growth: optional("tables.flows.growth", rate(-0.9, 1)),
    volumeUncertainty: optional("tables.flows.volumeUncertainty", rate(0, 1)),
    scripted: optional("tables.flows.scripted", share),
    sensitivity: optional("tables.flows.sensitivity", sensitivity),
    coreBusiness: optional("tables.flows.coreBusiness", yesNoKind),
    weeksToCompetence: optional("tables.flows.weeksToCompetence", someWeeks),
    undocumented: optional("tables.flows.undocumented", share),
    languageGap: optional("tables.flows.languageGap", share),
    expertiseGap: optional("tables.flows.expertiseGap", numberKind({ min: 0, max: 100 }, points, "0")),
    outcomeValue: optional("tables.flows.outcomeValue", someMoneyPerContact),
    firstContactResolution: optional("tables.flows.firstContactResolution", shareAboveZero),
    valueAtRisk: optional("tables.flows.valueAtRisk", someMoneyPerContact),
    dataLocation: optional("tables.flows.dataLocation", textKind),
    autonomousEntity: optional("tables.flows.autonomousEntity", yesNoKind),
    consumerProspecting: optional("tables.flows.consumerProspecting", yesNoKind),
  },
});
