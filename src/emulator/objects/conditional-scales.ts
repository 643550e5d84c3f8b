import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";

import { choice, flag, property, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { colorOf, colorText } from "../sheet/colors";
import { requireWritable } from "../sheet/edit";
import type { ConditionSelf } from "./conditional-self";

type DataBar = Extract<ConditionalFormattingRule, { type: "dataBar" }>;
type ColorScale = Extract<ConditionalFormattingRule, { type: "colorScale" }>;
type Bound = NonNullable<DataBar["cfvo"]>[number];

const KINDS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "autoMin",
} as const;

const bar = (self: ConditionSelf): DataBar => self.rule as DataBar;
const changing = (self: ConditionSelf): DataBar => {
  requireWritable(self.ref.book, self.ref.sheet, null);
  return bar(self);
};

function readBound(value: unknown, end: "min" | "max"): Bound {
  const type = choice(property(value, "type"), Object.keys(KINDS) as (keyof typeof KINDS)[]);
  const formula = property(value, "formula");
  const kept = type === "Automatic" ? end : KINDS[type];
  if (kept === "min" || kept === "max") return { type: kept };
  const given = typeof formula === "number" ? formula : text(formula, "a number or a formula").replace(/^=/u, "");
  return { type: kept, value: given };
}

function shownBound(bound: Bound | undefined): object {
  const type =
    (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => KINDS[name] === bound?.type) ?? "Automatic";
  return { type, ...(bound?.value === undefined ? {} : { formula: String(bound.value) }) };
}

const positive = kind<ConditionSelf>({
  type: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: {
      get: (self) => colorText(bar(self).color) ?? "",
      set: (self, value) => void (changing(self).color = colorOf(text(value))),
    },
    GradientFill: {
      get: (self) => bar(self).gradient !== false,
      set: (self, value) => void (changing(self).gradient = flag(value)),
    },
    BorderColor: {
      get: (self) => colorText(bar(self).borderColor) ?? "",
      set: (self, value) => {
        const color = text(value);
        const rule = changing(self);
        if (color === "") rule.border = false;
        else Object.assign(rule, { border: true, borderColor: colorOf(color) });
      },
    },
  },
});

const dataBar = kind<ConditionSelf>({
  type: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: {
      get: (self) => bar(self).showValue === false,
      set: (self, value) => void (changing(self).showValue = !flag(value)),
    },
    LowerBoundRule: {
      get: (self) => shownBound(bar(self).cfvo?.[0]),
      set: (self, value) =>
        void (changing(self).cfvo = [readBound(value, "min"), bar(self).cfvo?.[1] ?? { type: "max" }]),
    },
    UpperBoundRule: {
      get: (self) => shownBound(bar(self).cfvo?.[1]),
      set: (self, value) =>
        void (changing(self).cfvo = [bar(self).cfvo?.[0] ?? { type: "min" }, readBound(value, "max")]),
    },
  },
  objects: { PositiveFormat: (self) => positive(self) },
});

const colorScale = kind<ConditionSelf>({
  type: "ColorScaleConditionalFormat",
  scalars: {
    ThreeColorScale: { get: ({ rule }) => (rule as ColorScale).cfvo?.length === 3 },
    Criteria: {
      get: ({ rule }) => {
        const { cfvo = [], color = [] } = rule as ColorScale;
        const at = (index: number): object => ({ ...shownBound(cfvo[index]), color: colorText(color[index]) ?? "" });
        return cfvo.length === 3
          ? { minimum: at(0), midpoint: at(1), maximum: at(2) }
          : { minimum: at(0), maximum: at(1) };
      },
      set: ({ ref, rule }, value) => {
        requireWritable(ref.book, ref.sheet, null);
        const given = [property(value, "minimum"), property(value, "midpoint"), property(value, "maximum")].filter(
          (each) => each !== undefined && each !== null,
        );
        if (given.length < 2) throw new ApiError("InvalidArgument", "A colour scale has a minimum and a maximum.");
        const scale = rule as ColorScale;
        scale.cfvo = given.map((each, index) => readBound(each, index === 0 ? "min" : "max"));
        scale.color = given.map((each) => colorOf(text(property(each, "color"), "a colour")));
      },
    },
  },
});

export function dataBarObject(self: ConditionSelf): HostObject {
  return dataBar(self);
}

export function colorScaleObject(self: ConditionSelf): HostObject {
  return colorScale(self);
}
