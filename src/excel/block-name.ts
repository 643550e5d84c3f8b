const PREFIX = "OUTSOURCE_";

/** Sheet key and block id of a marked range. */
export interface BlockMark {
  readonly sheetKey: string;
  readonly blockId: string;
}

/** The workbook name that marks a block. Names take no hyphens, so those of key and id become dots. */
export function blockName({ sheetKey, blockId }: BlockMark): string {
  return `${PREFIX}${dotted(sheetKey)}_${dotted(blockId)}`;
}

/** Which block a workbook name marks; null for a name of the user's. */
export function blockMarked(name: string): BlockMark | null {
  const match = /^OUTSOURCE_([A-Za-z0-9.]+)_([A-Za-z0-9.]+)$/.exec(name);
  const [, sheetKey, id] = match ?? [];
  if (sheetKey === undefined || id === undefined) return null;
  return { sheetKey: sheetKey.replaceAll(".", "-"), blockId: id.replaceAll(".", "-") };
}

/** The name of a chart of ours, by which it is found again. */
export function chartName(sheetKey: string, chartId: string): string {
  return `${PREFIX}${dotted(sheetKey)}_${dotted(chartId)}`;
}

/** The sheet a name's formula points to, e.g. `='It''s mine'!$B$2:$C$9`; null where it points to no sheet. */
export function sheetOfFormula(formula: string): string | null {
  const quoted = /^='((?:[^']|'')+)'!\$?[A-Z]/.exec(formula)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^=([^'!#(]+)!\$?[A-Z]/.exec(formula)?.[1] ?? null;
}

function dotted(word: string): string {
  return word.replaceAll("-", ".");
}
