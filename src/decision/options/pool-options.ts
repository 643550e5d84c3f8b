import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { goOn } from "../progress";
import type { CandidateParts } from "./candidate";
import { flowOptions } from "./flow-options";
import type { FlowOptions, Market } from "./flow-options";

/** A flow of a pool and what the offers make possible for it. */
export interface FlowWithOptions {
  readonly flow: PooledFlow;
  readonly options: FlowOptions;
}

/**
 * The options of every flow of a pool, in its order.
 *
 * @throws Cancelled when the user no longer wants the answer
 */
export function poolOptions(
  pool: Pool,
  market: Market,
  parts: CandidateParts & Pick<Case, "run" | "inputs">,
): readonly FlowWithOptions[] {
  return pool.flows.map((flow) => {
    goOn(parts.run);
    return { flow, options: flowOptions(flow, pool, market, parts) };
  });
}
