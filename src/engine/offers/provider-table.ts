import type { FlowTerms, StaffingRules, StaffingTable } from "../demand";
import type { Seconds } from "../quantities";
import type { ServiceLevelDefinition } from "../records";

/** The positions that a provider's agents need for a flow at their handling time, to the flow's service; counted as ours is unless said. */
export function providerTable(
  { answerTime, serviceTarget: target, patience, asked: { concurrency }, volumeUncertainty }: FlowTerms,
  handling: Seconds,
  { tables, maxOccupancy }: StaffingRules,
  definition?: ServiceLevelDefinition,
): StaffingTable {
  const service = { answerTime, target, maxOccupancy, concurrency, ...(definition !== undefined && { definition }) };
  return tables(service)({ handling, patience, uncertainty: volumeUncertainty });
}
