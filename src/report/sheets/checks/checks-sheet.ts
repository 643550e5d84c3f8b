import { phrase } from "../../../language";
import type { Block, PlannedCell, SheetPlan } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { lookCells, lookLines } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { rowNumber, tableBlock } from "../../table-block";
import { lookRow, MOST_LOOKS } from "../recommendation/summary-blocks";
import { checkList } from "./check-list";
import type { Check } from "./check-list";
import { freshBlock, freshness } from "./freshness";
import { copyBlock, runLog } from "./run-log";

const WIDTHS = [2, 20, 76, 18, 18, 18, 18, 18, 18, 10, 30];

/** The checks of the run, as native formulas with one overall flag. */
export function checksSheet(model: ReportModel): SheetPlan {
  const { context, trace } = model;
  const { say, column, header, here, table } = model.vocabulary;
  const list = checkList(model);
  const ok = say("report.checks.ok");
  const bad = say("report.checks.notOk");
  const result = column("checks", "result");
  const failing = `ROWS(${result})-COUNTIF(${result},"${ok}")`;
  const title: Block = {
    id: "title",
    gap: 1,
    column: 1,
    cells: [[words(say("report.checks.title"), "title")], [words(say("report.checks.subtitle"), "subtitle")]],
  };
  const overall: Block = {
    id: "overall",
    gap: 1,
    column: 1,
    cells: [
      [
        words(say("report.checks.overall"), "label"),
        formula(
          `=IF(${failing}=0,"${say("report.checks.pass")}",${failing}&" ${say("report.checks.fail")}")`,
          "General",
          "label",
        ),
      ],
      ...restRows(model),
    ],
    conditional: [{ kind: "equals", column: 1, text: say("report.checks.pass"), style: "good" }],
  };
  const checks = tableBlock<Check>({
    id: "list",
    name: table("checks"),
    column: 1,
    gap: 1,
    rows: list,
    columns: [
      { header: header("number"), cell: () => rowNumber(table("checks"), header("number")) },
      { header: header("check"), cell: ({ key }) => words(say(key), "text") },
      { header: header("measured"), cell: ({ measured }) => formula(measured, FORMATS.cents) },
      { header: header("expected"), cell: ({ expected }) => formula(expected, FORMATS.cents) },
      { header: header("tolerance"), cell: ({ tolerance }) => number(tolerance, FORMATS.cents) },
      {
        header: header("result"),
        cell: () =>
          formula(
            `=IF(ISNUMBER(${here("measured")}),IF(ABS(${here("measured")}-${here("expected")})<=${here("tolerance")},"${ok}","${bad}"),"${bad}")`,
            "General",
            "label",
          ),
      },
      trace.column(() => say("report.trace.rule")),
    ],
    conditional: [
      { kind: "equals", column: 5, text: ok, style: "good" },
      { kind: "equals", column: 5, text: bad, style: "bad" },
    ],
  });
  return {
    key: "checks",
    output: true,
    name: say("report.sheet.checks"),
    columnWidths: WIDTHS,
    blocks: [
      title,
      overall,
      checks,
      ...(context.inputTables.length === 0 ? [] : [freshBlock(model), freshness(model)]),
      copyBlock(model),
      runLog(model),
    ],
    charts: [],
    frozenRows: 5,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}

/** Most cells that are to be looked at on the sheet; the pane, the JSON and the terminal have them all. */
const MOST_CELLS = 200;

/** Each cell that is to be looked at, where the lines on the page of the answer do not name them all. */
function restRows({ context }: ReportModel): readonly (readonly PlannedCell[])[] {
  const { language, issues } = context;
  const lines = lookLines(language, issues);
  if (lines.length <= MOST_LOOKS && lines.every(({ namesAll }) => namesAll)) return [];
  const rest = issues.length - MOST_CELLS;
  return [
    [words(phrase(language, "report.look.cells"), "label"), null],
    ...lookCells(language, issues.slice(0, MOST_CELLS)).map((line) => lookRow(language, line)),
    ...(rest > 0 ? [[words(phrase(language, "report.look.cells-rest", { count: rest }), "note"), null]] : []),
  ];
}
