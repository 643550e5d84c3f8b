import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES, phrase } from "../../src/language";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "strict-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The small case checked alone, with the handling time of its first flow as given. */
async function checked(seconds: number, ...more: string[]) {
  return checkedWith(seconds, [], more);
}

async function checkedWith(seconds: number, also: readonly TestTable[], more: readonly string[]) {
  const tables = smallCase();
  const at = tables.flows.headers.indexOf("Handling time (s)");
  const [first = [], ...others] = tables.flows.rows;
  const rows = [first.map((cell, column) => (column === at ? seconds : cell)), ...others];
  const [input, json] = [join(folder, "in.xlsx"), join(folder, "run.json")];
  writeFileSync(
    input,
    await workbookBytes([...Object.values({ ...tables, flows: { ...tables.flows, rows } }), ...also]),
  );
  rmSync(json, { force: true });
  const terminal = listeningTerminal();
  const code = await runCommand(["analyse", input, "--check-only", "--json", json, ...more], terminal);
  const run = JSON.parse(readFileSync(json, "utf8")) as { issues: { code: string; confirm: boolean }[] };
  return { code, errors: terminal.errors.join("\n"), toConfirm: run.issues.filter(({ confirm }) => confirm) };
}

describe("a value that has to be confirmed", () => {
  test("is told and data, and ends nothing by itself", async () => {
    const { code, toConfirm } = await checked(2.8);
    expect([code, toConfirm.length]).toEqual([0, 1]);
  });

  test.each(LANGUAGES)("ends the run with --strict, in %s, and JSON still says which it is", async (language) => {
    const { code, errors, toConfirm } = await checked(2.8, "--strict", "--lang", language);
    expect([code, toConfirm.length]).toEqual([2, 1]);
    expect(errors).toContain(phrase(language, "commandLine.strict", { count: 1 }));
  });

  test("no longer does once the table Confirmed has it, and does again where the value is another", async () => {
    const name = "Confirmed";
    const headers = ["Table", "Row name", "Column", "Value", "On"];
    const kept = { name, headers, rows: [["Flows", "After-sales", "Handling time (s)", "2.8", "2026-11-22"]] };
    expect(await checkedWith(2.8, [kept], ["--strict"])).toMatchObject({ code: 0, toConfirm: [] });
    expect((await checkedWith(2.9, [kept], ["--strict"])).code).toBe(2);
  });

  test("a usual value is no matter for --strict", async () => {
    expect(await checked(280, "--strict")).toMatchObject({ code: 0, toConfirm: [] });
  });
});
