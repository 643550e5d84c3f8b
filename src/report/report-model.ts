import type { FlowRecommendation, OptionRow, Recommendation } from "../decision";
import { speakOnSheets } from "../language/on-sheets";
import { costBook } from "./cost-book";
import type { CostBook } from "./cost-book";
import type { ReportContext } from "./report-context";
import { traceOf } from "./trace";
import type { Trace } from "./trace";
import { vocabulary } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** An option with its number in the table of options and its flow's number. */
export interface NumberedOption {
  readonly number: number;
  readonly flowNumber: number | null;
  readonly option: OptionRow;
}

/** A flow with the numbers of its options; null where the workings hold no such option. */
export interface FlowLine {
  readonly number: number;
  readonly flow: FlowRecommendation;
  readonly today: number | null;
  readonly optimised: number | null;
  readonly chosen: number | null;
  /** The cheapest option that sends work outside, vetoes apart. */
  readonly bestOffer: number | null;
}

/**
 * Most flows for which figures are looked up by their number, so that an option may be changed and tables sorted. With more, a workbook
 * would compare millions of cells at each change: figures are then linked cell to cell.
 */
export const MOST_LOOKED_UP = 500;

/** What the sheets are made from: the recommendation, numbered so that its tables can refer to each other. */
export interface ReportModel {
  readonly recommendation: Recommendation;
  readonly context: ReportContext;
  readonly vocabulary: Vocabulary;
  /** Where typed figures come from, in words. */
  readonly trace: Trace;
  readonly lines: readonly FlowLine[];
  readonly options: readonly NumberedOption[];
  /** What the cost lines are made of. */
  readonly costs: CostBook;
}

/** Numbers flows by their row in the user's table and options by their place in the menu. */
export function reportModel(recommendation: Recommendation, context: ReportContext): ReportModel {
  speakOnSheets();
  const numbers = new Map(recommendation.flows.map(({ flow, row }) => [flow, row]));
  const options = recommendation.workings.options.map((option, index) => ({
    number: index + 1,
    flowNumber: numbers.get(option.flow) ?? null,
    option,
  }));
  const byFlow = grouped(options);
  const lines = recommendation.flows.map((flow): FlowLine => {
    const own = byFlow.get(flow.flow) ?? [];
    const numberOf = (is: (option: OptionRow) => boolean): number | null =>
      own.find(({ option }) => is(option))?.number ?? null;
    return {
      number: flow.row,
      flow,
      today: numberOf(({ kind }) => kind === "as-is"),
      optimised: numberOf(({ kind }) => kind === "optimised"),
      chosen: numberOf(({ chosen }) => chosen),
      bestOffer: cheapest(own.filter(({ option }) => option.share > 0)),
    };
  });
  return {
    recommendation,
    context,
    vocabulary: vocabulary(context.language, recommendation.currency),
    trace: traceOf(context.language, recommendation),
    costs: costBook(recommendation),
    lines,
    options,
  };
}

function cheapest(options: readonly NumberedOption[]): number | null {
  return (
    options.reduce<NumberedOption | null>(
      (best, each) => (best === null || each.option.total < best.option.total ? each : best),
      null,
    )?.number ?? null
  );
}

function grouped(options: readonly NumberedOption[]): ReadonlyMap<string, readonly NumberedOption[]> {
  const groups = new Map<string, NumberedOption[]>();
  options.forEach((each) => {
    const group = groups.get(each.option.flow);
    if (group === undefined) groups.set(each.option.flow, [each]);
    else group.push(each);
  });
  return groups;
}
