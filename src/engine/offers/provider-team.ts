import { floorOf, positionsOver } from "../demand";
import type { AskedWeek, FlowTerms, StaffingRules, StaffingTable, WeekCells } from "../demand";
import type { Fraction, Seconds } from "../quantities";
import type { ServiceLevelDefinition, TargetPeriod } from "../records";

/** How a provider's service is counted, where it is not as ours is. */
export interface CountedService {
  readonly definition?: ServiceLevelDefinition;
  readonly period?: TargetPeriod;
}

/** A provider's agents on a flow at their own handling time. */
export interface ProviderTeam {
  /** What they reach at the flow's service. */
  readonly table: StaffingTable;
  /** Their positions in a week, to the flow's service. */
  readonly positions: (week: AskedWeek) => WeekCells;
}

/** The team that a provider needs for a flow, to the flow's service; counted as ours is unless said. */
export function providerTeam(
  { answerTime, serviceTarget, targetPeriod, patience, asked: { concurrency }, volumeUncertainty }: FlowTerms,
  handling: Seconds,
  rules: StaffingRules,
  { definition, period = targetPeriod }: CountedService = {},
): ProviderTeam {
  const { tables, maxOccupancy, presence } = rules;
  const tableFor = (target: Fraction): StaffingTable =>
    tables({ answerTime, target, maxOccupancy, concurrency, ...(definition !== undefined && { definition }) })({
      handling,
      patience,
      uncertainty: volumeUncertainty,
    });
  const table = tableFor(serviceTarget);
  return {
    table,
    positions: (week) =>
      positionsOver(week, {
        period,
        target: serviceTarget,
        presence,
        tableAt: () => table,
        floorAt: () => {
          const floor = tableFor(floorOf(serviceTarget, rules));
          return () => floor;
        },
      }),
  };
}
