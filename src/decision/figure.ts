/** Where a number comes from: a cell, a named assumption, a catalogue function, or a sum of figures. */
export type Origin =
  | { readonly kind: "cell"; readonly table: string; readonly row: number; readonly column: string }
  | { readonly kind: "assumption"; readonly key: string }
  | { readonly kind: "function"; readonly id: string; readonly inputs: readonly Figure[] }
  | { readonly kind: "sum"; readonly of: readonly Figure[] }
  | { readonly kind: "difference"; readonly of: readonly [Figure, Figure] }
  | { readonly kind: "workings"; readonly table: string; readonly what: string };

/** A reported number: value, unit and origin. Only the ledger makes one. */
export interface Figure {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly origin: Origin;
}
