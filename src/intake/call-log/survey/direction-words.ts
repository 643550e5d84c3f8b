import { means, valueWord } from "../words/vocabulary";
import { wordForm } from "../words/word-form";

/** A contact's name beside the word for its direction: `Inbound call`, `Appel entrant`. */
const CONTACT = /\b(?:calls?|contacts?|appels?|interactions?|conversations?)\b/g;
const DIRECTIONS = ["inbound", "outbound", "internal"] as const;
type Known = (typeof DIRECTIONS)[number];
/** Words that say where a contact came from under whatever heading: signs of one letter, transfers and callbacks may be something else. */
const CERTAIN: Readonly<Record<Known, ReadonlySet<string>>> = {
  inbound: formsOf("in inbound incoming inb received entrant recu"),
  outbound: formsOf("out outbound outgoing outb dialed dialled sortant emis emise placed made"),
  internal: formsOf("internal interne"),
};

function formsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(wordForm));
}

function bare(text: string): string {
  return valueWord(text).replace(CONTACT, " ").replace(/\s+/g, " ").trim();
}

/** The direction of a word, in either language and with what is called the contact beside it; undefined where it is not known. */
export function directionOf(text: string): Known | undefined {
  return (
    DIRECTIONS.find((direction) => means(direction, text)) ??
    DIRECTIONS.find((direction) => means(direction, bare(text)) && bare(text).length > 1)
  );
}

/** The direction of a word that names one under whatever heading. */
export function certainDirectionOf(text: string): Known | undefined {
  const form = wordForm(bare(text));
  return DIRECTIONS.find((direction) => CERTAIN[direction].has(form));
}

/** Words for contacts that came and were not taken, which stand among directions in some systems. */
const MISSED: ReadonlySet<string> = new Set(
  [
    "missed",
    "missed call",
    "abandoned",
    "short abandoned",
    "short abandon",
    "lost",
    "voicemail",
    "manque",
    "appel manque",
    "abandonne",
    "perdu",
  ].map(wordForm),
);

/** Whether a word says of a contact that it came and was not taken. */
export function isMissed(text: string): boolean {
  return MISSED.has(wordForm(valueWord(text)));
}

/** Whether words are directions with contacts missed among them: `inbound`, `outbound`, `missed`. */
export function areDirectionsAndMissed(words: readonly string[]): boolean {
  return (
    words.every((word) => isMissed(word) || directionOf(word) !== undefined) &&
    words.some((word) => certainDirectionOf(word) === "outbound")
  );
}
