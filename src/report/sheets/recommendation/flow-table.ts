import type { Block, PlannedCell } from "../../../workbook";
import { cellIn, columnOf, headersOf, withBlanks } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import { MOST_LOOKED_UP } from "../../report-model";
import { quoted } from "../../quoted";
import type { ReportContext } from "../../report-context";
import type { FlowLine, ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { firstReason, nearestTurningPoint, partText, turningPointText } from "../../explanation";
import { COST_COLUMN } from "../workings/flow-costs";
import { AT, FIRST } from "./columns";

/** The decision for every flow, with its costs by reference to the workings and its saving as a formula. */
export function flowTable(model: ReportModel): Block {
  const { vocabulary, lines, options, context } = model;
  const { header, here, say, lookUp, language, currency } = vocabulary;
  const typed = blanksAround(context);
  const isMatchable = lines.every(({ flow }) => isPlain(flow.flow));
  const linked = (head: keyof typeof COST_COLUMN, index: number): string =>
    lines.length > MOST_LOOKED_UP
      ? cellIn("workings", "flows", index + 1, COST_COLUMN[head])
      : lookUp("flows", head, "number", here("number"));
  const cost = (head: "asIs" | "optimised" | "cost", index: number): PlannedCell =>
    formula(`=${linked(head, index)}`, FORMATS.money);
  const atTotal = (column: number): string => cellIn("recommendation", "flows", lines.length + 1, column - FIRST);
  return tableBlock<FlowLine>({
    id: "flows",
    name: vocabulary.table("recommendation"),
    column: FIRST,
    rows: lines,
    totals: true,
    wrap: [
      AT.flow - FIRST,
      AT.decision - FIRST,
      AT.pattern - FIRST,
      AT.provider - FIRST,
      AT.reason - FIRST,
      AT.turningPoint - FIRST,
    ],
    conditional: [
      { kind: "equals", column: AT.decision - FIRST, text: say("common.decision.full"), style: "good" },
      { kind: "equals", column: AT.decision - FIRST, text: say("common.decision.partial"), style: "good" },
      { kind: "equals", column: AT.decision - FIRST, text: say("common.decision.automate"), style: "good" },
      { kind: "equals", column: AT.decision - FIRST, text: say("common.decision.too-close"), style: "warning" },
      { kind: "negative", column: AT.saving - FIRST },
      { kind: "data-bar", column: AT.score - FIRST },
    ],
    columns: [
      { header: header("number"), cell: (line) => number(line.number, FORMATS.flag) },
      {
        header: header("flow"),
        cell: ({ flow }) => words(flow.flow, "label"),
        total: words(say("report.total"), "total"),
      },
      { header: header("decision"), cell: ({ flow }) => words(say(`common.decision.${flow.decision}`), "text") },
      {
        header: header("pattern"),
        cell: ({ flow, chosen }) =>
          words(partText(language, flow, chosen === null ? undefined : options[chosen - 1]?.option), "text"),
      },
      { header: header("share"), cell: (_, index) => formula(`=${linked("share", index)}`, FORMATS.wholePercent) },
      { header: header("provider"), cell: ({ flow }) => words(flow.provider ?? "", "text") },
      {
        header: header("logic"),
        cell: ({ flow }) => words(flow.logic === null ? "" : say(`report.logic.${flow.logic}`), "text"),
      },
      { header: header("asIs"), cell: (_, index) => cost("asIs", index), total: { sum: FORMATS.money } },
      { header: header("optimised"), cell: (_, index) => cost("optimised", index), total: { sum: FORMATS.money } },
      { header: header("cost"), cell: (_, index) => cost("cost", index), total: { sum: FORMATS.money } },
      {
        header: header("saving"),
        cell: () => formula(`=${here("optimised")}-${here("cost")}`, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      {
        header: header("savingShare"),
        cell: () => formula(`=IF(${here("optimised")}=0,0,${here("saving")}/${here("optimised")})`, FORMATS.percent),
        total: formula(
          `=IF(${atTotal(AT.optimised)}=0,0,${atTotal(AT.saving)}/${atTotal(AT.optimised)})`,
          FORMATS.percent,
          "total",
        ),
      },
      { header: header("score"), cell: (line, index) => score(line, index) },
      {
        header: header("confidence"),
        cell: ({ flow }, index) =>
          flow.confidence === null ? null : formula(`=${linked("confidence", index)}`, FORMATS.wholePercent),
      },
      { header: header("reason"), cell: ({ flow }) => words(firstReason(language, currency, flow), "text") },
      {
        header: header("turningPoint"),
        cell: ({ flow }) => {
          const turningPoint = nearestTurningPoint(flow.turningPoints);
          return words(turningPoint === null ? "" : turningPointText(language, currency, turningPoint), "text");
        },
      },
    ],
  });

  function score({ flow }: FlowLine, index: number): PlannedCell {
    const { flows, weights } = context.recognised;
    const flowHeader = flows?.headers[NAME];
    if (context.frozenSince !== null || flows === undefined || flowHeader === undefined)
      return formula(`=${linked("score", index)}`, FORMATS.count);
    const row = matchingRow(columnOf(flows.name, flowHeader), typed.get(flow.flow));
    const line = withBlanks(`INDEX(${flows.name},${row},0)`);
    const weighted = weights === undefined ? "" : `,${withBlanks(`${weights.name}[#All]`)}`;
    const live = `OUTSOURCE.SCORE(${headersOf(flows.name)},${line}${weighted})`;
    return formula(
      `=IFERROR(${live},IF(ERROR.TYPE(${live})=${UNKNOWN_NAME},${flow.scores.overall},${live}))`,
      FORMATS.count,
    );
  }

  /**
   * The row of the user's table that holds the flow, whatever order its rows stand in now. Plain MATCH is for plain names: it
   * takes `*`, `?` and `~` as signs of its own and refuses more than 255 characters; then cells are compared one by one.
   *
   * @param around - the blanks that stand around the name in the user's table, which is read without them and compared with them
   */
  function matchingRow(names: string, around: readonly [before: string, after: string] | undefined): string {
    const rowOf = (name: string): string =>
      isMatchable ? `MATCH(${name},${names},0)` : `MATCH(TRUE,INDEX(${names}=${name},0),0)`;
    if (around === undefined) return rowOf(here("flow"));
    // As it is here, or as it was typed when the run read it: blanks that somebody takes out make no difference.
    return `IFERROR(${rowOf(here("flow"))},${rowOf(`${quoted(around[0])}&${here("flow")}&${quoted(around[1])}`)})`;
  }
}

/** A name, with the blanks before and after it. */
const AROUND = /^(\s*)(\S(?:.*\S)?)(\s*)$/su;

/** The names that stand in the user's table with blanks around them: each as it is read, with the blanks before and after it. */
function blanksAround({ recognised, inputTables }: ReportContext): ReadonlyMap<string, readonly [string, string]> {
  const header = recognised.flows?.headers[NAME];
  const table = inputTables.find(({ name }) => name === recognised.flows?.name);
  const cells = table?.columns.find((column) => column.header === header)?.cells ?? [];
  const found = new Map<string, readonly [string, string]>();
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const [, before = "", name = "", after = ""] = AROUND.exec(cell) ?? [];
    if (before !== "" || after !== "") found.set(name, [before, after]);
  }
  return found;
}

/** What ERROR.TYPE says of `#NAME?`: the add-in is absent, and the figure of the run stands. Any other refusal is shown. */
const UNKNOWN_NAME = 5;

/** The column of the table of flows that holds their names. */
const NAME = "name";

const LONGEST_MATCH = 255;

function isPlain(name: string): boolean {
  return name.length <= LONGEST_MATCH && !/[*?~]/.test(name);
}
