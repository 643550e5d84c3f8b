import { fold } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import type { SourceColumn } from "./layout";
import { toldIssue } from "./told-issue";
import type { MappingContext } from "./reading";
import { answeredCurrency, currenciesIn } from "./words/currencies";

const CURRENCY = /\b(?:devises?|monnaies?|currency|currencies|ccy)\b/;
const CODE = /^[a-z]{3}$/i;

type Source = Pick<Candidate, "layout" | "body">;

interface CurrencyOfRow {
  readonly row: number;
  readonly text: string;
  readonly currency: string;
}

/** The column that gives each row its currency; undefined where none does. */
export function currencyColumn({ layout, body }: Source): SourceColumn | undefined {
  return layout.columns.find(
    (column) => CURRENCY.test(fold(column.heading)) && currenciesOfRows({ layout, body }, column).length > 0,
  );
}

/** What a column of currencies says, row by row; a row that says none is left out. */
export function currenciesOfRows({ layout, body }: Source, { position }: SourceColumn): readonly CurrencyOfRow[] {
  return body.rows.flatMap(({ row }) => {
    const cell = layout.grid.cell(row, position);
    const text = typeof cell === "string" ? receivedText(cell).trim() : "";
    const currency = currenciesIn(text)[0] ?? (CODE.test(text) ? text.toUpperCase() : null);
    return currency === null ? [] : [{ row, text, currency }];
  });
}

/** Rows in another currency than the others: no amount is converted, and which they are is told. */
export function currencyRowIssues(candidate: Candidate, { answers, currency: own }: MappingContext): readonly Issue[] {
  const column = currencyColumn(candidate);
  if (column === undefined) return [];
  const rows = currenciesOfRows(candidate, column);
  if (new Set(rows.map(({ currency }) => currency)).size < 2) return [];
  const read = answeredCurrency(answers) ?? own;
  const others = rows.filter(({ currency }) => currency !== read);
  const [first] = others;
  if (first === undefined) return [];
  const received = others.map(({ row, text }) => `${row - candidate.layout.first + 1}: ${text}`).join(", ");
  const expected = ["mapping.issue.currency-rows", { currency: read, count: others.length }] as const;
  return [
    toldIssue(candidate, column, { code: "column-unused", severity: "warning", received, expected, row: first.row }),
  ];
}
