import { itemAt } from "../../grid";
import { shareOut } from "../plan-value";
import type { PlanLimitRule, PortfolioCase } from "../portfolio-case";
import type { Bill } from "./add-bill";
import type { ProgramBuilder, Terms } from "./linear-program";
import type { OptionColumn } from "./option-column";

/** What limits speak of. */
export interface LimitTerms {
  readonly options: readonly OptionColumn[];
  readonly bills: readonly Bill[];
  readonly leaving: Terms;
  /** All costs of the plan, without risk. */
  readonly costs: Terms;
  readonly allInside: number;
}

const SLACK = 1e-9;
const MONEY_SLACK = 1e-7;

/** A limit as rows; those on one flow alone have taken its options away before. */
export function addLimit(
  builder: ProgramBuilder,
  given: PortfolioCase,
  rule: PlanLimitRule,
  { options, bills, leaving, costs, allInside }: LimitTerms,
): void {
  switch (rule.kind) {
    case "capacity":
      for (const { provider, units } of bills) if (provider === rule.provider) builder.atMost(units, rule.most + SLACK);
      return;
    case "minimumVolume":
      for (const { provider, units, used } of bills)
        if (provider === rule.provider) builder.atLeast([...units, [used, -rule.most]], -SLACK);
      return;
    case "providers":
      builder.atMost(
        bills.map(({ used }) => [used, 1] as const),
        rule.count,
      );
      return;
    case "contactShare":
    case "spendShare": {
      const amounts = bills.map(({ contacts, spend }) => (rule.kind === "contactShare" ? contacts : spend));
      const part = amounts.flat().map(([column, each]) => [column, -rule.share * each] as const);
      for (const each of amounts) builder.atMost([...each, ...part], MONEY_SLACK);
      return;
    }
    case "retainedCore": {
      const core = given.flows.reduce((sum, { work, isCore }) => (isCore ? sum + work : sum), 0);
      const out = options.flatMap(({ place, option, column }) => {
        const { isCore, work } = itemAt(given.flows, place);
        return isCore ? [[column, work * shareOut(option)] as const] : [];
      });
      builder.atMost(out, core * (1 - rule.share) + SLACK);
      return;
    }
    case "postsLeaving":
      builder.atMost(leaving, rule.fte + SLACK);
      return;
    case "oneOff":
      builder.atMost(
        [
          ...options.map(({ option, column }) => [column, option?.oneOff ?? 0] as const),
          ...bills.map(({ used, setUp }) => [used, setUp] as const),
        ],
        rule.money + SLACK,
      );
      return;
    case "together":
      together(builder, given, rule.flows, options);
      return;
    case "apart":
      for (const { provider } of bills)
        builder.atMost(
          options.flatMap(({ place, option, column }) =>
            rule.flows.includes(itemAt(given.flows, place).flow) &&
            option?.parts.some((part) => part.provider === provider) === true
              ? [[column, 1] as const]
              : [],
          ),
          1,
        );
      return;
    case "saving":
      builder.atMost(costs, allInside - rule.saving + MONEY_SLACK);
      return;
    case "secondSource":
    case "leaves":
  }
}

/** The same providers for all flows: as much of one flow goes to each set of them as of the first. */
function together(
  builder: ProgramBuilder,
  given: PortfolioCase,
  flows: readonly string[],
  options: readonly OptionColumn[],
): void {
  const bySet = new Map<string, Map<string, number[]>>();
  for (const { place, option, column } of options) {
    const { flow } = itemAt(given.flows, place);
    if (!flows.includes(flow)) continue;
    const set = JSON.stringify(option?.parts.map(({ provider }) => provider).sort() ?? []);
    const columns = bySet.get(set) ?? new Map<string, number[]>();
    columns.set(flow, [...(columns.get(flow) ?? []), column]);
    bySet.set(set, columns);
  }
  const [first = "", ...others] = flows;
  for (const columns of bySet.values())
    for (const other of others)
      builder.equal(
        [
          ...(columns.get(first) ?? []).map((column) => [column, 1] as const),
          ...(columns.get(other) ?? []).map((column) => [column, -1] as const),
        ],
        0,
      );
}
