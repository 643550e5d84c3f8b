import { message } from "../../../language";
import { parseNumber, POINT } from "../cells/number";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { isEmptyCell, namesAll } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { nameSums } from "./level-names";
import type { NameSum } from "./level-names";
import { LevelRows, maskOf, openColumns } from "./level-rows";
import type { LevelTotals } from "./level-rows";
import { SaidTotals, saysTotal } from "./said-totals";

/** Lines that are held against each other; a report of counts has seldom more. */
const MOST_LINES = 400_000;
const MOST_NAMES = 1000;
/** Intervals in which a name must be the sum of the others before it is taken for their total without asking. */
const ENOUGH = 3;
/** Share of its intervals in which it is; and, where its name says all, how near it may come before it is asked for. */
const NEARLY_ALWAYS = 0.99;
const NEAR = 0.15;
/** Intervals in which sums are looked for; those found are held against all. */
const HELD = 400;

const TOTAL_OR_FLOW: LogQuestion["choices"] = [
  { value: "total", means: message("importLog.question.total.total") },
  { value: "flow", means: message("importLog.question.total.flow") },
];

/** Looks for a queue whose counts are those of all others together: a total under a name of its own. */
export class TotalNames {
  private readonly names = new Map<string, number>();
  private readonly intervals = new Map<string, number>();
  private readonly rows: (readonly [name: number, interval: number, count: number])[] = [];
  private readonly dateAt: number;
  private readonly timeAt: number;
  private readonly topicAt: number;
  private readonly countAt: number;

  private readonly byLevel: LevelRows;
  private readonly said = new SaidTotals();
  /** Levels of lines that are left out, or asked for. */
  private readonly leveled = new Set<string>();

  constructor(
    private readonly fields: ReadonlyMap<LogField, FieldColumn>,
    columns: readonly ColumnEvidence[] = [],
  ) {
    this.byLevel = new LevelRows(fields, columns);
    const at = (field: LogField): number => fields.get(field)?.position ?? -1;
    this.dateAt = fields.has("date") ? at("date") : at("moment");
    this.timeAt = at("time");
    this.topicAt = at("topic");
    this.countAt = fields.has("offered") ? at("offered") : at("handled");
  }

  /** Whether there is anything to look for. */
  get looks(): boolean {
    return this.topicAt >= 0 && this.countAt >= 0;
  }

  add(record: LogRecord): void {
    const { cells } = record;
    this.byLevel.add(record);
    if (!this.looks) return;
    const name = (cells[this.topicAt] ?? "").trim();
    const count = parseNumber((cells[this.countAt] ?? "").trim(), POINT);
    if (count === null || isEmptyCell(name)) return;
    const isSaid = saysTotal(name);
    // Without a day and a time of its own a line under such a name is no contact.
    if (isSaid && !this.hasItsTime(cells)) return;
    if (isSaid) this.said.addTotal(name, count, maskOf(cells, this.byLevel.columns));
    else this.said.add(count);
    const known = this.names.get(name) ?? this.names.size;
    if (this.rows.length >= MOST_LINES || known >= MOST_NAMES) return;
    this.names.set(name, known);
    const when = `${cells[this.dateAt] ?? ""}|${this.timeAt < 0 ? "" : (cells[this.timeAt] ?? "")}`;
    const interval = this.intervals.get(when) ?? this.intervals.size;
    this.intervals.set(when, interval);
    this.rows.push([known, interval, count]);
  }

  private hasItsTime(cells: readonly string[]): boolean {
    if (isEmptyCell((cells[this.dateAt] ?? "").trim())) return false;
    return this.timeAt < 0 || /\d/.test(cells[this.timeAt] ?? "");
  }

  /** The levels of lines that are totals of those below them; one that may be is asked for. */
  levels(
    headings: readonly string[],
    answers: ReadonlyMap<string, string>,
    questions: LogQuestion[],
    findings: LogFinding[],
  ): LevelTotals {
    const { columns } = this.byLevel;
    const levels = new Set<string>();
    for (const { mask, lines, same, near } of this.byLevel.levels()) {
      const name = openColumns({ columns }, mask, headings);
      const answer = answers.get(`total:${name}`);
      const isSum = same >= NEARLY_ALWAYS * lines;
      if (answer === "flow") continue;
      if (answer === "total" || (isSum && lines >= ENOUGH)) {
        levels.add(mask);
        this.leveled.add(mask);
        findings.push(
          finding("total-by-sum", message("importLog.note.total-level", { columns: name, lines }), {
            count: lines,
            column: name,
          }),
        );
      } else if (isSum || near >= NEARLY_ALWAYS * lines) {
        this.leveled.add(mask);
        questions.push({
          key: `total:${name}`,
          text: message("importLog.question.total-level", { columns: name, lines }),
          choices: TOTAL_OR_FLOW,
        });
      }
    }
    // Lines that are left out for their level are no part of any sum.
    if (levels.size > 0) this.rows.length = 0;
    return { columns, levels };
  }

  /** The names that are totals; one that may be is asked for. */
  found(answers: ReadonlyMap<string, string>, questions: LogQuestion[], findings: LogFinding[]): ReadonlySet<string> {
    const found = new Set<string>();
    let most = 0;
    const column = this.fields.get("topic")?.heading ?? null;
    for (const { name, of } of this.parted()) {
      const answer = answers.get(`total:${name}`);
      if (answer === "flow") continue;
      if (answer === "total" || of.length > 1) {
        found.add(name);
        most = Math.max(most, this.intervals.size);
      } else
        questions.push({
          key: `total:${name}`,
          text: message("importLog.question.total-twin", { name, other: of.join(", ") }),
          choices: TOTAL_OR_FLOW,
        });
    }
    const asked = new Set(questions.map(({ key }) => key));
    for (const { name, same, intervals, near } of this.sums(found)) {
      if (asked.has(`total:${name}`)) continue;
      const answer = answers.get(`total:${name}`);
      if (answer === "flow") continue;
      const isSum = same >= NEARLY_ALWAYS * intervals;
      if (answer === "total" || (isSum && (intervals >= ENOUGH || namesAll(name) || saysTotal(name)))) {
        found.add(name);
        most = Math.max(most, intervals);
      } else if (isSum || (namesAll(name) && near))
        questions.push({
          key: `total:${name}`,
          text: message("importLog.question.total", { name }),
          choices: TOTAL_OR_FLOW,
        });
    }
    this.settleSaid(found, answers, questions);
    // A line that is called a total and is one surprises nobody.
    const unsaid = [...found].filter((name) => !saysTotal(name));
    if (unsaid.length > 0) {
      const names = unsaid.join(", ");
      findings.push(
        finding("total-by-sum", message("importLog.note.total-by-sum", { name: names, intervals: most }), {
          count: most,
          column,
        }),
      );
    }
    return found;
  }

  /** Asks of each queue that is called a total and whose figures are no sum, what it is. */
  private settleSaid(found: Set<string>, answers: ReadonlyMap<string, string>, questions: LogQuestion[]): void {
    const asked = new Set(questions.map(({ key }) => key));
    for (const name of this.said.unsettled(this.leveled)) {
      const answer = answers.get(`total:${name}`);
      if (found.has(name) || answer === "flow" || asked.has(`total:${name}`)) continue;
      if (answer === "total" || this.said.isProven(name) || this.isMean(name)) found.add(name);
      else
        questions.push({
          key: `total:${name}`,
          text: message("importLog.question.total", { name }),
          choices: TOTAL_OR_FLOW,
        });
    }
  }

  /** Whether the counts of a name are the means of the others in their intervals, as a line of averages has them. */
  private isMean(name: string): boolean {
    const own = this.names.get(name);
    const sums = new Float64Array(this.intervals.size);
    const lines = new Int32Array(this.intervals.size);
    for (const [each, interval, count] of this.rows) {
      if (each === own) continue;
      sums[interval] = (sums[interval] ?? 0) + count;
      lines[interval] = (lines[interval] ?? 0) + 1;
    }
    const rows = this.rows.filter(([each]) => each === own);
    const means = rows.filter(([, interval, count]) => {
      const of = lines[interval] ?? 0;
      return of > 1 && Math.abs(count - (sums[interval] ?? 0) / of) <= 0.5;
    });
    return rows.length > 0 && means.length >= NEARLY_ALWAYS * rows.length && rows.some(([, , count]) => count > 1);
  }

  /** The names that are sums of some of the others. */
  private parted(): readonly { readonly name: string; readonly of: readonly string[] }[] {
    const names = [...this.names.keys()];
    const held = Math.min(this.intervals.size, HELD);
    const counts = names.map(() => new Float64Array(held));
    for (const [name, interval, count] of this.rows) {
      const own = counts[name];
      if (own !== undefined && interval < held) own[interval] = (own[interval] ?? 0) + count;
    }
    return nameSums(counts)
      .filter((each) => this.holds(each))
      .map(({ name, of }) => ({ name: names[name] ?? "", of: of.map((each) => names[each] ?? "") }));
  }

  /** Whether a sum holds in all intervals of the report, beyond those in which it was found. */
  private holds({ name, of }: NameSum): boolean {
    const own = new Float64Array(this.intervals.size);
    const parts = new Float64Array(this.intervals.size);
    const members = new Set(of);
    for (const [each, interval, count] of this.rows) {
      if (each === name) own[interval] = (own[interval] ?? 0) + count;
      if (members.has(each)) parts[interval] = (parts[interval] ?? 0) + count;
    }
    const apart = own.filter((count, at) => Math.abs(count - (parts[at] ?? 0)) > 1e-6 * Math.max(1, count)).length;
    return apart <= (1 - NEARLY_ALWAYS) * own.length;
  }

  /** For each name that has more than one other beside it: in how many of its intervals it is their sum, and whether it comes near over all. */
  private sums(without: ReadonlySet<string>): readonly {
    readonly name: string;
    readonly same: number;
    readonly intervals: number;
    readonly near: boolean;
  }[] {
    const sums = new Float64Array(this.intervals.size);
    const others = new Int32Array(this.intervals.size);
    const names = [...this.names.keys()];
    const rows = this.rows.filter(([name]) => !without.has(names[name] ?? ""));
    for (const [, interval, count] of rows) {
      sums[interval] = (sums[interval] ?? 0) + count;
      if (count > 0) others[interval] = (others[interval] ?? 0) + 1;
    }
    const seen = names.map((name) => ({ name, same: 0, intervals: 0, several: 0, own: 0, all: 0 }));
    for (const [name, interval, count] of rows) {
      const each = seen[name];
      const sum = sums[interval] ?? 0;
      if (each === undefined || sum === 0) continue;
      each.intervals += 1;
      each.own += count;
      each.all += sum - count;
      if (Math.abs(sum - 2 * count) < 1e-6 * sum) each.same += 1;
      if ((others[interval] ?? 0) > 2) each.several += 1;
    }
    return seen
      .filter(({ several }) => several > 0)
      .map(({ own, all, ...each }) => ({ ...each, near: Math.abs(own - all) <= NEAR * own }));
  }
}
