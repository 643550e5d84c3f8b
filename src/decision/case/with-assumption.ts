import { ASSUMPTIONS } from "../../engine/assumptions";
import type { AssumptionKey } from "../../engine/assumptions";
import { isIn } from "../../engine/require";
import type { Inputs } from "../../engine/records";

/** The inputs with an assumption at another value, as if typed into the table, where that is a value it may have. */
export function withAssumption(inputs: Inputs, key: AssumptionKey, value: number): Inputs {
  const definition = ASSUMPTIONS.find((each) => each.key === key);
  if (definition === undefined || !isIn(definition.accepts, value)) return inputs;
  const stated = inputs.assumptions.find((each) => each.keys.key === key);
  const others = inputs.assumptions.filter((each) => each !== stated);
  return { ...inputs, assumptions: [...others, { ...(stated ?? { row: 0, key, keys: { key } }), value }] };
}
