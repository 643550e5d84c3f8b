import { message } from "../../language";
import type { Message } from "../../language";
import type { Counted } from "./count/count";
import type { AnnualTopic } from "./log-tables";
import { isOneDay } from "./one-day";
import type { ReadingPlan } from "./reading-plan";
import { openColumns } from "./survey/level-rows";
import { unitName } from "./survey/units";
import type { Period } from "./topic-figures";
import { DURATIONS, RATES } from "./words/vocabulary";
import type { DurationField } from "./words/vocabulary";

/** How the lines of the file become the figures, in sentences whose sums add up, and what was assumed. */
export type Proof = readonly Message[];

interface Counting {
  readonly plan: ReadingPlan;
  readonly counted: Counted;
  readonly topics: readonly AnnualTopic[];
  readonly period: Period;
  readonly openDays: number;
  readonly from: string;
  readonly to: string;
}

/** The proof of totals: lines of the file, lines of the data, period, share answered, means, and how it was read. */
export function proofOf({ plan, counted, topics, period, openDays, from, to }: Counting): Proof {
  const { lines, leftOut } = counted;
  const contacts = topics.reduce((sum, topic) => sum + topic.contacts, 0);
  const above = Math.max(0, lines.physical - lines.blank - lines.data);
  const proof: Message[] = [
    message("importLog.proof.lines", { physical: lines.physical, above, blank: lines.blank, data: lines.data }),
    ...(plan.shape === "intervals"
      ? countsOf(plan, counted, contacts)
      : [message("importLog.proof.calls", { data: lines.data, contacts, out: leftOut.total })]),
    ...causesOf(plan, counted),
    ...(counted.undirected.count > 0
      ? [message("importLog.proof.undirected", { count: counted.undirected.count })]
      : []),
    message(`importLog.proof.${PERIODS[period.grain]}`, {
      from: dateWords(from),
      to: dateWords(to),
      days: lengthOf(period),
    }),
  ];
  const answered = topics.map((topic) => topic.answeredContacts);
  if (answered.every((each) => each !== null)) {
    const share = answered.reduce<number>((sum, each) => sum + (each ?? 0), 0) / contacts;
    proof.push(message("importLog.proof.answered", { share }));
  }
  const handling = meanOf(topics, "handling");
  if (handling !== null) proof.push(message("importLog.proof.handling", timeOf(handling)));
  const wait = meanOf(topics, "wait");
  // Where a line says nothing of who was answered, those who gave up wait among the others.
  const ofAll = plan.shape !== "intervals" && answered.some((each) => each === null);
  if (wait !== null) proof.push(message(`importLog.proof.${ofAll ? "wait-of-all" : "wait"}`, timeOf(wait)));
  proof.push(...readAs(plan, period, topics, openDays));
  return proof;
}

const PERIODS = { day: "period", week: "weeks", month: "months", stretch: "stretch" } as const;
const DAYS_A_WEEK = 7;

/** How long a period is, in what its lines sum up. */
function lengthOf({ grain, months, daysObserved }: Period): number {
  if (grain === "month") return months.filter(({ whole }) => whole).length;
  return grain === "week" ? Math.ceil(daysObserved / DAYS_A_WEEK) : daysObserved;
}

/** Lines of an interval report, and the sum of its counts: what the column holds in all, what the flows have of it, and what went with the lines left out. */
function countsOf(plan: ReadingPlan, { lines, leftOut, stated }: Counted, contacts: number): Proof {
  const gone = [...leftOut.causes.values()].reduce((sum, each) => sum + each.contacts, 0);
  return [
    message("importLog.proof.counted-lines", {
      data: lines.data,
      used: lines.data - leftOut.total,
      out: leftOut.total,
    }),
    message("importLog.proof.counts", { column: countedColumns(plan), contacts, gone, all: stated }),
  ];
}

/** The lines left out, cause by cause: their number, the first of them, and the contacts that they hold. */
function causesOf({ shape }: ReadingPlan, { leftOut }: Counted): Proof {
  return [...leftOut.causes].map(([cause, { lines, contacts, first }]) =>
    message("importLog.proof.cause", {
      cause: message(`importLog.cause.${cause}`),
      lines,
      contacts: shape === "intervals" ? contacts : 0,
      first: first.join(", "),
      more: lines > first.length ? "more" : "all",
    }),
  );
}

/** Which column was read as which field, in which unit and why. */
function columnsRead({ columns, durations, clocks, rate }: ReadingPlan): Proof {
  return [...columns.values()]
    .filter(({ field }) => !(DURATIONS as readonly string[]).includes(field) || durations.has(field as DurationField))
    .filter(({ field }) => !(RATES as readonly string[]).includes(field) || rate?.field === field)
    .sort((a, b) => a.position - b.position)
    .map(({ field, heading, position, why }) => {
      const reading = durations.get(field as DurationField);
      const unit = reading === undefined ? undefined : unitName(reading);
      return message("importLog.proof.read-as", {
        heading: heading === "" ? `#${String(position + 1)}` : heading,
        field: message(`importLog.field.${field}`),
        unit: unit === undefined ? "none" : clocks.has(field as DurationField) ? "clock" : "some",
        unitWords: unit === undefined ? "" : message(`importLog.question.unit.${unit}`),
        why,
      });
    });
}

function timeOf(seconds: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.round(seconds);
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}

function dateWords(iso: string): Message {
  const [year = "", month = "", day = ""] = iso.split("-");
  return message("importLog.proof.date", { year, month, day });
}

/** The column that the contacts are counted by, or the two whose sum they are. */
function countedColumns({ columns }: ReadingPlan): string {
  const offered = columns.get("offered");
  if (offered !== undefined) return offered.heading;
  return [columns.get("handled"), columns.get("abandonedCount")].flatMap((each) => each?.heading ?? []).join(" + ");
}

function meanOf(topics: readonly AnnualTopic[], figure: "handling" | "wait"): number | null {
  const known = topics.flatMap((topic) => {
    const value = topic[figure];
    return value === null ? [] : [{ value, weight: topic.answeredContacts ?? topic.contacts }];
  });
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0 ? null : known.reduce((sum, { value, weight: own }) => sum + value * own, 0) / weight;
}

/** How the report was understood, and what was assumed where it says nothing. */
function readAs(plan: ReadingPlan, period: Period, topics: readonly AnnualTopic[], openDays: number): Proof {
  const used = new Set([...plan.columns.values()].map(({ position }) => position));
  const unused = plan.headings.filter((heading, position) => heading !== "" && !used.has(position));
  const said: Message[] = [
    message("importLog.proof.shape", { shape: plan.shape }),
    ...columnsRead(plan),
    ...(plan.totals.size > 0 ? [message("importLog.proof.totals", { names: [...plan.totals].join(", ") })] : []),
    ...[...plan.levels.levels].map((mask) =>
      message("importLog.proof.total-level", { columns: openColumns(plan.levels, mask, plan.headings) }),
    ),
    ...(unused.length > 0 ? [message("importLog.proof.unused", { columns: unused.join(", ") })] : []),
    ...(plan.orderShown === null
      ? []
      : [message("importLog.proof.order", { order: plan.orderShown.split("-")[0] ?? "" })]),
  ];
  const whole = new Set(period.months.filter((month) => month.whole).map(({ month }) => month)).size;
  if (whole < 12 && !isOneDay(period))
    said.push(message("importLog.note.annual", { months: whole, openDays, by: period.grain }));
  const partial = period.months.filter((month) => !month.whole).length;
  if (partial > 0 && (period.grain === "day" || period.grain === "month"))
    said.push(message("importLog.note.partial-months", { partial }));
  if (!plan.columns.has("channel")) said.push(message("importLog.note.channel"));
  if (period.grain === "day") said.push(message("importLog.note.hours"));
  if (topics.length > 1) said.push(message("importLog.note.pools"));
  return said;
}
