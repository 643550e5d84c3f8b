import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly (string | number | null)[])[];

async function file(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const book = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array((await book.xlsx.writeBuffer()) as ArrayLike<number>));
  return path;
}

async function analysed(path: string, ...more: string[]) {
  const json = join(folder, "run.json");
  rmSync(json, { force: true });
  const terminal = listeningTerminal();
  const code = await runCommand(["analyse", path, "--json", json, ...more], terminal);
  return {
    code,
    errors: terminal.errors.join("\n"),
    run: JSON.parse(readFileSync(json, "utf8")) as Record<string, unknown>,
  };
}

const FLOWS: Rows = [
  ["Queue", "Media", "Calls per year", "AHT"],
  ["Delivery", "Phone", 40_000, 5.5],
  ["Warranty", "Email", 20_000, 8],
];
const TEAM: Rows = [
  ["Position", "FTE", "Loaded cost (k€)"],
  ["Adviser", 8, 38.4],
];

test("a question stops the run, an answer from a file lets it go on, and the mapping is data", async () => {
  const path = await file("asked.xlsx", { Activity: FLOWS, HR: TEAM });
  const asked = await analysed(path, "--check-only");
  expect(asked.code).toBe(2);
  expect(asked.run["read"]).toBe(false);
  expect(asked.run["questions"]).toMatchObject([{ key: "unit:flows.handlingTime" }]);
  expect(asked.errors).toContain("unit:flows.handlingTime");

  const map = join(folder, "map.json");
  const kept = join(folder, "kept.json");
  writeFileSync(map, JSON.stringify({ mapping: "proposed", answers: { "unit:flows.handlingTime": "min" } }));
  const read = await analysed(path, "--check-only", "--map", map, "--write-map", kept);
  expect(read.code).toBe(0);
  expect(read.run["inputs"]).toMatchObject({
    flows: [
      { name: "Delivery", channel: "phone", annualVolume: 40_000, handlingTime: 330 },
      { name: "Warranty", channel: "email", annualVolume: 20_000, handlingTime: 480 },
    ],
    team: [{ role: "agent", fte: 8, loadedSalary: 38_400 }],
  });
  expect(read.run["mapping"]).toContainEqual(
    expect.objectContaining({
      table: "flows",
      column: "handlingTime",
      heading: "AHT",
      unit: "min",
      factor: 60,
      by: "user",
    }),
  );

  // The mapping that was written reads the workbook without a question.
  expect((await analysed(path, "--check-only", "--map", kept)).run["inputs"]).toEqual(read.run["inputs"]);
});

test("a wrong value names the cell of the user's own sheet", async () => {
  const path = await file("wrong.xlsx", { Activity: [...FLOWS.slice(0, 2), ["Warranty", "Email", -5, 8]], HR: TEAM });
  const map = join(folder, "map.json");
  writeFileSync(map, JSON.stringify({ answers: { "unit:flows.handlingTime": "min" } }));
  const { code, run } = await analysed(path, "--map", map);
  expect(code).toBe(2);
  expect(run["issues"]).toContainEqual(
    expect.objectContaining({ code: "out-of-range", address: "Activity!C3", column: "Calls per year", received: "-5" }),
  );
});

test("without anything like a table, the nearest range is named with what it lacks", async () => {
  const path = await file("near.xlsx", {
    Data: [
      ["Flux", "Canal", "Volume annuel"],
      ["A", "Appels", 900],
    ],
  });
  const { code, errors } = await analysed(path, "--lang", "fr");
  expect(code).toBe(2);
  expect(errors).toContain("Le plus proche de Flux\u00a0: Data!A1:C2. Il y manque Durée de traitement (s).");
});

test("a mapping file that is none is refused in words", async () => {
  const path = await file("plain.xlsx", { Activity: FLOWS, HR: TEAM });
  const map = join(folder, "map.json");
  for (const content of [
    "[",
    "[]",
    '{"answers": []}',
    '{"answers": {"a": 1}}',
    '{"mapping": [{"column": "x"}]}',
    '{"unit:flows.handlingTime": "min"}',
  ]) {
    writeFileSync(map, content);
    const terminal = listeningTerminal();
    expect(await runCommand(["analyse", path, "--map", map], terminal)).toBe(2);
    expect(terminal.errors.join()).toContain("map.json");
  }
});
