/** Contacts that somebody answered, in folded words: fewer than came. */
export const ANSWERED =
  /\b(?:answered|handled|decroche(?:e|s|es)?|repondue?s?|traitee?s?|prise?s?(?: en charge)?|servie?s?|served)\b/;
