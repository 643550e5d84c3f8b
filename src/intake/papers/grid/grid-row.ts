import type { Key } from "../../../engine/records";
import type { RowValues } from "../../schema/column";
import type { PaperRead } from "../paper-table";
import type { pricesSchema } from "./grid-schemas";

/** The table of prices as read. */
export type PricesRead = PaperRead<typeof pricesSchema.columns>;

/** A row of the prices: what of it could be read, under the key of its line. */
export interface GridRow {
  readonly row: number;
  readonly key: Key;
  readonly values: Partial<RowValues<typeof pricesSchema.columns>> & { readonly line: string };
}
