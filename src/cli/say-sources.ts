import type { Checked } from "../app";
import { tableName } from "../intake";
import { phrase } from "../language";
import type { Language } from "../language";
import type { Terminal } from "./terminal";

/** Says which of the user's ranges were read as what, and what of them was set aside. */
export function tellSources(
  { mapping, setAside }: Extract<Checked, { kind: "read" }>,
  language: Language,
  terminal: Terminal,
): void {
  for (const { table, column, source } of mapping) {
    if (column !== "") continue;
    const left = setAside.filter((each) => each.table === table).length;
    terminal.print(phrase(language, "mapping.note.block", { table: tableName(table), address: source, left }));
  }
  for (const { table, address, cause } of setAside)
    terminal.error(
      phrase(language, "mapping.note.left-out", { table: tableName(table), address, cause: cause.replaceAll("-", "") }),
    );
}
