import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

// Whole runs on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "run-again-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function analyse(input: string, out: string, ...more: string[]): Promise<Workbook> {
  const terminal = listeningTerminal();
  const paths = [join(folder, input), join(folder, out)] as const;
  expect(await runCommand(["analyse", paths[0], "--out", paths[1], ...more], terminal)).toBe(0);
  const book = new Workbook();
  await book.xlsx.load(readFileSync(paths[1]));
  return book;
}

/** The body of a table, by its name. */
function rowsOf(book: Workbook, name: string): readonly (readonly unknown[])[] {
  for (const sheet of book.worksheets)
    for (const table of sheet.getTables()) {
      if (table.name !== name) continue;
      const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(areaOf(table)) ?? [];
      const [first, last] = [columnNumber(left ?? ""), columnNumber(right ?? "")];
      return Array.from({ length: Number(bottom) - Number(top) }, (_, row) =>
        Array.from(
          { length: last - first + 1 },
          (__, column) => sheet.getCell(Number(top) + 1 + row, first + column).value,
        ),
      );
    }
  throw new TypeError(`no table ${name}`);
}

type Table = ReturnType<Worksheet["getTables"]>[number];
const areaOf = (table: Table): string => (table as unknown as { table: { tableRef: string } }).table.tableRef;
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether any cell of a workbook calls a function of the add-in. */
function isLive(book: Workbook): boolean {
  let found = false;
  book.worksheets.forEach((sheet) =>
    sheet.eachRow((row) => row.eachCell(({ formula }) => (found ||= /OUTSOURCE.?[A-Z]+\(/.test(formula ?? "")))),
  );
  return found;
}

test("a copy to send stays one when it is run again, and the log keeps what changed", async () => {
  writeFileSync(join(folder, "in.xlsx"), await workbookBytes(Object.values(smallCase())));
  const first = await analyse("in.xlsx", "first.xlsx", "--frozen");
  expect(isLive(first)).toBe(false);
  expect(rowsOf(first, "Run_log")).toHaveLength(1);

  // One salary is raised, as its user would.
  const team = first.worksheets.find((sheet) => sheet.getTables().some(({ name }) => name === "Team"));
  let raised = false;
  team?.eachRow((row) =>
    row.eachCell((cell) => {
      if (raised || typeof cell.value !== "number" || cell.value < 10_000) return;
      cell.value += 500;
      raised = true;
    }),
  );
  expect(raised).toBe(true);
  writeFileSync(join(folder, "changed.xlsx"), Buffer.from(await first.xlsx.writeBuffer()));

  const second = await analyse("changed.xlsx", "second.xlsx");
  expect(isLive(second)).toBe(false);
  const log = rowsOf(second, "Run_log");
  expect(log).toHaveLength(2);
  expect(log[0]?.[7]).toMatch(/^Team: .*alary/);
  expect(log[1]?.slice(0, 7)).toEqual(rowsOf(first, "Run_log")[0]?.slice(0, 7));
});
