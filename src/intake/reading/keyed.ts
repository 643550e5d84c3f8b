import { ACCOUNTS_TOTAL, ASSUMPTIONS } from "../../engine/assumptions";
import type { AssumptionName } from "../../engine/assumptions";
import { LAW } from "../../engine/legislation";
import type { LawKey } from "../../engine/legislation";
import type { Key } from "../../engine/records";
import { CRITERIA } from "../../engine/scores";
import type { CriterionKey } from "../../engine/scores";
import { keyIn, keyOf } from "../kinds";
import type { TableKey } from "../schema";
import { decidedIn } from "./decided-words";
import type { RecordOf } from "./draft";

/** A record as its row states it, before its names have keys. */
export type Stated<R> = Omit<R, "keys">;

/** How the names of a row get their keys: one function for each table, so that no name is compared that has not gone through here. */
export const KEYED: { readonly [K in TableKey]: (stated: Stated<RecordOf[K]>) => RecordOf[K] } = {
  flows: (stated) => ({
    ...stated,
    keys: {
      name: keyOf(stated.name),
      pool: keyIn(stated.pool),
      profile: keyIn(stated.profile),
      languages: keysOf(stated.languages),
      skills: keysOf(stated.skills),
      dataLocation: keyIn(stated.dataLocation),
    },
  }),
  volumes: (stated) => ({ ...stated, keys: { flow: keyOf(stated.flow) } }),
  profiles: (stated) => ({ ...stated, keys: { profile: keyOf(stated.profile) } }),
  team: (stated) => ({
    ...stated,
    keys: {
      pool: keyIn(stated.pool),
      country: keyIn(stated.country),
      languages: keysOf(stated.languages),
      skills: keysOf(stated.skills),
    },
  }),
  tenure: (stated) => ({ ...stated, keys: { pool: keyIn(stated.pool) } }),
  overheads: (stated) => ({ ...stated, keys: { flow: keyIn(stated.flow) } }),
  offers: (stated) => ({
    ...stated,
    keys: {
      provider: keyOf(stated.provider),
      flow: keyIn(stated.flow),
      location: keyIn(stated.location),
      languages: keysOf(stated.languages),
      line: keyIn(stated.line),
    },
  }),
  automation: (stated) => ({ ...stated, keys: { tool: keyOf(stated.tool), flow: keyIn(stated.flow) } }),
  assumptions: (stated) => ({ ...stated, keys: { key: ASSUMPTION_OF.get(keyOf(stated.key)) } }),
  legislation: (stated) => ({
    ...stated,
    keys: { key: LAW_OF.get(keyOf(stated.key)), country: keyIn(stated.country) },
  }),
  weights: (stated) => ({ ...stated, keys: { criterion: CRITERION_OF.get(keyOf(stated.criterion)) } }),
  decisions: (stated) => {
    const { kind, provider } = decidedIn(stated.decided ?? "");
    const recommended = decidedIn(stated.recommended ?? "").kind;
    return { ...stated, keys: { flow: keyOf(stated.flow), decided: kind, recommended, provider } };
  },
  measures: (stated) => ({ ...stated, keys: { scope: keyIn(stated.scope), intoPool: keyIn(stated.intoPool) } }),
  limits: (stated) => ({ ...stated, keys: { appliesTo: namesIn(stated.appliesTo).map(keyOf) } }),
  scenarios: (stated) => ({ ...stated, keys: { scenario: keyOf(stated.scenario), flow: keyIn(stated.flow) } }),
};

const ASSUMPTION_OF: ReadonlyMap<Key, AssumptionName> = new Map<Key, AssumptionName>([
  ...ASSUMPTIONS.map(({ key }) => [keyOf(key), key] as const),
  [keyOf(ACCOUNTS_TOTAL), ACCOUNTS_TOTAL],
]);
const LAW_OF: ReadonlyMap<Key, LawKey> = new Map(LAW.map(({ key }) => [keyOf(key), key]));
const CRITERION_OF: ReadonlyMap<Key, CriterionKey> = new Map(CRITERIA.map(({ key }) => [keyOf(key), key]));

/** The names of a cell that may hold several, a semicolon between two. */
export function namesIn(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function keysOf(names: readonly string[]): readonly Key[] {
  return names.map(keyOf);
}
