import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";

import type { RangeRef } from "./range-ref";

/** One conditional format, reached through a range. */
export interface ConditionSelf {
  readonly ref: RangeRef;
  readonly format: ConditionalFormattingOptions;
  readonly rule: ConditionalFormattingRule;
}

const IDS = new WeakMap<ConditionalFormattingRule, string>();
let last = 0;

/** Excel gives conditional formats identities that last as long as the workbook is open. */
export function conditionId(rule: ConditionalFormattingRule): string {
  let id = IDS.get(rule);
  if (id === undefined) {
    last += 1;
    id = `{00000000-000E-0000-0000-${String(last).padStart(12, "0")}}`;
    IDS.set(rule, id);
  }
  return id;
}
