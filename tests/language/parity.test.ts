import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { phrase } from "../../src/language";
import { en as enAddIn } from "../../src/language/en";
import { mapping as enMapping } from "../../src/language/en/mapping";
import { enOnLogs } from "../../src/language/en/on-logs";
import { enOnReference } from "../../src/language/en/on-reference";
import { enOnSheets } from "../../src/language/en/on-sheets";
import { enOutsideExcel } from "../../src/language/en/outside-excel";
import { fr as frAddIn } from "../../src/language/fr";
import { mapping as frMapping } from "../../src/language/fr/mapping";
import { frOnLogs } from "../../src/language/fr/on-logs";
import { frOnReference } from "../../src/language/fr/on-reference";
import { frOnSheets } from "../../src/language/fr/on-sheets";
import { frOutsideExcel } from "../../src/language/fr/outside-excel";
import { speakOutsideExcel } from "../../src/language/outside-excel";

const en = { ...enAddIn, ...enOnSheets, ...enOutsideExcel, ...enOnLogs, ...enMapping, ...enOnReference };
const fr = { ...frAddIn, ...frOnSheets, ...frOutsideExcel, ...frOnLogs, ...frMapping, ...frOnReference };

function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [element.value, ...Object.values(element.options).flatMap((option) => placeholders(option.value))];
    }
    if (element.type === TYPE.tag) return placeholders(element.children);
    return [element.value];
  });
}

const unique = (sentence: string): string[] => [...new Set(placeholders(parse(sentence, { ignoreTag: true })))].sort();

describe("the two catalogues", () => {
  test("hold the same sentences", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBeGreaterThan(0);
  });

  test("fill each sentence with the same values", () => {
    const parted = Object.entries(en).filter(([key, english]) => {
      const french = fr[key as keyof typeof en];
      return unique(english).join() !== unique(french).join();
    });
    expect(parted.map(([key]) => key)).toEqual([]);
  });

  test("leave no sentence empty", () => {
    const empty = [...Object.entries(en), ...Object.entries(fr)].filter(([, sentence]) => sentence.trim() === "");
    expect(empty).toEqual([]);
  });

  test("write French punctuation with its no-break space", () => {
    const bad = Object.entries(fr).filter(([, sentence]) => / [:;!?%€»]|« /.test(sentence.replace(/\{[^}]*\}/g, "x")));
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test("the alarm rings: a missing placeholder is seen", () => {
    expect(unique("{a} and {b}")).not.toEqual(unique("{a}"));
  });

  test("the add-in is not given what only the command line and the workbench say, until they ask for it", () => {
    expect(Object.keys(enAddIn).filter((key) => key in enOutsideExcel)).toEqual([]);
    expect(() => phrase("fr", "commandLine.no-input")).toThrow("commandLine.no-input");
    speakOutsideExcel();
    expect(phrase("fr", "commandLine.no-input")).toBe(fr["commandLine.no-input"]);
  });
});
