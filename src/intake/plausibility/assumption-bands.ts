import { defaultOf } from "../../engine/assumptions";
import type { AssumptionKey } from "../../engine/assumptions";
import { band, MINUTES, moneyBand, MONTHLY, PERCENT, shareBand, THOUSANDS, WEEKLY, YEARLY } from "./band";
import type { Band, Slip } from "./band";

/** Why a figure is usual between two values, or why no two values say so. */
export const WHYS = [
  "law",
  "surveys",
  "practice",
  "tenth",
  "relation",
  "known",
  "choice",
  "switch",
  "clock",
  "code",
  "domain",
] as const;
export type Why = (typeof WHYS)[number];

/** Between which values a figure is usual, and why; `band` is null where any value that is accepted is somebody's. */
export interface Usual {
  readonly band: Band | null;
  readonly why: Why;
}

const law = (own: Band): Usual => ({ band: own, why: "law" });
const surveys = (own: Band): Usual => ({ band: own, why: "surveys" });
const practice = (own: Band): Usual => ({ band: own, why: "practice" });
/** Money of which prices differ much: a tenth to ten times the default. */
const tenth = (key: AssumptionKey, ...slips: readonly Slip[]): Usual => {
  const value: number = defaultOf(key);
  return { band: moneyBand(value / 10, value * 10, ...slips), why: "tenth" };
};
const none = (why: "choice" | "switch" | "clock" | "code" | "domain"): Usual => ({ band: null, why });

/** Yearly pay: below lies pay of a month or in thousands, above that of no such role. */
const pay = (most: number): Usual =>
  surveys(moneyBand(3000, most, THOUSANDS, MONTHLY, { kind: "hourly", factor: 1820 }));
const span = practice(band(4, 200));
const premium = practice(shareBand(0, 1.5));

/** What is usual for each assumption. A default always lies in its band. */
export const ASSUMPTION_USUAL: Readonly<Record<AssumptionKey, Usual>> = {
  hoursPaid: law(band(1500, 2100, MONTHLY, WEEKLY)),
  hoursWorked: law(band(1200, 1950, MONTHLY, WEEKLY)),
  absence: surveys(shareBand(0.02, 0.25, PERCENT)),
  trainingDays: practice(band(0, 30)),
  meetings: practice(shareBand(0, 0.15, PERCENT)),
  breaks: practice(shareBand(0, 0.15, PERCENT)),
  employerFiftyPlus: none("switch"),
  mobility: law(shareBand(0, 0.035, PERCENT)),
  insurance: practice(shareBand(0, 0.06, PERCENT)),
  agentSalary: pay(150_000),
  supervisorSalary: pay(250_000),
  managerSalary: pay(250_000),
  qualitySalary: pay(250_000),
  plannerSalary: pay(250_000),
  trainerSalary: pay(250_000),
  spanSupervisor: span,
  spanManager: span,
  spanQuality: span,
  spanPlanner: span,
  spanTrainer: span,
  attrition: surveys(shareBand(0.03, 1.2, PERCENT)),
  recruitment: practice(moneyBand(0, 15_000)),
  initialTraining: surveys(band(7, 600, { kind: "days", factor: 7 })),
  trainingClass: practice(band(2, 25)),
  trainerShare: none("choice"),
  rampUpWeeks: practice(band(0, 52)),
  rampUpLoss: practice(shareBand(0.05, 0.8, PERCENT)),
  vacancyWeeks: practice(band(0, 26)),
  partingLead: practice(band(0, 18)),
  leaveBalance: law(band(0, 45)),
  cspAcceptance: surveys(shareBand(0.3, 1, PERCENT)),
  noticeWorked: none("choice"),
  redeployedShare: none("choice"),
  pseFixed: tenth("pseFixed"),
  pseSupport: tenth("pseSupport"),
  reclassMonths: none("domain"),
  employerThousandPlus: none("switch"),
  partingTenureCap: practice(band(3, 40)),
  branchAgreement: none("code"),
  continuousTraining: tenth("continuousTraining", MONTHLY),
  licence: surveys(moneyBand(5, 500, YEARLY)),
  telecom: surveys(moneyBand(0, 0.15, { kind: "cents", factor: 0.01 })),
  workplace: surveys(moneyBand(0, 25_000, MONTHLY)),
  workplaceAvoidable: none("choice"),
  equipment: tenth("equipment", MONTHLY),
  mealVoucher: law(moneyBand(0, 20, { kind: "monthly", factor: 1 / 20 })),
  mealDays: law(band(100, 230)),
  transport: tenth("transport", MONTHLY),
  overtimePremium: law(shareBand(0.1, 0.75)),
  overtimeHours: law(band(0, 400)),
  temporaryPremium: premium,
  nightPremium: premium,
  nightFrom: none("clock"),
  nightTo: none("clock"),
  sundayPremium: premium,
  holidayPremium: premium,
  holidaysWorked: law(band(0, 15)),
  opens: none("clock"),
  closes: none("clock"),
  serviceTarget: practice(shareBand(0.5, 0.98)),
  answerTime: practice(band(5, 300, MINUTES)),
  intervalFloor: practice(shareBand(0.2, 0.8, PERCENT)),
  answerTimeChat: practice(band(10, 900, MINUTES)),
  deadline: practice(band(0.5, 240)),
  concurrency: practice(band(1, 4)),
  unmetDemand: practice(shareBand(0, 0.4)),
  unmetFrom: none("clock"),
  unmetTo: none("clock"),
  growth: practice(shareBand(-0.3, 0.3)),
  volumeUncertainty: practice(shareBand(0, 0.6)),
  maxOccupancy: practice(shareBand(0.6, 0.97)),
  deferrableOccupancy: practice(shareBand(0.6, 0.98)),
  idleUse: practice(shareBand(0.1, 1)),
  presence: practice(band(0, 4)),
  seasonsMost: none("domain"),
  longShift: law(band(5, 10)),
  shortShift: practice(band(2, 8)),
  redialShare: practice(shareBand(0, 0.8)),
  firstContactResolution: surveys(shareBand(0.3, 0.98, PERCENT)),
  hoursPerFteMonth: surveys(band(80, 170)),
  offerSetUp: practice(moneyBand(0, 500_000, THOUSANDS)),
  offerTraining: surveys(band(0, 600)),
  providerOccupancy: practice(shareBand(0.5, 0.97)),
  handlingTimeRatio: practice(band(0.5, 2)),
  repeatContacts: practice(shareBand(0, 0.4)),
  outcomeRatio: practice(band(0.3, 3)),
  offerIndexation: practice(shareBand(-0.05, 0.1)),
  wageGrowth: practice(shareBand(-0.05, 0.1)),
  governanceShare: surveys(shareBand(0, 0.25)),
  governanceShareAbroad: surveys(shareBand(0, 0.3)),
  offerRampUpWeeks: practice(band(0, 52)),
  offerRampUpStart: practice(shareBand(0.2, 1)),
  offerRampUpTime: practice(band(0.5, 52)),
  parallelRunWeeks: practice(band(0, 26)),
  parallelRunShare: none("choice"),
  noticeMonths: practice(band(0, 24)),
  exitShare: practice(shareBand(0, 0.6)),
  exitProbability: practice(shareBand(0, 0.7)),
  bonusMalusExpected: none("choice"),
  allUnitsTiers: none("switch"),
  overflowPremium: premium,
  talkShare: practice(shareBand(0.3, 1)),
  recoverableTax: none("choice"),
  salesTax: law(shareBand(0, 0.27)),
  calledAgain: surveys(shareBand(0, 0.7)),
  containedHandling: practice(shareBand(0.1, 1)),
  automationMonths: practice(band(0, 24)),
  horizonMonths: practice(band(12, 120)),
  discountRate: practice(shareBand(0, 0.25)),
  lawDate: none("code"),
  lawLastKnown: none("switch"),
  vetoMinFte: practice(band(0, 20)),
  vetoMinFteShared: practice(band(0, 5)),
  vetoUncertainty: practice(shareBand(0.1, 2)),
  vetoWeeks: practice(band(4, 104)),
  vetoUndocumented: none("choice"),
  tooClose: practice(shareBand(0, 0.1)),
  specialisationScore: practice(band(20, 90)),
  specialisationPremium: practice(shareBand(0, 0.3)),
  keepBelow: practice(shareBand(0, 0.3)),
  leaveAbove: practice(shareBand(0.7, 1)),
  spreadMeasured: practice(shareBand(0, 0.2)),
  spreadEstimated: practice(shareBand(0, 0.5)),
  spreadDefault: practice(shareBand(0, 1)),
  spreadGrowth: practice(shareBand(0, 0.1)),
  spreadRates: practice(shareBand(0, 0.1)),
  freedHourValue: practice(moneyBand(0, 80)),
  redeployment: none("choice"),
};
