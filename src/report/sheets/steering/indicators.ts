import type { TurningPoint } from "../../../decision";
import { cellIn, columnOf } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { turningPointText } from "../../explanation";
import { FORMATS } from "../../formats";
import type { FlowLine, ReportModel } from "../../report-model";
import type { Origin } from "../../trace";
import { tableBlock } from "../../table-block";
import { assumptionCell } from "../recommendation/assumption-cell";
import type { RoleName } from "./roles";

/** What is measured, flow by flow or for all. */
type IndicatorName =
  | "service"
  | "deadline"
  | "handling"
  | "resolution"
  | "bill"
  | "abandonment"
  | "backlog"
  | "occupancy"
  | "satisfaction"
  | "errors"
  | "listening"
  | "attrition"
  | "forecast"
  | "incidents";

interface Indicator {
  readonly name: IndicatorName;
  /** Null for what is measured over all flows. */
  readonly line: FlowLine | null;
  readonly target: PlannedCell;
  readonly alarm: string;
  readonly origin: Origin;
}

/** Where each is read, how often, and who holds it outside. */
const MEASURED = {
  service: ["telephony", "halfHour", "provider"],
  deadline: ["cases", "day", "provider"],
  handling: ["telephony", "day", "provider"],
  resolution: ["cases", "month", "provider"],
  bill: ["bills", "month", "data"],
  abandonment: ["telephony", "halfHour", "provider"],
  backlog: ["cases", "day", "provider"],
  occupancy: ["bills", "week", "planner"],
  satisfaction: ["survey", "month", "quality"],
  errors: ["listening", "month", "quality"],
  listening: ["listening", "month", "quality"],
  attrition: ["staff", "month", "provider"],
  forecast: ["planning", "month", "planner"],
  incidents: ["register", "month", "legal"],
} as const satisfies Readonly<Record<IndicatorName, readonly [string, string, RoleName | "provider"]>>;

/** What is measured, by its names. */
export const INDICATORS = Object.keys(MEASURED) as readonly IndicatorName[];

/** Targets of what is measured over all flows, by practice. */
const OVERALL = {
  abandonment: 0.05,
  occupancy: 0.8,
  satisfaction: 0.85,
  errors: 0.02,
  listening: 0.85,
  attrition: 0.25,
  forecast: 0.9,
  incidents: 0,
} as const;

/** Place of the price of a resolved contact in the table of offers. */
const PER_RESOLVED = 7;

/** What is measured, with its target by link, and where it turns the decision. */
export function indicatorsTable(model: ReportModel): Block {
  const { vocabulary, trace } = model;
  const { header, say, table } = vocabulary;
  return tableBlock<Indicator>({
    id: "indicators",
    name: table("indicators"),
    column: 1,
    rows: indicatorsOf(model),
    wrap: [0, 1, 2, 5],
    columns: [
      { header: header("indicator"), cell: ({ name }) => words(say(`report.steering.indicator.${name}`), "label") },
      { header: header("flow"), cell: ({ line }) => words(line?.flow.flow ?? "", "text") },
      { header: header("definition"), cell: ({ name }) => words(say(`report.steering.defines.${name}`), "text") },
      { header: header("definitionCode"), cell: ({ name }) => words(name === "service" ? "offered" : "", "text") },
      { header: header("target"), cell: ({ target }) => target },
      { header: header("alarm"), cell: ({ alarm }) => words(alarm, "text") },
      {
        header: header("indicatorSource"),
        cell: ({ name }) => words(say(`report.steering.source.${MEASURED[name][0]}`), "text"),
      },
      {
        header: header("rhythm"),
        cell: ({ name }) => words(say(`report.steering.rhythm.${MEASURED[name][1]}`), "text"),
      },
      {
        header: header("heldBy"),
        cell: (each) =>
          words(
            holdersOf(each, model.lines)
              .map((role) => say(`report.steering.role.${role}`))
              .join(", "),
            "text",
          ),
      },
      trace.column(({ origin }) => origin),
    ],
  });
}

/** Inside, the supervisor holds what the provider's manager holds outside; what is measured over all flows, each for theirs. */
function holdersOf(
  { name, line }: Indicator,
  lines: readonly FlowLine[],
): readonly (RoleName | "provider" | "supervisor")[] {
  const holder = MEASURED[name][2];
  if (holder !== "provider") return [holder];
  const shares = line === null ? lines.map(({ flow }) => flow.share) : [line.flow.share];
  return [
    ...(shares.some((share) => share > 0) ? (["provider"] as const) : []),
    ...(shares.some((share) => share < 1) ? (["supervisor"] as const) : []),
  ];
}

function indicatorsOf(model: ReportModel): readonly Indicator[] {
  const { lines, vocabulary, trace } = model;
  const { say } = vocabulary;
  const rule = (name: IndicatorName): string => say(`report.steering.alarm.${name}`);
  const ofFlows = lines.flatMap((line): readonly Indicator[] => {
    const waits = line.flow.channel === "phone" || line.flow.channel === "chat";
    const first: Indicator = waits
      ? {
          name: "service",
          line,
          ...targetOf(model, line, "serviceTarget", FORMATS.wholePercent),
          alarm: rule("service"),
        }
      : {
          name: "deadline",
          line,
          target: number(1, FORMATS.wholePercent),
          alarm: rule("deadline"),
          origin: trace.practice,
        };
    const handling: Indicator = {
      name: "handling",
      line,
      ...targetOf(model, line, "handlingTime", FORMATS.count),
      alarm: turnOf(model, line, "handlingTimeRatio") ?? rule("handling"),
    };
    const resolution: Indicator = {
      name: "resolution",
      line,
      ...targetOf(model, line, "firstContactResolution", FORMATS.wholePercent),
      alarm: rule("resolution"),
    };
    const bill = billOf(model, line);
    return [
      first,
      handling,
      resolution,
      ...(bill === null
        ? []
        : [
            {
              name: "bill" as const,
              line,
              target: bill,
              alarm: turnOf(model, line, "price") ?? rule("bill"),
              origin: trace.formula,
            },
          ]),
    ];
  });
  const overall = Object.entries(OVERALL).map(([key, target]): Indicator => {
    const name = key as keyof typeof OVERALL;
    const format = name === "incidents" ? FORMATS.count : FORMATS.wholePercent;
    return { name, line: null, target: number(target, format), alarm: rule(name), origin: trace.practice };
  });
  return [...ofFlows, ...overall];
}

/** What the user's row of a flow states, else the assumption that serves in its place. A range that is mapped has no columns that a formula could name. */
function targetOf(
  { context, recommendation, trace }: ReportModel,
  { flow }: FlowLine,
  key: "serviceTarget" | "handlingTime" | "firstContactResolution",
  format: string,
): Pick<Indicator, "target" | "origin"> {
  const { flows } = context.recognised;
  const head = flows?.headers[key];
  const assumed = assumptionCell(recommendation.assumptions, key);
  const stated = context.flowRecords?.find(({ row }) => row === flow.row)?.[key];
  const origin = trace.formula;
  if (flows === undefined && stated !== undefined) return { target: number(stated, format), origin: trace.stated };
  if (flows === undefined || head === undefined)
    return { target: assumed === null ? null : formula(`=${assumed}`, format), origin };
  const own = `INDEX(${columnOf(flows.name, head)},${flow.row})`;
  return { target: formula(`=IF(${own}="",${assumed ?? '""'},${own})`, format), origin };
}

/** Where the figure turns the decision on its flow. */
function turnOf(
  { vocabulary }: ReportModel,
  { flow }: FlowLine,
  parameter: TurningPoint["parameter"],
): string | undefined {
  const point = flow.turningPoints.find((each) => each.parameter === parameter);
  return point === undefined ? undefined : turningPointText(vocabulary.language, vocabulary.currency, point);
}

/** What a resolved contact costs with the provider chosen; null where none is. */
function billOf({ recommendation }: ReportModel, { flow }: FlowLine): PlannedCell {
  if (flow.provider === null) return null;
  const at = recommendation.workings.offers.findIndex(
    (offer) => offer.flow === flow.flow && offer.provider === flow.provider,
  );
  if (at < 0 || recommendation.workings.offers[at]?.perResolvedContact === null) return null;
  return formula(`=${cellIn("workings", "offers", at + 1, PER_RESOLVED)}`, FORMATS.cents);
}
