import type { FlowWork } from "../../engine/demand";
import type { Pool, PooledFlow } from "../case/pool";
import type { Candidate } from "../options/candidate";

/** What has been decided for a pool: the options that leave, by flow; a flow without one is kept. */
export interface PlanState {
  readonly leaving: ReadonlyMap<PooledFlow, Candidate>;
}

/** Every flow is kept. */
export const ALL_KEPT: PlanState = { leaving: new Map() };

/** The state with one flow decided otherwise: an option leaves, or, undefined, all of it is kept. */
export function withChoice({ leaving }: PlanState, flow: PooledFlow, choice: Candidate | undefined): PlanState {
  const other = new Map(leaving);
  if (choice === undefined) other.delete(flow);
  else other.set(flow, choice);
  return { leaving: other };
}

/** The work that a state leaves inside, in the pool's order. */
export function worksInside({ flows }: Pool, { leaving }: PlanState): readonly FlowWork[] {
  return flows.map((flow) => leaving.get(flow)?.split.stays ?? flow.work);
}

/** The same for the same splits of the same pool. */
export function keyOf({ flows }: Pool, { leaving }: PlanState): string {
  return flows.map((flow) => leaving.get(flow)?.split.key ?? "").join("|");
}

/** The same, with other work of one flow. */
export function worksWith(
  { flows }: Pool,
  { leaving }: PlanState,
  flow: PooledFlow,
  work: FlowWork,
): readonly FlowWork[] {
  return flows.map((each) => (each === flow ? work : (leaving.get(each)?.split.stays ?? each.work)));
}
