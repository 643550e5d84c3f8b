import type { DataValidation } from "@cj-tech-master/excelts";

import { choice, flag, optionalText, property, record, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { contains, overlaps } from "../sheet/address";
import { chartReference } from "../chart/chart-source";
import { clearValidations } from "../sheet/clear";
import { requireWritable } from "../sheet/edit";
import { setValidations, validationKey, validationsOf } from "../sheet/rules";
import { isValid } from "../sheet/validation-check";
import { rangeOf, type RangeRef } from "./range-ref";

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const RULES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

type Rule = DataValidation & { formulae?: (string | number | Date)[]; operator?: string };

const make = kind<RangeRef>({
  type: "DataValidation",
  scalars: {
    Type: { get: (ref) => ruleType(ref) },
    Rule: {
      get: (ref) => ruleOf(found(ref)),
      set: (ref, value) => put(ref, (old) => ({ ...messages(old), ...readRule(value) }) as Partial<Rule>),
    },
    IgnoreBlanks: {
      get: (ref) => found(ref)?.allowBlank !== false,
      set: (ref, value) => put(ref, (old) => ({ ...required(old), allowBlank: flag(value) })),
    },
    Prompt: {
      get: (ref) => {
        const rule = found(ref);
        return rule
          ? { showPrompt: rule.showInputMessage === true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" }
          : null;
      },
      set: (ref, value) =>
        put(ref, (old) => ({
          ...(old ?? ({ type: "any" } as Rule)),
          showInputMessage: property(value, "showPrompt") !== false,
          promptTitle: limited(property(value, "title"), 32),
          prompt: limited(property(value, "message"), 255),
        })),
    },
    ErrorAlert: {
      get: (ref) => {
        const rule = found(ref);
        if (!rule) return null;
        const style =
          (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((name) => STYLES[name] === rule.errorStyle) ?? "Stop";
        return {
          showAlert: rule.showErrorMessage === true,
          style,
          title: rule.errorTitle ?? "",
          message: rule.error ?? "",
        };
      },
      set: (ref, value) =>
        put(ref, (old) => ({
          ...required(old),
          showErrorMessage: property(value, "showAlert") !== false,
          errorStyle:
            STYLES[choice(property(value, "style") ?? "Stop", Object.keys(STYLES) as (keyof typeof STYLES)[])],
          errorTitle: limited(property(value, "title"), 32),
          error: limited(property(value, "message"), 255),
        })),
    },
    Valid: { get: (ref) => isValid(ref.book, ref.sheet, ref.area) },
  },
  methods: {
    Clear: ({ book, sheet, area }) => {
      requireWritable(book, sheet, null);
      clearValidations(sheet, area);
    },
  },
});

function limited(value: unknown, longest: number): string {
  const given = optionalText(value) ?? "";
  if (given.length > longest)
    throw new ApiError("InvalidArgument", `A title holds at most 32 characters, a message 255.`);
  return given;
}

function required(rule: Rule | null): Rule {
  if (!rule) throw new ApiError("InvalidOperation", "The cells have no validation rule.");
  return rule;
}

/** The one rule all cells of the range have; `null` where they have none, or several. */
function found({ sheet, area }: RangeRef): Rule | null {
  const touching = validationsOf(sheet).filter((each) => overlaps(each.area, area));
  const [first] = touching;
  return first && contains(first.area, area) ? first.rule : null;
}

function ruleType(ref: RangeRef): string {
  const rule = found(ref);
  if (rule) return TYPES[rule.type] ?? "None";
  return validationsOf(ref.sheet).some((each) => overlaps(each.area, ref.area)) ? "MixedCriteria" : "None";
}

function messages(rule: Rule | null): Partial<Rule> {
  const { allowBlank, error, errorTitle, errorStyle, prompt, promptTitle, showErrorMessage, showInputMessage } =
    rule ?? ({} as Partial<Rule>);
  return Object.fromEntries(
    Object.entries({
      allowBlank,
      error,
      errorTitle,
      errorStyle,
      prompt,
      promptTitle,
      showErrorMessage,
      showInputMessage,
    }).filter(([, value]) => value !== undefined),
  ) as Partial<Rule>;
}

function put(ref: RangeRef, change: (old: Rule | null) => Partial<Rule>): void {
  const { book, sheet, area } = ref;
  requireWritable(book, sheet, null);
  const rule = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...change(found(ref)),
  } as DataValidation;
  clearValidations(sheet, area);
  const kept = Object.fromEntries(validationsOf(sheet).map((each) => [validationKey(each.area), each.rule]));
  setValidations(sheet, { ...kept, [validationKey(area)]: rule });
  book.isDirty = true;
  book.changes.add({ kind: "format", sheet, area });
}

function readRule(value: unknown): Partial<Rule> {
  const list = property(value, "list");
  if (list !== undefined && list !== null)
    return { type: "list", formulae: [listSource(property(list, "source"))] } as Partial<Rule>;
  const custom = property(value, "custom");
  if (custom !== undefined && custom !== null)
    return {
      type: "custom",
      formulae: [text(property(custom, "formula"), "a formula").replace(/^=/u, "")],
    } as Partial<Rule>;
  for (const [name, type] of Object.entries(RULES)) {
    const given = property(value, name);
    if (given === undefined || given === null) continue;
    const operator = choice(property(given, "operator"), Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]);
    const formulae = [property(given, "formula1"), property(given, "formula2")]
      .filter((each) => each !== undefined && each !== null && each !== "")
      .map(operand);
    const needed = operator === "Between" || operator === "NotBetween" ? 2 : 1;
    if (formulae.length < needed) throw new ApiError("InvalidArgument", `The rule needs ${needed} bounds.`);
    return { type, operator: OPERATORS[operator], formulae } as unknown as Partial<Rule>;
  }
  throw new ApiError(
    "InvalidArgument",
    `A rule is one of list, custom, ${Object.keys(RULES).join(", ")}; it got ${Object.keys(record(value)).join(", ")}.`,
  );
}

function operand(value: unknown): string | number {
  return typeof value === "number" ? value : text(value, "a number or a formula").replace(/^=/u, "");
}

/** A list's source: a reference or name after an equals sign, or the choices themselves with commas between. */
function listSource(source: unknown): string {
  const range = rangeOf(source);
  if (range) return chartReference(range.sheet, range.area);
  const given = text(source, "a list");
  if (given.startsWith("=")) return given.slice(1);
  if (given.length > 255) throw new ApiError("InvalidArgument", "A list given as text holds at most 255 characters.");
  return `"${given.replaceAll('"', '""')}"`;
}

function ruleOf(rule: Rule | null): object | null {
  if (!rule || rule.type === "any") return null;
  const [first, second] = rule.formulae;
  const source = String(first ?? "");
  if (rule.type === "list")
    return {
      list: {
        inCellDropDown: true,
        source: source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`,
      },
    };
  if (rule.type === "custom") return { custom: { formula: `=${source}` } };
  const name = Object.entries(RULES).find(([, type]) => type === rule.type)?.[0] ?? "decimal";
  const operator =
    Object.entries(OPERATORS).find(([, each]) => each === (rule.operator ?? "between"))?.[0] ?? "Between";
  const shown = (value: string | number | Date | undefined): string | number =>
    typeof value === "number"
      ? value
      : value === undefined || String(value) === ""
        ? ""
        : Number.isFinite(Number(value))
          ? Number(value)
          : `=${String(value)}`;
  return { [name]: { formula1: shown(first), ...(second === undefined ? {} : { formula2: shown(second) }), operator } };
}

export function dataValidationObject(ref: RangeRef): HostObject {
  return make(ref);
}
