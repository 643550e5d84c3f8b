import { message } from "../../../language";
import { parseDuration } from "../cells/duration";
import type { DurationReading } from "../cells/duration";
import { parseNumber, POINT } from "../cells/number";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { SUM_KINDS } from "../reading-plan";
import type { LogQuestion, SumKind } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { namesMean, namesOffered, namesSum } from "../words/vocabulary";
import type { DurationField, LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";

/** Lines from which on durations and counts that grow together speak for sums. */
const TELLING = 8;
const TOGETHER = 0.8;
/** A mean longer than this, in seconds, where the same divided by the contacts is an ordinary one. */
const LONG: Readonly<Record<"work" | "wait", number>> = { work: 3600, wait: 1800 };
const ORDINARY = 3;

/** How each duration of an interval report is meant. Headings say it; where they do not, it is told, and asked where the cells look like sums. */
export function sumPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  durations: ReadonlyMap<DurationField, DurationReading>,
  sample: readonly LogRecord[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<DurationField, SumKind> {
  const plan = new Map<DurationField, SumKind>();
  const count = fields.get("handled") ?? fields.get("offered");
  const unsaid: { readonly field: DurationField; readonly heading: string; readonly pairs: readonly Pair[] }[] = [];
  for (const [field, reading] of durations) {
    const column = fields.get(field);
    if (column === undefined) continue;
    const { heading } = column;
    const answer = SUM_KINDS.find((kind) => kind === answers.get(`sum:${field}`));
    const said = answer ?? kindInHeading(field, heading);
    if (said !== null) {
      plan.set(field, said);
      if (said !== "mean") findings.push(divided(field, said, heading, answer !== undefined));
      continue;
    }
    plan.set(field, "mean");
    const pairs = count === undefined ? [] : pairsOf(sample, column.position, reading, count.position);
    if (pairs.length > 0) unsaid.push({ field, heading, pairs });
  }
  // A system that sums one duration sums the others: what says neither is asked where one is a sum, or looks like one.
  const isSummed =
    [...plan.values()].some((kind) => kind !== "mean") || unsaid.some(({ field, pairs }) => looksSummed(field, pairs));
  for (const { field, heading, pairs } of unsaid)
    if (isSummed) questions.push(question(field, heading, pairs));
    else
      findings.push(finding("mean-assumed", message("importLog.note.mean-assumed", means(pairs)), { column: heading }));
  return plan;
}

function kindInHeading(field: DurationField, heading: string): SumKind | null {
  if (namesSum(heading)) return field === "wait" && namesOffered(heading) ? "sum-offered" : "sum-answered";
  return namesMean(heading) ? "mean" : null;
}

function divided(field: DurationField, kind: SumKind, column: string, answered: boolean): LogFinding {
  const words =
    kind === "sum-offered"
      ? message("importLog.note.sums-of-offered")
      : field === "wait" && !answered
        ? message("importLog.note.sums-of-waits")
        : message("importLog.note.sums-divided");
  return finding("sums-divided", words, { column });
}

interface Pair {
  readonly seconds: number;
  readonly contacts: number;
}

function pairsOf(
  sample: readonly LogRecord[],
  durationAt: number,
  reading: DurationReading,
  countAt: number,
): readonly Pair[] {
  return sample.flatMap(({ cells }): readonly Pair[] => {
    const seconds = parseDuration(cells[durationAt] ?? "", reading);
    const contacts = parseNumber((cells[countAt] ?? "").trim(), POINT);
    return seconds !== null && contacts !== null && seconds > 0 && contacts > 0 ? [{ seconds, contacts }] : [];
  });
}

/** As means weighted by the contacts, and as sums. */
function means(pairs: readonly Pair[]): { readonly mean: number; readonly sum: number } {
  const contacts = pairs.reduce((all, pair) => all + pair.contacts, 0);
  return {
    mean: Math.round(pairs.reduce((all, pair) => all + pair.seconds * pair.contacts, 0) / contacts),
    sum: Math.round(pairs.reduce((all, pair) => all + pair.seconds, 0) / contacts),
  };
}

function looksSummed(field: DurationField, pairs: readonly Pair[]): boolean {
  const { mean, sum } = means(pairs);
  if (mean > LONG[field === "wait" ? "wait" : "work"] && sum >= ORDINARY) return true;
  return pairs.length >= TELLING && sum >= ORDINARY && correlation(pairs) > TOGETHER;
}

/** How far durations and contacts grow together, −1 to 1; 0 where one of them does not change. */
function correlation(pairs: readonly Pair[]): number {
  const mean = (of: (pair: Pair) => number): number => pairs.reduce((all, pair) => all + of(pair), 0) / pairs.length;
  const [seconds, contacts] = [mean((pair) => pair.seconds), mean((pair) => pair.contacts)];
  const both = mean((pair) => (pair.seconds - seconds) * (pair.contacts - contacts));
  const spread = mean((pair) => (pair.seconds - seconds) ** 2) * mean((pair) => (pair.contacts - contacts) ** 2);
  return spread === 0 ? 0 : both / Math.sqrt(spread);
}

function question(field: DurationField, column: string, pairs: readonly Pair[]): LogQuestion {
  const { mean, sum } = means(pairs);
  const kinds = field === "wait" ? SUM_KINDS : SUM_KINDS.filter((kind) => kind !== "sum-offered");
  return {
    key: `sum:${field}`,
    text: message("importLog.question.sum", { column }),
    choices: kinds.map((kind) => ({
      value: kind,
      means: message(`importLog.question.sum.${kind}`, { seconds: kind === "mean" ? mean : sum }),
    })),
  };
}
