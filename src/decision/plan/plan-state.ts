import type { FlowWork } from "../../engine/demand";
import type { Pool, PooledFlow } from "../case/pool";
import type { Split } from "../options/split";

/** What has been decided for a pool: the splits that leave, by flow; a flow without one is kept. */
export interface PlanState {
  readonly leaving: ReadonlyMap<PooledFlow, Split>;
}

/** Every flow is kept. */
export const ALL_KEPT: PlanState = { leaving: new Map() };

/** The state with one flow decided otherwise: a split leaves, or, undefined, all of it is kept. */
export function withSplit({ leaving }: PlanState, flow: PooledFlow, split: Split | undefined): PlanState {
  const other = new Map(leaving);
  if (split === undefined) other.delete(flow);
  else other.set(flow, split);
  return { leaving: other };
}

/** The work that a state leaves inside, in the pool's order. */
export function worksInside({ flows }: Pool, { leaving }: PlanState): readonly FlowWork[] {
  return flows.map((flow) => leaving.get(flow)?.stays ?? flow.work);
}

/** The same for the same splits of the same pool. */
export function keyOf({ flows }: Pool, { leaving }: PlanState): string {
  return flows.map((flow) => leaving.get(flow)?.key ?? "").join("|");
}

/** The same, with other work of one flow. */
export function worksWith(
  { flows }: Pool,
  { leaving }: PlanState,
  flow: PooledFlow,
  work: FlowWork,
): readonly FlowWork[] {
  return flows.map((each) => (each === flow ? work : (leaving.get(each)?.stays ?? each.work)));
}
