import { SPAIN } from "./es/law";
import { FRANCE } from "./fr/law";
import type { LawDefinition } from "./law-definition";

/** The name of a parameter of law: the key column of the table Legislation. */
export type LawKey = (typeof FRANCE)[number]["key"] | (typeof SPAIN)[number]["key"];

/** Every parameter of law the engine knows, with its values by date, country by country. It only ever grows. */
export const LAW: readonly LawDefinition<LawKey>[] = [...FRANCE, ...SPAIN];

const BY_KEY: ReadonlyMap<string, LawDefinition<LawKey>> = new Map(LAW.map((each) => [each.key, each]));

/** The definition of a parameter; undefined where the engine knows none of that name. */
export function findLaw(key: string | undefined): LawDefinition<LawKey> | undefined {
  return key === undefined ? undefined : BY_KEY.get(key);
}
