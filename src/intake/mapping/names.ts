import { message } from "../../language";
import type { Message } from "../../language";
import { SCHEMAS, TABLE_KEYS } from "../schema";
import { isBesideTalking } from "./beside-talking";
import type { TableKey, TableSchema } from "../schema";

/** What a table is called; its key where it is none of ours. */
export function tableName(table: string): Message {
  const key = keyOf(table);
  return key === null ? message("mapping.choice.plain", { value: table }) : message(SCHEMAS[key].title);
}

/** What a column is called; its key where the table has no such column. */
export function fieldHeader(table: string, field: string, currency = "€"): Message {
  const key = keyOf(table);
  const schema: TableSchema | null = key === null ? null : SCHEMAS[key];
  const column = schema?.columns[field];
  if (column !== undefined) return message(column.header, { currency });
  return key === "flows" && isBesideTalking(field)
    ? message(`mapping.field.${field}`)
    : message("mapping.choice.plain", { value: field });
}

function keyOf(table: string): TableKey | null {
  return TABLE_KEYS.find((each) => each === table) ?? null;
}
