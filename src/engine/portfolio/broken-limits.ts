import { ratio } from "../quantities";
import type { MoneyPerYear, Ratio } from "../quantities";
import { shareOut } from "./plan-value";
import type { Choice, PlanValue } from "./plan-value";
import type { PlanLimitRule, PortfolioCase } from "./portfolio-case";

/** Below these, units, work and money are the same. */
const SLACK = 1e-9;
const MONEY_SLACK = 1e-7;

/** What of a plan's value its limits look at. */
export type LimitedValue = Pick<PlanValue, "cost" | "units" | "contacts" | "spend" | "oneOff" | "leaving">;
/** What of a case they look at. */
type LimitedCase = Pick<PortfolioCase, "flows">;

/** Whether a plan keeps to a limit. `allInside` is the cost of handing over nothing. */
export function keepsTo(
  rule: PlanLimitRule,
  choice: Choice,
  value: LimitedValue,
  given: LimitedCase,
  allInside: MoneyPerYear,
): boolean {
  const optionOf = (flow: string) => choice[given.flows.findIndex((each) => each.flow === flow)];
  const providersOf = (flow: string): readonly string[] => [
    ...new Set(optionOf(flow)?.parts.map(({ provider }) => provider)),
  ];
  switch (rule.kind) {
    case "capacity": {
      const units = value.units.get(rule.provider);
      return units === undefined || units <= rule.most + SLACK;
    }
    case "minimumVolume": {
      const units = value.units.get(rule.provider);
      return units === undefined || units <= 0 || units >= rule.most - SLACK;
    }
    case "providers":
      return value.units.size <= rule.count;
    case "contactShare":
      return isSpread([...value.contacts.values()], rule.share);
    case "spendShare":
      return isSpread([...value.spend.values()], rule.share);
    case "retainedCore": {
      const core = given.flows
        .map((flow, place) => ({ flow, share: shareOut(choice[place]) }))
        .filter(({ flow }) => flow.isCore);
      const all = core.reduce((sum, { flow }) => sum + flow.work, 0);
      return core.reduce((sum, { flow, share }) => sum + flow.work * (1 - share), 0) >= rule.share * all - SLACK;
    }
    case "secondSource":
      return optionOf(rule.flow) === undefined || providersOf(rule.flow).length >= 2;
    case "postsLeaving":
      return value.leaving <= rule.fte + SLACK;
    case "oneOff":
      return value.oneOff <= rule.money + SLACK;
    case "together":
      return new Set(rule.flows.map((flow) => placesOf(optionOf(flow)))).size <= 1;
    case "apart":
      return rule.flows.every((flow, place) =>
        rule.flows
          .slice(place + 1)
          .every((other) => !providersOf(flow).some((each) => providersOf(other).includes(each))),
      );
    case "leaves": {
      const option = optionOf(rule.flow);
      return option !== undefined && option.share >= rule.share - SLACK;
    }
    case "saving":
      return allInside - value.cost >= rule.saving - MONEY_SLACK;
  }
}

/** Where the parts of an option go, as one text; nothing where it is kept. */
function placesOf(option: Choice[number]): string {
  return JSON.stringify(option?.parts.map(({ provider }) => provider).sort() ?? []);
}

function isSpread(amounts: readonly number[], most: number): boolean {
  const all = amounts.reduce((sum, each) => sum + each, 0);
  return all <= 0 || Math.max(...amounts) <= most * all + MONEY_SLACK;
}

/** How far a plan is beyond a limit, as a part of it; 0 where it keeps to it, 1 where there is no measure. */
export function excessOver(
  rule: PlanLimitRule,
  choice: Choice,
  value: LimitedValue,
  given: LimitedCase,
  allInside: MoneyPerYear,
): Ratio {
  if (keepsTo(rule, choice, value, given, allInside)) return ratio(0);
  switch (rule.kind) {
    case "capacity":
      return over(value.units.get(rule.provider) ?? 0, rule.most);
    case "contactShare":
      return over(largestShare([...value.contacts.values()]), rule.share);
    case "spendShare":
      return over(largestShare([...value.spend.values()]), rule.share);
    case "postsLeaving":
      return over(value.leaving, rule.fte);
    case "oneOff":
      return over(value.oneOff, rule.money);
    default:
      return ratio(1);
  }
}

/** What a plan uses of a limit, in the limit's own measure; undefined where it has none. */
export function usedOf(
  rule: PlanLimitRule,
  choice: Choice,
  value: LimitedValue,
  { flows }: LimitedCase,
  allInside: MoneyPerYear,
): LimitUse | undefined {
  switch (rule.kind) {
    case "capacity":
    case "minimumVolume":
      return { value: value.units.get(rule.provider) ?? 0 };
    case "providers":
      return { value: value.units.size };
    case "contactShare":
      return { value: largestShare([...value.contacts.values()]) };
    case "spendShare":
      return { value: largestShare([...value.spend.values()]) };
    case "retainedCore": {
      const core = flows
        .map((flow, place) => ({ ...flow, share: shareOut(choice[place]) }))
        .filter(({ isCore }) => isCore);
      const all = core.reduce((sum, { work }) => sum + work, 0);
      return { value: all > 0 ? core.reduce((sum, { work, share }) => sum + work * (1 - share), 0) / all : 1 };
    }
    case "postsLeaving":
      return { value: value.leaving };
    case "oneOff":
      return { value: value.oneOff };
    case "leaves":
      return { value: shareOut(choice[flows.findIndex(({ flow }) => flow === rule.flow)]) };
    case "saving":
      return { value: allInside - value.cost };
    case "secondSource":
    case "together":
    case "apart":
      return undefined;
  }
}

/** How much of a limit is used, in the limit's own measure. */
export interface LimitUse {
  readonly value: number;
}

function largestShare(amounts: readonly number[]): number {
  if (amounts.length === 0) return 0;
  return Math.max(...amounts) / amounts.reduce((sum, each) => sum + each, 0);
}

function over(amount: number, most: number): Ratio {
  return ratio(most > 0 ? Math.max(0, amount / most - 1) : 1);
}
