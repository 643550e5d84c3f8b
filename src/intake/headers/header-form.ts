import { fold } from "../kinds";

/** A header in its parts, folded: the words, and what stands in brackets at its end. */
export interface HeaderForm {
  readonly words: string;
  /** Unit in one spelling, money as `¤`; null where the header has no brackets. */
  readonly unit: string | null;
}

/** The parts of a header, so that case, accents, spacing, currency and the language of the unit do not count. */
export function headerForm(header: string): HeaderForm {
  const folded = fold(header).replace(/\s*[:*]+$/, "");
  const match = /^(.*\S)\s*\(([^()]*)\)$/.exec(folded);
  if (match === null) return { words: folded, unit: null };
  return { words: match[1] ?? folded, unit: unitForm(match[2] ?? "") };
}

/** Spellings of the same unit, applied in order to a folded text without spaces. */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/€|\$|£|¥|eur(?:o|os)?(?![a-z])|usd|gbp|chf|cad|mad|tnd|xof|pln|ron|¤/g, "¤"],
  [/percent(?:age)?|pour\s*cent|pct/g, "%"],
  // Amounts are before tax: saying so changes nothing; saying the contrary is another unit.
  [/\b(?:ht|hors taxes?|excl?\.? (?:vat|tax)|ex vat)\b/g, ""],
  [/\s*(?:\/|\b(?:per|par)\b|p\.)\s*/g, "/"],
  [/\/(?:years?|yr|y|ans?|annees?|annum)(?![a-z])/g, "/yr"],
  [/\/(?:months?|mois|mo)(?![a-z])/g, "/month"],
  [/\/(?:weeks?|semaines?|wk|sem)(?![a-z])/g, "/week"],
  [/\/(?:seats?|postes?)(?![a-z])/g, "/seat"],
  [/^(?:hours?|heures?|hrs?)(?![a-z])/g, "h"],
  [/^(?:seconds?|secondes?|secs?)(?![a-z])/g, "s"],
  [/^(?:minutes?|mins?|mn)(?![a-z])/g, "min"],
  [/^(?:weeks?|semaines?)(?![a-z])/g, "weeks"],
  [/^(?:months?|mois)(?![a-z])/g, "months"],
  [/^(?:days?|jours?|j|d)(?![a-z])/g, "days"],
  [/^(?:points?|pts?)(?![a-z])/g, "pts"],
  [/\s+|\.$/g, ""],
];

/** A unit in one spelling. */
export function unitForm(unit: string): string {
  return SPELLINGS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), fold(unit));
}

const TIME_UNITS = new Set(["s", "h", "weeks", "months", "h/week", "h/agent"]);

/** Whether a header must say its unit: a time without one may be minutes as well as seconds. */
export function needsUnit(unit: string): boolean {
  return TIME_UNITS.has(unit);
}
