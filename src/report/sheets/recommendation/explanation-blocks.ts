import type { Provenance, UsedAssumption } from "../../../decision";
import { phrase, text } from "../../../language";
import type { Language, MessageKey } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { number, row, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { assumptionWords, dateText, decisionLines, numberText, sourceWords, unitText } from "../../explanation";
import { PROVENANCE_VALUE } from "./run-cell";
import { ASSUMPTION_VALUE } from "./assumption-cell";
import { FIRST, WIDTH } from "./columns";

/** Vetoes, reasons, turning points and what to measure, one line each, flow by flow. */
export function reasonsBlock({ lines, vocabulary }: ReportModel): Block {
  const { language, currency } = vocabulary;
  const cells = lines.flatMap(({ flow }) => [
    row(3, { 1: words(flow.flow, "label") }),
    ...decisionLines(language, currency, flow).map((line) =>
      row(3, { 1: words(line.kind, "note"), 2: words(line.words, "text") }),
    ),
  ]);
  return { id: "reasons", gap: 0, column: FIRST, cells: cells.length === 0 ? [row(3, {})] : cells };
}

/** Places of the columns of assumptions within their block. */
const PLACE = { label: 1, value: ASSUMPTION_VALUE, unit: 8, grade: 9, origin: 10, date: 11, source: 12 } as const;

/** Every assumption that the run used: value, unit, grade, who gave it, when and from where. */
export function assumptionsBlock({ recommendation, vocabulary }: ReportModel): Block {
  const { header, language } = vocabulary;
  const heads = row(WIDTH, {
    [PLACE.label]: words(header("assumption"), "label"),
    [PLACE.value]: words(header("value"), "figure"),
    [PLACE.unit]: words(header("unit"), "label"),
    [PLACE.grade]: words(header("grade"), "label"),
    [PLACE.origin]: words(header("origin"), "label"),
    [PLACE.date]: words(header("date"), "label"),
    [PLACE.source]: words(header("source"), "label"),
  });
  const rows = recommendation.assumptions.map((each) =>
    row(WIDTH, {
      [PLACE.label]: words(text(language, assumptionWords(each)), "text"),
      [PLACE.value]: number(each.value, formatOf(each)),
      [PLACE.unit]: words(unitText(language, vocabulary.currency, each.unit), "text"),
      [PLACE.grade]: words(vocabulary.say(`report.grade.${each.grade}`), "text"),
      [PLACE.origin]: words(
        vocabulary.say(each.fromWorkbook ? "report.origin.workbook" : "report.origin.default"),
        "text",
      ),
      [PLACE.date]: words(each.date, "text"),
      [PLACE.source]: words(sourceText(each, language), "text"),
    }),
  );
  return { id: "assumptions", gap: 0, column: FIRST, cells: [heads, ...rows] };
}

/** What the workbook says of the source, and what the product knows of it. */
function sourceText(used: UsedAssumption, language: Language): string {
  const known = sourceWords(used);
  const note = known === undefined ? "" : text(language, known);
  return [used.source, note].filter((each) => each !== "").join(" · ");
}

/** Formats that leave the width of a bracket between the number and the unit beside it. */
const BESIDE_UNIT = { percent: "0.0%_)", whole: "#,##0_)", decimal: "#,##0.00##_)" } as const;

function formatOf({ value, unit }: UsedAssumption): string {
  if (unit === "share") return BESIDE_UNIT.percent;
  return Number.isInteger(value) ? BESIDE_UNIT.whole : BESIDE_UNIT.decimal;
}

/** Engine, day, mark of the inputs, seed, draws, gap (none is computed); links to the other sheets. */
export function provenanceBlock({ recommendation, vocabulary }: ReportModel): Block {
  const { say, language } = vocabulary;
  const { engine, date, law, inputHash, seed, draws } = recommendation.provenance;
  const none = say("report.provenance.none");
  const line = (label: MessageKey, value: string): readonly PlannedCell[] =>
    row(4, { 1: words(say(label), "text"), [PROVENANCE_VALUE]: words(value, "text") });
  const link = (label: MessageKey, sheetKey: "workings" | "checks"): readonly PlannedCell[] =>
    row(4, { 1: { text: say(label), link: cellIn(sheetKey, "title", 0, 0) } });
  return {
    id: "provenance",
    gap: 0,
    column: FIRST,
    cells: [
      line("report.provenance.engine", engine),
      line("report.provenance.date", dateText(language, date)),
      line("report.provenance.hash", inputHash),
      line("report.provenance.law", lawText(language, law)),
      line("report.provenance.seed", seed === null ? none : numberText(language, seed, 0)),
      line("report.provenance.draws", draws === null ? none : numberText(language, draws, 0)),
      line("report.provenance.gap", none),
      link("report.provenance.workings", "workings"),
      link("report.provenance.checks", "checks"),
    ],
  };
}

/** The day or the year whose law the run reckoned by, and how many parameters kept a value whose time is over. */
function lawText(language: Language, { date, outlived }: Provenance["law"]): string {
  const moment = /^\d{4}$/.test(date) ? date : dateText(language, date);
  return outlived.length === 0
    ? moment
    : phrase(language, "report.provenance.outlived", { moment, count: outlived.length });
}
