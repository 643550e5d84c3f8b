import { message } from "../../language";
import type { WorkbookContent } from "../../workbook";
import { headerForm } from "../headers/header-form";
import { matchHeaders } from "../headers/match-headers";
import { recognise, schemaOf } from "../headers/recognise";
import type { Issue } from "../issue";
import type { TableKey } from "../schema";
import { bodyOf } from "./body";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import { dimensionOf } from "./dimension";
import type { SourceColumn } from "./layout";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { MappingContext } from "./reading";
import type { MappingRow } from "./mapping-row";
import { wordsOfFormat } from "./unit-words";
import { currencyColumn, currenciesOfRows } from "./currency-column";
import { answeredCurrency, CURRENCY_WORD, currenciesIn } from "./words/currencies";

/** A column of money in a source, with the currencies that its formats, its cells or its headings name; none where nothing does. */
export interface MoneyColumn {
  readonly table: TableKey;
  readonly field: string;
  /** The heading as it stands, with its band. */
  readonly heading: string;
  readonly source: string;
  readonly currencies: readonly string[];
}

/**
 * The columns of money in a source.
 *
 * @param isGrid - whether every cell of the body is a price
 */
export function moneyColumns(candidate: Candidate, isGrid: boolean): readonly MoneyColumn[] {
  const { table, layout } = candidate;
  const columns: (readonly [string, SourceColumn])[] = isGrid
    ? layout.columns.slice(1).map((column) => ["price", column])
    : [...candidate.columns].filter(([field]) => dimensionOf(table, field).kind === "money");
  const [part] = candidate.parts;
  if (table === "overheads" && part !== undefined && !candidate.columns.has("annualCost"))
    columns.push(["annualCost", part]);
  return columns.map(([field, column]) => ({
    table,
    field,
    heading: column.path,
    source: sourceOf(layout),
    currencies: currenciesOf(candidate, column),
  }));
}

/**
 * The columns of money in the tables of ours that are read beside the sources: what is in another currency must not be added to them.
 *
 * A heading without a currency has that of the number formats, where these show one.
 */
export function ownMoney(
  { tables, currency }: WorkbookContent,
  isSource: (name: string) => boolean,
): readonly MoneyColumn[] {
  return tables.flatMap((content) => {
    const known = isSource(content.name) ? null : recognise(content, {});
    if (known === null) return [];
    const matches = matchHeaders(schemaOf(known.table), content.headers);
    return content.headers.flatMap((heading, at): readonly MoneyColumn[] => {
      const match = matches[at];
      if (match?.kind !== "column" || headerForm(heading).unit?.startsWith("¤") !== true) return [];
      const named = currenciesIn(heading);
      const currencies = named.length > 0 || currency === UNSEEN ? named : [currency];
      return [{ table: known.table, field: match.column, heading, source: content.name, currencies }];
    });
  });
}

/** The currency of a workbook whose number formats show none. */
const UNSEEN = "€";

/** What the rows give as their currency, where a column of their table does, and what the amounts say themselves. */
function currenciesOf(candidate: Candidate, column: SourceColumn): readonly string[] {
  const own = currencyColumn(candidate);
  const said = saidCurrencies(candidate, column);
  if (own === undefined) return said;
  return [
    ...new Set([
      ...currenciesOfRows({ layout: candidate.layout, body: bodyOf(candidate.layout) }, own).map(
        ({ currency }) => currency,
      ),
      ...said,
    ]),
  ];
}

/** What stands nearest to the amounts speaks: their formats and their own texts, else the heading and its band, else the titles. */
function saidCurrencies({ layout, body }: Candidate, { position, heading, band }: SourceColumn): readonly string[] {
  const cells = body.rows.flatMap(({ row }) => {
    const cell = layout.grid.cell(row, position);
    return [wordsOfFormat(layout.grid.format(row, position)), typeof cell === "string" ? cell : ""];
  });
  for (const texts of [cells, [heading], [band], layout.titles]) {
    const found = [...new Set(texts.flatMap(currenciesIn))];
    if (found.length === 0) continue;
    // Where one cell names a currency and others none, the heading speaks for these.
    const named = cells.filter((text) => currenciesIn(text).length > 0).length;
    const filled = body.rows.filter(({ row }) => layout.grid.cell(row, position) !== null).length;
    return texts === cells && named < filled
      ? [...new Set([...found, ...[heading, band].flatMap(currenciesIn)])]
      : found;
  }
  return [];
}

/** In which currency the amounts of the sources are, and what has to be asked or said of it. */
export interface CurrencyFound {
  readonly currency: string;
  readonly questions: readonly MappingQuestion[];
  readonly rows: readonly MappingRow[];
  readonly issues: readonly Issue[];
}

/**
 * The one currency of all sources, and of the tables of ours beside them. Two are a question, for amounts are never converted here; where the sources
 * name none it is a note, and the currency of the tables beside them or the workbook's own is used.
 */
export function currencyOfSources(
  columns: readonly MoneyColumn[],
  beside: readonly MoneyColumn[],
  own: string,
  context: MappingContext,
): CurrencyFound {
  const [first] = columns;
  if (first === undefined) return { currency: own, questions: [], rows: [], issues: [] };
  const all = [...columns, ...beside];
  const named = [...new Set(all.flatMap(({ currencies }) => currencies))];
  const answer = answeredCurrency(context.answers);
  const make = rowMaker(first.table, context);
  if (named.length > 1) {
    if (answer === null) return { currency: UNKNOWN, questions: [question(all, named)], rows: [], issues: [] };
    const row = make("currency", { column: first.field, word: CURRENCY_WORD, means: answer });
    return { currency: answer, questions: [], rows: [row], issues: [] };
  }
  const currency = named[0] ?? own;
  if (columns.some(({ currencies }) => currencies.length > 0)) return { currency, questions: [], rows: [], issues: [] };
  return {
    currency,
    questions: [],
    rows: [],
    issues: [
      {
        severity: "note",
        code: "currency-assumed",
        table: first.source,
        row: null,
        column: first.heading,
        received: "",
        expected: message("mapping.issue.currency-assumed", { currency }),
        place: null,
      },
    ],
  };
}

/** The sign of a currency that is still to be said. */
const UNKNOWN = "¤";

function question(columns: readonly MoneyColumn[], named: readonly string[]): MappingQuestion {
  const headings = (currency: string): string =>
    [...new Set(columns.filter((each) => each.currencies.includes(currency)).map(({ heading }) => heading))].join(", ");
  return {
    key: "currency",
    text: message("mapping.question.currency", { currencies: named.join(", ") }),
    choices: named.map((currency) => ({
      value: currency,
      means: message("mapping.choice.currency", { currency, headings: headings(currency) }),
    })),
  };
}
