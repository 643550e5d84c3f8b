import { COLOURS, LOOKS, withAddresses } from "../../workbook";
import type { ConditionalPlan, ValidationPlan } from "../../workbook";
import { addressOf } from "../address";
import type { Area } from "../address";
import { plainText } from "../plain-text";
import { tableArea } from "./build-structure";
import { addressIn } from "./block-address";
import type { PlacedSheet, Placement } from "./placement";

/** The body of a block: without the header where it is a table, without its total row. */
function bodyColumn(placement: Placement, column: number): Area {
  const { area, block } = placement;
  const header = block.table === undefined ? 0 : 1;
  const rows = block.table === undefined ? area.rows : tableArea(placement).rows;
  return { row: area.row + header, column: area.column + column, rows: rows - header, columns: 1 };
}

/** Formats that follow the value. Those of an earlier run are replaced. */
export function dressConditional(
  worksheet: Excel.Worksheet,
  placement: Placement,
  sheets: readonly PlacedSheet[],
): void {
  const rules = placement.block.conditional ?? [];
  if (rules.length === 0) return;
  if (placement.before !== null) worksheet.getRange(addressOf(placement.reserved)).conditionalFormats.clearAll();
  rules.forEach((rule) => {
    if (rule.kind === "where") addCondition(worksheet, placement, rule, sheets);
    else addRule(worksheet.getRange(addressOf(bodyColumn(placement, rule.column))), rule);
  });
}

function addCondition(
  worksheet: Excel.Worksheet,
  { area }: Placement,
  { column, row, formula, style }: Extract<ConditionalPlan, { kind: "where" }>,
  sheets: readonly PlacedSheet[],
): void {
  const range = worksheet.getRange(
    addressOf({ row: area.row + row, column: area.column + column, rows: 1, columns: area.columns - column }),
  );
  const { custom } = range.conditionalFormats.add("Custom");
  const { ink, fill } = LOOKS[style];
  if (ink !== undefined) custom.format.font.color = ink;
  if (fill !== undefined) custom.format.fill.color = fill;
  custom.rule.formula = `=${withAddresses(formula, (target) => addressIn(target, null, sheets))}`;
}

function addRule(range: Excel.Range, rule: Exclude<ConditionalPlan, { kind: "where" }>): void {
  if (rule.kind === "data-bar") {
    range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = COLOURS.rule;
    return;
  }
  const { cellValue } = range.conditionalFormats.add("CellValue");
  if (rule.kind === "negative") {
    cellValue.format.font.color = COLOURS.badInk;
    cellValue.rule = { formula1: "=0", operator: "LessThan" };
    return;
  }
  const { ink, fill } = LOOKS[rule.style];
  if (ink !== undefined) cellValue.format.font.color = ink;
  if (fill !== undefined) cellValue.format.fill.color = fill;
  if (rule.kind === "equals-number") {
    cellValue.rule = { formula1: `=${rule.number}`, operator: "EqualTo" };
    return;
  }
  cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}

/** Longest list that Excel takes as text. */
const LONGEST_LIST = 255;
/** Excel shows at most as many characters beside a cell. */
const LONGEST_PROMPT = 255;

/** Accepted entries of a column; Excel refuses others with our prompt, and the intake checks them again. */
export function dressValidation(worksheet: Excel.Worksheet, placement: Placement): void {
  placement.block.validation?.forEach((rule) => {
    const { dataValidation } = worksheet.getRange(addressOf(bodyColumn(placement, rule.column)));
    addValidation(dataValidation, rule);
  });
}

function addValidation(validation: Excel.DataValidation, rule: ValidationPlan): void {
  validation.clear();
  if (rule.prompt !== undefined) validation.prompt = { title: "", message: shortened(rule.prompt), showPrompt: true };
  if (rule.kind === "prompt") return;
  if (rule.kind === "decimal") {
    validation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    return;
  }
  const source = rule.values.map(plainEntry).join(",");
  if (source.length <= LONGEST_LIST) validation.rule = { list: { inCellDropDown: true, source } };
}

function shortened(prompt: string): string {
  return prompt.length <= LONGEST_PROMPT ? prompt : `${prompt.slice(0, LONGEST_PROMPT - 1)}…`;
}

/** An entry of a list is text as it stands; a comma would part it. */
function plainEntry(entry: string): string {
  return plainText(entry).replace(/^'/, "").replaceAll(",", " ");
}
