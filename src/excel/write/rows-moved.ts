import type { Insertion } from "./placement";

/** What has happened to the rows of a sheet of ours since it was surveyed. */
export interface RowsMoved {
  /** Rows that somebody put in above all our blocks, or took out: below 0. */
  readonly by: number;
  /** The insertions of ours that were done; where they stand is counted without the rows of others. */
  readonly done: readonly Insertion[];
}

/** Rows were put in from below upwards, so what was done is the last of them: as many as add up to `grown`. */
export function done(insertions: readonly Insertion[], grown: number): readonly Insertion[] {
  let missing = grown;
  const last = insertions.toReversed().filter(({ rows }) => {
    missing -= rows;
    return missing >= 0;
  });
  return last.toReversed();
}

/**
 * Tells rows of ours from rows of others, by how far the first row of the first block and the end of the last one moved.
 *
 * @param firstRow - of the first block when it was surveyed
 * @returns null where neither explains what is seen: somebody changed rows among our blocks
 */
export function rowsMoved(
  insertions: readonly Insertion[],
  firstRow: number,
  seen: { readonly first: number; readonly end: number },
): RowsMoved | null {
  for (const by of new Set([0, seen.first])) {
    const found = done(insertions, seen.end - by);
    const all = found.reduce((sum, { rows }) => sum + rows, 0);
    const above = found.filter(({ at }) => at <= firstRow).reduce((sum, { rows }) => sum + rows, 0);
    if (seen.first - by === above && seen.end - by === all) return { by, done: found };
  }
  return null;
}

/** Texts, structured references, and cells with their sheet or without. */
const PIECES =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?:('(?:[^']|'')+'|[\p{L}\d_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_(])/gu;

/**
 * A formula as Excel makes it read once rows were put in above the cells that it speaks of.
 *
 * @param own - the sheet on which it stands
 * @param by - rows put in, by sheet
 */
export function movedFormula(formula: string, own: string | null, by: (sheet: string) => number): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(PIECES, (piece, quoted: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return piece;
    const sheet = quoted?.replace(/^'(.*)'$/u, "$1").replaceAll("''", "'") ?? own;
    const rows = sheet === null ? 0 : by(sheet);
    if (rows === 0) return piece;
    const moved = cells.replace(/\d+/gu, (row) => String(Number(row) + rows));
    return quoted === undefined ? moved : `${quoted}!${moved}`;
  });
}
