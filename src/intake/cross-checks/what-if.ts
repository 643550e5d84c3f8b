import type { Key, MeasureName, MeasureRecord, ScenarioRecord } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import type { Draft } from "../reading/draft";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

type Value = "scope" | "multiply" | "shortShift" | "intoPool";

/** What a row states by its measure: what it must have, and what else it may. */
const STATES: Readonly<Record<MeasureName, { readonly needs: readonly Value[]; readonly may: readonly Value[] }>> = {
  schedules: { needs: [], may: [] },
  openingHours: { needs: [], may: [] },
  shiftLengths: { needs: ["shortShift"], may: [] },
  pooling: { needs: ["scope", "intoPool"], may: [] },
  concurrency: { needs: ["multiply"], may: ["scope"] },
  attrition: { needs: ["multiply"], may: ["scope"] },
  handlingTime: { needs: ["multiply"], may: ["scope"] },
};
const VALUES: readonly Value[] = ["scope", "multiply", "shortShift", "intoPool"];

/** Rows of measures without the value that their measure takes, or with one that it does not: nothing is taken for today's, and nothing left unread in silence. */
export const measuresState: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.measures;
  if (reference === null) return [];
  return records.flatMap((record) => {
    const { needs, may } = STATES[record.measure];
    return VALUES.flatMap((value): readonly Issue[] => {
      const isStated = record[value] !== undefined;
      if (!isStated && needs.includes(value))
        return [
          issueAt(reference, record.row, value, {
            code: "missing-value",
            expected: message(`intake.cross.measure.${value}`),
          }),
        ];
      return isStated && !needs.includes(value) && !may.includes(value)
        ? [issueAt(reference, record.row, value, { code: "value-unread", expected: message("intake.cross.unread") })]
        : [];
    });
  });
};

/** Measures on flows and pools that there are not, and chats at once where nobody chats. */
export const measuresTouch: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.measures;
  if (reference === null) return [];
  const { pools, flows } = namesIn(tables);
  return records.flatMap((record) => [
    ...scopeIssues(reference, record, tables, new Set([...flows, ...pools])),
    ...(record.keys.intoPool === undefined || pools.has(record.keys.intoPool)
      ? []
      : [
          issueAt(reference, record.row, "intoPool", {
            code: "unknown-pool",
            expected: message("intake.cross.measure.intoPool"),
          }),
        ]),
  ]);
};

function scopeIssues(
  reference: TableReference,
  { row, measure, keys: { scope } }: MeasureRecord,
  tables: Draft["tables"],
  known: ReadonlySet<Key>,
): readonly Issue[] {
  if (scope === undefined) return [];
  if (!known.has(scope))
    return [issueAt(reference, row, "scope", { code: "unknown-flow", expected: message("intake.cross.scope") })];
  const touched = tables.flows.records.filter(({ keys }) => keys.name === scope || keys.pool === scope);
  if (measure === "concurrency" && touched.length > 0 && touched.every(({ channel }) => channel !== "chat"))
    return [
      issueAt(reference, row, "scope", { code: "concurrency-not-chat", expected: message("intake.cross.chats") }),
    ];
  return measure === "attrition" ? teamIssues(reference, row, "scope", scope, tables) : [];
}

/**
 * Rows of scenarios on one flow of what cannot be told apart by flow: people whom no group of the team states alone, prices of offers made for all flows, the share
 * resolved at the first contact.
 */
export const scenariosTouch: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.scenarios;
  if (reference === null) return [];
  return records.flatMap(({ row, factor, keys: { flow } }: ScenarioRecord): readonly Issue[] => {
    if (flow === undefined) return [];
    if (factor === "wages" || factor === "attrition" || factor === "absence")
      return teamIssues(reference, row, "flow", flow, tables);
    if (factor === "resolution")
      return [issueAt(reference, row, "flow", { code: "value-unread", expected: message("intake.cross.all-flows") })];
    return factor === "price" && !tables.offers.records.some(({ keys }) => keys.flow === flow)
      ? [issueAt(reference, row, "flow", { code: "unknown-flow", expected: message("intake.cross.own-offer") })]
      : [];
  });
};

/** People of a flow or a pool can be told apart only where a group of the team is theirs. */
function teamIssues(
  reference: TableReference,
  row: number,
  column: string,
  scope: Key,
  { flows, team }: Draft["tables"],
): readonly Issue[] {
  const pools = flows.records.flatMap(({ keys }) =>
    keys.name === scope || keys.pool === scope ? [keys.pool ?? keys.name] : [],
  );
  if (pools.length === 0 || team.records.some(({ keys }) => keys.pool !== undefined && pools.includes(keys.pool)))
    return [];
  return [issueAt(reference, row, column, { code: "unknown-pool", expected: message("intake.cross.own-team") })];
}

/** Names of flows and pools, those of faulty rows too. */
function namesIn({ flows }: Draft["tables"]): { readonly flows: ReadonlySet<Key>; readonly pools: ReadonlySet<Key> } {
  return {
    flows: new Set(flows.records.map(({ keys }) => keys.name)),
    pools: new Set(flows.records.flatMap(({ keys }) => keys.pool ?? [])),
  };
}
