import { fold } from "../../kinds";
import { periodIn } from "../unit-words";

const COUNTS: Readonly<Record<string, number>> = {
  cent: 100,
  hundred: 100,
  mille: 1000,
  thousand: 1000,
  dozen: 12,
  douzaine: 12,
};
const BEFORE =
  "(?:per|par|pour|for|les|le|a|each|every|chaque|/|lots? de|packs? of|blocks? of|tranches? de|paquets? de)";
const CONTACTS =
  "(?:contacts?|calls?|appels?|actes?|tickets?|dossiers?|e-?mails?|mails?|courriels?|chats?|transactions?|cases?|interactions?|demandes?)";
const UNITS: Readonly<Record<string, string>> = {
  minute: "(?:minutes?|mins?|mn)",
  hour: "(?:heures?|hours?|hrs?|h)",
  productiveHour: "(?:heures?|hours?|hrs?|h)",
  contact: CONTACTS,
  outcome: "(?:results?|resultats?|sales?|ventes?|leads?|rendez-vous|rdv|appointments?|outcomes?)",
};
const PARTS_OF_HOUR: readonly (readonly [number, RegExp])[] = [
  [0.75, /\b(?:trois|3) quarts d'?\s?heure\b|\bthree[- ]quarters? (?:of an )?hour\b|\b3[/⁄]4 ?h\b|¾ ?h/],
  [
    0.5,
    /\b(?:demi|half)[- ]?(?:an |of an )?(?:heures?|hours?|h)\b|\b1[/⁄]2 ?-?(?:h|heures?|hours?)\b|½ ?-?(?:h|heures?|hours?)\b/,
  ],
  [
    0.25,
    /\bquarts? d'?\s?heures?\b|\bquarter[- ](?:of an )?hours?\b|\b1[/⁄]4 ?-?(?:h|heures?|hours?)\b|¼ ?-?(?:h|heures?|hours?)\b/,
  ],
  [0.1, /\bdixiemes? d'?\s?heures?\b|\btenths? of an hour\b/],
  [0.01, /\bcentiemes? d'?\s?heures?\b|\bhundredths? of an hour\b/],
];
/** Months that a period of an agent lasts. */
const MONTHS: Readonly<Record<string, number>> = { year: 12, half: 6, quarter: 3, week: (12 * 7) / 365 };

/**
 * How many units of its pricing a price buys, as its heading says: half of one for “per half-hour”, a hundred for “per 100 calls”, 1 where it says nothing.
 *
 * @param texts - the heading and what stands around it, the nearest first
 */
export function piecesOfPrice(pricing: string | null, texts: readonly string[]): number {
  for (const text of texts) {
    const found = pricing === null ? null : piecesIn(pricing, fold(text));
    if (found !== null) return found;
  }
  return 1;
}

function piecesIn(pricing: string, folded: string): number | null {
  if (pricing === "fteMonth") {
    const period = periodIn(folded);
    return period === null ? null : (MONTHS[period] ?? null);
  }
  if (pricing === "hour" || pricing === "productiveHour") {
    const part = PARTS_OF_HOUR.find(([, pattern]) => pattern.test(folded));
    if (part !== undefined) return part[0];
  }
  const unit = UNITS[pricing];
  if (unit === undefined) return null;
  const counted = new RegExp(
    `(?:^|[^a-z])${BEFORE} ?(?:lots? de |tranches? de |packs? of |blocks? of )?(\\d[\\d\\s.,']*|${Object.keys(COUNTS).join("|")}) ?(k)?\\s?(?:d'|de |of )?${unit}(?![a-z])`,
  ).exec(folded);
  if (counted === null) return null;
  const [, said = "", thousands] = counted;
  const count = COUNTS[said.trim()] ?? numberIn(said);
  return count === null || count <= 0 ? null : count * (thousands === undefined ? 1 : 1000);
}

/** A count in a heading: groups of three digits are thousands. */
function numberIn(said: string): number | null {
  const bare = said.replace(/[\s']/g, "").replace(/[.,](?=\d{3}(?!\d))/g, "");
  const number = Number(bare.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}
