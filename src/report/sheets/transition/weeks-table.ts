import type { PlannedTransition, TransitionCost, TransitionService, TransitionWeek } from "../../../decision";
import type { Block, ChartPlan, ChartRange } from "../../../workbook";
import { formula, number } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { ReportHeader } from "../../vocabulary";
import { some } from "./transition-tables";

const AT = { week: 0, needed: 6, there: 7, service: 8, target: 9 } as const;
const COLOURS = { asked: "#A9B4C2", reached: "#1F3A5F" } as const;

/** The lines of a week's cost in their columns. */
const LINES = [
  ["weekInside", "inside"],
  ["weekProvider", "provider"],
  ["weekLearning", "learning"],
  ["weekParallel", "parallel"],
  ["weekHiring", "hiring"],
  ["weekOvertime", "overtime"],
  ["weekBorrowed", "borrowed"],
  ["weekSeverance", "severance"],
  ["weekOnce", "oneOff"],
  ["weekLost", "lost"],
] as const satisfies readonly (readonly [ReportHeader, keyof TransitionCost])[];

/** The flow whose service the table and the chart show: the deepest, or, where all hold, the one nearest to its target. */
export function shownFlow({ troughs, services }: PlannedTransition): string | null {
  const [deepest] = troughs;
  if (deepest !== undefined) return deepest.flow;
  const [first, ...others] = services;
  if (first === undefined) return null;
  const margin = ({ service, target }: TransitionService): number => service - target;
  return others.reduce((low, each) => (margin(each) < margin(low) ? each : low), first).flow;
}

/** The way week by week: people, hours, the service of the deepest flow, the longest backlog, money. */
export function weeksTable({ vocabulary, trace }: ReportModel, transition: PlannedTransition | null): Block {
  const { header, here, column, table } = vocabulary;
  const flow = transition === null ? null : shownFlow(transition);
  const shown = new Map(
    (transition?.services ?? []).filter((each) => each.flow === flow).map((each) => [each.week, each] as const),
  );
  const backlogIn = (week: number): number =>
    Math.max(0, ...(transition?.backlogs ?? []).flatMap((each) => (each.week === week ? [each.backlog] : [])));
  const cost = (line: keyof TransitionCost) => (week: TransitionWeek) => some(week.cost[line], FORMATS.money);
  return tableBlock<TransitionWeek>({
    id: "weeks",
    name: table("transitionWeeks"),
    column: 1,
    rows: transition?.weeks ?? [],
    columns: [
      { header: header("week"), cell: ({ week }) => number(week, FORMATS.flag) },
      { header: header("heads"), cell: ({ heads }) => number(heads, FORMATS.oneDecimal) },
      { header: header("partedHeads"), cell: ({ parted }) => some(parted, FORMATS.oneDecimal) },
      { header: header("leavers"), cell: ({ leavers }) => some(leavers, FORMATS.cents) },
      { header: header("hired"), cell: ({ hired }) => some(hired, FORMATS.cents) },
      { header: header("transferHours"), cell: ({ transferHours }) => some(transferHours, FORMATS.count) },
      { header: header("fteNeeded"), cell: ({ needed }) => number(needed, FORMATS.oneDecimal) },
      { header: header("fteThere"), cell: ({ there }) => number(there, FORMATS.oneDecimal) },
      {
        header: header("serviceDeepest"),
        cell: ({ week }) => {
          const own = shown.get(week);
          return number(own?.service ?? null, FORMATS.percent, own?.isBelow === true ? "bad" : "figure");
        },
      },
      { header: header("serviceAsked"), cell: ({ week }) => number(shown.get(week)?.target ?? null, FORMATS.percent) },
      { header: header("backlogDays"), cell: ({ week }) => some(backlogIn(week), FORMATS.oneDecimal) },
      ...LINES.map(([head, line]) => ({ header: header(head), cell: cost(line) })),
      {
        header: header("weekTotal"),
        cell: () => formula(`=SUM(${LINES.map(([head]) => here(head)).join(",")})`, FORMATS.money),
      },
      { header: header("weekBefore"), cell: ({ before }) => number(before, FORMATS.money) },
      {
        header: header("weekSaved"),
        cell: () => formula(`=${here("weekBefore")}-${here("weekTotal")}`, FORMATS.money),
      },
      {
        header: header("weekCumulative"),
        cell: () =>
          formula(
            `=SUMIFS(${column("transitionWeeks", "weekSaved")},${column("transitionWeeks", "week")},"<="&${here("week")})`,
            FORMATS.money,
          ),
      },
      trace.column(() => trace.transition()),
    ],
  });
}

/** People needed and there; service and target of the deepest flow, which the series names: what a chart is called stays as its user has it. */
export function transitionCharts(
  { vocabulary: { say, header } }: ReportModel,
  transition: PlannedTransition | null,
): readonly ChartPlan[] {
  const range = (column: number): ChartRange => ({
    sheetKey: "transition",
    blockId: "weeks",
    firstRow: 1,
    // Where nothing leaves they show the empty row of an empty table.
    lastRow: Math.max(1, transition?.weeks.length ?? 0),
    column,
  });
  const categories = range(AT.week);
  const line = (id: "people" | "service", columnFrom: number, columnTo: number) =>
    ({
      id,
      kind: "line",
      title: say(`report.transition.chart.${id}`),
      altText: say(`report.transition.chart.${id}.note`),
      over: "charts",
      columnFrom,
      columnTo,
    }) as const;
  return [
    {
      ...line("people", 1, 5),
      format: FORMATS.count,
      series: [
        { name: header("fteNeeded"), values: range(AT.needed), categories, colour: COLOURS.asked },
        { name: header("fteThere"), values: range(AT.there), categories, colour: COLOURS.reached },
      ],
    },
    {
      ...line("service", 6, 14),
      format: FORMATS.wholePercent,
      valueRange: { min: 0, max: 1 },
      series: [
        { name: header("serviceAsked"), values: range(AT.target), categories, colour: COLOURS.asked },
        {
          name: (transition === null ? null : shownFlow(transition)) ?? header("serviceDeepest"),
          values: range(AT.service),
          categories,
          colour: COLOURS.reached,
        },
      ],
    },
  ];
}
