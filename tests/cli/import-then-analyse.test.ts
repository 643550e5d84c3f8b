import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TOPICS = ["Billing", "Delivery", "Returns"];
const DAYS = 90;
const CALLS_A_DAY = 40;

/** Ninety days of calls between 09:00 and 17:59, by a rule a reader can redo by hand: each day, call k is about topic k mod 3. */
function log(badLines: readonly string[] = []): string {
  const lines = ["Call Id,Date,Time,Topic,Answered (Y/N),Speed of answer in seconds,AvgTalkDuration"];
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
    for (let k = 0; k < CALLS_A_DAY; k += 1) {
      const hour = 9 + (k % 9);
      const answered = k % 10 !== 9;
      lines.push(
        [
          `C${day}-${k}`,
          date,
          `${hour}:${(k * 7) % 60}:00`.replace(/:(\d):/, ":0$1:"),
          TOPICS[k % 3],
          answered ? "Y" : "N",
          answered ? 30 : "",
          answered ? "0:04:00" : "",
        ].join(","),
      );
    }
  }
  return [...lines, ...badLines, ""].join("\n");
}

/** Puts tables beside those of a workbook, as a user would. */
async function withTables(path: string, tables: readonly TestTable[]): Promise<void> {
  const { host, run } = await openWorkbook({ xlsx: new Uint8Array(readFileSync(path)) });
  await run(async (context) => {
    for (const { name, headers, rows } of tables) {
      const target = context.workbook.worksheets.add(`${name} of mine`);
      const range = target.getRangeByIndexes(0, 0, rows.length + 1, headers.length);
      range.values = [[...headers], ...rows.map((row) => row.map((cell) => cell ?? ""))];
      target.tables.add(range, true).name = name;
    }
    await context.sync();
  });
  writeFileSync(path, await host.save());
}

describe("a call log becomes a workbook, and the workbook a recommendation", () => {
  test("whose volumes agree with the log", async () => {
    const [csv, book, json] = [join(folder, "log.csv"), join(folder, "book.xlsx"), join(folder, "run.json")];
    writeFileSync(csv, log());
    const terminal = listeningTerminal();
    expect(await runCommand(["import", csv, "--out", book], terminal)).toBe(0);
    expect(terminal.printed.join("\n")).toContain("3,600 contacts");

    const { team, offers } = smallCase();
    await withTables(book, [team, { ...offers, rows: [["Atlas", null, "hour", 24]] }]);
    const listened = listeningTerminal();
    const code = await runCommand(["analyse", book, "--json", json], listened);
    expect({ code, errors: listened.errors.filter((line) => !/warning/i.test(line)) }).toEqual({
      code: 0,
      errors: [],
    });
    const run = JSON.parse(readFileSync(json, "utf8")) as { flows: { flow: string }[] };
    expect(run.flows.map(({ flow }) => flow).sort()).toEqual(TOPICS);
    // By hand: 40 calls a day, every day of the week, so 40 × 365 a year; topics by k mod 3 take 14, 13 and 13 of them.
    const printed = terminal.printed.join("\n");
    expect(printed).toMatch(/Billing: 5,110 contacts/);
    expect(printed).toMatch(/Delivery: 4,745 contacts/);
    expect(printed).toMatch(/Returns: 4,745 contacts/);
  }, 60_000);

  test("a topic longer than a cell holds is told with its cells", async () => {
    const [csv, book] = [join(folder, "long.csv"), join(folder, "long.xlsx")];
    const long = Array.from({ length: 20 }, (_, at) => `L${at},2025-02-03,10:00:00,${"R".repeat(32_768)},Y,30,0:04:00`);
    writeFileSync(csv, log(long));
    const terminal = listeningTerminal();
    expect(await runCommand(["import", csv, "--out", book], terminal)).toBe(0);
    expect(terminal.errors.join("\n")).toMatch(/longer than the 32,767 characters .*: '[^']+'![A-Z]+\d+/u);
  }, 60_000);

  test("bad lines are named by number and the others go on", async () => {
    const [csv, book] = [join(folder, "bad.csv"), join(folder, "bad.xlsx")];
    writeFileSync(
      csv,
      log([
        "X1,2025-02-30,10:00:00,Billing,Y,30,0:04:00",
        "X2,2025-02-03,noonish,Billing,Y,30,0:04:00",
        "X3,2025-02-03,10:00:00,Billing,Y,30,long",
      ]),
    );
    const terminal = listeningTerminal();
    expect(await runCommand(["import", csv, "--out", book, "--lang", "fr"], terminal)).toBe(0);
    const errors = terminal.errors.join("\n");
    for (const line of ["3602", "3603", "3604"]) expect(errors.replace(/\s/g, "")).toContain(line);
  }, 60_000);

  test.each<[string, string | Uint8Array, string]>([
    ["empty.csv", "", "empty"],
    ["words.csv", "a,b\n1,2\n", "nothing was written"],
    ["broken.xlsx", "PK but no more", "damaged"],
  ])("%s is refused in words, exit code 2", async (name, content, words) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const terminal = listeningTerminal();
    expect(await runCommand(["import", path, "--out", join(folder, "none.xlsx")], terminal)).toBe(2);
    expect(terminal.errors.join("\n")).toContain(words);
  });

  test("a workbook that stands where the import goes is kept: its flows are the ones that are read, and it is said", async () => {
    const [csv, book, json] = [join(folder, "again.csv"), join(folder, "kept.xlsx"), join(folder, "kept.json")];
    writeFileSync(csv, log().split("\n").slice(0, 400).join("\n"));
    const { flows, team, offers } = smallCase();
    writeFileSync(book, await workbookBytes([flows, team, offers]));
    const terminal = listeningTerminal();
    expect(await runCommand(["import", csv, "--out", book], terminal)).toBe(0);
    expect(terminal.errors.join("\n")).toMatch(/kept\.xlsx was there already and is kept: its tables stay as they are/);
    expect(await runCommand(["analyse", book, "--json", json, "--check-only"], listeningTerminal())).toBe(0);
    const { inputs } = JSON.parse(readFileSync(json, "utf8")) as { inputs: { flows: { name: string }[] } };
    expect(inputs.flows.map(({ name }) => name)).toEqual(flows.rows.map(([name]) => name));
    const sheets = Object.keys(unzipSync(new Uint8Array(readFileSync(book)))).filter((part) =>
      /sheets\/sheet/.test(part),
    );
    expect(sheets.length).toBe(3 + 4);
  }, 60_000);

  test("what is no workbook is not written over", async () => {
    const [csv, book] = [join(folder, "short.csv"), join(folder, "letter.xlsx")];
    writeFileSync(csv, log().split("\n").slice(0, 100).join("\n"));
    writeFileSync(book, "Dear all");
    expect(await runCommand(["import", csv, "--out", book], listeningTerminal())).toBe(2);
    expect(readFileSync(book, "utf8")).toBe("Dear all");
  });

  test("without --out nothing is read", async () => {
    const terminal = listeningTerminal();
    expect(await runCommand(["import", "log.csv"], terminal)).toBe(2);
    expect(terminal.errors.join("\n")).toContain("--out");
  });
});

describe("an import that joins the flows of a workbook that is there", () => {
  const own = async (name: string): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(
      path,
      await workbookBytes([
        {
          name: "Flows",
          headers: ["Flow", "Channel", "Annual volume", "Handling time (s)"],
          rows: [
            ["Billing", "phone", 1000, 400],
            ["Claims", "phone", 3000, 600],
          ],
        },
      ]),
    );
    return path;
  };
  const flowsIn = async (path: string) =>
    (await (await openWorkbook({ xlsx: new Uint8Array(readFileSync(path)) })).workbook.read()).tables
      .filter(({ name }) => name === "Flows")
      .flatMap(({ rows }) => rows.map((row) => row.slice(0, 4)));
  const run = async (out: string, ...merge: readonly string[]) => {
    const csv = join(folder, "calls.csv");
    writeFileSync(csv, log());
    const terminal = listeningTerminal();
    const code = await runCommand(
      ["import", csv, "--out", out, ...merge.flatMap((each) => ["--merge", each])],
      terminal,
    );
    return { code, terminal };
  };

  test.each([
    [["new"], 1000],
    // Of forty calls a day, numbers 0, 3, …, 39 are about billing: fourteen, and every day is open.
    [["all"], 14 * 365],
    [["billing"], 14 * 365],
  ] as const)("--merge %s", async (merge, volume) => {
    const out = await own(`joined-${merge.join("")}.xlsx`);
    const { code, terminal } = await run(out, ...merge);
    expect(code).toBe(0);
    const flows = await flowsIn(out);
    expect(flows.slice(0, 2)).toEqual([
      ["Billing", "phone", volume, 400],
      ["Claims", "phone", 3000, 600],
    ]);
    expect(flows.slice(2).map(([name]) => name)).toEqual(["Delivery", "Returns"]);
    expect(terminal.printed.join("\n")).toMatch(/Billing: 1,000 a year in the workbook \| 5,110 in the report/);
    expect(terminal.errors.join("\n")).toContain("2 flows added to its tables");
  });

  test("a name that is not in common, and a workbook without flows, are refused by name with nothing written", async () => {
    const out = await own("refused.xlsx");
    const before = readFileSync(out);
    const { code, terminal } = await run(out, "Claims");
    expect([code, terminal.errors.join("\n").includes("no flow “Claims” in common")]).toEqual([2, true]);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect((await run(join(folder, "fresh.xlsx"), "all")).code).toBe(2);
  });
});
