import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, phrase } from "../../src/language";
import { pane as atWork } from "../../src/language/en/pane";
import { paneStart } from "../../src/language/en/paneStart";
import type { Language, MessageKey } from "../../src/language";
import { hostingHeaders } from "../../src/entry/sideload/hosting";

const pane = { ...atWork, ...paneStart };

const page = (name: string): string => readFileSync(join(__dirname, "..", "..", "docs", name), "utf8");

interface Step {
  readonly step: string;
  readonly cells: readonly string[];
}

function steps(text: string): readonly Step[] {
  return [...text.matchAll(/^\| (S\d+) \| (.*) \|$/gm)].map(([, step = "", rest = ""]) => ({
    step,
    cells: rest.split(" | "),
  }));
}

describe("the list of checks in a real Excel", () => {
  const [english, french] = [steps(page("probe-list.md")), steps(page("liste-de-controle.md"))];

  test("has the same steps in both languages: what to do, what must be seen, what it proves", () => {
    const numbers = Array.from({ length: 27 }, (_, index) => `S${index + 1}`);
    for (const list of [english, french]) {
      expect(list.map(({ step }) => step)).toEqual(numbers);
      for (const { cells } of list)
        expect([cells.length, cells.every((cell) => cell.trim().length > 2)]).toEqual([3, true]);
    }
  });

  test.each<[Language, string, MessageKey[]]>([
    [
      "en",
      "probe-list.md",
      ["pane.failed.details", "pane.details.copy", "pane.ready.frozen", "pane.recommend", "pane.stale.title"],
    ],
    [
      "fr",
      "liste-de-controle.md",
      ["pane.failed.details", "pane.details.copy", "pane.ready.frozen", "pane.recommend", "pane.stale.title"],
    ],
  ])("in %s quotes the pane in its own words", (language, name, keys) => {
    const words = page(name).replaceAll(" ", " ");
    for (const key of keys) expect(words).toContain(phrase(language, key));
    expect(words).toContain(phrase(language, "pane.running.waiting").split(/\s?:/)[0]);
  });
});

describe("the guided tour", () => {
  const PAGES = { en: "tour.md", fr: "visite.md" } as const;
  const quoted = (text: string): readonly string[] =>
    [...text.matchAll(/\*([^*\n]+)\*/g)].map(([, words = ""]) => words);

  test.each(LANGUAGES)("quotes the pane in its own words, in %s", (language) => {
    const said = new Set(
      (Object.keys(pane) as (keyof typeof pane)[])
        .filter((key) => !pane[key].includes("{"))
        .map((key) => phrase(language, key)),
    );
    const words = quoted(page(PAGES[language])).filter((each) => each !== "five minutes");
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((each) => !said.has(each))).toEqual([]);
  });

  test("goes the same way in both languages: the same steps, the same words of the pane", () => {
    const [english, french] = [page(PAGES.en), page(PAGES.fr)];
    const steps = (text: string): number => text.match(/^## /gm)?.length ?? 0;
    expect(steps(french)).toBe(steps(english));
    const keys = (language: "en" | "fr", text: string): readonly string[] =>
      quoted(text).flatMap((words) =>
        (Object.keys(pane) as (keyof typeof pane)[])
          .filter((key) => !pane[key].includes("{") && phrase(language, key) === words)
          .slice(0, 1),
      );
    expect(keys("fr", french)).toEqual(keys("en", english));
  });

  test("leads only to pages that are there", () => {
    for (const name of [
      ...Object.values(PAGES),
      "administrators.md",
      "json.md",
      "command-line.md",
      "ligne-de-commande.md",
      "performance.md",
    ])
      for (const [, target = ""] of page(name).matchAll(/\]\((?!https?:)([^)#]+)/g))
        expect([name, target, existsSync(join(__dirname, "..", "..", "docs", target))]).toEqual([name, target, true]);
  });
});

test("the hosting contract for administrators is what the development server keeps", () => {
  const contract = page("administrators.md");
  const row = (what: string): string => contract.split("\n").find((line) => line.startsWith(`| ${what}`)) ?? "";
  for (const file of ["functions.json", "functions-fr.json"]) {
    expect(row("`functions.json`")).toContain(`\`${file}\``);
    expect(row("`functions.json`")).toContain(
      `Access-Control-Allow-Origin: ${hostingHeaders(`/${file}`)["Access-Control-Allow-Origin"] ?? "?"}`,
    );
  }
  expect(row("`assets/*.png`")).toContain(
    `Cache-Control: ${hostingHeaders("/assets/icon-32.png")["Cache-Control"] ?? "?"}`,
  );
  expect(row("`*.html`, `*.js`")).toContain(
    `Cache-Control: ${hostingHeaders("/taskpane.html")["Cache-Control"] ?? "?"}`,
  );
});

test("the name of a function of Excel's is nowhere one of ours", () => {
  for (const name of ["functions.md", "fonctions.md", "known-limits.md"])
    expect(page(name)).not.toMatch(/OUTSOURCE\.CONFIDENCE/);
});
