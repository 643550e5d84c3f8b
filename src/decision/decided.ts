import { moneyPerYear } from "../engine/quantities";
import type { MoneyPerYear, Ratio } from "../engine/quantities";
import type { DecidedKind, DecisionRecord, Inputs } from "../engine/records";
import type { FlowRecommendation, OptionRow, Recommendation } from "./recommendation";

/** A flow that people decided otherwise than recommended. Reported and totalled, never optimised again. */
export interface DecidedFlow {
  /** Its row in the table of flows. */
  readonly row: number;
  readonly flow: string;
  readonly recommended: FlowRecommendation["decision"];
  readonly decided: DecidedKind;
  readonly provider: string | null;
  /** The decided option of the workings' menu; null where the menu holds none such: it has no price. */
  readonly option: OptionRow | null;
  readonly share: Ratio | null;
  readonly cost: MoneyPerYear | null;
  /** What deciding otherwise costs: the decided option's cost less the recommended one's. */
  readonly price: MoneyPerYear | null;
  /** Null where nobody gave one: the decision counts, and is told as unexplained. */
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
  /** What was recommended when it was decided, as the table has it; null where it does not say. */
  readonly recommendedThen: string | null;
  /** Whether that is recommended still, as far as its words say. */
  readonly isSameAsThen: boolean;
}

/** The decisions that differ from the recommendation: in kind, or in the provider named. By row of the flow. */
export function decidedOtherwise(
  { flows, workings }: Recommendation,
  { decisions, flows: records, offers }: Pick<Inputs, "decisions" | "flows" | "offers">,
): readonly DecidedFlow[] {
  const rows = new Map(records.map(({ keys, row }) => [keys.name, row]));
  const byRow = new Map(flows.map((flow) => [flow.row, flow]));
  const providers = new Map(offers.map(({ keys, provider }) => [keys.provider, provider]));
  return decisions
    .flatMap((record): readonly DecidedFlow[] => {
      const { decided, provider: key } = record.keys;
      const flow = byRow.get(rows.get(record.keys.flow) ?? -1);
      if (decided === undefined || flow === undefined) return [];
      const named = key === undefined ? undefined : providers.get(key);
      const isSameProvider = named === undefined || named === flow.provider;
      if (decided === flow.decision && isSameProvider) return [];
      return [decidedFlow(flow, record, decided, named, workings)];
    })
    .toSorted((one, other) => one.row - other.row);
}

function decidedFlow(
  flow: FlowRecommendation,
  { reason, by, on, recommended, keys }: DecisionRecord,
  decided: DecidedKind,
  provider: string | undefined,
  { options }: Recommendation["workings"],
): DecidedFlow {
  const option = optionOf(flow, decided, provider, options);
  return {
    row: flow.row,
    flow: flow.flow,
    recommended: flow.decision,
    decided,
    provider: option?.provider ?? (decided === "keep" ? null : (provider ?? null)),
    option: option ?? null,
    share: option?.share ?? null,
    cost: option?.total ?? null,
    price: option === undefined ? null : moneyPerYear(option.total - flow.cost),
    reason: reason ?? null,
    by: by ?? null,
    on: on ?? null,
    recommendedThen: recommended ?? null,
    isSameAsThen: keys.recommended === undefined || keys.recommended === flow.decision,
  };
}

/** The cheapest option of a flow that is what was decided, with the provider where one was named. */
function optionOf(
  { flow }: FlowRecommendation,
  decided: DecidedKind,
  provider: string | undefined,
  options: readonly OptionRow[],
): OptionRow | undefined {
  return options
    .filter(
      (option) =>
        option.flow === flow &&
        KINDS[decided].includes(option.kind) &&
        (provider === undefined || option.provider === provider),
    )
    .reduce<OptionRow | undefined>(
      (best, each) => (best !== undefined && best.total <= each.total ? best : each),
      undefined,
    );
}

/** The options that each decision may mean. */
const KINDS: Readonly<Record<DecidedKind, readonly OptionRow["kind"][]>> = {
  keep: ["optimised"],
  partial: ["window", "peak", "overflow", "share"],
  full: ["full"],
  automate: ["automation"],
};
