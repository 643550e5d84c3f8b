import { WEEKS_PER_YEAR } from "../../engine/calendar";
import { money, moneyPerYear, ratio } from "../../engine/quantities";
import type { Money } from "../../engine/quantities";
import type { DecidedCase } from "../decided-case";
import type { Pool } from "../case/pool";
import { providerOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { gainsOf } from "../plan/pool-prices";
import type { CashMonth } from "../recommendation";
import { presentValue } from "../result/cash-flows";
import type { PricedFlow, PricedPlan } from "./priced-plan";

/** The provider by whom most is saved; undefined where nobody takes anything. */
export function largestProvider({ flows }: PricedPlan): string | undefined {
  const savings = new Map<string, number>();
  for (const { outcome, label } of flows)
    if (label.provider !== null) savings.set(label.provider, (savings.get(label.provider) ?? 0) + outcome.saving);
  return [...savings].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The months where what leaves begins a month later: what is paid once is paid all the same. */
export function monthLate({ months }: PricedFlow): readonly CashMonth[] {
  return months.map((each, index) => {
    const before = months[index - 1];
    const saved = before === undefined || index === 1 ? 0 : before.amount - before.oneOff - before.exit;
    return { ...each, amount: money(saved + each.oneOff + each.exit) };
  });
}

/** The months where a provider is left by choice: leaving is paid in full, and the work comes back to people who are hired and trained. */
export function leftIn(month: number, flow: PricedFlow, { toDecide }: DecidedCase): readonly CashMonth[] {
  const { chosen } = flow.outcome;
  if (chosen === undefined || providerOf(chosen) === null || month >= flow.months.length) return flow.months;
  return ended(month, flow.months, money(leaving(chosen, toDecide) + comeBack(flow, chosen)));
}

/** The months where the provider stops: what comes after is the cheaper of people inside and the next offer, after its ramp. */
export function failedIn(month: number, flow: PricedFlow, base: DecidedCase): readonly CashMonth[] {
  const { outcome, plan, months } = flow;
  const { chosen } = outcome;
  if (chosen === undefined || month >= months.length) return months;
  const { calendar } = base.toDecide;
  const inside = leftIn(month, flow, base);
  const exit = leaving(chosen, base.toDecide);
  const gains = gainsOf(plan.prices, plan.state, outcome.plan.flow);
  const others = outcome.plan.options.candidates
    .filter((each) => providerOf(each) !== null && providerOf(each) !== providerOf(chosen))
    .map((other) => {
      const ramp = Math.ceil((other.offer.rampUpWeeks / WEEKS_PER_YEAR) * 12);
      const yearly = gains(other) + other.amounts.oneOff;
      return ended(month, months, money(exit + other.amounts.start)).map((each) =>
        each.month > month + ramp ? { ...each, amount: money(each.amount + yearly / 12) } : each,
      );
    });
  const worth = (each: readonly CashMonth[]): Money => presentValue(each, calendar.horizon);
  return [inside, ...others].reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

/** Nothing saved after a month, at whose end something is paid. */
function ended(month: number, months: readonly CashMonth[], paid: Money): readonly CashMonth[] {
  const nothing = money(0);
  return months.map((each) => {
    if (each.month > month) return { month: each.month, amount: nothing, oneOff: nothing, exit: nothing };
    const amount = money(each.amount - each.exit);
    return each.month === month
      ? { month, amount: money(amount - paid), oneOff: each.oneOff, exit: money(-paid) }
      : { ...each, amount, exit: nothing };
  });
}

/** What leaving a provider costs, not weighed by how likely it is. */
function leaving({ cost, amounts }: Candidate, { assumptions, buying }: DecidedCase["toDecide"]): Money {
  const probability = assumptions.get("exitProbability");
  return money(probability > 0 ? amounts.end / probability : cost.bill * buying.exitShare);
}

/** What hiring and training the people costs who take the work back. */
function comeBack({ outcome, plan }: PricedFlow, { leaving: share }: Candidate): Money {
  const heads = outcome.plan.flow.share.drivers.permanentFte * share;
  return money(heads * newcomer(plan.pool));
}

const OF_NEWCOMERS: ReadonlySet<string> = new Set(["recruitment", "initialTraining", "rampUp"]);

/** What one newcomer costs: yearly rates hold it as often as people leave. */
function newcomer({ rates, agent }: Pool): Money {
  const yearly = moneyPerYear(
    rates.reduce((sum, { component, rate }) => sum + (OF_NEWCOMERS.has(component) ? rate : 0), 0),
  );
  return agent.attrition > 0 ? money(yearly / ratio(agent.attrition)) : agent.recruitment;
}
