import { fold } from "../../kinds";

const SIGN = /[^\p{L}\p{N}%]+/gu;

/** Brackets that say which part of a call is meant, and not its unit: `duration (in call)`, `duration (total)`. */
const IN_BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/[([]\s*(?:in[ -]call|on call|talk(?:ing)?|conversation|en ligne|en conversation)\s*[)\]]/g, " talk "],
  [/[([]\s*(?:in[ -]queue|waiting|wait|en attente|attente)\s*[)\]]/g, " wait "],
];

/** A heading with spaces between the words that a program wrote without: `originatingDirection`, `ACDCalls`. */
export function partedWords(heading: string): string {
  return heading.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, "$1 $2");
}

/** A heading as words: folded, what stands in brackets aside, plural endings off. */
export function headingWords(heading: string): readonly string[] {
  // Programs write headings without spaces: AvgTalkDuration, wait_time.
  const whole = IN_BRACKETS.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    // The number of its column tells a heading from its twin, and says nothing of it.
    fold(partedWords(heading.replace(/ #\d+$/, ""))),
  );
  // A share says so in brackets too: `Answered (%)` is no count.
  return `${whole.replace(/\(.*?\)|\[.*?\]/g, " ").replace(/%/g, " ")} ${whole.includes("%") ? "%" : ""}`
    .replace(SIGN, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "")
    .map(singular)
    .map((word) => SHORT.get(word) ?? OF_WOMEN.get(word) ?? word);
}

/** What was done with contacts, in the gender of *interactions* and *communications*, and in that of *appels*: `Offertes` says what `Offerts` does. */
const OF_WOMEN: ReadonlyMap<string, string> = new Map([
  ["offerte", "offert"],
  ["recue", "recu"],
  ["presentee", "presente"],
  ["proposee", "propose"],
  ["distribuee", "distribue"],
  ["repondue", "repondu"],
  ["traitee", "traite"],
  ["servie", "servi"],
  ["decrochee", "decroche"],
  ["aboutie", "abouti"],
  ["abandonnee", "abandonne"],
  ["perdue", "perdu"],
  ["manquee", "manque"],
]);

/** Words as systems shorten them in headings, and what they stand for. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["ans", "answer"],
  ["ansd", "answered"],
  ["answd", "answered"],
  ["spd", "speed"],
  ["tlk", "talk"],
  ["hld", "hold"],
  ["hndl", "handle"],
  ["hndle", "handle"],
  ["hdl", "handle"],
  ["hndld", "handled"],
  ["tm", "time"],
  ["dur", "duration"],
  ["wrp", "wrap"],
  ["offd", "offered"],
  ["ofrd", "offered"],
  ["rcvd", "received"],
  ["recd", "received"],
  ["abnd", "abandoned"],
  ["abd", "abandoned"],
  ["abn", "abandoned"],
  ["aband", "abandoned"],
  ["pct", "%"],
  ["tps", "temp"],
  ["tp", "temp"],
  ["trt", "traitement"],
  ["trait", "traitement"],
  ["conv", "conversation"],
  ["comm", "communication"],
  ["com", "communication"],
  ["attte", "attente"],
  ["moy", "moyen"],
  ["trav", "travail"],
]);

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !/ss$/.test(word) ? word.slice(0, -1) : word;
}

/** Words of a list as headings give them: plural endings off. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(" ")
      .map(singular)
      .map((word) => OF_WOMEN.get(word) ?? word),
  );
}
