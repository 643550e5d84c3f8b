import type {
  AutomationRecord,
  Channel,
  FlowRecord,
  OfferRecord,
  OverheadRecord,
  Pricing,
  ProfileRecord,
  TeamRecord,
  TenureRecord,
  VolumeRecord,
} from "../../engine/records";
import {
  band,
  CENTS,
  CLOCK,
  CLOCK_OF_DAY,
  DAILY,
  DAYS,
  FTE_HOURS,
  MILLISECONDS,
  MINUTES,
  moneyBand,
  MONTHLY,
  orNone,
  PERCENT,
  shareBand,
  THOUSANDS,
  YEARLY,
} from "./band";
import type { Band } from "./band";

/**
 * Usual values, column by column. They come from practice and from the surveys behind the defaults (docs/methods/internal-cost.md): absence 4.5 to 20 %, attrition
 * 8 to 50 % and above with agencies, licences 50 to 250 € a month, hourly prices 10 to 42 €, 0.25 to 0.85 € a minute, 2 to 6 € a contact. They are wider than those,
 * so that the rare truth is rarely asked about.
 */
const HANDLING: Readonly<Record<Channel, Band>> = {
  phone: band(60, 1800, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  chat: band(120, 3600, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  email: band(60, 3600, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  social: band(45, 2400, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  backOffice: band(60, 14_400, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
};

export type Bands<R> = { readonly [K in keyof R]?: Band };

/** Usual values of a flow, by channel. */
export function flowBands({ channel }: Pick<FlowRecord, "channel">): Bands<FlowRecord> {
  return {
    annualVolume: band(100, 2e7, THOUSANDS, MONTHLY),
    handlingTime: HANDLING[channel],
    serviceTarget: shareBand(0.5, 0.98, PERCENT),
    answerTime: channel === "chat" ? band(10, 900, MINUTES) : band(5, 300, MINUTES),
    deadline: band(0.5, 240, { kind: "minutes", factor: 1 / 60 }),
    // Above this share, what stays unmet is a matter of its own, or a share served.
    unmetDemand: shareBand(0, 0.4),
    patience: band(20, 1800, MINUTES),
    concurrency: band(1, 4),
    growth: shareBand(-0.3, 0.3),
    volumeUncertainty: shareBand(0, 0.6),
    weeksToCompetence: orNone(band(1, 78)),
    expertiseGap: band(0, 50),
    firstContactResolution: shareBand(0.3, 0.98, PERCENT),
    outcomeValue: orNone(moneyBand(0.1, 2000)),
    valueAtRisk: orNone(moneyBand(0.1, 2000)),
  };
}

/** Usual values of a month of a flow; a month without contacts is one. */
export const VOLUME_BANDS: Bands<VolumeRecord> = { contacts: band(0, 2e6) };

/** Usual values of a group of the team; salaries are judged apart, against the legal minimum. */
export const TEAM_BANDS: Bands<TeamRecord> = {
  fte: band(0.1, 1000, FTE_HOURS),
  weeklyHours: band(15, 40, DAILY),
  absence: shareBand(0.02, 0.25, PERCENT),
  attrition: shareBand(0.03, 1.2, PERCENT),
  recruitment: orNone(moneyBand(50, 15_000, THOUSANDS)),
  initialTraining: band(7, 600, { kind: "days", factor: 7 }),
  rampUpWeeks: orNone(band(0.5, 52, DAYS)),
  licence: moneyBand(5, 500, YEARLY),
  workplace: orNone(moneyBand(100, 25_000, MONTHLY, THOUSANDS)),
  tenure: band(0, 35),
  partingCost: orNone(moneyBand(100, 300_000, THOUSANDS)),
};

/** Usual years of service, and how many people share them. */
export const TENURE_BANDS: Bands<TenureRecord> = { tenure: band(0, 35), people: band(0.2, 1000) };

/** Usual values of a half-hour of a profile: no flow has more than half of its week in one. */
export const PROFILE_BANDS: Bands<ProfileRecord> = { share: shareBand(0, 0.5) };

/** Usual values of a tool: vendors claim 40 to 80 %, and a resolution is billed 0.10 to 2 €. */
export const AUTOMATION_BANDS: Bands<AutomationRecord> = {
  eligible: shareBand(0.05, 1, PERCENT),
  claimed: shareBand(0.05, 0.9, PERCENT),
  again: shareBand(0, 0.7, PERCENT),
  containedHandling: band(15, 3600, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  handover: band(0, 300, CLOCK, CLOCK_OF_DAY, MINUTES, MILLISECONDS),
  price: moneyBand(0, 5, CENTS),
  licence: moneyBand(0, 50_000, YEARLY),
  build: orNone(moneyBand(100, 1e6, THOUSANDS)),
  run: orNone(moneyBand(50, 500_000, THOUSANDS)),
  rampMonths: band(0, 24),
  indexation: shareBand(-0.1, 0.15),
};

const PRICES: Readonly<Record<Pricing, Band>> = {
  hour: moneyBand(5, 60, CENTS, MINUTES),
  productiveHour: moneyBand(6, 80, CENTS, MINUTES),
  minute: moneyBand(0.08, 2, { kind: "hourly", factor: 1 / 60 }, CENTS),
  contact: moneyBand(0.3, 40, CENTS),
  fteMonth: moneyBand(600, 8000, CENTS, YEARLY, THOUSANDS),
  outcome: moneyBand(0.5, 2000, CENTS),
  fixedBand: moneyBand(0.1, 1e5),
};

/**
 * Usual values of a cost beside the team: below a hundred a year lies one typed in thousands, above the most the cost of a large company's whole premises.
 */
export const OVERHEAD_BANDS: Bands<OverheadRecord> = { annualCost: moneyBand(100, 2e7, THOUSANDS) };

/**
 * Usual values of an offer, by its pricing. A fixed fee pays the steering of a large account at most; the largest commitment is a month of the largest flow;
 * an hour of training is sold below an hour and a half of the dearest production; more repeat contacts than that would cost a provider the account.
 */
export function offerBands({ pricing }: Pick<OfferRecord, "pricing">): Bands<OfferRecord> {
  return {
    price: PRICES[pricing],
    hoursPerFteMonth: band(80, 170),
    setUp: orNone(moneyBand(50, 500_000, THOUSANDS)),
    fixedFee: orNone(moneyBand(5, 200_000, YEARLY, CENTS, THOUSANDS)),
    minimumCommitment: band(0, 2e6, YEARLY),
    trainingPrice: moneyBand(0, 120, CENTS),
    repeatContacts: shareBand(0, 0.4),
    trainingHours: orNone(band(1, 600)),
    handlingTimeRatio: band(0.5, 2),
    indexation: shareBand(-0.05, 0.1),
    governance: shareBand(0, 0.25),
    tierFrom: band(0, 2e6, YEARLY),
    outcomeRatio: band(0.3, 3),
    bonusMalus: shareBand(0, 0.3),
    rampUpWeeks: band(0, 52),
    noticeMonths: band(0, 24),
  };
}
