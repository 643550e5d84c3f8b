/** How the numbers of a column that do not tell their own unit become ours. */
export interface UnitChoice {
  /** As the table Mapping says it: `min`, `k€/year`, `%`, `month`. */
  readonly id: string;
  /** From the source's number to ours. */
  readonly factor: number;
}

/** The unit of a column: known, or one of several that only a person can tell apart. */
export type UnitFound =
  | { readonly kind: "known"; readonly unit: UnitChoice }
  | { readonly kind: "asked"; readonly choices: readonly UnitChoice[] };
