import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "../../src/emulator";
import { hostFunctions } from "../../src/functions";
import { CATALOGUE } from "../../src/functions/catalogue";
import { referenceEntries } from "../../src/functions/reference-page";
import type { Language } from "../../src/language";

/** The formula as a workbook keeps it: what stands between quotation marks is left alone. */
function asKept(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula
    .split(/("[^"]*")/)
    .map((part) => {
      if (part.startsWith('"')) return part;
      return part
        .replace(/(\d),(\d)/g, "$1.$2")
        .replaceAll(";", ",")
        .replaceAll("SI(", "IF(")
        .replaceAll("[#Tout]", "[#All]")
        .replaceAll("[#En-têtes]", "[#Headers]")
        .replaceAll("VRAI", "TRUE")
        .replaceAll("FAUX", "FALSE");
    })
    .join("");
}

function numberIn(text: string, language: Language): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  return Number(language === "fr" ? plain.replace(",", ".") : plain.replaceAll(",", ""));
}

const WHOLE_CASES: ReadonlySet<string> = new Set(CATALOGUE.filter(({ cost }) => cost === "case").map(({ id }) => id));

/** Asks for draws of its own, and so for an analysis of its own. */
const DRAWS = "CERTAINTY";

test("each function has an example in the reference, with what it gives, and is run in one language at least", () => {
  for (const language of ["en", "fr"] as const) {
    const entries = referenceEntries(language);
    expect(entries.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    for (const { id, example } of entries) expect(example).toMatch(new RegExp(`^=OUTSOURCE\\.${id}\\(.* → .+$`));
  }
  expect(WHOLE_CASES.has(DRAWS)).toBe(true);
});

test.each<Language>(["en", "fr"])(
  "every example of the reference, typed into the sample workbook, gives what it says: %s",
  async (language) => {
    const bytes = readFileSync(join(__dirname, "..", "..", "samples", `sample-${language}.xlsx`));
    const host = await openHost({ xlsx: new Uint8Array(bytes), functions: hostFunctions(language) });
    const sheet = host.grid.sheets()[0]?.name ?? "";
    // A whole analysis says the same in both languages but for its words: in French each that shares its analysis, in English the one that draws.
    const entries = referenceEntries(language).filter(({ id }) =>
      language === "fr" ? id !== DRAWS : !WHOLE_CASES.has(id) || id === DRAWS,
    );
    const differ = entries.flatMap(({ id, example }) => {
      const [formula = "", promised = ""] = example.split(" → ");
      host.grid.edit(sheet, 0, 200, asKept(formula, language));
      const shown = host.grid.cells(sheet, 0, 200, 1, 1)[0]?.[0];
      const value = shown?.value;
      if (typeof value === "number") {
        const number = numberIn(promised, language);
        // A whole number is that number.
        const digits =
          promised.match(/[.,]\d+$/) === null ? 9 : Math.min(9, (/[.,](\d+)$/.exec(promised)?.[1] ?? "").length);
        if (Math.abs(value - number) <= 0.5 * 10 ** -digits + 1e-9) return [];
      } else if (value === promised) return [];
      return [`${id}: ${formula} → ${promised}, not ${String(value)} ${shown?.error?.message ?? ""}`];
    });
    expect(differ).toEqual([]);
  },
);
