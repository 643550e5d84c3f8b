import { DomainError } from "../domain-error";
import type { AssumptionDefinition, QuantityIn } from "./assumption";
import { DEMAND } from "./demand";
import { JUDGEMENT } from "./judgement";
import { OUTSIDE } from "./outside";
import { PEOPLE } from "./people";
import { TRANSITION } from "./transition";

/** The stable name of an assumption: the key column of the table Assumptions. */
export type AssumptionKey = Defined["key"];

type Defined =
  | (typeof PEOPLE)[number]
  | (typeof DEMAND)[number]
  | (typeof OUTSIDE)[number]
  | (typeof TRANSITION)[number]
  | (typeof JUDGEMENT)[number];

/** What the value of an assumption is, by its key. */
export type ValueOf<Key extends AssumptionKey> = Key extends AssumptionKey
  ? QuantityIn<Extract<Defined, { readonly key: Key }>["unit"], Extract<Defined, { readonly key: Key }>["accepts"]>
  : never;

/** Every default of the engine, in the order in which a template shows them. */
export const ASSUMPTIONS: readonly AssumptionDefinition<AssumptionKey>[] = [
  ...PEOPLE,
  ...DEMAND,
  ...OUTSIDE,
  ...TRANSITION,
  ...JUDGEMENT,
];

/** The value that serves where the workbook gives none. */
export function defaultOf<Key extends AssumptionKey>(key: Key): ValueOf<Key> {
  const definition = BY_KEY.get(key);
  if (definition === undefined) throw new DomainError("not-a-choice", "assumption", "a key of the registry", key);
  return definition.value as ValueOf<Key>; // a default lies in its own interval: a test holds every one to it
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
