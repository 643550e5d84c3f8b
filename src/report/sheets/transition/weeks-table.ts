import type { PlannedTransition, TransitionCost, TransitionService, TransitionWeek } from "../../../decision";
import type { Block, ChartPlan, ChartRange } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { ReportHeader } from "../../vocabulary";
import { some } from "./transition-tables";

const AT = { week: 0, service: 2, target: 3, needed: 4, there: 5 } as const;
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

/** The flow that is deepest below its target in each week, or nearest to it. */
function deepestIn(services: readonly TransitionService[]): ReadonlyMap<number, TransitionService> {
  const deepest = new Map<number, TransitionService>();
  const margin = ({ service, target }: TransitionService): number => service - target;
  for (const each of services) {
    const known = deepest.get(each.week);
    if (known === undefined || margin(each) < margin(known)) deepest.set(each.week, each);
  }
  return deepest;
}

/** The way week by week: people, hours, the service of the deepest flow, the longest backlog. */
export function weeksTable({ vocabulary, trace }: ReportModel, transition: PlannedTransition | null): Block {
  const { header, table } = vocabulary;
  const shown = deepestIn(transition?.services ?? []);
  const backlogIn = (week: number): number =>
    Math.max(0, ...(transition?.backlogs ?? []).flatMap((each) => (each.week === week ? [each.backlog] : [])));
  return tableBlock<TransitionWeek>({
    id: "weeks",
    name: table("transitionWeeks"),
    column: 1,
    rows: transition?.weeks ?? [],
    wrap: [1],
    columns: [
      { header: header("week"), cell: ({ week }) => number(week, FORMATS.flag, "label") },
      { header: header("deepestFlow"), cell: ({ week }) => words(shown.get(week)?.flow ?? "", "text") },
      {
        header: header("serviceDeepest"),
        cell: ({ week }) => {
          const own = shown.get(week);
          return number(own?.service ?? null, FORMATS.percent, own?.isBelow === true ? "bad" : "figure");
        },
      },
      { header: header("serviceAsked"), cell: ({ week }) => number(shown.get(week)?.target ?? null, FORMATS.percent) },
      { header: header("fteNeeded"), cell: ({ needed }) => number(needed, FORMATS.oneDecimal) },
      { header: header("fteThere"), cell: ({ there }) => number(there, FORMATS.oneDecimal) },
      { header: header("heads"), cell: ({ heads }) => number(heads, FORMATS.oneDecimal) },
      { header: header("partedHeads"), cell: ({ parted }) => some(parted, FORMATS.oneDecimal) },
      { header: header("leavers"), cell: ({ leavers }) => some(leavers, FORMATS.cents) },
      { header: header("hired"), cell: ({ hired }) => some(hired, FORMATS.cents) },
      { header: header("transferHours"), cell: ({ transferHours }) => some(transferHours, FORMATS.count) },
      { header: header("backlogDays"), cell: ({ week }) => some(backlogIn(week), FORMATS.oneDecimal) },
      trace.column(() => trace.transition()),
    ],
  });
}

/** What each week costs, line by line, and what is saved by it; sums are native formulas. */
export function moneyTable({ vocabulary, trace }: ReportModel, transition: PlannedTransition | null): Block {
  const { header, here, column, table } = vocabulary;
  const cost = (line: keyof TransitionCost) => (week: TransitionWeek) => some(week.cost[line], FORMATS.money);
  return tableBlock<TransitionWeek>({
    id: "money",
    name: table("transitionMoney"),
    column: 1,
    rows: transition?.weeks ?? [],
    columns: [
      { header: header("week"), cell: ({ week }) => number(week, FORMATS.flag, "label") },
      {
        header: header("weekCumulative"),
        cell: () =>
          formula(
            `=SUMIFS(${column("transitionMoney", "weekSaved")},${column("transitionMoney", "week")},"<="&${here("week")})`,
            FORMATS.money,
          ),
      },
      {
        header: header("weekSaved"),
        cell: () => formula(`=${here("weekBefore")}-${here("weekTotal")}`, FORMATS.money),
      },
      { header: header("weekBefore"), cell: ({ before }) => number(before, FORMATS.money) },
      {
        header: header("weekTotal"),
        cell: () => formula(`=SUM(${LINES.map(([head]) => here(head)).join(",")})`, FORMATS.money),
      },
      ...LINES.map(([head, line]) => ({ header: header(head), cell: cost(line) })),
      trace.column(() => trace.transition()),
    ],
  });
}

/** People needed and there; service of the deepest flow of each week, and its target. */
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
        { name: header("serviceDeepest"), values: range(AT.service), categories, colour: COLOURS.reached },
      ],
    },
  ];
}
