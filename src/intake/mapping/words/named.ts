/** Below this score the words of a heading do not name a field. */
export const NAMED = 0.6;
/** From this score on the words of a heading are a field's own. */
export const OWN_WORDS = 0.9;
