import { MONTHS_PER_YEAR } from "../calendar";
import type { Horizon } from "../finance";
import type { Rules } from "../legislation";
import { money, moneyPerMonth, months } from "../quantities";
import type { Fraction, Fte, Money, MoneyPerMonth, Months, Ratio } from "../quantities";
import { attritionAbsorbs } from "./attrition-absorbs";

/** People of one kind who may have to be parted with, and what one of them costs. */
export interface HeadGroup {
  /** On permanent contracts in the inside as it could be run. */
  readonly people: Fte;
  readonly attrition: Ratio;
  /** What a dismissed head is paid once. */
  readonly once: Money;
  /** What a head's leave balance is worth. */
  readonly leave: Money;
  /** What a head costs a month. */
  readonly monthly: MoneyPerMonth;
  /** Whether French law counts the head towards the thresholds of collective redundancy. */
  readonly isCounted: boolean;
  /** Whether nobody says what parting costs: another country's law, and no amount given. */
  readonly isUnpriced: boolean;
}

/** What governs parting beside the groups. */
export interface PartingRules {
  readonly redeployed: Fraction;
  /** Months without replacement before the work leaves. */
  readonly lead: Months;
  /** Premium of the temporary staff that fills the places of those who leave before. */
  readonly temporaryPremium: Ratio;
  readonly plan: { readonly fixed: Money; readonly support: Money };
  /** Whether the employer has fifty people or more: only then a plan is due. */
  readonly fiftyPlus: boolean;
  readonly law: Rules;
}

/** Heads of one or more groups by what becomes of them, and the money that goes with them. */
export interface PartingTally {
  readonly heads: number;
  readonly transferred: number;
  readonly redeployed: number;
  readonly absorbed: number;
  readonly dismissed: number;
  /** Dismissed heads that count towards the thresholds. */
  readonly counted: number;
  readonly unpriced: number;
  /** Paid to those dismissed, and leave settled for those whose contracts move. */
  readonly paid: Money;
  /** What those dismissed cost a month. */
  readonly monthly: MoneyPerMonth;
  /** Temporary staff in the places of those who left before. */
  readonly fill: Money;
}

export const NOBODY: PartingTally = {
  heads: 0,
  transferred: 0,
  redeployed: 0,
  absorbed: 0,
  dismissed: 0,
  counted: 0,
  unpriced: 0,
  paid: money(0),
  monthly: moneyPerMonth(0),
  fill: money(0),
};

/**
 * What becomes of the heads of a group that end: contracts that move, people redeployed, departures that happen anyway, and the rest, dismissed.
 *
 * @param ended - heads whose work ends, fractional as full-time equivalents are
 * @param isMoved - whether their contracts move to the provider
 * @see docs/methods/parting.md
 */
export function partingOf(group: HeadGroup, ended: Fte, isMoved: boolean, rules: PartingRules): PartingTally {
  if (ended <= 0) return NOBODY;
  if (isMoved) return { ...NOBODY, heads: ended, transferred: ended, paid: money(ended * group.leave) };
  const redeployed = rules.redeployed * ended;
  const left = ended - redeployed;
  const absorbed = Math.min(left, attritionAbsorbs(group.people, group.attrition, rules.lead));
  const dismissed = left - absorbed;
  return {
    heads: ended,
    transferred: 0,
    redeployed,
    absorbed,
    dismissed,
    counted: group.isCounted ? dismissed : 0,
    unpriced: group.isUnpriced ? dismissed : 0,
    paid: money(dismissed * group.once),
    monthly: moneyPerMonth(dismissed * group.monthly),
    fill: money(fillCost(group, left, rules)),
  };
}

/** What the premium of temporary staff costs in the places of those who leave, month by month, before the work does. */
function fillCost({ people, attrition, monthly }: HeadGroup, left: number, rules: PartingRules): number {
  if (rules.temporaryPremium === 0 || attrition === 0) return 0;
  let places = 0;
  for (let month = 1; month <= rules.lead; month += 1)
    places += Math.min(left, attritionAbsorbs(people, attrition, months(month)));
  return monthly * rules.temporaryPremium * places;
}

export function addTally(a: PartingTally, b: PartingTally): PartingTally {
  return {
    heads: a.heads + b.heads,
    transferred: a.transferred + b.transferred,
    redeployed: a.redeployed + b.redeployed,
    absorbed: a.absorbed + b.absorbed,
    dismissed: a.dismissed + b.dismissed,
    counted: a.counted + b.counted,
    unpriced: a.unpriced + b.unpriced,
    paid: money(a.paid + b.paid),
    monthly: moneyPerMonth(a.monthly + b.monthly),
    fill: money(a.fill + b.fill),
  };
}

/** An amount of parting and the month in which it falls. */
export interface PartingAmount {
  readonly month: number;
  readonly amount: Money;
}

/** What parting costs altogether. */
export interface PartingMoney {
  /** Not discounted. */
  readonly once: Money;
  /** Worth today. */
  readonly present: Money;
  /** Month in which those dismissed leave the payroll. */
  readonly month: Months;
  /** What a redundancy plan costs, within `once`. */
  readonly plan: Money;
  readonly amounts: readonly PartingAmount[];
}

const PLAN_CONSULTS = [
  { below: 100, key: "fr.pse.consult.100" },
  { below: 250, key: "fr.pse.consult.250" },
  { below: Infinity, key: "fr.pse.consult.more" },
] as const;
/** Months that a dismissal takes where no plan is due. */
const NO_PLAN = 1;
const SLIP = 1e-9;

/** Whether so many dismissals within thirty days need a redundancy plan. */
export function needsPlan(dismissed: number, { fiftyPlus, law }: Pick<PartingRules, "fiftyPlus" | "law">): boolean {
  return fiftyPlus && dismissed > 0 && Math.ceil(dismissed - SLIP) >= law.get("fr.pse.dismissals");
}

/** The money of parting with everybody in a tally: paid to people, the plan, pay without work while the procedure lasts. */
export function partingMoney(tally: PartingTally, rules: PartingRules, { rate }: Pick<Horizon, "rate">): PartingMoney {
  const isPlanned = needsPlan(tally.counted, rules);
  const plan = isPlanned ? rules.plan.fixed + rules.plan.support * tally.counted : 0;
  const procedure = tally.dismissed <= 0 ? 0 : isPlanned ? consultation(tally.counted, rules.law) : NO_PLAN;
  const wait = Math.max(0, procedure - rules.lead);
  const paid = [
    { month: 0, amount: tally.fill },
    ...waiting(tally.monthly, wait),
    { month: wait, amount: tally.paid + plan },
  ].filter(({ amount }) => amount !== 0);
  const present = paid.reduce((sum, { month, amount }) => sum + amount / (1 + rate) ** (month / MONTHS_PER_YEAR), 0);
  return {
    once: money(paid.reduce((sum, { amount }) => sum + amount, 0)),
    present: money(present),
    month: months(wait),
    plan: money(plan),
    amounts: paid.map(({ month, amount }) => ({ month, amount: money(amount) })),
  };
}

function consultation(dismissed: number, law: Rules): number {
  const found = PLAN_CONSULTS.find(({ below }) => dismissed < below);
  return law.get((found ?? PLAN_CONSULTS[2]).key);
}

/** Pay without work at the end of each month, and of the part of one. */
function waiting(monthly: number, wait: number): readonly { readonly month: number; readonly amount: number }[] {
  if (monthly <= 0) return [];
  return Array.from({ length: Math.ceil(wait) }, (_, index) => {
    const month = Math.min(wait, index + 1);
    return { month, amount: monthly * (month - index) };
  });
}
