import type { Assumptions } from "../assumptions";
import { fraction, money, moneyPerMonth, moneyPerYear, ratio, seconds } from "../quantities";
import type { Fraction, Money, Months, Ratio, Seconds } from "../quantities";
import type { AutomationRecord, FlowRecord, Key } from "../records";
import type { ToolPrice } from "./automation-cost";
import { netContainment, residualHandling } from "./containment";

/** A tool's terms for one flow, blanks filled by the assumptions. */
export interface ToolTerms extends ToolPrice {
  /** As its row writes it. */
  readonly tool: string;
  readonly key: Key;
  /** Share of the flow's contacts that it settles for good: below 1, people stay. */
  readonly contained: Fraction;
  /** Handling time of the contacts that reach people. */
  readonly residualHandling: Seconds;
  readonly build: Money;
  /** Months from the start to all that it contains. */
  readonly rampMonths: Months;
  /** Growth of its prices a year. */
  readonly indexation: Ratio;
}

/**
 * The tools that may serve a flow, by name: those of its own rows, and of rows without a flow where it has none of that name.
 *
 * @throws {@link DomainError} `out-of-range` where a tool would leave nothing to people, or contain more work than there is: the intake sees to both
 * @see docs/methods/automation.md
 */
export function toolsFor(
  records: readonly AutomationRecord[],
  { handlingTime, keys }: Pick<FlowRecord, "handlingTime" | "keys">,
  assumptions: Assumptions,
): readonly ToolTerms[] {
  const own = records.filter((record) => record.keys.flow === keys.name);
  const named = new Set(own.map((record) => record.keys.tool));
  const general = records.filter(({ keys: { flow, tool } }) => flow === undefined && !named.has(tool));
  return [...own, ...general]
    .sort((a, b) => (a.keys.tool < b.keys.tool ? -1 : 1))
    .map((record) => toolTerms(record, handlingTime, assumptions));
}

/** The share of contacts that a tool settles for good, as its row states it. Blank, all contacts are eligible, and as many come back as is assumed. */
export function statedContainment(
  { claimed, again, eligible = fraction(1) }: Pick<AutomationRecord, "claimed" | "again" | "eligible">,
  calledAgain: Fraction,
): Fraction {
  return netContainment(claimed, again ?? calledAgain, eligible);
}

/** The handling time that the contacts settled would take, as its row states it; else a share of the flow's. */
export function statedContainedHandling(
  { containedHandling }: Pick<AutomationRecord, "containedHandling">,
  handling: Seconds,
  share: Fraction,
): Seconds {
  return containedHandling ?? seconds(share * handling);
}

function toolTerms(record: AutomationRecord, handling: Seconds, assumptions: Assumptions): ToolTerms {
  const eligible = record.eligible ?? fraction(1);
  const again = assumptions.or(record.again, "calledAgain");
  const { claimed } = record;
  const contained = statedContainment(record, assumptions.get("calledAgain"));
  const containedHandling = statedContainedHandling(record, handling, assumptions.get("containedHandling"));
  return {
    tool: record.tool,
    key: record.keys.tool,
    eligible,
    claimed,
    again,
    contained,
    residualHandling: residualHandling(handling, {
      contained,
      containedHandling,
      handover: record.handover ?? seconds(0),
      tried: eligible,
    }),
    resolved: record.resolved ?? "claimed",
    perResolution: record.price,
    licence: record.licence ?? moneyPerMonth(0),
    run: record.run ?? moneyPerYear(0),
    build: record.build ?? money(0),
    rampMonths: assumptions.or(record.rampMonths, "automationMonths"),
    indexation: record.indexation ?? ratio(0),
  };
}
