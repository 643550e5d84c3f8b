/** Cells as plain text, one row a line and a tab between two cells; a cell with breaks or tabs in it is quoted, as Excel does. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of such a text. A line break at its end is the end of the last row, not a row. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const plain = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  for (let index = 0; index < plain.length; index += 1) {
    const sign = plain[index] ?? "";
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (plain[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else inQuotes = false;
    } else if (sign === '"' && cell === "") inQuotes = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}
