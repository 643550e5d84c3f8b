import { CONTRACT_WEEKS } from "../calendar";
import { money, moneyPerYear } from "../quantities";
import type {
  Fraction,
  Fte,
  Hours,
  HoursPerYear,
  Money,
  MoneyPerHour,
  MoneyPerYear,
  Ratio,
  Weeks,
} from "../quantities";
import { requireIn } from "../require";

/** What one leaver costs, part by part. */
export interface LeaverCost {
  readonly recruitment: Money;
  readonly training: Money;
  readonly rampUp: Money;
  readonly vacancy: Money;
}

/** What replacing one agent takes. */
export interface LeaverTerms {
  /** Advertising, agencies, interviews. */
  readonly recruitment: Money;
  /** Hours of training before the first contact. */
  readonly trainingHours: Hours;
  /** What an agent's hour at work costs. */
  readonly workedHourCost: MoneyPerHour;
  /** What a trainer's hour at work costs. */
  readonly trainerHourCost: MoneyPerHour;
  /** Newcomers in a class. */
  readonly trainingClass: number;
  /** Share of the trainer's hours that is charged to recruits. */
  readonly trainerShare: Fraction;
  /** Weeks until a newcomer works as fast as the others. */
  readonly rampUpWeeks: Weeks;
  /** Mean share of work lost over those weeks. */
  readonly rampUpLoss: Fraction;
  /** Productive hours a year of one agent. */
  readonly productiveHours: HoursPerYear;
  /** What a productive hour costs in pay. */
  readonly productiveHourCost: MoneyPerHour;
  /** Weeks in which the place is empty and others work overtime. */
  readonly vacancyWeeks: Weeks;
  readonly overtimePremium: Ratio;
}

/**
 * Cost of one leaver: recruitment, training (the newcomer's hours and a part of the trainer's), the work lost while learning, the overtime
 * premium while the place is empty.
 *
 * Only pay is taken for the hours lost, not the full cost of an hour, which holds turnover itself.
 *
 * @see docs/methods/internal-cost.md
 */
export function leaverCost(terms: LeaverTerms): LeaverCost {
  requireIn({ min: 1 }, "trainingClass", terms.trainingClass);
  requireIn({ min: 0, max: 520 }, "rampUpWeeks", terms.rampUpWeeks);
  requireIn({ min: 0, max: 520 }, "vacancyWeeks", terms.vacancyWeeks);
  const { trainingHours, trainerShare, trainingClass, productiveHours, productiveHourCost } = terms;
  // A ramp-up of thirteen weeks is a quarter of a year.
  const weekly = productiveHours / CONTRACT_WEEKS;
  return {
    recruitment: terms.recruitment,
    training: money(
      trainingHours * terms.workedHourCost + ((trainerShare * trainingHours) / trainingClass) * terms.trainerHourCost,
    ),
    rampUp: money(terms.rampUpLoss * terms.rampUpWeeks * weekly * productiveHourCost),
    vacancy: money(terms.vacancyWeeks * weekly * terms.overtimePremium * productiveHourCost),
  };
}

/** What a team loses by turnover. */
export interface TurnoverTerms {
  /** Leavers a year as a share of the team; may exceed 1. */
  readonly attrition: Ratio;
  /** Cost of one recruitment. */
  readonly recruitment: Money;
  /** Hours of training of one newcomer. */
  readonly training: Hours;
  /** Hours of work one newcomer loses while learning. */
  readonly rampUp: Hours;
  /** Cost of an hour of an agent. */
  readonly hourCost: MoneyPerHour;
}

/**
 * Yearly cost of turnover: leavers, times a recruitment and the hours that training and learning take.
 *
 * @see docs/methods/internal-cost.md
 */
export function turnoverCost(
  fte: Fte,
  { attrition, recruitment, training, rampUp, hourCost }: TurnoverTerms,
): MoneyPerYear {
  requireIn({ min: 0, max: 10 }, "attrition", attrition);
  return moneyPerYear(fte * attrition * (recruitment + (training + rampUp) * hourCost));
}
