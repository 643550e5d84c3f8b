import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMAS, TABLE_KEYS, tablesPage } from "../../src/intake";
import type { TableSchema } from "../../src/intake";
import { phrase } from "../../src/language";

const PAGES = [
  ["en", "tables.md"],
  ["fr", "tableaux.md"],
] as const;

describe.each(PAGES)("the page on the tables in %s", (language, file) => {
  const page = tablesPage(language);

  test("is the one in docs (npm run tables writes it)", () => {
    expect(readFileSync(join(__dirname, "../../docs", file), "utf8")).toBe(page);
  });

  test("names every column of every table", () => {
    for (const key of TABLE_KEYS) {
      const schema: TableSchema = SCHEMAS[key];
      for (const { header } of Object.values(schema.columns))
        expect(page).toContain(`| ${phrase(language, header, { currency: "€" })} |`);
    }
    expect(page).not.toMatch(/[{}]|undefined|NaN/);
  });
});
