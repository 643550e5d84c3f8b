import type { PlanTotals, LimitedPlan } from "../../../decision";
import type { Block, SheetPlan } from "../../../workbook";
import { cellIn } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { headingBlock } from "../../heading-block";
import { runHeading } from "../../run-heading";
import { planSentences } from "../../explanation";
import { tableBlock } from "../../table-block";
import { figureCell } from "../workings/figures";
import { limitTable } from "./limit-table";
import { movedTable, providerTable } from "./plan-tables";

/** Widths in characters: a margin, names, amounts, reasons, where it comes from. */
const WIDTHS = [2, 34, 26, 15, 17, 17, 17, 17, 40, 40];
/** The column of what a plan costs, in its table. */
const COST = 1;

/**
 * The plan within the limits of the table, beside the one decided flow by flow. Every block stands there whatever it holds, so that a later run with fewer limits,
 * or none, leaves nothing of an earlier one.
 */
export function limitsSheet(model: ReportModel, limits: LimitedPlan | null): SheetPlan {
  const { say } = model.vocabulary;
  const { made, proof } =
    limits === null
      ? { made: say("report.withinLimits.no-limits"), proof: "" }
      : planSentences(model.context.language, model.recommendation.currency, limits);
  return {
    key: "withinLimits",
    output: true,
    name: say("report.sheet.withinLimits"),
    columnWidths: WIDTHS,
    blocks: [
      {
        id: "title",
        gap: 1,
        column: 1,
        cells: [
          [words(say("report.withinLimits.title"), "title")],
          [words(say("report.withinLimits.subtitle"), "subtitle")],
          [words(made, "text")],
          [words(proof, "note")],
        ],
      },
      headingBlock("headTotals", say("report.withinLimits.totals"), say("report.withinLimits.totals.note")),
      totalsTable(model, limits),
      headingBlock("headLimits", say("report.withinLimits.limits"), say("report.withinLimits.limits.note")),
      limitTable(model, limits?.limits ?? []),
      headingBlock("headMoved", say("report.withinLimits.moved"), say("report.withinLimits.moved.note")),
      movedTable(model, limits?.moved ?? []),
      headingBlock("headProviders", say("report.withinLimits.providers"), say("report.withinLimits.providers.note")),
      providerTable(model, limits?.providers ?? []),
    ],
    charts: [],
    frozenRows: 3,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}

/** The two plans side by side; what they differ by is a formula. */
function totalsTable({ vocabulary, trace }: ReportModel, limits: LimitedPlan | null): Block {
  const { header, say } = vocabulary;
  const rows = [
    ...(limits === null
      ? []
      : [{ what: say("report.withinLimits.flowByFlow"), totals: limits.flowByFlow, isBase: true }]),
    ...(limits === null || limits.plan === null
      ? []
      : [{ what: say("report.withinLimits.plan"), totals: limits.plan, isBase: false }]),
  ];
  type Row = (typeof rows)[number];
  const amount =
    (of: keyof PlanTotals, format: string) =>
    ({ totals }: Row) =>
      number(totals[of], format);
  const base = cellIn("withinLimits", "planTotals", 1, COST);
  return tableBlock<Row>({
    id: "planTotals",
    name: vocabulary.table("planTotals"),
    column: 1,
    rows,
    columns: [
      { header: header("plan"), cell: ({ what }) => words(what, "label") },
      {
        header: header("planCost"),
        cell: (row) =>
          row.isBase ? formula(`=${figureCell("plan")}`, FORMATS.money) : amount("cost", FORMATS.money)(row),
      },
      {
        header: header("planSaving"),
        cell: (row) =>
          row.isBase ? formula(`=${figureCell("saving")}`, FORMATS.money) : amount("saving", FORMATS.money)(row),
      },
      {
        header: header("planDearer"),
        cell: ({ isBase }) =>
          isBase ? number(null, FORMATS.money) : formula(`=${vocabulary.here("planCost")}-${base}`, FORMATS.money),
      },
      { header: header("planOnce"), cell: amount("once", FORMATS.money) },
      { header: header("planLeaving"), cell: amount("leaving", FORMATS.oneDecimal) },
      { header: header("planProviders"), cell: amount("providers", FORMATS.count) },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
