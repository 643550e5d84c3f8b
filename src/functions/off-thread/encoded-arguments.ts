import { breath } from "./breath";
import type { Pieces } from "./protocol";

/** Cells between two looks at the clock. */
const CELLS = 5_000;

/** The copying that is under way: Excel asks for a whole column of calls in one breath. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The arguments of a call as texts that can leave the page: each the JSON of its value, in pieces.
 *
 * A whole column is a million rows: calls are copied one after the other, a stretch at a time, and the page breathes between two.
 *
 * @param plain - a cell as JSON can say it
 */
export function encodedArguments(
  args: readonly unknown[],
  plain: (cell: unknown) => unknown,
): Promise<readonly Pieces[]> {
  const encoded = last.then(() => encode(args, plain));
  last = encoded.catch(() => undefined);
  return encoded;
}

async function encode(args: readonly unknown[], plain: (cell: unknown) => unknown): Promise<readonly Pieces[]> {
  const encoded: Pieces[] = [];
  for (const argument of args) {
    if (!Array.isArray(argument)) {
      encoded.push([JSON.stringify(plain(argument) ?? null)]);
      continue;
    }
    const rows: readonly unknown[] = argument;
    const pieces = ["["];
    const [top] = rows;
    const atOnce = Math.max(1, Math.floor(CELLS / (Array.isArray(top) ? Math.max(1, top.length) : 1)));
    for (let first = 0; first < rows.length; first += atOnce) {
      await breath();
      const slice = rows.slice(first, first + atOnce).map((row) => (Array.isArray(row) ? row.map(plain) : plain(row)));
      pieces.push((first > 0 ? "," : "") + JSON.stringify(slice).slice(1, -1));
    }
    pieces.push("]");
    encoded.push(pieces);
  }
  return encoded;
}
