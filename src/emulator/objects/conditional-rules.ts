import type { ConditionalFormattingRule, Style } from "@cj-tech-master/excelts";

import { choice, flag, property, text } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { colorOf, colorText } from "../sheet/colors";
import { requireFormula, requireWritable } from "../sheet/edit";
import type { ConditionSelf } from "./conditional-self";

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

type CellIs = Extract<ConditionalFormattingRule, { type: "cellIs" }>;
type Expression = Extract<ConditionalFormattingRule, { type: "expression" }>;

function changeStyle({ ref, rule }: ConditionSelf, change: (style: Partial<Style>) => Partial<Style>): void {
  requireWritable(ref.book, ref.sheet, null);
  rule.style = change(rule.style ?? {});
}

const fill = kind<ConditionSelf>({
  type: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ rule }) => (rule.style?.fill?.type === "pattern" ? (colorText(rule.style.fill.bgColor) ?? "") : ""),
      set: (self, value) => {
        const color = colorOf(text(value, "a colour"));
        // In a conditional format a solid fill's colour is the background.
        changeStyle(self, (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", bgColor: color } }));
      },
    },
  },
  methods: {
    Clear: (self) => changeStyle(self, (style) => ({ ...style, fill: { type: "pattern", pattern: "none" } })),
  },
});

const font = kind<ConditionSelf>({
  type: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ rule }) => colorText(rule.style?.font?.color) ?? "",
      set: (self, value) =>
        changeStyle(self, (style) => ({ ...style, font: { ...style.font, color: colorOf(text(value)) } })),
    },
    Bold: {
      get: ({ rule }) => rule.style?.font?.bold === true,
      set: (self, value) => changeStyle(self, (style) => ({ ...style, font: { ...style.font, bold: flag(value) } })),
    },
    Italic: {
      get: ({ rule }) => rule.style?.font?.italic === true,
      set: (self, value) => changeStyle(self, (style) => ({ ...style, font: { ...style.font, italic: flag(value) } })),
    },
    Strikethrough: {
      get: ({ rule }) => rule.style?.font?.strike === true,
      set: (self, value) => changeStyle(self, (style) => ({ ...style, font: { ...style.font, strike: flag(value) } })),
    },
  },
});

const format = kind<ConditionSelf>({
  type: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: ({ rule }) => (typeof rule.style?.numFmt === "string" ? rule.style.numFmt : ""),
      set: (self, value) => changeStyle(self, (style) => ({ ...style, numFmt: text(value) })),
    },
  },
  objects: { Fill: (self) => fill(self), Font: (self) => font(self) },
});

const cellValue = kind<ConditionSelf>({
  type: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule }) => {
        const { operator, formulae = [] } = rule as CellIs;
        const shown = (value: string | number | undefined): string =>
          value === undefined
            ? ""
            : typeof value === "number" || Number.isFinite(Number(value)) || value.startsWith('"')
              ? String(value)
              : `=${value}`;
        return {
          operator: Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? "EqualTo",
          formula1: shown(formulae[0]),
          ...(formulae[1] === undefined ? {} : { formula2: shown(formulae[1]) }),
        };
      },
      set: ({ ref, rule }, value) => {
        requireWritable(ref.book, ref.sheet, null);
        const operator = OPERATORS[choice(property(value, "operator"), Object.keys(OPERATORS))];
        const formulae = [property(value, "formula1"), property(value, "formula2")]
          .filter((each) => each !== undefined && each !== null && each !== "")
          .map((each) => (typeof each === "number" ? each : text(each, "a formula").replace(/^=/u, "")));
        Object.assign(rule, { operator, formulae });
      },
    },
  },
  objects: { Format: (self) => format(self) },
});

const expression = kind<ConditionSelf>({
  type: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ rule }) => `=${String((rule as Expression).formulae?.[0] ?? "")}`,
      set: ({ ref, rule }, value) => {
        requireWritable(ref.book, ref.sheet, null);
        const formula = text(value, "a formula").replace(/^=/u, "");
        requireFormula(ref.book, formula);
        (rule as Expression).formulae = [formula];
      },
    },
  },
});

const custom = kind<ConditionSelf>({
  type: "CustomConditionalFormat",
  objects: { Rule: (self) => expression(self), Format: (self) => format(self) },
});

export function cellValueObject(self: ConditionSelf): HostObject {
  return cellValue(self);
}

export function customObject(self: ConditionSelf): HostObject {
  return custom(self);
}
