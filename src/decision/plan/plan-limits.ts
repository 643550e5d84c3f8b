import { itemAt } from "../../engine/grid";
import { excessOver, usedOf } from "../../engine/portfolio";
import type { Choice, LimitedValue, LimitUse, PlanFlow, PlanLimitRule, PlanOption } from "../../engine/portfolio";
import { contactsPerYear, fraction, fte, money, moneyPerYear, unitsPerYear } from "../../engine/quantities";
import type { ContactsPerYear, MoneyPerYear, Ratio, UnitsPerYear } from "../../engine/quantities";
import type { LimitRecord } from "../../engine/records";
import { DomainError } from "../../engine/domain-error";
import { providerOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import type { Moving, Standing } from "./plan-standing";

/** A limit of the table, as the plans of a case are held to it. */
export interface CaseLimit {
  readonly record: LimitRecord;
  /** How far a plan is beyond it, as a part of it; 0 where it keeps to it. */
  readonly excess: (plan: PlanUse) => Ratio;
  /** What a plan uses of it, in its own measure; undefined where it has none. */
  readonly used: (plan: PlanUse) => LimitUse | undefined;
}

/** What a plan uses of what may be limited. */
export interface PlanUse {
  readonly choice: Choice;
  readonly value: LimitedValue;
  /** Units billed a year if every month were the busiest of each flow, by provider. */
  readonly peaks: ReadonlyMap<string, UnitsPerYear>;
}

/** Reads what plans use; `movers` are all flows of the case. */
export function useOf(movers: readonly Moving[]): (standing: Standing) => PlanUse {
  const options = new WeakMap<Candidate, PlanOption>();
  const optionOf = (candidate: Candidate): PlanOption => {
    const known = options.get(candidate);
    if (known !== undefined) return known;
    const made = planOption(candidate);
    options.set(candidate, made);
    return made;
  };
  return ({ pieces, count, cost }) => {
    const units = new Map<string, UnitsPerYear>();
    const peaks = new Map<string, UnitsPerYear>();
    const contacts = new Map<string, ContactsPerYear>();
    const spend = new Map<string, MoneyPerYear>();
    let oneOff: number = count.money.once;
    const choice = movers.map(({ own, place }) => {
      const candidate = itemAt(pieces, place).state.leaving.get(own.flow);
      if (candidate === undefined) return undefined;
      oneOff += candidate.amounts.start;
      if (providerOf(candidate) !== null) {
        const { offer, cost: billed, amounts } = candidate;
        add(units, offer.providerKey, billed.units, unitsPerYear);
        add(peaks, offer.providerKey, billed.unitsPeakMonth * MONTHS, unitsPerYear);
        add(contacts, offer.providerKey, billed.contacts, contactsPerYear);
        add(spend, offer.providerKey, amounts.outside, moneyPerYear);
      }
      return optionOf(candidate);
    });
    const leaving = fte(Math.max(0, count.tally.heads - count.tally.absorbed));
    return { choice, peaks, value: { cost, units, contacts, spend, oneOff: money(oneOff), leaving } };
  };
}

const MONTHS = 12;

function add<Amount extends number>(
  amounts: Map<string, Amount>,
  provider: string,
  amount: number,
  unit: (amount: number) => Amount,
): void {
  amounts.set(provider, unit((amounts.get(provider) ?? 0) + amount));
}

/** What leaves with an option, as the limits look at it. A tool alone is no provider. */
function planOption(candidate: Candidate): PlanOption {
  const { split, offer, leaving, cost } = candidate;
  return {
    option: split.key,
    share: fraction(Math.min(1, leaving)),
    parts:
      providerOf(candidate) === null
        ? []
        : [{ provider: offer.providerKey, units: cost.units, contacts: cost.contacts }],
    oneOff: money(0),
    quality: moneyPerYear(0),
    confidence: fraction(0),
    scenarios: [],
  };
}

/** The limits of the table for plans over these flows. `allInside` is what the inside as it could be run costs. */
export function caseLimits(
  records: readonly LimitRecord[],
  movers: readonly Moving[],
  allInside: MoneyPerYear,
): readonly CaseLimit[] {
  const flows = movers.map(({ own: { flow } }): PlanFlow => {
    const { record } = flow.terms;
    return { flow: record.keys.name, work: flow.workloadFte, isCore: record.coreBusiness === true, options: [] };
  });
  return records.map((record) => {
    const rule = ruleOf(record);
    const isPeak = record.limit === "capacity";
    const valueOf = ({ value, peaks }: PlanUse): LimitedValue => (isPeak ? { ...value, units: peaks } : value);
    return {
      record,
      excess: (plan) => excessOver(rule, plan.choice, valueOf(plan), { flows }, allInside),
      used: (plan) => {
        const used = usedOf(rule, plan.choice, valueOf(plan), { flows }, allInside);
        return used === undefined || !isPeak ? used : { value: used.value / MONTHS };
      },
    };
  });
}

function ruleOf({ limit, value, keys: { appliesTo } }: LimitRecord): PlanLimitRule {
  const amount = (): number => {
    if (value === undefined) throw new DomainError("not-a-choice", limit, "a value", value);
    return value;
  };
  switch (limit) {
    case "capacity":
      return { kind: "capacity", provider: itemAt(appliesTo, 0), most: unitsPerYear(amount() * MONTHS) };
    case "smallestDeal":
      return { kind: "minimumVolume", provider: itemAt(appliesTo, 0), most: unitsPerYear(amount()) };
    case "providersAtMost":
      return { kind: "providers", count: amount() };
    case "contactsWithOne":
      return { kind: "contactShare", share: fraction(amount()) };
    case "spendWithOne":
      return { kind: "spendShare", share: fraction(amount()) };
    case "postsLeaving":
      return { kind: "postsLeaving", fte: fte(amount()) };
    case "oneOffs":
      return { kind: "oneOff", money: money(amount()) };
    case "coreKept":
      return { kind: "retainedCore", share: fraction(amount()) };
    case "together":
    case "apart":
      return { kind: limit, flows: appliesTo };
    case "mustLeave":
      return { kind: "leaves", flow: itemAt(appliesTo, 0), share: fraction(amount()) };
    case "savingAtLeast":
      return { kind: "saving", saving: moneyPerYear(amount()) };
  }
}
