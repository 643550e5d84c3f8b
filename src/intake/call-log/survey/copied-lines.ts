import { message } from "../../../language";
import { fold } from "../../kinds";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion, Shape } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { isEmptyCell, numbersLines } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { HashSet } from "./hash-set";

/** Fields that say of which contacts a line of counts speaks. */
const NAMES_LINE: ReadonlySet<LogField> = new Set(["moment", "date", "time", "topic", "channel", "agent", "id"]);
const MOSTLY = 0.5;
const BETWEEN = "\u001f";

/** What a line says in some of its columns, as one text: two lines with the same are alike there, word for word. */
export function lineText(cells: readonly string[], positions: readonly number[]): string {
  return positions.map((position) => (cells[position] ?? "").trim()).join(BETWEEN);
}

/** Headings that say when an export was made: it differs between copies, and says nothing of a contact. */
const OF_THE_EXPORT = /\b(?:export|exporte|exported|extrait|extraction|extracted|imprime|printed|loaded|inserted)\b/;

/** Whether a column that was not read only numbers the lines, or says when they were exported. */
function isOfTheExport({ heading, filled, whole, values }: ColumnEvidence): boolean {
  if (numbersLines(heading) || OF_THE_EXPORT.test(fold(heading))) return true;
  return (
    filled > FEW &&
    whole === filled &&
    values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1)
  );
}

/** A time of day to the second; times that end in noughts all over are of the minute. */
const SECONDS = /\d[:.h]\d\d[:.m](?!00)\d\d/;
/** Lines from which on numbers one after the other are no chance. */
const FEW = 3;
/** Share of the lines of calls without an identifier that may be alike by chance, where times have seconds and where they have none. */
const BY_CHANCE = { seconds: 0.005, minutes: 0.1 };

/** Looks for lines that stand in the report more than once, over the whole of it: lines of counts, and calls that nothing names. */
export class CopiedLines {
  private count = 0;
  private copies = 0;
  /** Lines of the same queue and interval as an earlier one, with other counts. */
  private others = 0;
  private readonly lines = new HashSet();
  private readonly places = new HashSet();
  private readonly naming: readonly number[];
  private readonly counts: boolean;
  /** Whether a line is a call, and none of its columns names it. */
  private readonly unnamed: boolean;
  private readonly hasSeconds: boolean;
  private readonly compared: readonly number[];
  private readonly dayAt: number;

  constructor(fields: ReadonlyMap<LogField, FieldColumn>, columns: readonly ColumnEvidence[]) {
    this.counts = fields.has("offered") || fields.has("handled");
    this.unnamed = !this.counts && !fields.has("id") && !fields.has("event");
    this.dayAt = (fields.get("date") ?? fields.get("moment"))?.position ?? -1;
    const time = columns[(fields.get("time") ?? fields.get("moment"))?.position ?? -1];
    this.hasSeconds = time !== undefined && [...time.distinct.keys()].some((text) => SECONDS.test(text));
    const used = new Set([...fields.values()].map(({ position }) => position));
    this.compared = columns.flatMap((column) =>
      used.has(column.position) || !isOfTheExport(column) ? [column.position] : [],
    );
    const fieldAt = new Map([...fields.values()].map(({ field, position }) => [position, field]));
    this.naming = columns.flatMap((column) => {
      const field = fieldAt.get(column.position);
      if (field !== undefined) return NAMES_LINE.has(field) ? [column.position] : [];
      // A column of words that was not read may be what tells two lines apart: a site, a team.
      return shareOf(column, column.numbers + column.percents + column.clocks2 + column.clocks3) < MOSTLY
        ? [column.position]
        : [];
    });
  }

  add({ cells }: LogRecord): void {
    if (!this.counts && !this.unnamed) return;
    // A line that leaves its day open is a total of others, or will be named: it is the copy of none.
    if (this.counts && this.dayAt >= 0 && isEmptyCell(cells[this.dayAt] ?? "")) return;
    this.count += 1;
    const isCopy = this.lines.add(lineText(cells, this.compared)) !== null;
    const isKnown = this.counts && this.places.add(lineText(cells, this.naming)) !== null;
    if (isCopy) this.copies += 1;
    else if (isKnown) this.others += 1;
  }

  /**
   * The columns by which lines that stand again are known and left out; null where they count. Where no other line comes twice for its queue and interval they
   * are copies; where others do, with counts of their own, a report may have a line an agent, and a person says which it is. Calls that nothing names count,
   * and it is told where more are alike than chance makes.
   */
  leftOut(
    shape: Shape,
    answers: ReadonlyMap<string, string>,
    questions: LogQuestion[],
    findings: LogFinding[],
  ): readonly number[] | null {
    const isCalls = shape === "calls" && this.unnamed;
    if (this.copies === 0 || (shape !== "intervals" && !isCalls)) return null;
    const answer = answers.get("copies");
    if (answer === "own") {
      findings.push(finding("copies-counted", message("importLog.note.copies-counted"), { count: this.copies }));
      return null;
    }
    if (answer === "copies" || (!isCalls && this.others === 0)) return this.compared;
    if (isCalls) {
      if (this.isBeyondChance())
        findings.push(finding("lines-alike", message("importLog.note.lines-alike"), { count: this.copies }));
      return null;
    }
    questions.push({
      key: "copies",
      text: message("importLog.question.copies", { copies: this.copies, others: this.others }),
      choices: [
        { value: "copies", means: message("importLog.question.copies.copies") },
        { value: "own", means: message("importLog.question.copies.own") },
      ],
    });
    return this.compared;
  }

  private isBeyondChance(): boolean {
    return this.copies > FEW && this.copies > BY_CHANCE[this.hasSeconds ? "seconds" : "minutes"] * this.count;
  }
}
