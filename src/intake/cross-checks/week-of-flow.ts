import { findAssumption } from "../../engine/assumptions";
import type { AssumptionRecord, ProfileRecord } from "../../engine/records";
import { isIn } from "../../engine/require";
import { groupBy } from "../group-by";
import { nameKey } from "../kinds";

/** The rows of every profile, by the key of its name. */
export function profilesByKey(records: readonly ProfileRecord[]): ReadonlyMap<string, readonly ProfileRecord[]> {
  return groupBy(records, ({ profile }) => nameKey(profile));
}

/** The opening hours that serve where a flow states none: the workbook's, else the engine's. */
export function openingDefaults(assumptions: readonly AssumptionRecord[]): { readonly opens: () => number; readonly closes: () => number } {
  return { opens: () => assumed("opens", assumptions), closes: () => assumed("closes", assumptions) };
}

function assumed(key: "opens" | "closes", assumptions: readonly AssumptionRecord[]): number {
  const definition = findAssumption(key);
  const stated = assumptions.find((record) => findAssumption(record.key)?.key === key);
  if (definition === undefined) return stated?.value ?? 0;
  return stated !== undefined && isIn(definition.accepts, stated.value) ? stated.value : definition.value;
}
