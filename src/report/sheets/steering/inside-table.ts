import type { InsideMeasure } from "../../../decision";
import type { MeasureName } from "../../../engine/records";
import { columnOf } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, words } from "../../cells";
import { causeWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { InsideMade } from "../../../decision";
import { needCell } from "./roles";
import type { RoleName } from "./roles";

/** Who usually holds a measure. */
const HOLDERS = {
  schedules: "planner",
  shiftLengths: "planner",
  pooling: "planner",
  openingHours: "planner",
  concurrency: "supervisor",
  attrition: "supervisor",
  handlingTime: "quality",
} as const satisfies Readonly<Record<MeasureName, RoleName | "supervisor">>;

type Line =
  | { readonly kind: "measure"; readonly of: InsideMeasure }
  | { readonly kind: "rest"; readonly of: InsideMade["rest"][number] };

/** The rows of the table, in its order: a measure, or a part of the rest. */
export function insideLines({ measures, rest }: InsideMade): readonly Line[] {
  return [...measures.map((of): Line => ({ kind: "measure", of })), ...rest.map((of): Line => ({ kind: "rest", of }))];
}

/** What separates the inside as it stands from the inside at its best: each measure with its worth, who holds it and by when, and the rest by its names. */
export function insideTable(model: ReportModel, inside: InsideMade): Block {
  const { vocabulary, trace } = model;
  const { column, header, here, say, table, language } = vocabulary;
  const sumOf = (of: "insideWorth" | "insideStaying"): PlannedCell =>
    formula(
      `=SUMIFS(${column("insideWorth", of)},${column("insideWorth", "insideCause")},${here("insideCause")})`,
      FORMATS.money,
    );
  return tableBlock<Line>({
    id: "inside",
    name: table("inside"),
    column: 1,
    rows: insideLines(inside),
    totals: true,
    wrap: [0, 1, 2],
    columns: [
      {
        header: header("insideCause"),
        cell: ({ kind, of }) => words(causeWords(language, kind === "measure" ? of.measure : of.cause), "label"),
        total: words(say("report.inside.total"), "total"),
      },
      {
        header: header("heldBy"),
        cell: (line) => words(line.kind === "measure" ? holderOf(line.of, say) : "", "text"),
      },
      { header: header("does"), cell: (line) => words(doesOf(line, say), "text") },
      { header: header("doneBy"), cell: (line) => (line.kind === "measure" ? dayOf(line.of, model) : null) },
      { header: header("insideWorth"), cell: () => sumOf("insideWorth"), total: { sum: FORMATS.money } },
      { header: header("insideStaying"), cell: () => sumOf("insideStaying"), total: { sum: FORMATS.money } },
      trace.column((line) =>
        line.kind === "measure" && line.of.by !== null && ownDays(model) === null ? trace.stated : trace.formula,
      ),
    ],
  });
}

type Say = ReportModel["vocabulary"]["say"];

function holderOf({ measure, holder }: InsideMeasure, say: Say): string {
  return holder ?? say(`report.steering.role.${HOLDERS[measure]}`);
}

/** What is done; of a measure that nobody states, that it stays as it is. */
function doesOf(line: Line, say: Say): string {
  if (line.kind === "rest") return say(`report.inside.does.${line.of.cause}`);
  const { measure, worth } = line.of;
  if (measure === "openingHours" && worth === 0) return say("report.inside.closed");
  return isToDo(line.of) ? say(`report.inside.does.${measure}`) : say("report.inside.unstated");
}

/** Whether anything is to be done: what nobody states and the analysis does not find stays as it is. */
function isToDo({ measure, isStated, worth }: InsideMeasure): boolean {
  return isStated || measure === "schedules" || (measure === "openingHours" && worth !== 0);
}

/** The days of the user's table, for a formula; null where none could name them. */
function ownDays({ context }: ReportModel): string | null {
  const { measures } = context.recognised;
  const head = measures?.headers["by"];
  return measures === undefined || head === undefined ? null : columnOf(measures.name, head);
}

/** The stated day by link, else the start of the plan; none where nothing is to be done. */
function dayOf(measure: InsideMeasure, model: ReportModel): PlannedCell {
  const { by } = measure;
  if (by === null && !isToDo(measure)) return null;
  if (by === null) return formula(`=${needCell("start")}`, "yyyy-mm-dd");
  const days = ownDays(model);
  return days === null
    ? { date: by.day, format: "yyyy-mm-dd", style: "figure" }
    : formula(`=INDEX(${days},${by.row})`, "yyyy-mm-dd");
}
