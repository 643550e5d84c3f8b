import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { argumentsIn, valueOf } from "./catalogue/support";

/** The method pages promise values: every formula in them is run. */

const PAGES = join(__dirname, "..", "..", "docs", "methods");

const examples = readdirSync(PAGES)
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) =>
    [...readFileSync(join(PAGES, file), "utf8").matchAll(/^(=OUTSOURCE\.([A-Z]+)\(.*\)) → (.+)$/gm)].map(
      (match) => [match[1] ?? "", match[2] ?? "", match[3] ?? "", file] as const,
    ),
  );

test("the pages have examples", () => expect(examples.length).toBeGreaterThan(30));

test.each(examples)("%s", (formula, id, promised) => {
  const value = valueOf(id, ...argumentsIn(formula));
  if (promised.startsWith('"')) return expect(value).toBe(promised.slice(1, -1));
  const digits = promised.split(".")[1]?.length ?? 9;
  expect(value).toBeCloseTo(Number(promised), Math.min(digits, 12));
});

test.each(CATALOGUE.map(({ id, page }) => [id, page] as const))("the method page of %s exists: %s", (_, page) => {
  expect(existsSync(join(PAGES, `${page}.md`))).toBe(true);
});
