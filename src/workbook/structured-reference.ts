/** A header as a structured reference spells it: brackets, number signs, at signs and apostrophes have an apostrophe before them. */
function spelled(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** The body of a table's column, e.g. `Options[Total]`. */
export function columnOf(table: string, header: string): string {
  return `${table}[${spelled(header)}]`;
}

/** The bodies of neighbouring columns, e.g. `Options[[Inside]:[Total]]`. */
export function columnsOf(table: string, first: string, last: string): string {
  return `${table}[[${spelled(first)}]:[${spelled(last)}]]`;
}

/** The cell of a column in the formula's own row, e.g. `[@[Cost today]]`; only inside the table. */
export function inThisRow(header: string): string {
  return `[@[${spelled(header)}]]`;
}

/**
 * A range as a custom function is to be given it: blank cells as empty text. Some versions of Excel hand them over as 0, which no
 * function can tell from a true 0.
 */
export function withBlanks(range: string): string {
  return `IF(${range}="","",${range})`;
}

/** The header row of a table, e.g. `Flows[#Headers]`. */
export function headersOf(table: string): string {
  return `${table}[#Headers]`;
}

/** The header cell of a column, e.g. `Flows[[#Headers],[Flow]]`: one cell, which programs other than Excel know too. */
export function headerOf(table: string, header: string): string {
  return `${table}[[#Headers],[${spelled(header)}]]`;
}
