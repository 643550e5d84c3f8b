import type { DecisionKind } from "../decision";
import { LANGUAGES, phrase } from "../language";
import type { CellValue } from "../workbook";

type Cells = readonly (readonly CellValue[])[];

/** Cells of our sheets that a reading brings back, by their workbook names. */
export const REMEMBERED = [
  "OUTSOURCE_fresh",
  "OUTSOURCE_checks_copy",
  "OUTSOURCE_checks_runLog",
  "OUTSOURCE_checks_freshness",
  "OUTSOURCE_recommendation_flows",
  "OUTSOURCE_steering_riskOwners",
  "OUTSOURCE_withinLimits_planTotals",
  "OUTSOURCE_simulation_title",
  "OUTSOURCE_transition_title",
] as const;

/** A run as the log of the workbook keeps it, in the order of its columns: mark, date, engine, amounts, what changed. */
export type LoggedRun = readonly CellValue[];

/** What the sheets of a workbook say of the run that wrote them. */
export interface LastRun {
  /** Whether the inputs are as that run read them, by the sheet's own formulas; null where it does not say. */
  readonly fresh: boolean | null;
  /** The day since which the sheets hold values alone; null where they live. */
  readonly frozenSince: string | null;
  /** The newest first. */
  readonly log: readonly LoggedRun[];
  /** What each column of the input tables held. */
  readonly held: ReadonlyMap<string, readonly CellValue[]>;
  /** Who holds the risks of the page, in their order, as people left it. */
  readonly owners?: readonly string[];
  /** Whether there is a sheet of a plan within limits: a run without limits has to say so there. */
  readonly hasLimits?: boolean;
  /** Whether there is a sheet of simulated days: a run without them has to say so there. */
  readonly hasSimulation?: boolean;
  /** Whether there is a sheet of the way to a plan: a run in which nothing leaves has to say so there. */
  readonly hasTransition?: boolean;
  /** By flow, as it is written. */
  readonly decisions: ReadonlyMap<string, DecisionKind>;
}

/** Under what name a column of an input table is known among those of a run. */
export function columnKey(table: string, column: string): string {
  return `${table}\n${column}`;
}

/** Columns of the log before the one of origins. */
export const LOG_COLUMNS = 9;

const KINDS: readonly DecisionKind[] = ["keep", "partial", "full", "automate", "too-close"];

/** The last run by what stands in the workbook; null where no sheet of ours does. */
export function lastRunOf(remembered: Readonly<Record<string, Cells>>): LastRun | null {
  const { OUTSOURCE_fresh: fresh, OUTSOURCE_checks_copy: copy, OUTSOURCE_checks_runLog: log } = remembered;
  const { OUTSOURCE_checks_freshness: held, OUTSOURCE_recommendation_flows: flows } = remembered;
  if (flows === undefined) return null;
  const [[flag] = []] = fresh ?? [];
  const since = copy?.[0]?.[1];
  return {
    fresh: flag === 1 ? true : flag === 0 ? false : null,
    frozenSince: typeof since === "string" && /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : null,
    log: (log ?? [])
      .slice(1)
      .map((row) => row.slice(0, LOG_COLUMNS))
      .filter(([mark]) => typeof mark === "string" && mark !== ""),
    held: new Map(
      (held ?? [])
        .slice(1)
        .map(([table, column, ...cells]) => [columnKey(String(table), String(column)), cells.slice(0, 3)]),
    ),
    hasLimits: remembered["OUTSOURCE_withinLimits_planTotals"] !== undefined,
    hasSimulation: remembered["OUTSOURCE_simulation_title"] !== undefined,
    hasTransition: remembered["OUTSOURCE_transition_title"] !== undefined,
    owners: (remembered["OUTSOURCE_steering_riskOwners"] ?? [])
      .slice(1)
      .map(([, owner]) => (typeof owner === "string" ? owner : "")),
    decisions: new Map(
      flows.slice(1).flatMap(([, flow, decision]) => {
        const kind = kindOf(decision);
        return kind === undefined ? [] : [[String(flow), kind] as const];
      }),
    ),
  };
}

/** A decision by its word in either language. */
function kindOf(word: CellValue | undefined): DecisionKind | undefined {
  return KINDS.find((kind) => LANGUAGES.some((language) => phrase(language, `common.decision.${kind}`) === word));
}
