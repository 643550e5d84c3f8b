import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import { phrase } from "../../src/language";
import { listeningTerminal } from "../support/listening-terminal";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "steering-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;
interface Steering {
  readonly need: Row;
  readonly total: Row;
  readonly roles: readonly Row[];
  readonly owners: readonly Row[];
  readonly indicators: readonly Row[];
  readonly bodies: readonly Row[];
  readonly ramp: readonly Row[];
  readonly bonusMalus: readonly Row[];
  readonly reversibility: readonly Row[];
}

async function analysed(bytes: Uint8Array, ...more: string[]) {
  const [input, out, json] = ["in.xlsx", "out.xlsx", "run.json"].map((name) => join(folder, name));
  if (input === undefined || out === undefined || json === undefined) throw new Error("no paths");
  writeFileSync(input, bytes);
  const terminal = listeningTerminal();
  const code = await runCommand(["analyse", input, "--out", out, "--json", json, ...more], terminal);
  if (code !== 0) throw new Error(terminal.errors.join("\n"));
  const { steering } = JSON.parse(readFileSync(json, "utf8")) as { steering: Steering };
  return { steering, written: readFileSync(out) };
}

/** What the written file shows in a block of the sheet, its header left out. */
async function shown(written: Uint8Array, block: string): Promise<readonly (readonly unknown[])[]> {
  const { run } = await openWorkbook({ xlsx: written });
  return run(async (context) => {
    const range = context.workbook.names.getItem(`OUTSOURCE_steering_${block}`).getRange().load("values");
    await context.sync();
    return range.values.slice(1).filter((row) => row.some((cell) => cell !== ""));
  });
}

// One language: the words are those of its own sentences, which the sheet is held to.
describe.each(["fr"] as const)("the steering plan as data, in %s", (language) => {
  test("is what the sheet says, with the rules of the design", async () => {
    const { steering, written } = await analysed(await workbookBytes(Object.values(smallCase())), "--lang", language);
    const { need, roles, total, ramp, bonusMalus, owners, bodies, reversibility, indicators } = steering;

    // FTE = max(0.3; 0.3 + FTE outside / 30), spread 40/20/25/10/5/0 %, each paid the mean loaded salary: shared/design/papers.md, section 7.
    const [outside, fte, pay] = [need["fteOutside"], need["fteSteering"], need["pay"]].map(Number);
    if (outside === undefined || fte === undefined || pay === undefined) throw new Error("no need");
    expect(outside).toBeGreaterThan(0);
    expect(fte).toBeCloseTo(0.3 + outside / 30, 9);
    const parts = { pilot: 0.4, planner: 0.2, quality: 0.25, data: 0.1, it: 0.05, legal: 0 };
    expect(roles.map(({ role, share }) => [role, share])).toEqual(Object.entries(parts));
    roles.forEach((row, index) => {
      const part = Object.values(parts)[index] ?? 0;
      expect(Number(row["fte"])).toBeCloseTo(fte * part, 9);
      expect(Number(row["cost"])).toBeCloseTo(fte * part * pay, 6);
    });
    expect(Number(total["cost"])).toBeCloseTo(fte * pay, 6);
    expect(Number(need["cost"])).toBeCloseTo(fte * pay, 6);

    // Weeks −8 to 26; pace 1 − (1 − 0.6) e^(−w/5): the same section. The first week is the first of a month, 98 days after the run at least.
    expect(ramp.map(({ week }) => week)).toEqual(Array.from({ length: 35 }, (_, index) => index - 8));
    for (const row of ramp) {
      const week = Number(row["week"]);
      expect(Number(row["pace"])).toBeCloseTo(week < 0 ? 0 : 1 - 0.4 * Math.exp(-week / 5), 9);
      const day = new Date(`${String(need["start"])}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + 7 * week);
      expect(row["begins"]).toBe(day.toISOString().slice(0, 10));
    }
    expect(String(need["start"])).toMatch(/^\d{4}-\d{2}-01$/);
    // The weeks bear what the paper says is paid first: before the first customers what is paid at the start, alike in each of the eight weeks.
    const paid = ramp.map((row) => Number(row["paidFirst"]));
    expect(Number(need["oneOff"])).toBeGreaterThan(0);
    expect(paid.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(need["oneOff"]), 4);
    expect(paid[0]).toBeGreaterThan(0);
    expect(new Set(paid.slice(0, 8)).size).toBe(1);

    expect([owners.length, bodies.length, bonusMalus.length, reversibility.length]).toEqual([3, 3, 16, 14]);
    expect(owners.map(({ risk }) => risk)).toEqual(["provider", "late", "people"]);
    expect(bodies.map(({ body }) => body)).toEqual(["production", "steering", "strategy"]);

    // Handling times as the case states them; every indicator is known by its code and says what, from where and how often.
    expect(
      indicators.flatMap((each) => (each["indicator"] === "handling" ? [[each["flow"], each["target"]]] : [])).sort(),
    ).toEqual([
      ["After-sales", 300],
      ["Letters", 420],
      ["Orders", 240],
    ]);
    for (const { indicator, definition, source, rhythm, holder, alarm } of indicators)
      expect([indicator, definition, source, rhythm, holder, alarm]).not.toContain(null);

    const pairs = [
      [
        "roles",
        [...roles, { label: phrase(language, "report.total"), does: null, ...total, pay: null }],
        ["label", "does", "share", "fte", "pay", "cost"],
      ],
      ["riskOwners", owners, ["label", "holder"]],
      [
        "indicators",
        indicators,
        ["label", "flow", "definition", "code", "target", "alarm", "source", "rhythm", "holder"],
      ],
      ["bodies", bodies, ["label", "members", "agenda", "rhythm", "decides", "aim"]],
      ["bands", bonusMalus, ["label", "around", "effect"]],
      ["reversibility", reversibility, ["item", "holder", "due"]],
    ] as const;
    for (const [block, rows, keys] of pairs) {
      const cells = await shown(written, block);
      expect([block, rows.map((row: Row) => keys.map((key) => row[key] ?? ""))]).toEqual([
        block,
        cells.map((row) => row.slice(0, keys.length)),
      ]);
    }
  });
});

test("targets of flows that stand in ranges of the user's are theirs, not the usual ones", async () => {
  const book = new Workbook();
  book.addWorksheet("Activity").addRows([
    ["Queue", "Media", "Calls per year", "AHT (s)"],
    ["Delivery", "Phone", 40_000, 331],
    ["Warranty", "Email", 20_000, 481],
  ]);
  book.addWorksheet("HR").addRows([
    ["Position", "FTE", "Loaded cost (k€)"],
    ["Adviser", 8, 38.4],
  ]);
  const { steering } = await analysed(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayLike<number>));
  const targets = steering.indicators.filter(({ indicator }) => indicator === "handling");
  expect(targets.map(({ flow, target }) => [flow, target])).toEqual([
    ["Delivery", 331],
    ["Warranty", 481],
  ]);
});
