import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import { readInputs } from "../../src/intake";
import { LANGUAGES, phrase } from "../../src/language";
import type { Language } from "../../src/language";
import { speakOnPapers } from "../../src/language/on-papers";
import type { CellValue } from "../../src/workbook";
import { listeningTerminal } from "../support/listening-terminal";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

jest.setTimeout(120_000);
speakOnPapers();

const TODAY = "2026-11-22";
/** The serial number of the day before. */
const DAY = 46_347;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "offers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function ran(...args: string[]) {
  const terminal = listeningTerminal();
  const code = await runCommand(args, terminal);
  return { code, said: terminal.printed.join("\n"), errors: terminal.errors.join("\n") };
}

/** Fills a grid that went out, as its provider does. */
async function fill(file: string, language: Language, prices: Readonly<Record<string, CellValue>>): Promise<void> {
  const say = (key: Parameters<typeof phrase>[1]): string => phrase(language, key, { currency: "€" });
  const { host, run } = await openWorkbook({ xlsx: readFileSync(at(file)) });
  const yes = say("choices.yes");
  await run(async (context) => {
    const flows = context.workbook.tables.getItem(say("papers.grid.prices")).columns.getItem(say("papers.grid.flow"));
    const named = flows.getDataBodyRange().load("values");
    await context.sync();
    const line = named.values.findIndex(([flow]) => flow === "Orders");
    const put = (table: string, column: string, row: number, value: CellValue): void => {
      const found = context.workbook.tables.getItem(say(table as Parameters<typeof phrase>[1]));
      found.worksheet.protection.unprotect();
      found.columns
        .getItem(say(column as Parameters<typeof phrase>[1]))
        .getDataBodyRange()
        .getCell(row, 0).values = [[value]];
    };
    ["'=1+1", "EUR", yes, DAY, DAY + 400, 0.02, 3, 0.05].forEach((value, index) =>
      put("papers.grid.identity", "papers.grid.answer", index + 1, value),
    );
    for (let row = 0; row < 14; row += 1) put("papers.grid.answers", "papers.grid.answer", row, yes);
    for (const [column, value] of Object.entries(prices)) put("papers.grid.prices", column, line, value);
    await context.sync();
  });
  writeFileSync(at(file), await host.save());
}

/** The offers of a workbook, as an analysis reads them. */
async function offersIn(file: string) {
  const { workbook } = await openWorkbook({ xlsx: readFileSync(at(file)) });
  const content = await workbook.read();
  const table = content.tables.find(({ name }) => name === "Offers" || name === "Offres");
  const { inputs, issues, leftOut } = readInputs(content, { today: TODAY });
  return { table, offers: inputs.offers, issues, leftOut };
}

const PRICES = (language: Language): Readonly<Record<string, CellValue>> => ({
  "papers.grid.pricing": phrase(language, "choices.pricing.contact"),
  "papers.grid.price": 2.4,
  "papers.grid.capacity": 9000,
  "papers.grid.rampUp": 6,
  "papers.grid.hoursCovered": "1-5 09:00-18:00",
  "papers.grid.languages": "fr; en",
});

async function sent(tables: readonly TestTable[], language: Language): Promise<void> {
  writeFileSync(at("in.xlsx"), await workbookBytes(tables));
  const { code, errors } = await ran("specify", at("in.xlsx"), "--out", folder, "--lang", language);
  if (code !== 0) throw new Error(errors);
}

describe.each(LANGUAGES)("filled grids join the table of offers, in %s", (language) => {
  test("behind the user's own, which stay; the provider's earlier row is marked, kept and no offer any more", async () => {
    await sent(Object.values(smallCase()), language);
    await fill("grid-Borea.xlsx", language, PRICES(language));
    const json = at("offers.json");
    const { code, said } = await ran(
      "offers",
      at("in.xlsx"),
      at("grid-Borea.xlsx"),
      "--out",
      at("out.xlsx"),
      "--json",
      json,
      "--lang",
      language,
    );
    expect(code).toBe(0);
    expect(said).toContain(phrase(language, "commandLine.papers.added", { rows: 1, replaced: 1, table: "Offers" }));
    const data = JSON.parse(readFileSync(json, "utf8")) as { offers: { flow: string }[]; added: unknown };
    expect(data.added).toEqual({ kind: "added", table: "Offers", rows: 1, replaced: 1 });
    expect(data.offers.map(({ flow }) => flow)).toEqual(["Orders"]);

    const { table, offers, issues, leftOut } = await offersIn("out.xlsx");
    const mark = `grid-Borea.xlsx, ${TODAY}`;
    const place = table?.headers.indexOf(phrase(language, "tables.offers.replaced")) ?? -1;
    expect(table?.rows.map((row) => [...row.slice(0, 4), row[place]])).toEqual([
      ["Atlas", null, "hour", 24, null],
      ["Borea", "Orders", "contact", 2.9, mark],
      ["Borea", "Orders", phrase(language, "choices.pricing.contact"), 2.4, null],
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(leftOut).toBe(0);
    expect(offers.map(({ provider, price }) => [provider, price])).toEqual([
      ["Atlas", 24],
      ["Borea", 2.4],
    ]);
    // All that the grid said is there, in the columns that the table had not; a text that looks like a formula is a text.
    expect(offers[1]).toMatchObject({
      flow: "Orders",
      location: "=1+1",
      pricing: "contact",
      capacity: 9000,
      rampUpWeeks: 6,
      indexation: 0.02,
      noticeMonths: 3,
      bonusMalus: 0.05,
      languages: ["fr", "en"],
      hoursCovered: [{ days: [1, 2, 3, 4, 5], from: 9, to: 18 }],
      validUntil: "2027-12-26",
    });

    // Once more: what stands there is not added again.
    await ran(
      "offers",
      at("out.xlsx"),
      at("grid-Borea.xlsx"),
      "--out",
      at("again.xlsx"),
      "--json",
      json,
      "--lang",
      language,
    );
    expect((JSON.parse(readFileSync(json, "utf8")) as { added: unknown }).added).toMatchObject({
      rows: 0,
      replaced: 0,
    });
    expect((await offersIn("again.xlsx")).table?.rows).toEqual(table?.rows);
  });

  test("a table is made where there is none", async () => {
    const { flows, team } = smallCase();
    await sent([flows, team], language);
    await fill("grid.xlsx", language, PRICES(language));
    const open = await openWorkbook({ xlsx: readFileSync(at("grid.xlsx")) });
    await open.run(async (context) => {
      const identity = context.workbook.tables.getItem(phrase(language, "papers.grid.identity"));
      identity.worksheet.protection.unprotect();
      identity.columns.getItem(phrase(language, "papers.grid.answer")).getDataBodyRange().getCell(0, 0).values = [
        ["Newcomer"],
      ];
      await context.sync();
    });
    writeFileSync(at("grid.xlsx"), await open.host.save());
    const { code } = await ran("offers", at("in.xlsx"), at("grid.xlsx"), "--out", at("out.xlsx"), "--lang", language);
    expect(code).toBe(0);
    const { offers, issues } = await offersIn("out.xlsx");
    expect(offers.map(({ provider, price }) => [provider, price])).toEqual([["Newcomer", 2.4]]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("offers that stand in ranges of the user's are refused in words, and nothing is written", async () => {
  const { flows, team, offers } = smallCase();
  await sent([flows, team, offers], "en");
  await fill("grid-Borea.xlsx", "en", PRICES("en"));
  const book = new Workbook();
  await book.xlsx.load(readFileSync(at("in.xlsx")) as never);
  const sheet = book.addWorksheet("Map");
  sheet.addTable({
    name: "Mapping",
    ref: "A1",
    headerRow: true,
    columns: ["Table", "Column", "Source", "Heading", "Unit", "Factor", "Word", "Means", "By", "On"].map((name) => ({
      name,
    })),
    rows: [["Offers", "Provider", "Quotes!A1:B9", "Who", null, null, null, null, "user", "2026-11-22"]],
  });
  writeFileSync(at("in.xlsx"), new Uint8Array((await book.xlsx.writeBuffer()) as ArrayLike<number>));
  const { code, errors } = await ran("offers", at("in.xlsx"), at("grid-Borea.xlsx"), "--out", at("out.xlsx"));
  expect(code).toBe(2);
  expect(errors).toContain("stand in ranges of yours");
  expect(() => readFileSync(at("out.xlsx"))).toThrow();
});
