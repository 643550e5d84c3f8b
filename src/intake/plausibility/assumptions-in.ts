import { findAssumption } from "../../engine/assumptions";
import { isIn } from "../../engine/require";
import { nameKey } from "../kinds";
import type { Draft } from "../reading/draft";

/** Values of assumptions: the workbook's where it states them, else the defaults. */
export interface AssumptionValues {
  (key: string): number;
  /** The default alone. */
  readonly standard: (key: string) => number;
}

/** The assumptions that a workbook's checks reckon with. Keys are those of the engine. */
export function assumptionsIn({ tables }: Draft): AssumptionValues {
  // A value that is not accepted is an error of its own, and is not reckoned with.
  const stated = new Map(
    tables.assumptions.records.flatMap(({ key, value }): [string, number][] => {
      const definition = findAssumption(key);
      return definition === undefined || !isIn(definition.accepts, value) ? [] : [[nameKey(key), value]];
    }),
  );
  const standard = (key: string): number => findAssumption(key)?.value ?? Number.NaN;
  return Object.assign((key: string) => stated.get(nameKey(key)) ?? standard(key), { standard });
}
