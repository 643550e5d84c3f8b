import { phrase } from "../../../language";
import type { Block, PlannedCell } from "../../../workbook";
import { number, words } from "../../cells";
import { FORMATS } from "../../formats";
import { columnKey } from "../../last-run";
import type { LastRun, LoggedRun } from "../../last-run";
import type { ReportContext } from "../../report-context";
import type { ReportModel } from "../../report-model";
import { runMark } from "../../run-mark";
import { tableBlock } from "../../table-block";
import { fingerprintOf } from "./fingerprint";

/** Runs that the log keeps. */
const MOST = 50;

/** As far as two sums of the same numbers part. */
const SAME = 1e-11;

/** Whether the sheets hold values alone, and since when: a run again leaves it so. */
export function copyBlock({ vocabulary: { say }, context: { frozenSince } }: ReportModel): Block {
  return {
    id: "copy",
    gap: 1,
    column: 1,
    cells: [[words(say("report.copy.label"), "label"), words(frozenSince ?? "–", "text")]],
  };
}

/** The runs that wrote this workbook, the newest first: what they answered, and what had changed. */
export function runLog(model: ReportModel): Block {
  const { vocabulary, trace } = model;
  const { header, say } = vocabulary;
  const column =
    (place: number, format?: string) =>
    (row: LoggedRun): PlannedCell => {
      const cell = row[place] ?? null;
      if (typeof cell === "number") return number(cell, format ?? FORMATS.money);
      // A day that this run gives is written as a date, the others are as they were read.
      if (place === 1 && typeof cell === "string") return { date: cell, format: "yyyy-mm-dd" };
      return words(String(cell ?? ""), "text");
    };
  return tableBlock<LoggedRun>({
    id: "runLog",
    name: vocabulary.table("runLog"),
    column: 1,
    gap: 1,
    rows: runsOf(model),
    columns: [
      { header: header("run"), cell: column(0) },
      { header: header("date"), cell: column(1, "yyyy-mm-dd") },
      { header: header("engine"), cell: column(2) },
      { header: header("saving"), cell: column(3) },
      { header: header("p10"), cell: column(4) },
      { header: header("p90"), cell: column(5) },
      { header: header("presentValue"), cell: column(6) },
      { header: header("changedSince"), cell: column(7) },
      { header: header("changedDecisions"), cell: column(8) },
      trace.column((row) =>
        phrase(vocabulary.language, "report.trace.run", { mark: String(row[0]) || say("report.log.none") }),
      ),
    ],
  });
}

/** This run before those of the log; one that is run again with the same inputs stays one. */
function runsOf(model: ReportModel): readonly LoggedRun[] {
  const { recommendation, context, vocabulary } = model;
  const { provenance, portfolio } = recommendation;
  const mark = runMark(provenance);
  const before = context.last?.log ?? [];
  const [newest] = before;
  const again = newest?.[0] === mark;
  const told = again
    ? [newest[7] ?? "", newest[8] ?? ""]
    : context.last === null
      ? ["", ""]
      : [changedInputs(context, context.last), changedDecisions(model, context.last)];
  const run: LoggedRun = [
    mark,
    provenance.date,
    provenance.engine,
    portfolio.saving,
    portfolio.confidence?.p10 ?? null,
    portfolio.confidence?.p90 ?? null,
    portfolio.npv,
    ...told.map((each) => (each === "" ? phrase(vocabulary.language, "report.log.none") : each)),
  ];
  return [run, ...(again ? before.slice(1) : before)].slice(0, MOST);
}

/** The columns that hold other than the run before read: by their tables. */
function changedInputs({ inputTables, last, language }: ReportContext, { held }: LastRun): string {
  if (last === null || held.size === 0) return "";
  return inputTables
    .flatMap(({ name, columns }) => {
      const other = columns.filter(({ header, cells }) => {
        const before = held.get(columnKey(name, header));
        const { count, numbers, words: signs } = fingerprintOf(cells);
        return (
          before === undefined || [count, numbers, signs].some((each, part) => !isSame(each, before[part] ?? null))
        );
      });
      const [first] = other;
      return first === undefined
        ? []
        : [phrase(language, "report.log.column", { table: name, column: first.header, more: other.length - 1 })];
    })
    .join("; ");
}

function isSame(now: number | null, before: unknown): boolean {
  if (now === null || typeof before !== "number") return now === null && (before === null || before === "");
  return Math.abs(now - before) <= SAME * Math.max(1, Math.abs(before));
}

function changedDecisions({ recommendation, vocabulary: { language } }: ReportModel, { decisions }: LastRun): string {
  return recommendation.flows
    .flatMap(({ flow, decision }) => {
      const before = decisions.get(flow);
      return before === undefined || before === decision
        ? []
        : [
            phrase(language, "report.scenario.changed", {
              flow,
              from: phrase(language, `common.decision.${before}`),
              to: phrase(language, `common.decision.${decision}`),
            }),
          ];
    })
    .join("; ");
}
