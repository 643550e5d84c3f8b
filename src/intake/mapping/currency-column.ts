import { fold } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import { bodyOf } from "./body";
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

/** A source without the rows that are in another currency than a person answered; the same where none are told apart, or flows are what is listed. */
export function inAnsweredCurrency(candidate: Candidate, { answers }: MappingContext): Candidate {
  const read = answeredCurrency(answers);
  const column = currencyColumn(candidate);
  if (read === null || column === undefined || candidate.table === "flows") return candidate;
  const rows = currenciesOfRows(candidate, column);
  if (new Set(rows.map(({ currency }) => currency)).size < 2) return candidate;
  const others = new Set(rows.flatMap(({ row, currency }) => (currency === read ? [] : [row])));
  if (others.size === rows.length) return candidate;
  return { ...candidate, body: { ...candidate.body, rows: candidate.body.rows.filter(({ row }) => !others.has(row)) } };
}

/** Rows in another currency than the others: no amount is converted, and which they are is told. */
export function currencyRowIssues(candidate: Candidate, { answers, currency: own }: MappingContext): readonly Issue[] {
  const column = currencyColumn(candidate);
  if (column === undefined) return [];
  // Those that were left out for it are told as well.
  const rows = currenciesOfRows({ layout: candidate.layout, body: bodyOf(candidate.layout) }, column);
  if (new Set(rows.map(({ currency }) => currency)).size < 2) return [];
  const read = answeredCurrency(answers) ?? own;
  const others = rows.filter(({ currency }) => currency !== read);
  const [first] = others;
  if (first === undefined) return [];
  const received = others.map(({ row, text }) => `${row - candidate.layout.first + 1}: ${text}`).join(", ");
  const used = new Set(candidate.body.rows.map(({ row }) => row));
  const areOut = others.every(({ row }) => !used.has(row));
  const expected = [
    areOut ? "mapping.issue.currency-rows-out" : "mapping.issue.currency-rows",
    { currency: read, count: others.length },
  ] as const;
  return [
    toldIssue(candidate, column, { code: "column-unused", severity: "warning", received, expected, row: first.row }),
  ];
}
