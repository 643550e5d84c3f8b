/** A row whose name is that of a total, a mean or a part while its figures do not prove it: what becomes of it is told. */
export interface NamedSummary {
  readonly row: number;
  /** Left out, left out as a part of the row above or as the sum of its group, used as a row of its own, or used though it may be such a sum. */
  readonly becomes: "aside" | "part" | "group" | "row" | "perhaps";
}

/** Why a row of a source is no row of ours. A band row is used: what it says holds for the rows below it. */
export type SetAside = "total-row" | "part-row" | "note";

/** A row of a source's body, and the group it stands in. */
export interface BodyRow {
  readonly row: number;
  /** The text of the band row above it; null where there is none. */
  readonly band: string | null;
}

/** A total that is not the sum of what stands above it. */
export interface WrongTotal {
  readonly row: number;
  readonly column: number;
  readonly received: number;
  readonly expected: number;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly aside: readonly { readonly row: number; readonly cause: SetAside }[];
  readonly wrongTotals: readonly WrongTotal[];
  /** Rows that bear the name of a total, a mean or a part, where only the name says so, and whether they are used. */
  readonly named: readonly NamedSummary[];
  /** Whether band rows group the others. */
  readonly hasBands: boolean;
}
