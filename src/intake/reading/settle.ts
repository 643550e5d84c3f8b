import { LIMIT_TERMS } from "../../engine/records";
import type { Inputs, Key } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import { keyIn } from "../kinds";
import { offerOf } from "../offer-rows";
import { TABLE_KEYS } from "../schema";
import type { TableKey } from "../schema";
import type { RecordOf, Tables } from "./draft";
import { issueAt, standsAt } from "./table-reference";

/** Rows left in, and the issues of rows that go because what they take their figures from goes. */
export interface Settled {
  readonly inputs: Omit<Inputs, "currency">;
  readonly issues: readonly Issue[];
}

/**
 * Takes out the rows with errors, and what would be wrong without them.
 *
 * A year with one month missing is not that year: where a month, a half-hour or a tier is in error, the flow or the offer it belongs to
 * goes too, and says so. Rows that cite a flow that went go with it, without an issue of their own.
 */
export function settle(tables: Tables, issues: readonly Issue[]): Settled {
  const bad = badRows(tables, issues);
  const months = firstBad(tables, "volumes", bad, ({ flow }) => keyIn(flow));
  const profiles = firstBad(tables, "profiles", bad, ({ profile }) => keyIn(profile));
  const tiers = firstBad(tables, "offers", bad, offerOf);
  const dependents: Issue[] = [];

  const flows = goodRows(tables, "flows", bad).filter(({ row, keys }) => {
    const month = months.get(keys.name);
    const halfHour = keys.profile === undefined ? undefined : profiles.get(keys.profile);
    if (month === undefined && halfHour === undefined) return true;
    dependents.push(
      ...dependsOn(tables, "flows", row, month === undefined ? "profiles" : "volumes", month ?? halfHour ?? 0),
    );
    return false;
  });
  const offers = goodRows(tables, "offers", bad).filter((offer) => {
    const tier = tiers.get(offerOf(offer) ?? "");
    if (tier === undefined) return true;
    dependents.push(...dependsOn(tables, "offers", offer.row, "offers", tier));
    return false;
  });

  const staying = new Map(flows.map(({ name, keys }) => [keys.name, name]));
  const ofStaying = <R extends { readonly keys: { readonly flow: Key | undefined } }>(
    rows: readonly R[],
  ): readonly R[] =>
    rows.flatMap((row) => {
      if (row.keys.flow === undefined) return [row];
      const flow = staying.get(row.keys.flow);
      return flow === undefined ? [] : [{ ...row, flow }];
    });
  return {
    issues: dependents,
    inputs: {
      flows,
      volumes: ofStaying(goodRows(tables, "volumes", bad)),
      profiles: goodRows(tables, "profiles", bad).filter(({ keys }) => !profiles.has(keys.profile)),
      team: goodRows(tables, "team", bad),
      tenure: goodRows(tables, "tenure", bad),
      overheads: ofStaying(goodRows(tables, "overheads", bad)),
      offers: ofStaying(offers),
      automation: ofStaying(goodRows(tables, "automation", bad)),
      assumptions: goodRows(tables, "assumptions", bad),
      legislation: goodRows(tables, "legislation", bad),
      weights: goodRows(tables, "weights", bad),
      decisions: ofStaying(goodRows(tables, "decisions", bad)),
      measures: goodRows(tables, "measures", bad),
      scenarios: ofStaying(goodRows(tables, "scenarios", bad)),
      // A limit about a flow that the run leaves out is about nothing in it.
      limits: goodRows(tables, "limits", bad).filter(
        ({ limit, keys }) => LIMIT_TERMS[limit].about === "provider" || keys.appliesTo.every((key) => staying.has(key)),
      ),
    },
  };
}

type BadRows = Readonly<Record<TableKey, ReadonlySet<number>>>;

function badRows(tables: Tables, issues: readonly Issue[]): BadRows {
  const byName = new Map<string, Set<number>>();
  for (const { severity, table, row } of issues) {
    if (severity !== "error" || row === null) continue;
    const rows = byName.get(table) ?? new Set<number>();
    byName.set(table, rows.add(row));
  }
  const of = (key: TableKey): ReadonlySet<number> => byName.get(tables[key].reference?.content.name ?? "") ?? new Set();
  return {
    flows: of("flows"),
    volumes: of("volumes"),
    profiles: of("profiles"),
    team: of("team"),
    tenure: of("tenure"),
    overheads: of("overheads"),
    offers: of("offers"),
    automation: of("automation"),
    assumptions: of("assumptions"),
    legislation: of("legislation"),
    weights: of("weights"),
    decisions: of("decisions"),
    measures: of("measures"),
    scenarios: of("scenarios"),
    limits: of("limits"),
  };
}

function goodRows<K extends TableKey>(tables: Tables, key: K, bad: BadRows): readonly RecordOf[K][] {
  const { records } = tables[key];
  return bad[key].size === 0 ? records : records.filter(({ row }) => !bad[key].has(row));
}

/** For each thing of which rows in error speak: the first of those rows. */
function firstBad<K extends "volumes" | "profiles" | "offers">(
  tables: Tables,
  key: K,
  bad: BadRows,
  thingOf: (row: Partial<RecordOf[K]>) => string | undefined,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const note = (row: number, thing: string | undefined): void => {
    if (thing === undefined) return;
    const known = first.get(thing);
    if (known === undefined || row < known) first.set(thing, row);
  };
  const { records, faulty } = tables[key];
  for (const record of records) if (bad[key].has(record.row)) note(record.row, thingOf(record as Partial<RecordOf[K]>));
  // What a faulty row gives of these names has the record's own type.
  for (const { row, values } of faulty) note(row, thingOf(values as unknown as Partial<RecordOf[K]>));
  return first;
}

function dependsOn(tables: Tables, table: TableKey, row: number, source: TableKey, other: number): readonly Issue[] {
  const { reference } = tables[table];
  if (reference === null) return [];
  const from = tables[source].reference ?? reference;
  const expected = message("intake.cross.depends", { other: standsAt(from, other, null), table: from.content.name });
  return [issueAt(reference, row, null, { code: "depends-on-error", expected })];
}

/** Rows of all tables that stay. */
export function rowsIn(inputs: Omit<Inputs, "currency">): number {
  return TABLE_KEYS.reduce((sum, key) => sum + inputs[key].length, 0);
}
