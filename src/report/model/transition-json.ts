import type { Fraction } from "../../engine/quantities";
import type { TransitionSummary, WeekRow } from "../../engine/transition";

/** What is said of each flow stands beside what is said of all, under its name. */
export interface TransitionJson {
  readonly summary: Omit<TransitionSummary, "troughs"> & {
    /** The week in which a flow is answered worst. */
    readonly [trough: `trough:${string}`]: { readonly week: number; readonly service: Fraction };
    /** Weeks in which a flow is below its target. */
    readonly [weeksBelow: `weeksBelow:${string}`]: number;
  };
  readonly weeks: readonly (Omit<WeekRow, "calls" | "backlogs"> & {
    readonly [flow: `${"volume" | "service" | "abandon" | "backlogHours"}:${string}`]: number;
  })[];
}

/** A transition as data: a row a week, what concerns a flow under `name:flow`. */
export function transitionJson(summary: TransitionSummary, rows: readonly WeekRow[]): TransitionJson {
  const { troughs, ...sums } = summary;
  return {
    summary: {
      ...sums,
      ...Object.fromEntries(
        troughs.flatMap(({ flow, week, inTime, weeksBelow }) => [
          [`trough:${flow}`, { week, service: inTime }],
          [`weeksBelow:${flow}`, weeksBelow],
        ]),
      ),
    },
    weeks: rows.map(({ calls, backlogs, ...row }) => ({
      ...row,
      ...Object.fromEntries(
        calls.flatMap(({ flow, volume, inTime, abandonment }) => [
          [`volume:${flow}`, volume],
          [`service:${flow}`, inTime],
          [`abandon:${flow}`, abandonment],
        ]),
      ),
      ...Object.fromEntries(backlogs.map(({ flow, backlog }) => [`backlogHours:${flow}`, backlog])),
    })),
  };
}
