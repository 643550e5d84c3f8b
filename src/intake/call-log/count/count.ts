import type { ReadingPlan } from "../reading-plan";
import { isBlank } from "../source/record";
import type { LogRecord } from "../source/record";
import type { ReportFile, Tick } from "../source/report-file";
import { setAside, sortedBy } from "../survey/set-aside";
import { CallCounter } from "./call-counter";
import type { Counter } from "./counter";
import { EventCounter } from "./event-counter";
import { IntervalCounter } from "./interval-counter";
import { LeftOutLines } from "./left-out";
import { groupOf, LongestMeans } from "./longest-means";
import { CallReader } from "./read-call";
import { Tallies } from "./tallies";
import type { UnknownWork } from "./unknown-work";

/** A report counted: every line of its data is in a topic or among those left out. */
export interface Counted {
  readonly tallies: Tallies;
  readonly leftOut: LeftOutLines;
  readonly lines: {
    readonly physical: number;
    readonly blank: number;
    /** Lines of the data, as records: one quoted cell may run over several physical lines. */
    readonly data: number;
  };
  readonly strayQuotes: { readonly count: number; readonly first: number | null };
  /** Lines counted whose direction is blank, in a report that gives it. */
  readonly undirected: { readonly count: number; readonly first: readonly number[] };
  /** Lines counted as lost that have time of talk. */
  readonly lostWithTalk: { readonly count: number; readonly first: readonly number[] };
  /** Calls counted with a wait or a handling time many times the usual one. */
  readonly unusual: { readonly count: number; readonly first: readonly number[] };
  /** Lines with contacts answered that say nothing of the work on them. */
  readonly unknownWork: UnknownWork;
  readonly durationOutliers: { readonly count: number; readonly first: number | null };
  /** Lines of an interval report that give offered, handled and abandoned; null in other reports. */
  readonly parts: {
    readonly lines: number;
    readonly apart: number;
    readonly offered: number;
    readonly sum: number;
  } | null;
  /** Sum of the counts over every line of the data, used or not; 0 in other reports. */
  readonly stated: number;
  /** Lines of an interval report in which more contacts were answered and abandoned than came. */
  readonly over: { readonly count: number; readonly first: readonly number[] };
  readonly totalsApart: readonly { readonly line: number; readonly stated: number; readonly counted: number }[];
}

/** Counts a report by its plan, in one pass that keeps sums alone. */
export async function countReport(
  file: ReportFile,
  plan: ReadingPlan,
  tick: Tick,
  sample: readonly LogRecord[] = [],
): Promise<Counted> {
  const tallies = new Tallies(plan);
  const leftOut = new LeftOutLines();
  const reader = new CallReader(plan);
  const longest = new LongestMeans();
  const intervals = plan.shape === "intervals" ? new IntervalCounter(plan, reader, tallies, leftOut, longest) : null;
  for (const { cells } of plan.shape === "events" ? [] : sample) {
    const figures = intervals === null ? reader.call(cells) : intervals.means(cells);
    if (figures !== null && !("cause" in figures))
      longest.learn(groupOf(figures.topic, reader.cell(cells, "channel")), figures);
  }
  const calls = new CallCounter(plan, reader, tallies, leftOut, longest);
  const counter: Counter =
    intervals ?? (plan.shape === "events" ? new EventCounter(plan, reader, tallies, leftOut) : calls);
  const totalsIn =
    plan.shape === "intervals"
      ? (["date", "moment", "time", "channel", "answered"] as const).flatMap(
          (field) => plan.columns.get(field)?.position ?? [],
        )
      : [];
  const sorting = {
    ...sortedBy(plan.written),
    totalsIn,
    namesIn: intervals === null ? [] : [plan.columns.get("topic")?.position ?? -1],
    isContact: (cells: readonly string[]) => reader.isContact(cells),
  };
  let blank = 0;
  let data = 0;
  let stated = 0;
  const strayQuotes = { count: 0, first: null as number | null };
  const { physical } = await file.read(
    plan.layout,
    (record) => {
      if (isBlank(record)) {
        blank += 1;
        return;
      }
      data += 1;
      if (record.strayQuote === true) {
        strayQuotes.count += 1;
        strayQuotes.first ??= record.line;
      }
      const contacts = intervals?.stated(record.cells) ?? 0;
      stated += contacts;
      const cause = setAside(record, sorting);
      if (cause === null) counter.take(record);
      else {
        leftOut.add(cause, record.line, "", null, contacts);
        if (cause === "total-row") intervals?.total(record);
      }
    },
    tick,
  );
  counter.end();
  return {
    tallies,
    leftOut,
    lines: { physical, blank, data },
    strayQuotes,
    undirected: calls.undirected,
    lostWithTalk: calls.lostWithTalk,
    unusual: calls.unusual,
    unknownWork: intervals?.unknownWork ?? calls.unknownWork,
    durationOutliers: intervals?.outliers ?? calls.outliers,
    stated,
    parts: intervals?.parts ?? null,
    over: intervals?.over ?? { count: 0, first: [] },
    totalsApart: intervals?.totalsApart ?? [],
  };
}
