import type { PlannedTransition, TransitionBacklog, TransitionService, WaveFlow, WayCost } from "../../../decision";
import type { Block } from "../../../workbook";
import { number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** What is 0 is not written. */
export const some = (value: number, format: string) => number(value === 0 ? null : value, format);

interface WaveRow extends WaveFlow {
  readonly wave: number;
  readonly week: number;
}

/** A flow a row, in the order in which they leave. */
export function wavesTable({ vocabulary, trace }: ReportModel, waves: PlannedTransition["waves"]): Block {
  const { header } = vocabulary;
  return tableBlock<WaveRow>({
    id: "waves",
    name: vocabulary.table("transitionWaves"),
    column: 1,
    rows: waves.flatMap(({ week, flows }, index) => flows.map((flow) => ({ ...flow, week, wave: index + 1 }))),
    wrap: [0, 1],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("taker"), cell: ({ taker }) => words(taker, "text") },
      { header: header("wave"), cell: ({ wave }) => number(wave, FORMATS.flag) },
      { header: header("cutOver"), cell: ({ week }) => number(week, FORMATS.flag) },
      { header: header("placesEnding"), cell: ({ places }) => number(places, FORMATS.oneDecimal) },
      { header: header("providerPeople"), cell: ({ agents }) => number(agents, FORMATS.oneDecimal) },
      trace.column(() => trace.transition()),
    ],
  });
}

const PARTS = ["delay", "people", "learning", "parallel", "help", "lost"] as const;

/** What the change costs, part by part; the sum is a formula. */
export function wayTable({ vocabulary, trace }: ReportModel, way: WayCost | null): Block {
  const { header, say } = vocabulary;
  return tableBlock<{ readonly part: (typeof PARTS)[number]; readonly amount: number }>({
    id: "way",
    name: vocabulary.table("transitionWay"),
    column: 1,
    rows: way === null ? [] : PARTS.map((part) => ({ part, amount: way[part] })),
    totals: way !== null,
    wrap: [0],
    columns: [
      {
        header: header("part"),
        cell: ({ part }) => words(say(`report.transition.part.${part}`), "label"),
        total: words(say("report.total"), "total"),
      },
      {
        header: header("partAmount"),
        cell: ({ amount }) => number(amount, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      trace.column(() => trace.transition()),
    ],
  });
}

/** Service of what stays, a flow and week a row. */
export function servicesTable({ vocabulary, trace }: ReportModel, services: readonly TransitionService[]): Block {
  const { header } = vocabulary;
  return tableBlock<TransitionService>({
    id: "services",
    name: vocabulary.table("transitionServices"),
    column: 1,
    rows: services,
    wrap: [0],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("week"), cell: ({ week }) => number(week, FORMATS.flag) },
      { header: header("weekOffered"), cell: ({ offered }) => number(offered, FORMATS.count) },
      {
        header: header("serviceReached"),
        cell: ({ service, isBelow }) => number(service, FORMATS.percent, isBelow ? "bad" : "figure"),
      },
      { header: header("servicePlanned"), cell: ({ planned }) => number(planned, FORMATS.percent) },
      { header: header("serviceTarget"), cell: ({ target }) => number(target, FORMATS.percent) },
      trace.column(() => trace.transition()),
    ],
  });
}

/** Written work that waits, a flow and week a row; weeks in which none waits are not written. */
export function backlogsTable({ vocabulary, trace }: ReportModel, backlogs: readonly TransitionBacklog[]): Block {
  const { header } = vocabulary;
  return tableBlock<TransitionBacklog>({
    id: "backlogs",
    name: vocabulary.table("transitionBacklogs"),
    column: 1,
    rows: backlogs.filter(({ backlog }) => backlog >= LEAST_DAYS),
    wrap: [0],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("week"), cell: ({ week }) => number(week, FORMATS.flag) },
      { header: header("backlogDays"), cell: ({ backlog }) => number(backlog, FORMATS.oneDecimal) },
      trace.column(() => trace.transition()),
    ],
  });
}

/** A backlog of less is none. */
const LEAST_DAYS = 0.05;
