import type { AssumptionDefinition } from "./assumption";
import { DEMAND } from "./demand";
import { JUDGEMENT } from "./judgement";
import { OUTSIDE } from "./outside";
import { PEOPLE } from "./people";

/** The stable name of an assumption: the key column of the table Assumptions. */
export type AssumptionKey =
  | (typeof PEOPLE)[number]["key"]
  | (typeof DEMAND)[number]["key"]
  | (typeof OUTSIDE)[number]["key"]
  | (typeof JUDGEMENT)[number]["key"];

/** Every default of the engine, in the order in which a template shows them. */
export const ASSUMPTIONS: readonly AssumptionDefinition<AssumptionKey>[] = [
  ...PEOPLE,
  ...DEMAND,
  ...OUTSIDE,
  ...JUDGEMENT,
];

const BY_KEY: ReadonlyMap<string, AssumptionDefinition<AssumptionKey>> = new Map(
  ASSUMPTIONS.map((definition) => [definition.key.toLowerCase(), definition]),
);

/** The definition a key of the workbook means, without regard to case; undefined where there is none. */
export function findAssumption(key: string): AssumptionDefinition<AssumptionKey> | undefined {
  return BY_KEY.get(key.trim().toLowerCase());
}
