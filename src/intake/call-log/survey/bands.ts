import { isBlank } from "../source/record";
import type { LogRecord } from "../source/record";
import type { HeadingLine } from "./heading-line";

/**
 * The headings of a report, each unlike the others. Where one stands more than once, the row directly above that spans them says which is which: *Durée* under
 * *Attente* and *Durée* under *Conversation*. A band reaches as far as the next one. What is still alike is told by the number of its column.
 */
export function toldApart({ line, headings }: HeadingLine, head: readonly LogRecord[]): readonly string[] {
  if (twinsOf(headings).size === 0) return headings;
  const bands = bandsAbove(line, headings, head);
  const twins = twinsOf(headings);
  const joined = headings.map((heading, position) => {
    const band = bands[position] ?? "";
    return twins.has(heading) && band !== "" ? `${band} › ${heading}` : heading;
  });
  const still = twinsOf(joined);
  return joined.map((heading, position) => (still.has(heading) ? `${heading} #${String(position + 1)}` : heading));
}

function twinsOf(headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.filter((heading, position) => heading !== "" && headings.indexOf(heading) < position));
}

function bandsAbove(line: number, headings: readonly string[], head: readonly LogRecord[]): readonly string[] {
  const above = head.find((record) => record.line === line - 1);
  if (above === undefined || isBlank(above)) return [];
  const cells = headings.map((_, position) => (above.cells[position] ?? "").trim());
  // A title stands alone; bands stand side by side.
  if (cells.filter((cell) => cell !== "").length < 2 || cells.some((cell) => /^[\d.,\s]+$/.test(cell) && cell !== ""))
    return [];
  let band = "";
  return cells.map((cell) => {
    if (cell !== "") band = cell;
    return band;
  });
}
