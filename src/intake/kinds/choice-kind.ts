import { LANGUAGES, message, phrase } from "../../language";
import type { Message, MessageKey } from "../../language";
import type { Kind } from "./kind";
import { refused, taken } from "./kind";
import { foldHard } from "./fold";

/** One entry of a choice: what the records hold, the word shown, and other words accepted (`|` between two). */
export interface Choice<T> {
  readonly value: T;
  readonly label: MessageKey;
  readonly also?: MessageKey;
}

/** One of a closed list of words, in either language, whatever the language of the rest. */
export function choiceKind<T>(choices: readonly Choice<T>[]): Kind<T> {
  const accepts = message("intake.accepts.choice", {
    choices: enumeration(choices.map(({ label }) => message(label))),
  });
  let byWord: ReadonlyMap<string, T> | null = null;
  return {
    accepts,
    format: "@",
    validation: { kind: "list", labels: choices.map(({ label }) => label) },
    read: (cell) => {
      if (typeof cell !== "string") return refused("not-a-choice", accepts);
      byWord ??= wordsOf(choices);
      const value = byWord.get(foldHard(cell));
      return value === undefined ? refused("not-a-choice", accepts) : taken(value);
    },
  };
}

const YES_NO: readonly Choice<boolean>[] = [
  { value: true, label: "choices.yes", also: "choices.yes.also" },
  { value: false, label: "choices.no", also: "choices.no.also" },
];
const yesNoWords = choiceKind(YES_NO);

/** Yes or no, in either language, or Excel's own TRUE and FALSE. */
export const yesNoKind: Kind<boolean> = {
  ...yesNoWords,
  read: (cell) => (typeof cell === "boolean" ? taken(cell) : yesNoWords.read(cell)),
};

/** The words of a choice in both languages, folded. */
function wordsOf<T>(choices: readonly Choice<T>[]): ReadonlyMap<string, T> {
  const words = new Map<string, T>();
  for (const { value, label, also } of choices) {
    for (const language of LANGUAGES) {
      words.set(foldHard(phrase(language, label)), value);
      if (also === undefined) continue;
      for (const word of phrase(language, also).split("|")) words.set(foldHard(word), value);
    }
  }
  return words;
}

/** “a, b, c” as one sentence of the catalogue, whatever the number of items. */
export function enumeration(items: readonly Message[]): Message {
  const [first, ...rest] = items;
  if (first === undefined) return message("intake.list.empty");
  return rest.reduce((list, item) => message("intake.list.and-then", { list, item }), first);
}
