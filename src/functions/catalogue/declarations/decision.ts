import { swingsOf } from "../../../decision";
import type { FlowRecommendation, Recommendation } from "../../../decision";
import { flowScores } from "../../../engine/scores";
import type { FlowScores } from "../../../engine/scores";
import { keyOf } from "../../../intake";
import { message, text } from "../../../language";
import type { Language } from "../../../language";
import { partText, reasonWords, vetoWords, waterfallWords } from "../../../report/explanation";
import { NoAnswer, wholeFunction } from "../declaration";
import type { CallContext } from "../declaration";
import { anyText, oneOf, tableOf } from "../parameter";
import type { Cell } from "../parameter";
import { BadArgument } from "../refusal";
import { withBlanks } from "../../../workbook";
import { flowRows, inputsIn, rowsIn } from "../table-ranges";
import type { CaseRanges } from "../table-ranges";

const AXES = ["overall", "economic", "specialisation", "retention", "all"] as const;

const axis = oneOf(AXES, "axis", { omitted: "overall" });
const headers = tableOf("headers", { records: true });
const rows = tableOf("rows", { records: true });
const none = { omitted: [] } as const;

/** The tables of a case that need not be there. */
export const OTHER_TABLES = {
  volumes: tableOf("volumesTable", none),
  profiles: tableOf("profilesTable", none),
  assumptions: tableOf("assumptionsTable", none),
  weights: tableOf("weights", { ...none, records: true }),
  overheads: tableOf("overheadsTable", none),
};

const rangesOf = (...tables: readonly string[]): string =>
  tables.map((table) => withBlanks(`${table}[#All]`)).join(",");
const TEAM_AND_OFFERS = rangesOf("Team", "Offers");
const VOLUMES_AND_PROFILES = rangesOf("Volumes", "Profiles");
/** The ranges of an analysis as examples give them, other arguments before the volumes: those of the sample workbook, which a test types them into. */
export const caseRanges = (others = ""): string =>
  `${rangesOf("Flows")},${TEAM_AND_OFFERS}${others},${VOLUMES_AND_PROFILES}`;

function scored(scores: FlowScores, axis: (typeof AXES)[number]): readonly Cell[] {
  const { overall, economic, specialisation, retention } = scores;
  return axis === "all" ? [overall, economic, specialisation, retention] : [scores[axis]];
}

function badHeaders(range: readonly unknown[]): BadArgument {
  return new BadArgument("headers", message("catalogue.accepts.headers"), range.length);
}

/** The recommendation on ranges; what it draws, it draws from the seed. */
export function recommendation(
  ranges: CaseRanges,
  context: CallContext,
  { seed, draws }: { readonly seed: number; readonly draws: number } = { seed: 1, draws: 0 },
): Recommendation | NoAnswer {
  const inputs = inputsIn(ranges, context);
  if (inputs instanceof NoAnswer) return inputs;
  // The page never works a whole case out, and does not hold what would: docs/decisions/0029-what-loads-at-start.md
  if (context.analyse === undefined)
    throw new RangeError("accepts a whole case where it is analysed; received one on the page");
  return context.analyse(inputs, { today: context.today, seed, draws });
}

/** The flow of a name, compared as the tables' names are. */
export function flowNamed({ flows }: Recommendation, name: string): FlowRecommendation | NoAnswer {
  const key = keyOf(name);
  return flows.find(({ flow }) => keyOf(flow) === key) ?? new NoAnswer(message("catalogue.none.flow"));
}

function decisionWords(flow: FlowRecommendation, language: Language): string {
  const said = text(language, message(`common.decision.${flow.decision}`));
  const parts = [partText(language, flow, undefined), flow.provider ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? said : `${said} (${parts.join(", ")})`;
}

const COLUMNS = [
  "flow",
  "decision",
  "pattern",
  "share",
  "provider",
  "asIs",
  "optimised",
  "cost",
  "saving",
  "score",
  "reason",
] as const;

function analysisRow(flow: FlowRecommendation, currency: string, language: Language): readonly Cell[] {
  const [reason] = flow.reasons;
  return [
    flow.flow,
    text(language, message(`common.decision.${flow.decision}`)),
    partText(language, flow, undefined),
    flow.share,
    flow.provider ?? "",
    flow.baseline.asIs,
    flow.baseline.optimised,
    flow.cost,
    flow.saving,
    flow.scores.overall,
    reason === undefined ? "" : text(language, reasonWords(reason, currency)),
  ];
}

/** The flow's decision with its reasons, and the steps from today's cost to the recommended one. */
function explained(flow: FlowRecommendation, currency: string, language: Language): readonly (readonly Cell[])[] {
  const column = (name: (typeof COLUMNS)[number]): string => text(language, message(`catalogue.column.${name}`));
  return [
    [decisionWords(flow, language), ""],
    ...flow.vetoes.map((veto) => [text(language, vetoWords(veto)), ""]),
    ...flow.reasons.map((reason) => [text(language, reasonWords(reason, currency)), ""]),
    [column("asIs"), flow.baseline.asIs],
    ...flow.waterfall.map(({ step, amount }) => [text(language, waterfallWords(step)), amount]),
    [column("cost"), flow.cost],
    [column("saving"), flow.saving],
  ];
}

export const DECISION_FUNCTIONS = [
  wholeFunction({
    id: "SCORE",
    cost: "list",
    parameters: { headers, rows, weights: OTHER_TABLES.weights, axis },
    result: "number",
    page: "decision",
    example: { formula: `=OUTSOURCE.SCORE(Flows[#Headers],${withBlanks("Flows")})`, gives: 25.55 },
    compute: (asked, context) => {
      const read = flowRows(asked.headers, asked.rows, context);
      if (read === undefined) return badHeaders(asked.headers[0] ?? []);
      const weights = rowsIn("weights", asked.weights, context);
      if (weights instanceof NoAnswer) return weights;
      const swings = swingsOf(weights);
      return read.map((row) => (row instanceof NoAnswer ? [row] : scored(flowScores(row, swings), asked.axis)));
    },
  }),
  wholeFunction({
    id: "DECISION",
    cost: "case",
    parameters: {
      headers,
      rows,
      team: tableOf("teamTable"),
      offers: tableOf("offersTable"),
      assumptions: OTHER_TABLES.assumptions,
      weights: OTHER_TABLES.weights,
      volumes: OTHER_TABLES.volumes,
      profiles: OTHER_TABLES.profiles,
      overheads: OTHER_TABLES.overheads,
    },
    result: "text",
    page: "decision",
    example: {
      formula: `=OUTSOURCE.DECISION(Flows[#Headers],${withBlanks("Flows")},${TEAM_AND_OFFERS},,,${VOLUMES_AND_PROFILES})`,
      gives: "outsource in part (window, Armor Contact)",
    },
    compute: ({ headers: head, rows: body, ...others }, context) => {
      const { language } = context;
      const found = recommendation({ flows: [...head, ...body], ...others }, context);
      if (found instanceof NoAnswer) return found;
      const byRow = new Map(found.flows.map((flow) => [flow.row, decisionWords(flow, language)]));
      return body.map((_, index) => [byRow.get(index + 1) ?? ""]);
    },
  }),
  wholeFunction({
    id: "ANALYSE",
    cost: "case",
    parameters: {
      flows: tableOf("flowsTable"),
      team: tableOf("teamTable"),
      offers: tableOf("offersTable"),
      ...OTHER_TABLES,
    },
    result: "text",
    page: "decision",
    example: { formula: `=OUTSOURCE.ANALYSE(${caseRanges()})`, gives: "Flow" },
    compute: (asked, context) => {
      const { language } = context;
      const found = recommendation(asked, context);
      if (found instanceof NoAnswer) return found;
      return [
        COLUMNS.map((name) => text(language, message(`catalogue.column.${name}`))),
        ...found.flows.map((flow) => analysisRow(flow, found.currency, language)),
      ];
    },
  }),
  wholeFunction({
    id: "EXPLAIN",
    cost: "case",
    parameters: {
      flow: anyText("flowName"),
      flows: tableOf("flowsTable"),
      team: tableOf("teamTable"),
      offers: tableOf("offersTable"),
      ...OTHER_TABLES,
    },
    result: "text",
    page: "decision",
    example: { formula: `=OUTSOURCE.EXPLAIN("Orders by phone",${caseRanges()})`, gives: "outsource (Atlas Relation)" },
    compute: ({ flow: name, ...asked }, context) => {
      const found = recommendation(asked, context);
      if (found instanceof NoAnswer) return found;
      const flow = flowNamed(found, name);
      return flow instanceof NoAnswer ? flow : explained(flow, found.currency, context.language);
    },
  }),
];
