import { DomainError } from "../domain-error";
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

/** The value that serves where the workbook gives none. */
export function defaultOf(key: AssumptionKey): number {
  const definition = BY_KEY.get(key);
  if (definition === undefined) throw new DomainError("not-a-choice", "assumption", "a key of the registry", key);
  return definition.value;
}

/** The key under which the user may state the yearly total of the accounts, to tie the computed total to. It has no default. */
export const ACCOUNTS_TOTAL = "accountsTotal";

/** What a row of the table Assumptions may speak of. */
export type AssumptionName = AssumptionKey | typeof ACCOUNTS_TOTAL;

const BY_KEY: ReadonlyMap<string, AssumptionDefinition<AssumptionKey>> = new Map(
  ASSUMPTIONS.map((definition) => [definition.key, definition]),
);

/** The definition of an assumption; undefined where the engine knows none of the name, or it has no default. */
export function findAssumption(name: AssumptionName | undefined): AssumptionDefinition<AssumptionKey> | undefined {
  return name === undefined ? undefined : BY_KEY.get(name);
}
