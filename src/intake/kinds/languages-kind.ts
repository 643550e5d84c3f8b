import { listKind } from "./list-kind";
import { foldHard } from "./fold";
import type { Kind } from "./kind";

/**
 * Languages by their ISO 639-1 code, found by code, English name, French name or own name, folded.
 *
 * So that `German`, `allemand`, `Deutsch` and `DE` are one language. What is not in the list stays as it is written.
 */
const CODES: readonly (readonly [code: string, ...names: string[]])[] = [
  ["fr", "french", "francais"],
  ["en", "english", "anglais"],
  ["de", "german", "allemand", "deutsch"],
  ["es", "spanish", "espagnol", "espanol", "castellano"],
  ["it", "italian", "italien", "italiano"],
  ["pt", "portuguese", "portugais", "portugues"],
  ["nl", "dutch", "neerlandais", "nederlands", "flemish", "flamand"],
  ["pl", "polish", "polonais", "polski"],
  ["ro", "romanian", "roumain", "romana"],
  ["ar", "arabic", "arabe"],
  ["tr", "turkish", "turc", "turkce"],
  ["ru", "russian", "russe"],
  ["zh", "chinese", "chinois", "mandarin"],
  ["ja", "japanese", "japonais"],
  ["ko", "korean", "coreen"],
  ["da", "danish", "danois", "dansk"],
  ["sv", "swedish", "suedois", "svenska"],
  ["no", "norwegian", "norvegien", "norsk"],
  ["fi", "finnish", "finnois", "suomi"],
  ["cs", "czech", "tcheque"],
  ["sk", "slovak", "slovaque"],
  ["hu", "hungarian", "hongrois", "magyar"],
  ["bg", "bulgarian", "bulgare"],
  ["el", "greek", "grec"],
  ["hr", "croatian", "croate", "hrvatski"],
  ["sl", "slovenian", "slovene"],
  ["et", "estonian", "estonien"],
  ["lv", "latvian", "letton"],
  ["lt", "lithuanian", "lituanien"],
  ["uk", "ukrainian", "ukrainien"],
  ["he", "hebrew", "hebreu"],
  ["hi", "hindi"],
  ["ca", "catalan", "catala"],
  ["eu", "basque", "euskara"],
  ["br", "breton", "brezhoneg"],
  ["lb", "luxembourgish", "luxembourgeois"],
];
const BY_NAME: ReadonlyMap<string, string> = new Map(
  CODES.flatMap(([code, ...names]) => [code, ...names].map((name) => [name, code])),
);

/** The ISO code of a language the product knows by name; the text itself otherwise. */
export function languageCode(name: string): string {
  return BY_NAME.get(foldHard(name)) ?? name.trim();
}

/** What stands between languages beside the signs of a list: `FR/EN`, `French and English`. */
const BETWEEN = /\s*[/+&|·]\s*|\s+(?:and|et|ou|or|y|und)\s+|\s*-\s*(?=\p{L}{2}(?:$|[^\p{L}]))/iu;

/** The codes of the languages that a text of a list names: one, or those on both sides of a sign, where one of them at least is a language that is known. */
function languagesIn(text: string): readonly string[] {
  if (BY_NAME.has(foldHard(text))) return [languageCode(text)];
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.some((part) => BY_NAME.has(foldHard(part)))
    ? parts.map(languageCode)
    : [languageCode(text)];
}

export const languagesKind: Kind<readonly string[]> = listKind(languagesIn);
