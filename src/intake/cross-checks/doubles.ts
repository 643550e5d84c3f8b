import { message } from "../../language";
import type { Issue } from "../issue";
import { groupBy } from "../../engine/group-by";
import type { Key } from "../../engine/records";
import { keyOf } from "../kinds";
import type { Draft } from "../reading/draft";
import { issueAt, standsAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

interface Row {
  readonly row: number;
}

/** A name that must stand once: every row that has it is in error, for which of them is meant is not ours to say. */
export const doubledNames: CrossCheck = ({ tables }) => [
  ...doubled(tables.flows.reference, namesOfFlows(tables), ({ key }) => key, "name", "doubled-name"),
  ...doubled(tables.assumptions.reference, tables.assumptions.records, ({ key }) => keyOf(key), "key", "doubled-name"),
  ...doubled(
    tables.weights.reference,
    tables.weights.records,
    ({ criterion }) => keyOf(criterion),
    "criterion",
    "doubled-name",
  ),
  ...doubled(tables.decisions.reference, tables.decisions.records, ({ keys }) => keys.flow, "flow", "doubled-name"),
];

/** Two rows that state the same month of a flow, the same half-hour of a profile, the same tool for the same flow, the same measure, the same factor of a scenario, or the same limit. */
export const doubledRows: CrossCheck = ({ tables }) => [
  ...doubled(
    tables.volumes.reference,
    tables.volumes.records,
    ({ keys, month, year }) => `${keys.flow}|${year ?? ""}|${month}`,
    "month",
    "doubled-row",
  ),
  ...doubled(
    tables.profiles.reference,
    tables.profiles.records,
    ({ keys, day, start }) => `${keys.profile}|${day}|${start}`,
    "start",
    "doubled-row",
  ),
  ...doubled(
    tables.automation.reference,
    tables.automation.records,
    ({ keys }) => `${keys.flow ?? ""}|${keys.tool}`,
    "tool",
    "doubled-row",
  ),
  ...doubled(
    tables.measures.reference,
    tables.measures.records,
    ({ measure, keys }) => `${measure}|${keys.scope ?? ""}`,
    "measure",
    "doubled-row",
  ),
  ...doubled(
    tables.scenarios.reference,
    tables.scenarios.records,
    ({ factor, keys }) => `${keys.scenario}|${factor}|${keys.flow ?? ""}`,
    "factor",
    "doubled-row",
  ),
  ...doubled(
    tables.limits.reference,
    tables.limits.records,
    ({ limit, keys }) => `${limit}|${keys.appliesTo.toSorted().join("|")}`,
    "limit",
    "doubled-row",
  ),
];

/** Names of flows, those of faulty rows too: a fault elsewhere in the row does not make the name free. */
function namesOfFlows({ flows }: Draft["tables"]): readonly (Row & { readonly key: Key })[] {
  const faulty = flows.faulty.flatMap(({ row, values: { name } }) =>
    name === undefined ? [] : [{ row, key: keyOf(name) }],
  );
  return [...flows.records.map(({ row, keys }) => ({ row, key: keys.name })), ...faulty].sort((a, b) => a.row - b.row);
}

function doubled<R extends Row>(
  reference: TableReference | null,
  rows: readonly R[],
  keyOf: (row: R) => string,
  column: string,
  code: "doubled-name" | "doubled-row",
): readonly Issue[] {
  if (reference === null) return [];
  const sentence = code === "doubled-name" ? "intake.cross.name-once" : "intake.cross.row-once";
  const byKey = groupBy(rows, keyOf);
  return [...byKey.values()].flatMap((same) => {
    const [first, second] = same;
    if (first === undefined || second === undefined) return [];
    return same.map(({ row }) =>
      issueAt(reference, row, column, {
        code,
        expected: message(sentence, {
          other: standsAt(reference, row === first.row ? second.row : first.row, column),
        }),
      }),
    );
  });
}
