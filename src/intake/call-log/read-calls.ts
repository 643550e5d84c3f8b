import { LANGUAGES, message, phrase } from "../../language";
import type { Message, MessageKey } from "../../language";
import type { CellValue } from "../../workbook";
import { foldHard } from "../kinds";
import { receivedText } from "../reading/table-reference";
import { channelKind } from "../schema/choices";
import type { Call } from "./call";
import type { FieldColumn, FoundFields } from "./find-fields";
import { DURATIONS } from "./log-field";
import type { LogField } from "./log-field";
import type { LogCode, LogIssue } from "./log-issue";
import type { LogLine } from "./log-matrix";
import { durationScale, parseDuration } from "./parse-duration";
import type { DurationScale } from "./parse-duration";
import { parseDate, parseTime, splitMoment } from "./parse-moment";
import type { DateOrder } from "./parse-moment";

/** Calls understood, and lines that were not. */
export interface CallsRead {
  readonly calls: readonly Call[];
  readonly issues: readonly LogIssue[];
}

/** How the cells of a log are read. */
export interface CallReading {
  readonly order: DateOrder;
  /** Name of the one flow where the log has no topics. */
  readonly withoutTopic: string;
}

const HALF_HOUR = 1800;

/** Reads every line. A line with a cell that cannot be understood is left out whole and named: half a call is none. */
export function readCalls({ columns, body }: FoundFields, { order, withoutTopic }: CallReading): CallsRead {
  const issues: LogIssue[] = [];
  const calls: Call[] = [];
  const scales = new Map(
    DURATIONS.flatMap((field): [LogField, DurationScale][] => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, durationScale(cellsOf(body, column), column.secondsPerUnit)]];
    }),
  );
  const linesById = new Map<string, number>();

  for (const { line, cells } of body) {
    let faults = 0;
    const cellIn = (field: LogField): CellValue => cells[columns.get(field)?.position ?? -1] ?? null;
    const fault = (field: LogField, code: LogCode, expected: Message): null => {
      faults += 1;
      issues.push({
        severity: "error",
        code,
        line,
        column: columns.get(field)?.heading ?? null,
        received: receivedText(cellIn(field)),
        expected,
      });
      return null;
    };
    const needed = (
      field: LogField,
      cell: CellValue,
      code: LogCode,
      read: (cell: CellValue) => number | null,
      expected: MessageKey,
    ): number | null =>
      cell === null
        ? fault(field, "cell-missing", message(expected))
        : (read(cell) ?? fault(field, code, message(expected)));
    const flag = (field: LogField): boolean | null => {
      const cell = cellIn(field);
      return cell === null
        ? null
        : (parseFlag(cell) ?? fault(field, "answer-unreadable", message("importLog.expected.flag")));
    };
    const duration = (field: LogField): number | null => {
      const column = columns.get(field);
      const scale = scales.get(field);
      const cell = cellIn(field);
      if (column === undefined || scale === undefined || cell === null) return null;
      return (
        parseDuration(cell, scale, column.secondsPerUnit) ??
        fault(field, "duration-unreadable", message("importLog.expected.duration"))
      );
    };

    const dateField: LogField = columns.has("date") ? "date" : "moment";
    const timeField: LogField = columns.has("time") ? "time" : "moment";
    const dateCell = dateField === "date" ? firstPart(cellIn("date")) : splitMoment(cellIn("moment")).date;
    const timeCell = timeField === "time" ? cellIn("time") : splitMoment(cellIn("moment")).time;
    const day = needed(
      dateField,
      dateCell,
      "date-unreadable",
      (cell) => parseDate(cell, order),
      "importLog.expected.date",
    );
    const seconds = needed(timeField, timeCell, "time-unreadable", parseTime, "importLog.expected.time");
    const topicCell = columns.has("topic") ? receivedText(cellIn("topic")).trim() : withoutTopic;
    const topic = topicCell === "" ? fault("topic", "cell-missing", message("importLog.expected.topic")) : topicCell;
    const answered =
      columns.has("answered") && cellIn("answered") === null
        ? fault("answered", "cell-missing", message("importLog.expected.flag"))
        : flag("answered");
    const resolved = flag("resolved");
    const wait = duration("wait");
    const handling = handlingOf(columns, duration);
    const channel = channelOf(cellIn("channel"));
    const id = receivedText(cellIn("id")).trim();
    const earlier = id === "" ? undefined : linesById.get(id);
    if (earlier !== undefined) fault("id", "call-doubled", message("importLog.expected.id-once", { line: earlier }));
    if (faults > 0 || day === null || seconds === null || topic === null) continue;
    if (id !== "") linesById.set(id, line);
    calls.push({
      line,
      day,
      half: Math.floor(seconds / HALF_HOUR),
      topic,
      channel,
      answered,
      resolved,
      wait,
      handling,
    });
  }
  return { calls, issues };
}

/** A date column may hold date and time together. */
function firstPart(cell: CellValue): CellValue {
  return typeof cell === "string" ? splitMoment(cell).date : cell;
}

/** The whole handling time where the log has it, else what it has of its parts. */
function handlingOf(columns: FoundFields["columns"], duration: (field: LogField) => number | null): number | null {
  if (columns.has("handling")) return duration("handling");
  const parts = (["talk", "hold", "wrap"] as const).map(duration);
  const talk = parts[0];
  return talk === null || talk === undefined ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

function channelOf(cell: CellValue): Call["channel"] {
  if (cell === null) return null;
  const read = channelKind.read(cell);
  return read.ok ? read.value : null;
}

function* cellsOf(body: readonly LogLine[], { position }: FieldColumn): Iterable<CellValue> {
  for (const { cells } of body) yield cells[position] ?? null;
}

let flags: ReadonlyMap<string, boolean> | null = null;

/** Whether a cell says yes or no: Y, oui, 1, answered, abandonné… */
function parseFlag(cell: CellValue): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : null;
  if (typeof cell !== "string") return null;
  flags ??= new Map(
    LANGUAGES.flatMap((language) => [
      ...phrase(language, "importLog.word.yes")
        .split("|")
        .map((word): [string, boolean] => [foldHard(word), true]),
      ...phrase(language, "importLog.word.no")
        .split("|")
        .map((word): [string, boolean] => [foldHard(word), false]),
    ]),
  );
  return flags.get(foldHard(cell)) ?? null;
}
