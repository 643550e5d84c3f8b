import type { en } from "./en";
import type { mapping } from "./en/mapping";
import type { enOnLogs } from "./en/on-logs";
import type { enOnReference } from "./en/on-reference";
import type { enOnSheets } from "./en/on-sheets";
import type { enOutsideExcel } from "./en/outside-excel";

/** The name of a sentence that the add-in says. */
export type AddInKey = keyof typeof en;

/** The name of a sentence that only the command line and the workbench say. */
export type OutsideExcelKey = keyof typeof enOutsideExcel;

/** The name of a sentence that only the sheets of a recommendation say. */
export type OnSheetsKey = keyof typeof enOnSheets;

/** The name of a sentence that only the import of reports of telephone systems says. */
type OnLogsKey = keyof typeof enOnLogs;

/** The name of a sentence that only the mapping of a user's own ranges says. */
type OnMappingKey = keyof typeof mapping;

/** The name of a sentence that only the reference says, and Excel is told. */
type OnReferenceKey = keyof typeof enOnReference;

/** The name of a sentence. */
export type MessageKey = AddInKey | OutsideExcelKey | OnSheetsKey | OnLogsKey | OnMappingKey | OnReferenceKey;

/** What a sentence is filled with: text, numbers, or another sentence. */
export type MessageValues = Readonly<Record<string, string | number | boolean | Message>>;

/** A sentence not yet in a language: rooms that compute speak in these, and only doors to people turn them into text. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** A sentence of the catalogue with its values. */
export function message(key: MessageKey, values?: MessageValues): Message {
  return values === undefined ? { key } : { key, values };
}
