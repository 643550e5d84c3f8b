import { enAtStart } from "./en/at-start";
import { frAtStart } from "./fr/at-start";

/** Takes the place of `words` in the page of the add-in: what it can say before the rest has come, in both languages. */
export const WORDS = { en: enAtStart, fr: frAtStart };
