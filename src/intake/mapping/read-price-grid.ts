import { message, phrase } from "../../language";
import type { CellValue } from "../../workbook";
import { receivedText } from "../reading/table-reference";
import { bodyOf } from "./body";
import { textOf } from "./grid";
import type { Layout } from "./layout";
import { answersIn, headerOf, labelOf } from "./made-choices";
import { pricingOf, pricingQuestion, pricingSaid, taxFactor, taxQuestion, taxRows } from "./made-price";
import { meansAgainst } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import { decimalMark, numberInText } from "./numbers";
import type { DecimalMark } from "./numbers";
import type { PriceGrid } from "./price-grid";
import type { PriceColumn } from "./price-variants";
import type { MappingQuestion } from "./question";
import { pickedWords } from "./offer-grids";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { scaleIn } from "./unit-words";
import { nameAndUnit } from "./words/across-names";
import { choicesOf, meaningOf } from "./words/dictionary";
import { saysNoValue } from "./words/no-value";
import { piecesOfPrice } from "./words/price-pieces";

const SCALES: Readonly<Record<string, number>> = { cent: 0.01, thousand: 1000, million: 1_000_000 };
/** The words under which the mapping keeps which of several prices is read. */
const VERSION_WORD = "version";
const VERSION = "version:offers.price";

/** The offers of a grid of prices, one for each filled cell, row by row of the sheet. */
export function readPriceGrid(whole: PriceGrid, context: MappingContext): Made {
  const { layout, flowsDown, side } = whole;
  const chosen = oneVariant(whole, context);
  if (chosen.question !== null) return { columns: [], rows: [], questions: [chosen.question] };
  const { prices } = chosen;
  const { grid, columns, titles } = layout;
  const corner = columns[side]?.heading ?? "";
  const texts = { heading: corner, band: prices[0]?.column.band ?? "", titles };
  const shared = pricingOf(texts, context);
  const rows = bodyOf(layout).rows.map(({ row }) => ({
    row,
    ...nameAndUnit(receivedText(grid.cell(row, side)).trim()),
  }));
  const named = rows.filter(({ row, name }) => name !== "" && !whole.asideRows.has(row));
  const cells = named.flatMap((line) =>
    prices.map((price) => {
      // The unit beside a provider’s name goes before the title.
      const units = [flowsDown ? price.unit : line.unit, price.variant, flowsDown ? "" : price.unit];
      const own = units.flatMap((unit) => (unit === "" ? [] : (pricingSaid(unit, "", []) ?? [])))[0];
      return { line, price, units, own, cell: grid.cell(line.row, price.column.position) };
    }),
  );
  const word = (row: number): string => (whole.pricing === null ? "" : textOf(grid.cell(row, whole.pricing.position)));
  const said = [...new Set(cells.flatMap(({ units }) => units)), corner, texts.band, ...titles];
  const also = taxFactor(said, context);
  const pricingIn = (row: number, own: string | undefined): string | null =>
    word(row) === "" ? (own ?? shared.pricing) : meantBy(word(row), context);
  const filled = cells.filter(({ cell }) => cell !== null && !saysNoValue(cell));
  const example = filled.find(({ cell }) => typeof cell === "number")?.cell;
  const unsaid = filled.filter(({ line, own }) => pricingIn(line.row, own) === null);
  const questions = [
    ...new Map(
      unsaid.map(({ line }): readonly [string, MappingQuestion] => {
        const question = word(line.row) === "" ? pricingQuestion(titles[0] ?? corner) : pricingWord(word(line.row));
        return [question.key, question];
      }),
    ).values(),
    ...(also === null ? [taxQuestion(titles[0] ?? corner, typeof example === "number" ? example : 1)] : []),
  ];
  if (questions.length > 0 || also === null) return { columns: [], rows: [], questions };
  const mark = decimalMark(cells.map(({ cell }) => cell)).mark;
  const made = {
    provider: [] as MadeCell[],
    flow: [] as MadeCell[],
    pricing: [] as MadeCell[],
    price: [] as MadeCell[],
  };
  const factors = new Set<number>();
  for (const { line, price, own, units, cell } of filled) {
    const pricing = pricingIn(line.row, own) ?? "";
    const near = [...units, texts.heading, texts.band, ...titles].filter((text) => text !== "");
    const scale = scaleOf(near) / piecesOfPrice(pricing, near);
    factors.add(scale * also);
    const head = headCell(layout, price);
    const side_ = { value: line.name, source: { place: grid.place(line.row, side), shown: line.name } };
    const number = numberOf(cell, mark);
    const source = { place: grid.place(line.row, price.column.position), shown: receivedText(cell) };
    made.provider.push(flowsDown ? head : side_);
    made.flow.push(flowsDown ? side_ : head);
    made.pricing.push({ value: phrase("en", labelOf("pricing", pricing)), source });
    made.price.push({ value: number === null ? cell : Number((number * scale * also).toPrecision(12)), source });
  }
  const make = rowMaker("offers", context);
  const name = (column: string): string => phrase("en", headerOf("offers", column), { currency: context.currency });
  const [factor = also] = factors;
  return {
    columns: (["provider", "flow", "pricing", "price"] as const).map((column) => ({
      column,
      heading: name(column),
      cells: made[column],
    })),
    rows: [
      make("block:offers", {
        column: "price",
        unit: "prices",
        factor: factors.size > 1 ? null : factor,
        means: prices.map(({ column }) => column.heading).join(", "),
      }),
      ...(shared.pricing === null
        ? []
        : [make("basis:offers.price", { column: "pricing", means: meansAgainst(shared.pricing, shared.against) })]),
      ...wordRows(whole, context),
      ...taxRows(context),
    ],
    questions: [],
  };
}

function headCell({ grid, headingRow }: Layout, { column, name }: PriceColumn): MadeCell {
  return { value: name, source: { place: grid.place(headingRow, column.position), shown: name } };
}

/** A price, with the scale that a text beside its number says: “1,2 k€”. */
function numberOf(cell: CellValue, mark: DecimalMark): number | null {
  if (typeof cell === "number") return cell;
  const found = typeof cell === "string" ? numberInText(cell, mark) : null;
  return found === null ? null : found.value * (SCALES[scaleIn(found.suffix) ?? ""] ?? 1);
}

/** What the nearest text that names money says of its scale. “Per thousand calls” says what is priced, not in what. */
function scaleOf(texts: readonly string[]): number {
  const said = texts.flatMap((text) => scaleIn(text.replace(/thousand|millier/i, " ")) ?? [])[0];
  return said === undefined ? 1 : (SCALES[said] ?? 1);
}

/** The prices to read where a provider has several: one kind for all, which is asked. */
function oneVariant(
  { prices, layout }: PriceGrid,
  { answers }: MappingContext,
): { readonly prices: readonly PriceColumn[]; readonly question: MappingQuestion | null } {
  const variants = [...new Set(prices.map(({ variant }) => variant).filter((variant) => variant !== ""))];
  const names = prices.map(({ name }) => name);
  if (variants.length < 2 || new Set(names).size === names.length) return { prices, question: null };
  const answer = (answers.get(VERSION) ?? answers.get(`word:offers.price:${VERSION_WORD}`))?.trim().toLowerCase();
  const said = variants.find((variant) => variant.toLowerCase() === answer);
  if (said !== undefined)
    return {
      prices: prices.filter(
        ({ name, variant }) => variant === said || names.filter((each) => each === name).length === 1,
      ),
      question: null,
    };
  const first = bodyOf(layout).rows[0]?.row ?? layout.first;
  const question: MappingQuestion = {
    key: VERSION,
    text: message("mapping.question.version", { column: message(headerOf("offers", "price"), { currency: "€" }) }),
    choices: variants.map((variant) => {
      const column = prices.find((each) => each.variant === variant)?.column;
      const example = column === undefined ? "" : receivedText(layout.grid.cell(first, column.position));
      return { value: variant, means: message("mapping.choice.column", { heading: column?.path ?? variant, example }) };
    }),
  };
  return { prices: [], question };
}

function meantBy(word: string, { answers }: MappingContext): string | null {
  const answer = answers.get(`word:offers.pricing:${word}`);
  const known = choicesOf("pricing").find((choice) => choice === answer?.trim());
  return (
    known ??
    (answer === undefined ? null : meaningOf("pricing", answer)) ??
    meaningOf("pricing", word) ??
    pricingSaid(word, "", [])
  );
}

function pricingWord(word: string): MappingQuestion {
  return {
    key: `word:offers.pricing:${word}`,
    text: message("mapping.question.word", { word, column: message(headerOf("offers", "pricing"), { currency: "€" }) }),
    choices: answersIn("pricing"),
  };
}

/** What a person said of words of the grid and of which price is meant, for the next run. */
function wordRows(grid: PriceGrid, context: MappingContext): readonly MappingRow[] {
  const make = rowMaker("offers", context);
  const version = context.answers.get(VERSION) ?? context.answers.get(`word:offers.price:${VERSION_WORD}`);
  const hasVariants = grid.prices.some(({ variant }) => variant !== "");
  const words = [...context.answers].flatMap(([key, means]) =>
    grid.pricing !== null && key.startsWith("word:offers.pricing:") && !key.endsWith(":*")
      ? [make(key, { column: "pricing", word: key.slice("word:offers.pricing:".length), means })]
      : [],
  );
  return [
    ...words,
    ...pickedWords(context.answers).flatMap(({ key, ...row }) => (grid.isPicked === true ? [make(key, row)] : [])),
    ...(version === undefined || !hasVariants
      ? []
      : [make(VERSION, { column: "price", word: VERSION_WORD, means: version })]),
  ];
}
