/** Milliseconds that the page copies at a stretch. */
const STRETCH = 20;
/** Rows between two looks at the clock. */
const ROWS = 1_000;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The arguments of a call as texts that can leave the page, each the JSON of its value.
 *
 * A whole column is a million rows: they are copied a stretch at a time, and the page breathes between two.
 *
 * @param plain - a cell as JSON can say it
 */
export async function encodedArguments(
  args: readonly unknown[],
  plain: (cell: unknown) => unknown,
): Promise<readonly string[]> {
  let since = performance.now();
  const encoded: string[] = [];
  for (const argument of args) {
    if (!Array.isArray(argument)) {
      encoded.push(JSON.stringify(plain(argument) ?? null));
      continue;
    }
    const rows: readonly unknown[] = argument;
    const pieces: string[] = [];
    for (let first = 0; first < rows.length; first += ROWS) {
      const slice = rows.slice(first, first + ROWS);
      pieces.push(JSON.stringify(slice.map((row) => (Array.isArray(row) ? row.map(plain) : plain(row)))).slice(1, -1));
      if (performance.now() - since < STRETCH) continue;
      await breath();
      since = performance.now();
    }
    encoded.push(`[${pieces.join(",")}]`);
  }
  return encoded;
}
