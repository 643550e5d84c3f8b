import { en } from "./en";
import { fr } from "./fr";

/** What a program can say from its first line on. The page of the add-in is built with `words-at-start` in this place, and fetches the rest. */
export const WORDS = { en, fr };
