import { LIMIT_TERMS } from "../../engine/records";
import type { Key, LimitRecord } from "../../engine/records";
import { isIn } from "../../engine/require";
import { message } from "../../language";
import type { Issue } from "../issue";
import { keyOf } from "../kinds";
import { rangeMessage } from "../kinds/range-message";
import type { Draft } from "../reading/draft";
import { namesIn } from "../reading/keyed";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { nameFinder } from "./nearest-name";

/** Rows of limits without what their limit needs, with what it does not take, or about somebody whom no table has. */
export const limitsState: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.limits;
  if (reference === null || records.length === 0) return [];
  const names = namesKnown(tables);
  return records.flatMap((record) => [
    ...valueIssues(reference, record),
    ...nameIssues(reference, record, names),
    ...(record.limit === "coreKept" && !tables.flows.records.some(({ coreBusiness }) => coreBusiness === true)
      ? [
          issueAt(reference, record.row, "limit", {
            code: "limit-about-nothing",
            expected: message("intake.limit.core"),
          }),
        ]
      : []),
  ]);
};

function valueIssues(reference: TableReference, { row, limit, value }: LimitRecord): readonly Issue[] {
  const { accepts } = LIMIT_TERMS[limit];
  if (accepts === undefined)
    return value === undefined
      ? []
      : [issueAt(reference, row, "value", { code: "value-unread", expected: message("intake.limit.no-value") })];
  if (value === undefined)
    return [
      issueAt(reference, row, "value", {
        code: "missing-value",
        expected: message("intake.limit.value", { range: rangeMessage(accepts, "plain") }),
      }),
    ];
  if (isIn(accepts, value) && (limit !== "providersAtMost" || Number.isInteger(value))) return [];
  const isPercent = accepts.max === 1 && value > 1 && value <= 100;
  return [
    issueAt(reference, row, "value", {
      code: "limit-range",
      expected: isPercent
        ? message("intake.limit.percent", { meant: value })
        : message(limit === "providersAtMost" ? "intake.limit.whole" : "intake.limit.value", {
            range: rangeMessage(accepts, "plain"),
          }),
    }),
  ];
}

/** Names that a limit may be about, as written, by their keys. */
interface KnownNames {
  readonly provider: ReadonlyMap<Key, string>;
  readonly flow: ReadonlyMap<Key, string>;
}

function nameIssues(reference: TableReference, record: LimitRecord, known: KnownNames): readonly Issue[] {
  const { about } = LIMIT_TERMS[record.limit];
  const at = (code: "missing-value" | "value-unread" | "limit-names", expected: Parameters<typeof message>[0]): Issue =>
    issueAt(reference, record.row, "appliesTo", { code, expected: message(expected) });
  const { appliesTo } = record.keys;
  if (about === "plan") return appliesTo.length === 0 ? [] : [at("value-unread", "intake.limit.no-name")];
  const wanted = `intake.limit.names.${about}` as const;
  if (appliesTo.length === 0) return [at("missing-value", wanted)];
  const isMany = about === "flows";
  const names = about === "provider" ? known.provider : known.flow;
  const unknown = namesIn(record.appliesTo).filter((name) => !names.has(keyOf(name)));
  if (unknown.length > 0) {
    const meant = unknown.map((name) => nameFinder(names.values()).nearest(name)).find((each) => each !== null);
    const code = about === "provider" ? "unknown-provider" : "unknown-flow";
    const expected =
      meant === undefined || meant === null ? message(wanted) : message(`intake.limit.meant.${about}`, { meant });
    return [issueAt(reference, record.row, "appliesTo", { code, expected })];
  }
  return (isMany ? new Set(appliesTo).size >= 2 : appliesTo.length === 1) ? [] : [at("limit-names", wanted)];
}

/** Those of faulty rows too: a fault elsewhere in the row does not make a name unknown. */
function namesKnown({ flows, offers }: Draft["tables"]): KnownNames {
  const byKey = (names: readonly string[]): ReadonlyMap<Key, string> =>
    new Map(names.map((name) => [keyOf(name), name]));
  return {
    flow: byKey([...flows.records.map(({ name }) => name), ...flows.faulty.flatMap(({ values }) => values.name ?? [])]),
    provider: byKey([
      ...offers.records.map(({ provider }) => provider),
      ...offers.faulty.flatMap(({ values }) => values.provider ?? []),
    ]),
  };
}
