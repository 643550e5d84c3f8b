/** Milliseconds that the page copies at a stretch. */
const STRETCH = 20;
/** Cells between two looks at the clock. */
const CELLS = 5_000;

/** When the page last came to do anything else, and the copying that is under way: Excel asks for a whole column of calls in one breath. */
let since = -Infinity;
let last: Promise<unknown> = Promise.resolve();

/**
 * The arguments of a call as texts that can leave the page, each the JSON of its value.
 *
 * A whole column is a million rows: calls are copied one after the other, a stretch at a time, and the page breathes between two.
 *
 * @param plain - a cell as JSON can say it
 */
export function encodedArguments(
  args: readonly unknown[],
  plain: (cell: unknown) => unknown,
): Promise<readonly string[]> {
  const encoded = last.then(() => encode(args, plain));
  last = encoded.catch(() => undefined);
  return encoded;
}

async function encode(args: readonly unknown[], plain: (cell: unknown) => unknown): Promise<readonly string[]> {
  const encoded: string[] = [];
  for (const argument of args) {
    if (!Array.isArray(argument)) {
      encoded.push(JSON.stringify(plain(argument) ?? null));
      continue;
    }
    const rows: readonly unknown[] = argument;
    const pieces: string[] = [];
    const [top] = rows;
    const atOnce = Math.max(1, Math.floor(CELLS / (Array.isArray(top) ? Math.max(1, top.length) : 1)));
    for (let first = 0; first < rows.length; first += atOnce) {
      await breath();
      const slice = rows.slice(first, first + atOnce);
      pieces.push(JSON.stringify(slice.map((row) => (Array.isArray(row) ? row.map(plain) : plain(row)))).slice(1, -1));
    }
    encoded.push(`[${pieces.join(",")}]`);
  }
  return encoded;
}

/** Lets the page do anything else where it has copied for a stretch. */
async function breath(): Promise<void> {
  if (performance.now() - since < STRETCH) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  since = performance.now();
}
