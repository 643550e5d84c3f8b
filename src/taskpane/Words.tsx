import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { phrase, text } from "../language";
import type { Language, Message, MessageKey, MessageValues } from "../language";
import { formats } from "./formats";
import type { Formats } from "./formats";

/** How components speak: a sentence by its key, a message from elsewhere, a figure in the language's habits. */
export interface Words {
  readonly language: Language;
  say(key: MessageKey, values?: MessageValues): string;
  tell(message: Message): string;
  readonly formats: Formats;
}

function wordsIn(language: Language): Words {
  return {
    language,
    say: (key, values) => phrase(language, key, values),
    tell: (message) => text(language, message),
    formats: formats(language),
  };
}

const Context = createContext<Words>(wordsIn("en"));

/** Gives every component below it the language. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => wordsIn(language), [language]);
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

export function useWords(): Words {
  return useContext(Context);
}
