import type { HostFunction } from "../../src/emulator";
import { open } from "./open";

const FLOWS = 5000;
const VOLUMES = 60_000;

const rowsOf: HostFunction = {
  name: "TEST.ROWS",
  parameters: [{ name: "cells", optional: false, matrix: true }],
  run: ([cells]) => (cells as unknown[][]).length,
};

// The size the product promises: 5,000 flows beside 180,000 cells of volumes. The sums are by arithmetic: Σ i = n (n − 1) / 2.
test("a workbook of the largest size is written, calculated, changed, saved and opened", async () => {
  const { host, run } = await open({ functions: [rowsOf] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Flows";
    sheet.getRangeByIndexes(0, 0, FLOWS + 1, 3).values = [
      ["Flow", "Volume", "Price"],
      ...Array.from({ length: FLOWS }, (_, row) => [`flow ${row}`, row, 2]),
    ];
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, FLOWS + 1, 3), true);
    table.name = "Flows";
    table.columns.add(undefined, [["Cost"], ...Array.from({ length: FLOWS }, () => ["=[@Volume]*[@Price]"])]);
    await context.sync();
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Volumes");
    sheet.getRange("A1:C1").values = [["Flow", "Month", "Contacts"]];
    for (let start = 0; start < VOLUMES; start += 20_000) {
      sheet.getRangeByIndexes(1 + start, 0, 20_000, 3).values = Array.from({ length: 20_000 }, (_, row) => [
        `flow ${row % FLOWS}`,
        1 + (row % 12),
        start + row,
      ]);
      await context.sync();
    }
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, VOLUMES + 1, 3), true).name = "Volumes";
    sheet.getRange("E1:E3").formulas = [["=SUM(Volumes[Contacts])"], ["=SUM(Flows[Cost])"], ["=TEST.ROWS(Flows)"]];
    await context.sync();
  });
  const sums = (): unknown[] => host.grid.cells("Volumes", 0, 4, 3, 1).map(([cell]) => cell?.value);
  expect(sums()).toEqual([(VOLUMES * (VOLUMES - 1)) / 2, FLOWS * (FLOWS - 1), FLOWS]);
  host.grid.edit("Flows", 1, 1, "100");
  expect(sums()[1]).toBe(FLOWS * (FLOWS - 1) + 200);
  const again = await open({ xlsx: await host.save(), functions: [rowsOf] });
  expect(again.host.grid.cells("Flows", FLOWS, 0, 1, 4)[0]?.map(({ value }) => value)).toEqual([
    `flow ${FLOWS - 1}`,
    FLOWS - 1,
    2,
    2 * (FLOWS - 1),
  ]);
  again.host.grid.edit("Volumes", 1, 2, "1000000");
  expect(again.host.grid.cells("Volumes", 0, 4, 1, 1)[0]?.[0]?.value).toBe((VOLUMES * (VOLUMES - 1)) / 2 + 1_000_000);
}, 120_000);

// The engine remembers the syntax of at most 10,000 formulas at once: the host must not hand it more.
test("more than ten thousand different formulas are all calculated", async () => {
  const { host, run } = await open();
  const count = 12_000;
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, count, 1).formulas = Array.from(
      { length: count },
      (_, row) => [row === 0 ? "=1" : `=A${row}+1`],
    );
    await context.sync();
  });
  expect(host.grid.cells("Sheet1", count - 1, 0, 1, 1)[0]?.[0]?.value).toBe(count);
}, 60_000);
