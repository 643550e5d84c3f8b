import type { TransitionSummary, WeekRow } from "../../engine/transition";

/** A transition as data: a row a week, what concerns a flow under `name:flow`. */
export function transitionJson(summary: TransitionSummary, rows: readonly WeekRow[]) {
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
