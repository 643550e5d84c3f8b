import { phrase } from "../../../language";
import type { Block, PlannedCell, SheetPlan } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { lookLines } from "../../explanation";
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

/** What is to be looked at beyond the lines on the page of the answer. */
function restRows({ context }: ReportModel): readonly (readonly PlannedCell[])[] {
  const rest = lookLines(context.language, context.issues).slice(MOST_LOOKS);
  if (rest.length === 0) return [];
  return [
    [words(phrase(context.language, "report.look.rest-title"), "label"), null],
    ...rest.map((line) => lookRow(context.language, line)),
  ];
}
