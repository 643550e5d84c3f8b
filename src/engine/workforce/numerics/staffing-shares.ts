import { abandonmentShare, answeredShare, isStable, levelParts, telephone } from "./measures";
import { splitAt, steadyState } from "./steady-state";
import type { ServiceLevelDefinition } from "../service-level";

/** What stays the same while agents and load vary. Plain numbers, already checked. */
export interface ServiceTerms {
  readonly handling: number;
  readonly answer: number;
  readonly patience: number;
  readonly definition: ServiceLevelDefinition;
}

/** The shares that targets and limits speak of. The service level is `reached`/`counted`, both shares of all contacts. */
export interface StaffingShares {
  readonly reached: number;
  readonly counted: number;
  readonly abandonment: number;
  readonly occupancy: number;
}

/** The shares at a known load above 0. */
export function staffingShares(agents: number, load: number, terms: ServiceTerms): StaffingShares {
  const { handling, answer, patience, definition } = terms;
  if (!isStable({ agents, load, patience })) return { reached: 0, counted: 1, abandonment: 0, occupancy: 1 };
  const queue = telephone({ agents, load, handling, patience });
  const state = steadyState(queue);
  const { reached, counted } = levelParts(definition, state, splitAt(queue, state, answer));
  const all = state.free + state.waiting.all;
  return {
    reached: reached / all,
    counted: counted / all,
    abandonment: abandonmentShare(state),
    occupancy: (load / agents) * answeredShare(state),
  };
}

/** The share that gives up at a known load above 0, as {@link staffingShares} has it. */
export function certainAbandonment(
  agents: number,
  load: number,
  { handling, patience }: Pick<ServiceTerms, "handling" | "patience">,
): number {
  if (!isStable({ agents, load, patience })) return 0;
  return abandonmentShare(steadyState(telephone({ agents, load, handling, patience })));
}
