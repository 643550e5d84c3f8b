import type { Checked } from "../app";
import { tableName } from "../intake";
import type { MappingQuestion } from "../intake";
import { phrase, text } from "../language";
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

/** Asks what the sources do not tell, on stderr. */
export function askSources(questions: readonly MappingQuestion[], language: Language, terminal: Terminal): void {
  for (const { key, text: asked, choices } of questions)
    terminal.error(
      phrase(language, "commandLine.import.question", {
        key,
        text: text(language, asked),
        choices: choices.map(({ value, means }) => `${value}: ${text(language, means)}`).join("; "),
      }),
    );
  const [first] = questions;
  terminal.error(
    phrase(language, "mapping.ask", {
      count: questions.length,
      key: first?.key ?? "",
      value: first?.choices[0]?.value ?? "",
    }),
  );
}
