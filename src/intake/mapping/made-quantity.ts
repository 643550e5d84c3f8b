import { message } from "../../language";
import type { CellValue } from "../../workbook";
import { receivedText } from "../reading/table-reference";
import { amountOf } from "./amount";
import type { Amount } from "./amount";
import type { Candidate } from "./candidate";
import type { Dimension } from "./dimension";
import type { SourceColumn } from "./layout";
import { monthsOf, timeFactor } from "./lasting-units";
import { decimalMark, numberInText } from "./numbers";
import type { DecimalMark } from "./numbers";
import type { FormattedCell } from "./contents";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { MadeCell, MadeColumn, MappingContext } from "./reading";
import { meansAgainst } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import { keptUnit } from "./money-unit";
import { usualBand } from "./source-bands";
import { saysNoValue } from "./words/no-value";
import { choicesFor, ours, secondsOf, unitOf } from "./unit-choice";
import { unitName } from "./unit-names";
import type { UnitTexts } from "./said-period";
import { spanUnit, yearsShare } from "./share-of-span";
import type { UnitChoice, UnitFound } from "./unit-found";

/** What else tells how a quantity of a source is read. */
export interface QuantityRequest {
  /** The field of the source, `handlingTime` or `payroll`. */
  readonly field: string;
  /** The column of ours it becomes. */
  readonly becomes: string;
  readonly column: SourceColumn;
  readonly dimension: Dimension;
  /** The meanings of the choice that the bands of the rows depend on. */
  readonly choices: readonly (string | null)[];
  /** By what the amount of each row is divided: the FTE of a group. */
  readonly dividedBy?: readonly (number | null)[];
  /** The unit where it is known from elsewhere: a total beside its months. */
  readonly known?: UnitChoice;
  /** A factor on top of the unit's: a tax taken out. */
  readonly also?: number;
  readonly means?: string;
  /** What of a cell is read, where it holds more than the quantity. */
  readonly part?: (cell: FormattedCell) => FormattedCell;
}

export interface QuantityMade {
  readonly column: MadeColumn | null;
  readonly row: MappingRow | null;
  readonly questions: readonly MappingQuestion[];
  /** In ours, by row of the body. */
  readonly values: readonly (number | null)[];
}

/** A column of quantities in ours, or the question of what they are given in. */
export function madeQuantity(candidate: Candidate, request: QuantityRequest, context: MappingContext): QuantityMade {
  const { table, layout, body } = candidate;
  const { field, becomes, column, dimension, choices, dividedBy, known, also = 1, means = "" } = request;
  const { grid } = layout;
  const whole = body.rows.map(({ row }) => grid.cell(row, column.position));
  const held = body.rows.map(({ row }, at): FormattedCell => {
    const own = { cell: whole[at] ?? null, format: grid.format(row, column.position) };
    return request.part === undefined ? own : request.part(own);
  });
  const cells = held.map(({ cell }) => cell);
  const formats = held.map(({ format }) => format);
  const key = `${table}.${field}`;
  const nothing: QuantityMade = { column: null, row: null, questions: [], values: cells.map(() => null) };
  const mark = markFor(
    candidate,
    cells,
    context.answers.get(`decimal:${key}`) ?? context.answers.get(`word:${key}:decimal`),
  );
  if (mark === "open") return { ...nothing, questions: [decimalQuestion(key, column, cells)] };
  const alike = cells.map((cell, at) => amountOf(cell, formats[at] ?? "", dimension, mark, column.path));
  // A clock of two parts among plain numbers is of no unit of theirs.
  const areMixed = alike.some((amount) => amount !== null && amount.time === null && !amount.isShortClock);
  const read = alike.map((amount, at) =>
    areMixed && amount?.isShortClock === true && typeof cells[at] === "string" ? null : amount,
  );
  const amounts = read.map((amount, at) => perPerson(amount, dividedBy?.[at]));
  const bands = amounts.map((_, at) => {
    const choice = choices[at] ?? null;
    return usualBand(table, becomes, { channel: choice, pricing: choice }, context.currency);
  });
  const answer = context.answers.get(`unit:${key}`);
  const texts = textsOf(candidate, column);
  const found =
    known === undefined
      ? unitOf(dimension, texts, { amounts, bands }, answer)
      : ({ kind: "known", unit: known } as const);
  const told =
    known === undefined && answer !== undefined ? unitOf(dimension, texts, { amounts, bands }, undefined) : found;
  // Cells that tell their own unit need none of the column's.
  const tellsAll = dimension.kind === "time" && amounts.every((amount) => amount === null || amount.time !== null);
  const against = tellsAll ? null : contradiction(found, told);
  const before = keptUnit(context.answers.get(`against:${key}`) ?? "");
  if (found.kind === "known" && against !== null && against.id !== before && !context.isNow(`unit:${key}`)) {
    const choices = [against, found.unit];
    return { ...nothing, questions: [unitQuestion(key, column, dimension, cells, amounts, choices)] };
  }
  if (found.kind === "asked")
    return { ...nothing, questions: [unitQuestion(key, column, dimension, cells, amounts, found.choices)] };
  const { unit } = found;
  const values = amounts.map((amount) => (amount === null ? null : clean(inOurs(amount, dimension, unit) * also)));
  const made = cells.map((cell, at): MadeCell => {
    const { row } = body.rows[at] ?? { row: 0 };
    return {
      // What says that there is no value is a blank, and is told.
      value: values[at] ?? (saysNoValue(cell) ? null : cell),
      source: { place: grid.place(row, column.position), shown: receivedText(whole[at] ?? null) },
    };
  });
  const factor = clean(unit.factor * also);
  return {
    column: { column: becomes, heading: column.path, cells: made },
    row: rowMaker(table, context)(context.isUsers(`unit:${key}`) ? `unit:${key}` : `field:${key}`, {
      column: field,
      heading: column.path,
      unit: unit.id,
      factor: factor === 1 && unit.id === "" ? null : factor,
      means: meansAgainst(means, against?.id ?? (before === "" ? null : before)),
    }),
    questions: [],
    values,
  };
}

/** What a source tells of its unit where a remembered or answered one is another; null where it tells nothing, or the same. */
function contradiction(found: UnitFound, told: UnitFound): UnitChoice | null {
  if (found.kind !== "known" || told.kind !== "known" || found.unit.factor === told.unit.factor) return null;
  return told.unit;
}

/** Digits that a double holds for sure; what lies behind them comes from multiplying. */
const DIGITS = 12;

function clean(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function perPerson(amount: Amount | null, by: number | null | undefined): Amount | null {
  if (amount === null || by === undefined) return amount;
  return by === null || by <= 0 ? null : { ...amount, number: amount.number / by };
}

function inOurs(amount: Amount, dimension: Dimension, unit: UnitChoice): number {
  switch (dimension.kind) {
    case "time":
      if (amount.time === null && unit.id === "min.s") return secondsOf(amount.number) / dimension.seconds;
      return (
        amount.number *
        (amount.time === null
          ? unit.factor
          : timeFactor(amount.time === "h:mm:ss" ? clockUnit(unit) : amount.time, dimension))
      );
    case "share": {
      const isFraction = amount.percent === "fraction" || (amount.percent === null && unit.id.startsWith("1"));
      return yearsShare(isFraction ? amount.number : amount.number / 100, unit, dimension);
    }
    case "volume":
    case "money":
      return ours(amount, unit);
    case "months":
      return monthsOf(amount, unit);
    case "years":
    case "weekly":
      return amount.number * (amount.period === null ? unit.factor : 1);
    default:
      return amount.number;
  }
}

/** A clock is read as its format says, unless the user says otherwise. */
function clockUnit({ id }: UnitChoice): "h:mm:ss" | "mm:ss" | "s" {
  return id === "mm:ss" || id === "s" ? id : "h:mm:ss";
}

function textsOf({ layout }: Candidate, { heading, band }: SourceColumn): UnitTexts {
  return { heading, band, titles: layout.titles, sheet: layout.region.sheet.name };
}

/** The decimal mark of a column: its own, else that of the block, else that of the sheet; `open` where no cell tells and it matters. */
function markFor(
  { layout, body }: Candidate,
  cells: readonly CellValue[],
  answer: string | undefined,
): DecimalMark | "open" {
  if (answer === "." || answer === ",") return answer;
  const own = decimalMark(cells);
  if (!own.isOpen) return own.mark;
  const block = layout.columns.flatMap(({ position }) => body.rows.map(({ row }) => layout.grid.cell(row, position)));
  const ofBlock = decimalMark(block);
  if (ofBlock.mark !== null) return ofBlock.mark;
  const ofSheet = decimalMark(layout.region.sheet.cells.flat());
  return ofSheet.mark ?? "open";
}

function decimalQuestion(key: string, { path }: SourceColumn, cells: readonly CellValue[]): MappingQuestion {
  const example =
    cells.find((cell) => typeof cell === "string" && /[.,]/.test(cell) && numberInText(cell, null) === null) ?? "";
  const text = receivedText(example);
  return {
    key: `decimal:${key}`,
    text: message("mapping.question.decimal", { heading: path, example: text }),
    choices: ([".", ","] as const).map((mark) => ({
      value: mark,
      means: message("mapping.choice.decimal", { example: text, value: shown(numberInText(text, mark)?.value ?? 0) }),
    })),
  };
}

/** Units a person may mean, beside those that only a heading says. */
function isOffered(id: string): boolean {
  return [
    "s",
    "min",
    "min.s",
    "h",
    "€/year",
    "€/month",
    "€/hour",
    "k€/year",
    "year",
    "month",
    "week",
    "day",
    "day6",
    "day7",
    "€",
    "k€",
    "%",
    "1",
  ].includes(id);
}

function unitQuestion(
  key: string,
  { path }: SourceColumn,
  dimension: Dimension,
  cells: readonly CellValue[],
  amounts: readonly (Amount | null)[],
  choices: readonly UnitChoice[],
): MappingQuestion {
  const at = amounts.findIndex((amount) => amount !== null && amount.number !== 0);
  const amount = amounts[at] ?? null;
  const example = receivedText(cells[at] ?? null);
  const isSpan = dimension.kind === "share" && choices.some(({ id }) => spanUnit(id) !== undefined);
  const offered =
    choices.length > 1
      ? choices
      : [
          ...choices,
          ...choicesFor(dimension).filter(({ id }) => isOffered(id) && !choices.some((each) => each.id === id)),
        ];
  return {
    key: `unit:${key}`,
    text: isSpan
      ? message("mapping.question.unit-span", { heading: path, example })
      : message(dimension.kind === "share" ? "mapping.question.unit-share" : "mapping.question.unit", {
          heading: path,
          example,
        }),
    choices: offered.map((unit) => {
      return {
        value: unit.id,
        means: message("mapping.choice.unit", {
          unit: unitName(dimension, unit.id),
          example,
          value: shown(amount === null ? 0 : inOurs({ ...amount, time: null }, dimension, unit)),
        }),
      };
    }),
  };
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}
