import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { HashSet } from "./hash-set";

/** Fields that say of which contacts a line of counts speaks. */
const NAMES_LINE: ReadonlySet<LogField> = new Set(["moment", "date", "time", "topic", "channel", "agent", "id"]);
const MOSTLY = 0.5;
const BETWEEN = "\u001f";

/** A line of counts as one text: two lines with the same are word for word the same. */
export function lineText(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join(BETWEEN);
}

/** Looks for lines of counts that stand in the report more than once, over the whole of it. */
export class CopiedLines {
  private copies = 0;
  /** Lines of the same queue and interval as an earlier one, with other counts. */
  private others = 0;
  private readonly lines = new HashSet();
  private readonly places = new HashSet();
  private readonly naming: readonly number[];
  private readonly counts: boolean;

  constructor(fields: ReadonlyMap<LogField, FieldColumn>, columns: readonly ColumnEvidence[]) {
    this.counts = fields.has("offered") || fields.has("handled");
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
    if (!this.counts) return;
    const isCopy = this.lines.add(lineText(cells)) !== null;
    const isKnown = this.places.add(lineText(this.naming.map((position) => cells[position] ?? ""))) !== null;
    if (isCopy) this.copies += 1;
    else if (isKnown) this.others += 1;
  }

  /**
   * Whether lines that stand again are left out. Where no other line comes twice for its queue and interval they are copies; where others do, with counts of
   * their own, a report may have a line an agent, and a person says which it is.
   */
  leftOut(answers: ReadonlyMap<string, string>, questions: LogQuestion[], findings: LogFinding[]): boolean {
    if (this.copies === 0) return false;
    const answer = answers.get("copies");
    if (answer === "own") {
      findings.push(finding("copies-counted", message("importLog.note.copies-counted"), { count: this.copies }));
      return false;
    }
    if (answer === "copies" || this.others === 0) return true;
    questions.push({
      key: "copies",
      text: message("importLog.question.copies", { copies: this.copies, others: this.others }),
      choices: [
        { value: "copies", means: message("importLog.question.copies.copies") },
        { value: "own", means: message("importLog.question.copies.own") },
      ],
    });
    return true;
  }
}
