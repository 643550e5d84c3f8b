import { moneyPerYear, ratio } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Inputs } from "../../engine/records";
import { decidedCase } from "../decided-case";
import type { DecidedCase } from "../decided-case";
import type { CashMonth } from "../recommendation";
import { allCashFlows, presentValue } from "../result/cash-flows";
import type { ChangedDecision, Scenario, ScenarioFact } from "../what-if-facts";
import { withDeflection, withPeak, withWages } from "./changed-inputs";
import { failedIn, largestProvider, leftIn, monthLate } from "./endings";
import { ownScenarios } from "./own-scenarios";
import type { OwnScenario } from "./own-scenarios";
import { changedDecisions, levelOf, pricedPlan } from "./priced-plan";
import type { PricedFlow, PricedPlan } from "./priced-plan";
import type { Worlds } from "./worlds";

/** The month in which a provider stops or is left: the middle of a contract of three years. */
const MIDDLE = 18;

/** The scenarios side by side, the base first. */
export function scenarioTable(inputs: Inputs, base: DecidedCase, worlds: Worlds): readonly Scenario[] {
  const priced = pricedPlan(base);
  const { flows } = base.toDecide;
  const world = (fact: ScenarioFact, changed: Inputs): Scenario => {
    const held = pricedPlan(worlds.held(changed));
    const anew = pricedPlan(decidedCase(worlds.staffed(changed)));
    // A search that ends worse than what was signed has not looked far enough: whoever knows better keeps what was signed.
    const best = anew.cost < held.cost ? anew : held;
    return {
      fact,
      inside: held.inside,
      held: held.cost,
      anew: best.cost,
      npv: held.npv,
      changed: changedDecisions(priced, best),
    };
  };
  const moved = (kind: "volume" | "peak" | "wages" | "deflection", multiple: number, changed: Inputs): Scenario =>
    world({ kind, multiple: ratio(multiple) }, changed);
  return [
    {
      fact: { kind: "base" },
      inside: priced.inside,
      held: priced.cost,
      anew: priced.cost,
      npv: priced.npv,
      changed: [],
    },
    ...[0.8, 1.2].map((multiple) => moved("volume", multiple, worlds.atVolume(ratio(multiple)))),
    moved("peak", 1.5, withPeak(inputs, flows, ratio(1.5))),
    moved("wages", 1.05, withWages(inputs, ratio(1.05))),
    ...endings(inputs, base, priced, worlds),
    moved("deflection", 0.7, withDeflection(inputs, ratio(0.7))),
    inTime({ kind: "late" }, base, priced, monthLate),
    ...ownScenarios(inputs).map((own) => world(ownFact(own), own.inputs)),
  ];
}

function ownFact({ name, rows }: OwnScenario): ScenarioFact {
  return {
    kind: "own",
    name,
    factors: rows.map(({ factor, flow, multiply }) => ({ factor, flow: flow ?? null, multiple: multiply })),
  };
}

/** The largest provider stops; all are left. Without any provider there is nothing to stop or leave, and the plan is as it was. */
function endings(inputs: Inputs, base: DecidedCase, priced: PricedPlan, worlds: Worlds): readonly Scenario[] {
  const exit = inTime({ kind: "exit", month: MIDDLE }, base, priced, (flow) => leftIn(MIDDLE, flow, base));
  const provider = largestProvider(priced);
  if (provider === undefined) return [exit];
  const key = base.toDecide.offers.find((offer) => offer.provider === provider)?.providerKey;
  const failure = inTime({ kind: "failure", provider, month: MIDDLE }, base, priced, (flow) =>
    flow.label.provider === provider ? failedIn(MIDDLE, flow, base) : flow.months,
  );
  const others = { ...inputs, offers: inputs.offers.filter(({ keys }) => keys.provider !== key) };
  const without = pricedPlan(decidedCase(worlds.staffed(others)));
  return [
    without.cost < failure.anew
      ? { ...failure, anew: without.cost, changed: changedDecisions(priced, without) }
      : failure,
    exit,
  ];
}

/** The signed plan with its months otherwise; who knew it would not begin what then loses. */
function inTime(
  fact: ScenarioFact,
  base: DecidedCase,
  { flows, inside }: PricedPlan,
  monthsOf: (flow: PricedFlow) => readonly CashMonth[],
): Scenario {
  const { horizon } = base.toDecide.calendar;
  const told = flows.map((flow) => {
    const months = flow.outcome.chosen === undefined ? flow.months : monthsOf(flow);
    return { flow, months, saving: levelOf(months, base) };
  });
  const sum = (of: (saving: MoneyPerYear) => number): number => told.reduce((all, { saving }) => all + of(saving), 0);
  const changed = told
    .filter(({ flow, saving }) => flow.outcome.chosen !== undefined && saving < 0)
    .toSorted((a, b) => a.flow.row - b.flow.row)
    .map(({ flow }): ChangedDecision => ({
      flow: flow.name,
      from: flow.label,
      to: { decision: "keep", provider: null },
    }));
  return {
    fact,
    inside,
    held: moneyPerYear(inside - sum((saving) => saving)),
    anew: moneyPerYear(inside - sum((saving) => Math.max(0, saving))),
    npv: presentValue(
      allCashFlows(
        told.map(({ months }) => months),
        horizon,
      ),
      horizon,
    ),
    changed,
  };
}
