import type { MessageKey } from "../../language";
import type { Columns } from "./column";
import type { TableKey } from "./table-key";

/** An input table: its name, its columns in the order of the template, and the columns by which it is known whatever its name. */
export interface TableSchema<C extends Columns = Columns> {
  readonly key: TableKey;
  readonly title: MessageKey;
  readonly about: MessageKey;
  readonly columns: C;
  /** A table with all of these columns is this table. Chosen so that no two input tables, and no sheet of answers, share them. */
  readonly signature: readonly string[];
}

/** A schema whose signature names columns it has. */
export function tableSchema<C extends Columns>(
  schema: TableSchema<C> & { readonly signature: readonly (keyof C & string)[] },
): TableSchema<C> {
  return schema;
}
