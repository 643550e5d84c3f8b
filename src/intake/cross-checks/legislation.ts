import { findLaw, LAW } from "../../engine/legislation";
import type { LawGap, LawKey } from "../../engine/legislation";
import { payrollKeys } from "../../engine/legislation/fr";
import type { LegislationRecord, TeamRecord } from "../../engine/records";
import { isIn } from "../../engine/require";
import { message, phrase } from "../../language";
import type { MessageKey } from "../../language";
import type { Issue } from "../issue";
import { groupBy } from "../../engine/group-by";
import { fold, keyOf } from "../kinds";
import { rangeMessage } from "../kinds/range-message";
import { assumptionsIn } from "../plausibility/assumptions-in";
import { rulesIn } from "../plausibility/law-in";
import type { Draft } from "../reading/draft";
import { issueAt, standsAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { nameFinder } from "./nearest-name";

/** Parameters of law the engine does not know, values it cannot take, units that are others, dates that end before they begin. */
export const knownLaw: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.legislation;
  if (reference === null) return [];
  const finder = nameFinder(LAW.map(({ key }) => key));
  return records.flatMap((record): readonly Issue[] => {
    const { row, key, value, unit, from, until } = record;
    const definition = findLaw(record.keys.key);
    if (definition === undefined || !isOwn(record, definition.country)) {
      const expected = message("intake.cross.known-law", { meant: finder.nearest(key) ?? "none" });
      return [issueAt(reference, row, "key", { code: "unknown-law", severity: "warning", expected })];
    }
    const issues: Issue[] = [];
    if (unit !== undefined && fold(unit) !== fold(definition.unit)) {
      const expected = message("intake.cross.law-unit", { key: definition.key, unit: definition.unit });
      issues.push(issueAt(reference, row, "unit", { code: "unit-mismatch", expected }));
    }
    if (!isIn(definition.accepts, value)) {
      const range = rangeMessage(definition.accepts, "plain");
      const expected = message("intake.cross.assumption-range", { key: definition.key, range });
      issues.push(issueAt(reference, row, "value", { code: "assumption-range", expected }));
    }
    if (until !== undefined && until < from) {
      const expected = message("intake.cross.dates-reversed", { from });
      issues.push(issueAt(reference, row, "until", { code: "dates-reversed", expected }));
    }
    return issues;
  });
};

/** Whether a row means the parameter of its key's own country: a row that states none does. */
function isOwn({ keys }: LegislationRecord, country: string): boolean {
  return keys.country === undefined || keys.country === keyOf(country);
}

/** Two rows that state the same parameter on the same day: neither is used. */
export const doubledLaw: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.legislation;
  if (reference === null) return [];
  const same = groupBy(records, ({ keys, key, from }) => `${keys.key ?? key}|${keys.country ?? ""}|${from}`);
  return [...same.values()].flatMap((rows) => {
    const [first, second] = rows;
    if (first === undefined || second === undefined) return [];
    return rows.map(({ row }) => {
      const expected = message("intake.cross.row-once", {
        other: standsAt(reference, row === first.row ? second.row : first.row, "from"),
      });
      return issueAt(reference, row, "from", { code: "doubled-row", expected });
    });
  });
};

/** What the run needs of the law and nobody knows on its day: refused, with the last day on which it is known. */
export const lawInForce: CrossCheck = (draft) => {
  const rules = rulesIn(draft);
  if (rules === null) return dateOutOfReach(draft);
  const keys = neededKeys(draft);
  const gaps = keys.flatMap((key) => rules.gap(key) ?? []);
  if (gaps.length > 0) return gaps.map((gap) => unknownLaw(draft, gap));
  const strict = rulesIn(draft, false);
  const outlived = strict === null ? [] : keys.flatMap((key) => strict.gap(key) ?? []);
  return outlived.length === 0 ? [] : [lastKnownLaw(draft, outlived)];
};

/** The parameters without which some salary's charges cannot be reckoned. */
function neededKeys(draft: Draft): readonly LawKey[] {
  const { team, flows } = draft.tables;
  const value = assumptionsIn(draft);
  const agents = team.records.filter(({ role }) => role === "agent");
  const isCovered = agents.some(({ pool }) => pool === undefined);
  const hasDefaults =
    !isCovered && flows.records.some(({ keys }) => !agents.some((group) => group.keys.pool === keys.pool));
  const charged = team.records.filter(needsCharges);
  if (charged.length === 0 && !hasDefaults) return [];
  const isTaxed = value("recoverableTax") < 1;
  const sizes = new Set(charged.map(({ fiftyPlus }) => fiftyPlus ?? value("employerFiftyPlus") >= 0.5));
  if (hasDefaults) sizes.add(value("employerFiftyPlus") >= 0.5);
  return [...new Set([...sizes].flatMap((size) => payrollKeys(size, isTaxed)))];
}

/** Whether a group's cost needs the law: its loaded salary is not stated. */
function needsCharges({ loadedSalary }: TeamRecord): boolean {
  return loadedSalary === undefined;
}

function unknownLaw(draft: Draft, { key, lastKnown, needed }: LawGap): Issue {
  return issueOfLaw(draft, "law-unknown", "error", [key, needed], {
    sentence: "intake.cross.law-unknown",
    values: { key, known: lastKnown ?? "none", needed },
  });
}

function lastKnownLaw(draft: Draft, gaps: readonly LawGap[]): Issue {
  const keys = gaps.map(({ key }) => key).join(", ");
  const needed = gaps[0]?.needed ?? "";
  return issueOfLaw(draft, "law-last-known", "warning", [needed], {
    sentence: "intake.cross.law-last-known",
    values: { keys, count: gaps.length, needed },
  });
}

function issueOfLaw(
  { tables }: Draft,
  code: "law-unknown" | "law-last-known",
  severity: Issue["severity"],
  received: readonly string[],
  { sentence, values }: { readonly sentence: MessageKey; readonly values: Readonly<Record<string, string | number>> },
): Issue {
  const content = tables.legislation.reference?.content;
  return {
    severity,
    code,
    table: content?.name ?? phrase("en", "tables.legislation"),
    row: null,
    column: null,
    received: received.join(", "),
    expected: message(sentence, values),
    place: content === undefined ? null : content.origin,
  };
}

function dateOutOfReach({ tables }: Draft): readonly Issue[] {
  const { reference, records } = tables.assumptions;
  const row = records.find(({ keys }) => keys.key === "lawDate")?.row;
  if (reference === null || row === undefined) return [];
  return [issueAt(reference, row, "value", { code: "assumption-range", expected: message("intake.cross.law-date") })];
}
