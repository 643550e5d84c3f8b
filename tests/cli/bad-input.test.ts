import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputRefused } from "../../src/cli/exit";
import { writeOutputFiles } from "../../src/cli/output-files";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { cells, plainBook } from "../emulator/file/parts";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestCell, TestTable } from "../support/workbook-bytes";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-input-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function analysed(
  bytes: Uint8Array,
  ...more: string[]
): Promise<{ code: number; errors: string; out: boolean; json: unknown }> {
  const [input, out, json] = [join(folder, "in.xlsx"), join(folder, "out.xlsx"), join(folder, "run.json")];
  for (const old of [out, json]) rmSync(old, { force: true });
  writeFileSync(input, bytes);
  const terminal = listeningTerminal();
  const code = await runCommand(["analyse", input, "--out", out, "--json", json, ...more], terminal);
  return {
    code,
    errors: terminal.errors.join("\n"),
    out: existsSync(out),
    json: existsSync(json) ? JSON.parse(readFileSync(json, "utf8")) : null,
  };
}

/** The small case with one cell of Flows, Team or Offers replaced. */
function withCell(table: "flows" | "team" | "offers", row: number, column: number, cell: TestCell): TestTable[] {
  const tables = smallCase();
  const rows = tables[table].rows.map((cells, at) =>
    at === row ? cells.map((old, position) => (position === column ? cell : old)) : cells,
  );
  return Object.values({ ...tables, [table]: { ...tables[table], rows } });
}

describe("a file that is no workbook is refused in words, with exit code 2", () => {
  const zip = (): Promise<Uint8Array> => workbookBytes(Object.values(smallCase()));
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);

  test("no file", async () => {
    const terminal = listeningTerminal();
    expect(await runCommand(["analyse", join(folder, "absent.xlsx")], terminal)).toBe(2);
    expect(terminal.errors.join()).toContain("absent.xlsx: there is no such file");
  });

  test.each([
    ["a link to itself", "round.xlsx", "ELOOP"],
    ["a name longer than any", `${"x".repeat(5000)}.xlsx`, "ENAMETOOLONG"],
    ["a file within a file", join("plain.txt", "in.xlsx"), "ENOTDIR"],
  ])("%s", async (_, name, code) => {
    writeFileSync(join(folder, "plain.txt"), "text");
    if (name === "round.xlsx") symlinkSync(name, join(folder, name));
    for (const command of ["analyse", "import", "model", "tender"]) {
      const terminal = listeningTerminal();
      expect([
        command,
        await runCommand(
          [command, join(folder, name), ...(command === "import" ? ["--out", join(folder, "made.xlsx")] : [])],
          terminal,
        ),
      ]).toEqual([command, 2]);
      expect(terminal.errors.join()).toMatch(new RegExp(`${code}|there is no such file`, "u"));
    }
    // As it is started: what is asked of the files before the run begins says nothing else.
    const started = spawnSync(process.execPath, ["command-line.cjs", "analyse", join(folder, name)], {
      encoding: "utf8",
    });
    expect([started.status, started.stderr]).toEqual([2, expect.not.stringContaining("    at ")]);
  });

  test("an output that cannot be looked at is refused in words", () => {
    symlinkSync("turning.json", join(folder, "turning.json"));
    for (const name of ["turning.json", `${"y".repeat(5000)}.json`])
      expect(() => writeOutputFiles([{ path: join(folder, name), content: "{}" }])).toThrow(InputRefused);
  });

  test("a folder", async () => {
    const terminal = listeningTerminal();
    expect(await runCommand(["analyse", folder, "--lang", "fr"], terminal)).toBe(2);
    expect(terminal.errors.join()).toContain("dossier");
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["not an .xlsx", () => Buffer.from("Flow;Channel\nOrders;phone\n"), /not an \.xlsx workbook/],
    ["an empty file", () => new Uint8Array(0), /file is empty/],
    ["a workbook with a password", () => OLE, /password/],
    ["a workbook cut short", async () => (await zip()).slice(0, 4000), /damaged or cut short/],
    ["a workbook without its beginning", async () => (await zip()).slice(600), /not an \.xlsx workbook|damaged/],
  ])("%s", async (_, bytes, words) => {
    const { code, errors, out } = await analysed(await bytes());
    expect(code).toBe(2);
    expect(errors).toMatch(words);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(out).toBe(false);
  });
});

describe("a workbook without what is needed", () => {
  test("no tables: they are named, and the page that tells their headers", async () => {
    const { code, errors } = await analysed(await workbookBytes([]));
    expect(code).toBe(2);
    expect(errors).toContain("docs/tables.md");
  });

  test("0 flows", async () => {
    const { flows, team, offers } = smallCase();
    const { code, errors } = await analysed(await workbookBytes([{ ...flows, rows: [] }, team, offers]));
    expect(code).toBe(2);
    expect(errors).toContain("Flows");
  });
});

describe("too much", () => {
  test("5,000 flows: how many came, and how many an analysis takes", async () => {
    const { flows, team, offers } = smallCase();
    const rows = Array.from({ length: 5000 }, (_, at) => [
      `Customer ${at + 1}`,
      ...(flows.rows[at % 3] ?? []).slice(1),
    ]);
    const { code, errors, out } = await analysed(
      await workbookBytes([{ ...flows, rows }, team, { ...offers, rows: offers.rows.slice(0, 1) }]),
    );
    expect({ code, out }).toEqual({ code: 2, out: false });
    expect(errors).toMatch(/Flows.*5000.*at most 1,000 flows/);
  }, 60_000);
});

describe("a wrong cell is named by table, row and column, and nothing is written", () => {
  const volume = 2;
  const profileTable: TestTable = {
    name: "Volumes",
    headers: ["Flow", "Month", "Contacts"],
    rows: [["Nobody knows me", 1, 10]],
  };

  test.each<[string, () => TestTable[], RegExp]>([
    ["text for a number", () => withCell("flows", 0, volume, "many"), /Flows, row 2, .*Annual volume.*many/],
    ["a number as text", () => withCell("flows", 1, volume, "60000"), /Flows, row 3, .*Annual volume.*60000/],
    ["a negative volume", () => withCell("flows", 0, volume, -1), /Flows, row 2, .*Annual volume.*-1/],
    ["80 for 80 %", () => withCell("flows", 2, 7, 80), /Flows, row 4, .*Scripted.*80.*80\s?%/],
    [
      "an error cell",
      () => withCell("flows", 0, volume, { error: "#DIV/0!" }),
      /Flows, row 2, .*Annual volume.*#DIV\/0!/,
    ],
    ["a doubled flow name", () => withCell("flows", 1, 0, "AFTER-sales"), /Flows, row 3, .*Flow/],
    ["an unknown flow in Offers", () => withCell("offers", 1, 1, "Order"), /Offers, row 3, .*Flow.*Order/],
    [
      "an unknown flow in Volumes",
      () => [...Object.values(smallCase()), profileTable],
      /Volumes, row 2, .*Flow.*Nobody knows me/,
    ],
    ["a channel nobody knows", () => withCell("flows", 0, 1, "pigeon"), /Flows, row 2, .*Channel.*pigeon/],
    ["a missing handling time", () => withCell("flows", 0, 3, null), /Flows, row 2, .*Handling time/],
  ])("%s", async (_, tables, words) => {
    const { code, errors, out, json } = await analysed(await workbookBytes(tables()));
    expect(code).toBe(2);
    expect(errors).toMatch(words);
    expect(out).toBe(false);
    expect(json).toMatchObject({ flows: [], portfolio: null });
    expect((json as { issues: { severity: string }[] }).issues.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("in French too", async () => {
    const { errors } = await analysed(await workbookBytes(withCell("flows", 2, 7, 80)), "--lang", "fr");
    expect(errors).toMatch(/80\u00a0%/);
  });

  test("doubled headers", async () => {
    const { flows, team, offers } = smallCase();
    const doubled = {
      ...flows,
      headers: flows.headers.map((header) => (header === "Opens" ? "Annual volume" : header)),
    };
    const { code, errors } = await analysed(await workbookBytes([doubled, team, offers]));
    expect(code).toBe(2);
    expect(errors).toContain("Annual volume");
  });
});

test("more text than Excel hands over at once is told in words", async () => {
  const text = "A".repeat(3_000_000);
  const texts = cells(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`);
  const { code, errors, out } = await analysed(plainBook({ sheets: { Data: texts } }));
  expect(code).toBe(2);
  expect(errors).toMatch(/^The workbook holds more than can be read at once \(5 MB .*Copy the tables/u);
  expect(errors).not.toContain("    at ");
  expect(out).toBe(false);
});
