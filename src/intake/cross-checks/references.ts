import { message } from "../../language";
import type { Key, TeamRecord, TenureRecord } from "../../engine/records";
import type { Message } from "../../language";
import type { Issue } from "../issue";
import { keyOf } from "../kinds";
import type { Draft, Tables } from "../reading/draft";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { nameFinder } from "./nearest-name";
import type { NameFinder } from "./nearest-name";

/** Names of flows that other tables cite and that the table Flows does not have. */
export const unknownFlows: CrossCheck = ({ tables }) => {
  const names = flowNames(tables);
  const flowsTable = tables.flows.reference?.content.name ?? "Flows";
  const known: Known = {
    names,
    finder: nameFinder(names.values()),
    expected: (meant) =>
      meant === null
        ? message("intake.cross.known-flow", { table: flowsTable })
        : message("intake.cross.known-flow-meant", { table: flowsTable, meant }),
  };
  return [
    ...unknown(tables.volumes.reference, tables.volumes.records, known),
    ...unknown(tables.offers.reference, tables.offers.records, known),
    ...unknown(tables.overheads.reference, tables.overheads.records, known),
    ...unknown(tables.automation.reference, tables.automation.records, known),
    ...unknown(tables.decisions.reference, tables.decisions.records, known),
    ...unknown(tables.scenarios.reference, tables.scenarios.records, known),
  ];
};

/** Profiles that flows cite and that the table Profiles does not have. */
export const unknownProfiles: CrossCheck = ({ tables }) => {
  const { reference } = tables.flows;
  if (reference === null) return [];
  const names = namesByKey([
    ...tables.profiles.records.map(({ profile }) => profile),
    ...tables.profiles.faulty.flatMap(({ values }) => values.profile ?? []),
  ]);
  const table = tables.profiles.reference?.content.name ?? "Profiles";
  const finder = nameFinder(names.values());
  return tables.flows.records.flatMap(({ row, profile, keys }) => {
    if (profile === undefined || keys.profile === undefined || names.has(keys.profile)) return [];
    const meant = finder.nearest(profile);
    const expected =
      meant === null
        ? message("intake.cross.known-profile", { table })
        : message("intake.cross.known-profile-meant", { table, meant });
    return [issueAt(reference, row, "profile", { code: "unknown-profile", expected })];
  });
};

/** Every name in the table Flows by its key, those of faulty rows too. */
function flowNames({ flows }: Tables): ReadonlyMap<Key, string> {
  return namesByKey([
    ...flows.records.map(({ name }) => name),
    ...flows.faulty.flatMap(({ values }) => values.name ?? []),
  ]);
}

function namesByKey(names: readonly string[]): ReadonlyMap<Key, string> {
  const byKey = new Map<Key, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return byKey;
}

interface Known {
  readonly names: ReadonlyMap<Key, string>;
  readonly finder: NameFinder;
  readonly expected: (meant: string | null) => Message;
}

function unknown(
  reference: TableReference | null,
  rows: readonly { readonly row: number; readonly flow?: string; readonly keys: { readonly flow: Key | undefined } }[],
  { names, finder, expected }: Known,
): readonly Issue[] {
  if (reference === null) return [];
  const sentences = new Map<Key, Message>();
  return rows.flatMap(({ row, flow, keys: { flow: key } }) => {
    if (flow === undefined || key === undefined || names.has(key)) return [];
    const said = sentences.get(key) ?? expected(finder.nearest(flow));
    sentences.set(key, said);
    return [issueAt(reference, row, "flow", { code: "unknown-flow", expected: said })];
  });
}

/** Groups of the team, and their years of service, whose pool no flow has. */
export const unknownPools: CrossCheck = ({ tables }: Draft) => {
  const pools = namesByKey([
    ...tables.flows.records.flatMap(({ pool }) => pool ?? []),
    ...tables.flows.faulty.flatMap(({ values }) => values.pool ?? []),
  ]);
  const finder = nameFinder(pools.values());
  return [tables.team, tables.tenure].flatMap(({ reference, records }) =>
    (records as readonly (TeamRecord | TenureRecord)[]).flatMap(({ row, pool, keys }) => {
      if (reference === null || pool === undefined || keys.pool === undefined || pools.has(keys.pool)) return [];
      const meant = finder.nearest(pool);
      const expected =
        meant === null ? message("intake.cross.known-pool") : message("intake.cross.known-pool-meant", { meant });
      return [issueAt(reference, row, "pool", { code: "unknown-pool", severity: "warning", expected })];
    }),
  );
};
