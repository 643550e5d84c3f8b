import { openSession } from "../../src/app";
import type { Desk, Session } from "../../src/app";
import { hostFunctions } from "../../src/functions";
import { readInputs } from "../../src/intake";
import { LANGUAGES, phrase, text } from "../../src/language";
import type { Language } from "../../src/language";
import { speakOnPapers } from "../../src/language/on-papers";
import type { CellValue } from "../../src/workbook";
import { analystOnce } from "../support/analyst-once";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";
import { workbookDump } from "../support/workbook-dump";

jest.setTimeout(120_000);
speakOnPapers();

const TODAY = "2026-11-28";
/** The serial number of the day before, and of the first of the month. */
const DAY = 46_353;
const MONTH = 46_327;
const quick = analystOnce();

let open: Session | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

async function recommended(language: Language, more: readonly TestTable[] = []) {
  const xlsx = await workbookBytes([...Object.values(smallCase()), ...more]);
  const opened = await openWorkbook({ xlsx, functions: hostFunctions(language) });
  const session = openSession({
    workbook: opened.workbook,
    analyst: quick,
    language,
    today: () => TODAY,
    seed: 1,
    later: () => () => undefined,
    rechecks: true,
  });
  open = session;
  await session.check();
  await session.recommend({ leaveOut: false, frozen: false });
  return { ...opened, session };
}

function answered(session: Session): Extract<Desk, { at: "answered" }> {
  const { desk } = session.run();
  if (desk?.at !== "answered") throw new Error(JSON.stringify(desk));
  return desk;
}

/** The grid that the session made for a provider, filled as they would fill it. */
async function filled(
  session: Session,
  name: string,
  language: Language,
  prices: Readonly<Record<string, CellValue>>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await session.specify();
  const run = session.run();
  const made = run.at === "done" && run.papers?.at === "made" ? run.papers.files : [];
  const grid = made.find((file) => file.name === name);
  if (grid === undefined) throw new Error(made.map((file) => file.name).join());
  const say = (key: Parameters<typeof phrase>[1]): string => phrase(language, key, { currency: "€" });
  const { host, run: inGrid } = await openWorkbook({ xlsx: grid.xlsx });
  const yes = say("choices.yes");
  await inGrid(async (context) => {
    const flows = context.workbook.tables.getItem(say("papers.grid.prices")).columns.getItem(say("papers.grid.flow"));
    const named = flows.getDataBodyRange().load("values");
    await context.sync();
    const line = named.values.findIndex(([flow]) => flow === "Orders");
    const put = (
      table: Parameters<typeof phrase>[1],
      column: Parameters<typeof phrase>[1],
      row: number,
      value: CellValue,
    ): void => {
      const found = context.workbook.tables.getItem(say(table));
      found.worksheet.protection.unprotect();
      found.columns.getItem(say(column)).getDataBodyRange().getCell(row, 0).values = [[value]];
    };
    ["Lisbon", "EUR", yes, DAY, DAY + 400, 0.02, 3, 0.05].forEach((value, index) =>
      put("papers.grid.identity", "papers.grid.answer", index + 1, value),
    );
    for (let row = 0; row < 14; row += 1) put("papers.grid.answers", "papers.grid.answer", row, yes);
    for (const [column, value] of Object.entries(prices))
      put("papers.grid.prices", column as Parameters<typeof phrase>[1], line, value);
    await context.sync();
  });
  return { name, bytes: await host.save() };
}

const PRICES = (language: Language): Readonly<Record<string, CellValue>> => ({
  "papers.grid.pricing": phrase(language, "choices.pricing.contact"),
  "papers.grid.price": 2.4,
  "papers.grid.hoursCovered": "1-5 09:00-18:00",
  "papers.grid.languages": "fr; en",
});

describe.each(LANGUAGES)("papers that come back to the pane, in %s", (language) => {
  test("filled grids are read from files and added as offers, in place; a second time nothing is added", async () => {
    const work = await recommended(language);
    const { session, workbook } = work;
    const grid = await filled(session, "grid-Borea.xlsx", language, PRICES(language));
    const before = await workbookDump(work);
    await session.atDesk({ of: "grids", files: [grid] });
    const read = answered(session);
    expect(text(language, read.title)).toBe(
      phrase(language, "papers.desk.offers", {
        offers: 1,
        declined: read.lines.filter(({ tone }) => tone === "told").length,
      }),
    );
    expect(read.lines.filter(({ tone }) => tone === "error")).toEqual([]);
    expect(read.add).toBe(1);
    // Nothing is written until the offers are to be added.
    expect(await workbookDump(work)).toEqual(before);

    await session.atDesk({ of: "add" });
    expect(text(language, answered(session).title)).toBe(
      phrase(language, "papers.desk.added", { rows: 1, replaced: 1, table: "Offers" }),
    );
    const run = session.run();
    expect(run.at === "done" && run.stale).toBe(true);
    const offers = async () => readInputs(await workbook.read(), { today: TODAY }).inputs.offers;
    expect((await offers()).map(({ provider, price }) => [provider, price])).toEqual([
      ["Atlas", 24],
      ["Borea", 2.4],
    ]);
    await session.atDesk({ of: "grids", files: [grid] });
    await session.atDesk({ of: "add" });
    expect(text(language, answered(session).title)).toBe(
      phrase(language, "papers.desk.added", { rows: 0, replaced: 0, table: "Offers" }),
    );
    expect(await offers()).toHaveLength(2);
  });

  test("a price in words and a file that is no workbook are told with file, sheet and cell; the question is ready to be sent", async () => {
    const { session } = await recommended(language);
    const grid = await filled(session, "grid-Borea.xlsx", language, {
      ...PRICES(language),
      "papers.grid.price": "2,40 €",
    });
    const broken = { name: "scan.xlsx", bytes: new TextEncoder().encode("%PDF-1.4") };
    await session.atDesk({ of: "grids", files: [grid, broken] });
    const { lines, questions, add } = answered(session);
    expect(add).toBe(0);
    const errors = lines.filter(({ tone }) => tone === "error").map(({ words }) => words);
    expect(errors.some((words) => words.startsWith("scan.xlsx"))).toBe(true);
    const price = errors.find((words) => words.startsWith("grid-Borea.xlsx"));
    expect(price).toContain("2,40 €");
    expect(price).toMatch(/\[.+![A-Z]+\d+/);
    expect(questions.map(({ file }) => file)).toContain("grid-Borea.xlsx");
    expect(questions[0]?.words).toContain("2,40 €");
  });
});

const TENDER: readonly TestTable[] = [
  {
    name: "Tender_Criteria",
    headers: ["Criterion", "Kind", "Weight", "Floor"],
    rows: [
      ["Price", "price", 60, null],
      ["Quality", "score", 40, 2],
    ],
  },
  {
    name: "Tender_Scores",
    headers: ["Provider", "Criterion", "Assessor", "Score", "Interest", "Reason"],
    rows: [
      ["A", "Quality", "One", 4, "no", "seen"],
      ["B", "Quality", "One", 1, "no", "seen"],
    ],
  },
  {
    name: "Tender_Prices",
    headers: [
      "Provider",
      "Flow",
      "Price (€/resolved contact)",
      "Inside at best (€/resolved contact)",
      "Resolved contacts (a year)",
    ],
    rows: [
      ["A", "Orders", 4, 6, 10],
      ["B", "Orders", 5, 6, 10],
    ],
  },
];
const MONEY = [
  "Contacts",
  "Handling time (s)",
  "Units billed",
  "Unit price (€)",
  "Bill (€)",
  "Inside cost (€)",
  "Steering (€)",
];
const BOOKS: readonly TestTable[] = [
  {
    name: "Plan",
    headers: ["Month", "Flow", ...MONEY, "Baseline (€)", "Service target (%)", "Pricing"],
    rows: [[MONTH, "Orders", 100, 200, 10, 20, 200, 0, 10, 500, 0.8, "hour"]],
  },
  {
    name: "Actuals",
    headers: ["Month", "Flow", "Handled", "Service level (%)", ...MONEY],
    rows: [[MONTH, "Orders", 95, 0.8, 100, 200, 10, 31, 310, 0, 10]],
  },
  {
    name: "Turning_points",
    headers: ["Flow", "Parameter", "Plan value", "Turns at"],
    rows: [["Orders", "price", 20, 30]],
  },
];

test("the tender is compared: bids in their order, whom to negotiate with, who is out", async () => {
  const { session } = await recommended("en", TENDER);
  await session.atDesk({ of: "tender" });
  const { title, lines } = answered(session);
  expect(text("en", title)).toBe("To negotiate with: A.");
  // By hand: price (6 − 4) ÷ 3 = 2/3 of 60 is 40, quality 4/5 of 40 is 32. B misses the floor of 2.
  expect(lines.map(({ words }) => words)).toEqual(expect.arrayContaining(["A: 72.0 points, rank 1"]));
  expect(lines.some(({ words }) => words.startsWith("B: ") && words.endsWith("out"))).toBe(true);
});

test("actuals are compared with the plan, and a price beyond the turning point rings", async () => {
  const { session } = await recommended("en", BOOKS);
  await session.atDesk({ of: "actuals" });
  const { title, lines } = answered(session);
  expect(text("en", title)).toBe("1 flow compared with the plan; 1 alarm.");
  expect(lines.map(({ words }) => words)).toContain("Orders: price has crossed the point where the decision turns");
  // By hand: 500 less a bill of 310 and steering of 10; planned 500 − 200 − 10.
  expect(lines.map(({ words }) => words)).toContain("Orders: saved 180, planned 290");
});

test("without tables of a tender or of actuals that is said, and nothing else", async () => {
  const { session } = await recommended("en");
  await session.atDesk({ of: "tender" });
  expect(text("en", answered(session).title)).toMatch(/no bids to compare/);
  await session.atDesk({ of: "actuals" });
  expect(text("en", answered(session).title)).toMatch(/nothing to compare/);
});

test("the auditor's file is one page to download, made of the recommendation on show", async () => {
  const { session } = await recommended("en");
  await session.atDesk({ of: "dossier" });
  const { file } = answered(session);
  expect(file?.name).toBe("dossier.html");
  const page = new TextDecoder().decode(file?.bytes);
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).toContain("After-sales");
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});

test("offers that cannot be added leave the workbook as it was, and why is said", async () => {
  const work = await recommended("en");
  const { session, run } = work;
  const grid = await filled(session, "grid-Borea.xlsx", "en", PRICES("en"));
  await session.atDesk({ of: "grids", files: [grid] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Offers").protection.protect();
    await context.sync();
  });
  const before = await workbookDump(work);
  await session.atDesk({ of: "add" });
  const { desk } = session.run();
  expect(desk?.at).toBe("refused");
  expect(await workbookDump(work)).toEqual(before);
});
