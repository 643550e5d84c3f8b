import { fold } from "./kinds";

const BESIDE = ["wrap", "hold"] as const;
/** What a contact takes beside the talking: the work after it, and the time on hold. */
export type Beside = (typeof BESIDE)[number];

/** How a heading names the parts of a contact beside the talking. */
const PARTS: Readonly<Record<Beside, string>> = {
  wrap: "acw|wrap[- ]?ups?|wraps?|after[- ](?:call|contact)s?(?:[- ]work)?|post[- ](?:appels?|calls?|contacts?|traitements?)(?:[- ]work)?|apres[- ](?:appels?|contacts?)",
  hold: "hold(?:ing)?|mises? en (?:attente|garde)",
};
/** What says that the words behind it are not in the time. */
const WITHOUT =
  /(?:\b(?:excl(?:\.|uding|usive of|udes|u[st]|uant)?|without|before|hors|sans|avant|less|minus|moins|net of|nett? de|except|sauf|(?:not|non) incl(?:\.|uding|uded|us)?|ex|no)(?![\p{L}-])|\bw\/o\b|\bpre[- ])([^)\]]*)/gu;
/** What ends the words that a time is without: from here on they say what is in it. */
const WITH = /\b(?:(?<!(?:not|non) )incl\w*|with|avec|dont|y compris|plus)\b|\+/;
/** What says that the words before it are not in the time. */
const LEFT_OUT = String.raw`(?: (?:time|work))?[ :,–-]*(?:(?:is |are |est )?(?:excluded|exclus?e?s?|excl\.?|left out|not included|non (?:compris|inclus)e?s?|en sus|a part))(?=$|[)\],;]| [(\[])`;

const named = (behind = ""): Readonly<Record<Beside, RegExp>> => ({
  wrap: new RegExp(String.raw`\b(?:${PARTS.wrap})\b${behind}`),
  hold: new RegExp(String.raw`\b(?:${PARTS.hold})\b${behind}`),
});
const NAMED = named();
const NAMED_AS_OUT = named(LEFT_OUT);

/** The parts of a contact that a heading says are not in its time: “AHT excl. wrap-up”, “DMT hors post-appel”, “Handle time (ACW not included)”. */
export function partsLeftOut(heading: string): readonly Beside[] {
  const words = wordsOf(heading);
  if (!BESIDE.some((field) => NAMED[field].test(words))) return [];
  const without = [...words.matchAll(WITHOUT)].map(([, behind = ""]) => behind.split(WITH)[0] ?? "").join(" | ");
  return BESIDE.filter((field) => NAMED[field].test(without) || NAMED_AS_OUT[field].test(words));
}

/** The parts of a contact that a heading names and does not leave out: they are in its time. */
export function partsHeld(heading: string): readonly Beside[] {
  const out = partsLeftOut(heading);
  return BESIDE.filter((field) => !out.includes(field) && NAMED[field].test(wordsOf(heading)));
}

function wordsOf(heading: string): string {
  return fold(heading).replace(/_/g, " ");
}
