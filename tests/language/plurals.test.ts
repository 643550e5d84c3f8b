import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { LANGUAGES, phrase } from "../../src/language";
import type { Language, MessageKey } from "../../src/language";
import { en } from "../../src/language/en";
import { mapping as enMapping } from "../../src/language/en/mapping";
import { enOnLogs } from "../../src/language/en/on-logs";
import { enOutsideExcel } from "../../src/language/en/outside-excel";
import { fr } from "../../src/language/fr";
import { mapping as frMapping } from "../../src/language/fr/mapping";
import { frOnLogs } from "../../src/language/fr/on-logs";
import { frOutsideExcel } from "../../src/language/fr/outside-excel";
import { speakOnLogs } from "../../src/language/on-logs";
import { speakOnMapping } from "../../src/language/on-mapping";
import { speakOutsideExcel } from "../../src/language/outside-excel";

for (const speak of [speakOutsideExcel, speakOnLogs, speakOnMapping]) speak();
const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...en, ...enOutsideExcel, ...enOnLogs, ...enMapping },
  fr: { ...fr, ...frOutsideExcel, ...frOnLogs, ...frMapping },
};
const OF_IMPORT = Object.keys(CATALOGUES.en).filter((key) =>
  /^(?:importLog|pane\.import|commandLine\.import)\./.test(key),
);

test("the words of an import are among those that are tried", () => {
  expect(OF_IMPORT.some((key) => key.startsWith("importLog."))).toBe(true);
});

type Values = Readonly<Record<string, string | number>>;

/** Every value that a sentence takes: what its choices are, or 0, 1 and 2 for a count. */
function valuesOf(elements: readonly MessageFormatElement[], found = new Map<string, Set<string | number>>()) {
  const add = (name: string, ...values: readonly (string | number)[]): void => {
    const set = found.get(name) ?? new Set();
    values.forEach((value) => set.add(value));
    found.set(name, set);
  };
  for (const element of elements) {
    if (element.type === TYPE.select) add(element.value, ...Object.keys(element.options));
    else if (element.type === TYPE.plural || element.type === TYPE.number) add(element.value, 0, 1, 2);
    else if (element.type === TYPE.argument) add(element.value, "Q");
    if (element.type === TYPE.select || element.type === TYPE.plural)
      Object.values(element.options).forEach((option) => valuesOf(option.value, found));
  }
  return found;
}

function combinations(found: ReadonlyMap<string, ReadonlySet<string | number>>): readonly Values[] {
  return [...found].reduce<readonly Values[]>(
    (all, [name, values]) => all.flatMap((each) => [...values].map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/** Words that end in s and are no plural, and units. */
const INVARIABLE = new Set([
  "plus",
  "s",
  "fois",
  "mois",
  "pas",
  "is",
  "was",
  "as",
  "has",
  "dans",
  "sans",
  "its",
  "stands",
]);
const PLURAL = /(?<![\d.,\p{L}])(?:1)[ \u00A0\u202F](\p{L}+)/gu;
const COUNTED =
  /(?<![\d.,\p{L}])2[ \u00A0\u202F](contact|call|line|row|flow|question|topic|week|month|day|ligne|appel|motif|semaine|jour|écartée|laissée|traité|abandonné|vide)(?![\p{L}])/u;

function wrongIn(language: Language, sentence: string): boolean {
  const one = [...sentence.matchAll(PLURAL)].some(
    ([, word = ""]) => /[sx]$/.test(word) && !INVARIABLE.has(word) && word !== "flux",
  );
  const zero =
    language === "fr" &&
    /(?<![\d.,\p{L}])0[ \u00A0\u202F](?:contacts|lignes|appels|jours|semaines|questions)(?![\p{L}])/u.test(sentence);
  return one || zero || COUNTED.test(sentence);
}

describe.each(LANGUAGES)("what an import says of a number, in %s", (language) => {
  test.each(OF_IMPORT)("%s", (key) => {
    const found = valuesOf(parse(CATALOGUES[language][key] ?? "", { ignoreTag: true }));
    const wrong = combinations(found)
      .map((values) => phrase(language, key as MessageKey, values))
      .filter((sentence) => wrongIn(language, sentence));
    expect([...new Set(wrong)]).toEqual([]);
  });
});

test.each([
  ["en", "1 contacts a year"],
  ["en", "2 line"],
  ["fr", "1\u00A0lignes"],
  ["fr", "0 contacts"],
] as const)("the alarm rings in %s: %s", (language, sentence) => {
  expect(wrongIn(language, sentence)).toBe(true);
});
