import { defaultOf, findAssumption } from "../../engine/assumptions";
import type { AssumptionKey } from "../../engine/assumptions";
import { isIn } from "../../engine/require";
import type { Draft } from "../reading/draft";

/** Values of assumptions: the workbook's where it states them, else the defaults. */
export interface AssumptionValues {
  (key: AssumptionKey): number;
  /** The default alone. */
  readonly standard: (key: AssumptionKey) => number;
}

/** The assumptions that a workbook's checks reckon with. Keys are those of the engine. */
export function assumptionsIn({ tables }: Draft): AssumptionValues {
  // A value that is not accepted is an error of its own, and is not reckoned with.
  const stated = new Map(
    tables.assumptions.records.flatMap(({ keys, value }): [AssumptionKey, number][] => {
      const definition = findAssumption(keys.key);
      return definition === undefined || !isIn(definition.accepts, value) ? [] : [[definition.key, value]];
    }),
  );
  const standard = (key: AssumptionKey): number => defaultOf(key);
  return Object.assign((key: AssumptionKey) => stated.get(key) ?? standard(key), { standard });
}
