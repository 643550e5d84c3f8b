import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, recommend } from "../../src/app";
import type { Analyst } from "../../src/app";
import { analyse } from "../../src/decision";
import type { Language } from "../../src/language";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(300_000);

/** Few futures: links are looked at, not figures. */
const QUICK: Analyst = {
  analyse: (inputs, { today, seed }) => Promise.resolve(analyse(inputs, { today, seed, draws: 30, scenarios: true })),
};

const sample = (name: string): Promise<Uint8Array> =>
  Promise.resolve(readFileSync(join(__dirname, "..", "..", "samples", name)));

interface Named {
  readonly table: string;
  readonly row: number;
  readonly origin: string;
  /** What the row says before its origin, flow names among it. */
  readonly says: readonly unknown[];
  /** What stands in the row of the cell that its link leads to; null where it has none. */
  readonly found: readonly unknown[] | null;
  readonly value: unknown;
}

/** Every origin of the sheets of a run that names an assumption or a function, with what its link leads to. */
async function origins(xlsx: Uint8Array, language: Language): Promise<readonly Named[]> {
  const { workbook, run } = await openWorkbook({ xlsx, functions: [SCORE] });
  const checked = await check(workbook, "2026-11-28");
  if (checked.kind !== "read") throw new Error(checked.kind);
  const request = { today: "2026-11-28", seed: 1, report: () => undefined, signal: new AbortController().signal };
  await recommend(workbook, QUICK, checked, request, { language, frozen: false });
  const head = language === "en" ? "Origin" : "Origine";
  return run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const read = tables.items.map((table) => ({ table, range: table.getRange().load("values") }));
    const used = new Map(
      sheets.items.map((sheet) => [
        sheet.name,
        sheet.getRange("A1:Z4000").getUsedRangeOrNullObject().load("values,rowIndex,columnIndex"),
      ]),
    );
    await context.sync();
    const named = read.flatMap(({ table, range }) => {
      const [header = [], ...rows] = range.values as unknown[][];
      const at = header.lastIndexOf(head);
      if (at < 0) return [];
      return rows.flatMap((cells, index) => {
        const origin = String(cells[at]);
        if (!/OUTSOURCE\.|^(assumption|hypothèse)/u.test(origin)) return [];
        const cell = table.getDataBodyRange().getCell(index, at).load("hyperlink");
        return [{ table: table.name, row: index + 1, origin, says: cells.slice(0, at), cell }];
      });
    });
    await context.sync();
    let last: { readonly table: string; readonly row: number; readonly origin: string; readonly link: string } | null =
      null;
    return named.map(({ cell, ...each }): Named => {
      const own = (cell.hyperlink as Excel.RangeHyperlink | null)?.documentReference;
      const isSame =
        last !== null && last.table === each.table && last.origin === each.origin && last.row === each.row - 1;
      const link: string | null = own ?? (isSame ? (last?.link ?? null) : null);
      last = link === null ? null : { table: each.table, row: each.row, origin: each.origin, link };
      const [, quoted, plain, column = "", row = ""] = /^(?:'(.+)'|([^!']+))!([A-Z]+)(\d+)$/u.exec(link ?? "") ?? [];
      const target = used.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
      if (target === undefined || target.isNullObject) return { ...each, found: null, value: null };
      const found = (target.values as unknown[][])[Number(row) - 1 - target.rowIndex] ?? null;
      const place =
        [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 - target.columnIndex;
      return { ...each, found, value: found?.[place] ?? null };
    });
  });
}

describe.each([
  ["the sample in French", "fr", () => sample("sample-fr.xlsx")],
  ["the smallest case", "en", () => workbookBytes(Object.values(smallCase()))],
] as const)("every origin that is named leads to its cell: %s", (_name, language, bytes) => {
  let named: readonly Named[];
  beforeAll(async () => {
    named = await origins(await bytes(), language);
  });

  test("none leads nowhere", () => {
    expect(named.length).toBeGreaterThan(100);
    const lost = named.filter(({ found }) => found === null);
    expect(lost.map(({ table, row, origin }) => `${table} ${row}: ${origin}`)).toEqual([]);
  });

  test("an assumption's to the row that states it", () => {
    const assumed = named.filter(({ origin }) => /^(assumption|hypothèse)/u.test(origin));
    expect(assumed.length).toBeGreaterThan(0);
    for (const { value, found } of assumed) {
      // A number with its grade and its day beside it.
      expect(typeof value).toBe("number");
      expect((found ?? []).filter((cell) => cell !== "").length).toBeGreaterThan(4);
    }
  });

  test("a quantity's to the staffing of its flow", () => {
    const quantities = named.filter(({ table }) => /^Workings_Quantities|^Calculs_Quantites/u.test(table));
    expect(quantities.length).toBeGreaterThan(5);
    for (const { says, value } of quantities) expect(says).toContain(value);
  });

  test("the others' to where the run is named, whose mark they bear", () => {
    const made = named.filter(({ table, origin }) => origin.includes("OUTSOURCE.") && !/Quantit/u.test(table));
    expect(made.length).toBeGreaterThan(20);
    for (const { origin, value } of made) {
      const [, mark = ""] = /([0-9A-F]{4}-[0-9A-F]{4})$/u.exec(origin) ?? [];
      expect(String(value).toUpperCase().startsWith(mark.replace("-", ""))).toBe(true);
      expect(mark).not.toBe("");
    }
  });
});
