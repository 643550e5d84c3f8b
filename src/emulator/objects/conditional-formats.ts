import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";

import { flag, text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { areaName, overlaps } from "../sheet/address";
import { clearConditionalFormats } from "../sheet/clear";
import { requireWritable } from "../sheet/edit";
import { areasOf } from "../sheet/rules";
import { colorScaleObject, dataBarObject } from "./conditional-scales";
import { cellValueObject, customObject } from "./conditional-rules";
import { conditionId, type ConditionSelf } from "./conditional-self";
import { rangeObject } from "./makers";
import type { RangeRef } from "./range-ref";

const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  containsText: "ContainsText",
  timePeriod: "PresetCriteria",
};

const only = (self: ConditionSelf, type: string, object: (self: ConditionSelf) => HostObject): HostObject => {
  if (TYPES[self.rule.type] !== type)
    throw new ApiError(
      "InvalidOperation",
      `The conditional format is of type ${TYPES[self.rule.type] ?? self.rule.type}.`,
    );
  return object(self);
};
const orNull = (self: ConditionSelf, type: string, object: (self: ConditionSelf) => HostObject): HostObject | null =>
  TYPES[self.rule.type] === type ? object(self) : null;

const condition = kind<ConditionSelf>({
  type: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: conditionId(rule) }),
  scalars: {
    Id: { get: ({ rule }) => conditionId(rule) },
    Type: { get: ({ rule }) => TYPES[rule.type] ?? rule.type },
    Priority: {
      get: ({ rule }) => (rule.priority ?? 1) - 1,
      set: ({ rule }, value) => {
        rule.priority = whole(value) + 1;
      },
    },
    StopIfTrue: {
      get: ({ rule }) => (rule as { stopIfTrue?: boolean }).stopIfTrue === true,
      set: ({ rule }, value) => {
        (rule as { stopIfTrue?: boolean }).stopIfTrue = flag(value);
      },
    },
  },
  objects: {
    CellValue: (self) => only(self, "CellValue", cellValueObject),
    CellValueOrNullObject: (self) => orNull(self, "CellValue", cellValueObject),
    Custom: (self) => only(self, "Custom", customObject),
    CustomOrNullObject: (self) => orNull(self, "Custom", customObject),
    DataBar: (self) => only(self, "DataBar", dataBarObject),
    DataBarOrNullObject: (self) => orNull(self, "DataBar", dataBarObject),
    ColorScale: (self) => only(self, "ColorScale", colorScaleObject),
    ColorScaleOrNullObject: (self) => orNull(self, "ColorScale", colorScaleObject),
  },
  methods: {
    GetRange: (self) => range(self),
    GetRangeOrNullObject: (self) => range(self),
    Delete: ({ ref, format }) => {
      requireWritable(ref.book, ref.sheet, null);
      ref.sheet.raw.conditionalFormattings = ref.sheet.raw.conditionalFormattings.filter((each) => each !== format);
    },
  },
});

function range({ ref, format }: ConditionSelf): HostObject {
  const [area] = areasOf(format.ref);
  if (!area) throw new ApiError("ItemNotFound");
  return rangeObject(ref.at(area));
}

const STARTS: Readonly<Record<string, () => ConditionalFormattingRule>> = {
  CellValue: () => ({ type: "cellIs", operator: "equal", formulae: ['""'] }),
  Custom: () => ({ type: "expression", formulae: ["FALSE"] }),
  DataBar: () => ({
    type: "dataBar",
    gradient: true,
    cfvo: [{ type: "min" }, { type: "max" }],
    color: { argb: "FF638EC6" },
  }),
  ColorScale: () => ({
    type: "colorScale",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: [{ argb: "FFFFFFFF" }, { argb: "FF63BE7B" }],
  }),
};

const make = kind<RangeRef>({
  type: "ConditionalFormatCollection",
  items: (ref) => listed(ref).map((self) => condition(self)),
  item: (ref, key) => {
    const found = listed(ref).find(({ rule }) => conditionId(rule) === key);
    if (!found) throw new ApiError("ItemNotFound");
    return condition(found);
  },
  methods: {
    Add: (ref, [type]) => {
      requireWritable(ref.book, ref.sheet, null);
      const wanted = text(type, "a type");
      const start = STARTS[wanted];
      if (!start) throw new ApiError("ApiNotFound", `Conditional formats of type "${wanted}" are not known to it.`);
      const rule = start();
      // A new format comes before the older ones.
      for (const each of ref.sheet.raw.conditionalFormattings)
        for (const older of each.rules) older.priority = (older.priority ?? 1) + 1;
      rule.priority = 1;
      const format: ConditionalFormattingOptions = { ref: areaName(ref.area), rules: [rule] };
      ref.sheet.raw.conditionalFormattings = [format, ...ref.sheet.raw.conditionalFormattings];
      ref.book.isDirty = true;
      return condition({ ref, format, rule });
    },
    ClearAll: (ref) => {
      requireWritable(ref.book, ref.sheet, null);
      clearConditionalFormats(ref.sheet, ref.area);
    },
    GetCount: (ref) => listed(ref).length,
    GetItemAt: (ref, [index]) => {
      const found = listed(ref)[whole(index)];
      if (!found) throw new ApiError("ItemNotFound");
      return condition(found);
    },
  },
});

function listed(ref: RangeRef): ConditionSelf[] {
  return ref.sheet.raw.conditionalFormattings
    .filter((format) => areasOf(format.ref).some((area) => overlaps(area, ref.area)))
    .flatMap((format) => format.rules.map((rule) => ({ ref, format, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
}

export function conditionalFormatsObject(ref: RangeRef): HostObject {
  return make(ref);
}
