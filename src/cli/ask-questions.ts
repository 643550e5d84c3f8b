import { phrase, text } from "../language";
import type { Language, Message } from "../language";
import type { Terminal } from "./terminal";

/** A question that only a person can answer, with the answers that are taken. */
export interface Question {
  readonly key: string;
  readonly text: Message;
  readonly choices: readonly { readonly value: string; readonly means: Message }[];
}

/** Asks on stderr what the input does not tell, and says how to answer. */
export function askQuestions(
  how: "commandLine.import.asked" | "mapping.ask",
  questions: readonly Question[],
  language: Language,
  terminal: Terminal,
): void {
  for (const { key, text: asked, choices } of questions)
    terminal.error(
      phrase(language, "commandLine.import.question", {
        key,
        text: text(language, asked),
        choices: choices.map(({ value, means }) => `${value}: ${text(language, means)}`).join("; "),
      }),
    );
  const [first] = questions;
  const example = { key: first?.key ?? "", value: first?.choices[0]?.value ?? "" };
  terminal.error(phrase(language, how, { count: questions.length, ...example }));
}
