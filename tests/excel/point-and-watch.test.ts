import { EDITIONS } from "../../src/emulator";
import type { Edition } from "../../src/emulator";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";

async function withFlows(edition?: Edition): Promise<OpenWorkbook> {
  const open = await openWorkbook(edition === undefined ? {} : { edition });
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Flow", "Volume"],
      ["Orders", 100],
      ["Returns", 50],
    ];
    sheet.tables.add("A1:B3", true).name = "Flows";
    await context.sync();
  });
  return open;
}

/** Lets every event that is under way arrive: each listener asks the workbook once. */
async function settled(open: OpenWorkbook): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await open.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  }
}

test("a cell is brought before the user", async () => {
  const open = await withFlows();
  await open.workbook.write(smallPlan(THREE));
  await open.workbook.select({ sheet: "Sheet1", row: 2, column: 1 });
  expect(open.host.grid.selection()).toMatchObject({ sheet: "Sheet1", address: "B3" });
  await expect(open.workbook.select({ sheet: "Gone", row: 0, column: 0 })).rejects.toMatchObject({
    code: "sheet-deleted",
    subject: "Gone",
  });
});

test("a sheet of ours is shown under whatever name it has, and said to be gone when it is", async () => {
  const open = await withFlows();
  await open.workbook.write(smallPlan(THREE));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("Checks").name = "Audit";
    await context.sync();
  });
  expect(await open.workbook.show("checks")).toBe(true);
  expect(open.host.grid.sheets().find(({ active }) => active)?.name).toBe("Audit");
  open.host.grid.deleteSheet("Audit");
  expect(await open.workbook.show("checks")).toBe(false);
});

describe("changes of sheets", () => {
  test("are told by the name a sheet was read by, outside tables too, and without a question to Excel", async () => {
    const open = await withFlows();
    const told: string[] = [];
    const stop = await open.workbook.onSheetsChanged((sheet) => told.push(sheet));
    open.host.grid.edit("Sheet1", 9, 9, "not read yet");
    await settled(open);
    expect(told).toEqual([]);
    await open.workbook.readSheets();
    open.host.counters.reset();
    open.host.grid.edit("Sheet1", 9, 9, "plain");
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toEqual(["Sheet1", "Sheet1"]);
    expect(open.host.counters.syncs).toBe(0);
    await stop();
    open.host.grid.edit("Sheet1", 9, 9, "again");
    await settled(open);
    expect(told).toHaveLength(2);
  });

  test("on sheets of our answers are none of a source", async () => {
    const open = await withFlows();
    const told: string[] = [];
    await open.workbook.write(smallPlan(THREE));
    await open.workbook.readSheets();
    await open.workbook.onSheetsChanged((sheet) => told.push(sheet));
    await open.workbook.write(smallPlan(FIVE));
    open.host.grid.edit("Answer", 4, 2, "7");
    await settled(open);
    expect(told).toEqual([]);
  });
});

describe("changes of tables", () => {
  test("by a user are told by the table's name, until one stops listening", async () => {
    const open = await withFlows();
    const told: (string | null)[] = [];
    await open.workbook.read();
    const stop = await open.workbook.onTablesChanged((table) => told.push(table));
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await settled(open);
    expect(told).toEqual(["Flows"]);
    open.host.grid.edit("Sheet1", 9, 9, "elsewhere");
    await settled(open);
    expect(told).toEqual(["Flows"]);
    await stop();
    open.host.grid.edit("Sheet1", 1, 1, "130");
    await settled(open);
    expect(told).toEqual(["Flows"]);
  });

  test("by our own writing, and in the tables of our answers, are not told", async () => {
    const open = await withFlows();
    const told: (string | null)[] = [];
    await open.workbook.onTablesChanged((table) => told.push(table));
    await open.workbook.write(smallPlan(THREE));
    await open.workbook.write(smallPlan(FIVE));
    await settled(open);
    open.host.grid.edit("Answer", 4, 2, "7");
    await settled(open);
    expect(told).toEqual([]);
  });

  test("are told without a question to Excel: while a cell is being edited, and without emptying the list of undoing", async () => {
    const open = await withFlows();
    const told: (string | null)[] = [];
    await open.workbook.read();
    await open.workbook.onTablesChanged((table) => told.push(table));
    open.host.counters.reset();
    open.host.setCellEditMode(true);
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toEqual(["Flows"]);
    expect(open.host.counters.syncs).toBe(0);
  });

  test("in a table that nobody read yet count as changes of inputs", async () => {
    const open = await withFlows();
    const told: (string | null)[] = [];
    await open.workbook.onTablesChanged((table) => told.push(table));
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await settled(open);
    expect(told).toEqual([null]);
  });

  test("by the user while answers are written are told too", async () => {
    const open = await withFlows();
    const told: (string | null)[] = [];
    await open.workbook.read();
    await open.workbook.onTablesChanged((table) => told.push(table));
    const writing = open.workbook.write(smallPlan(THREE));
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await writing;
    await settled(open);
    expect(told).toEqual(["Flows"]);
  });

  test.each(Object.entries(EDITIONS))("reach us in %s, late or without details", async (_, edition) => {
    const open = await withFlows(edition);
    const told: (string | null)[] = [];
    await open.workbook.read();
    await open.workbook.write(smallPlan(THREE));
    await open.workbook.onTablesChanged((table) => told.push(table));
    open.host.grid.edit("Answer", 4, 2, "7");
    open.host.grid.edit("Sheet1", 1, 1, "120");
    await new Promise((done) => setTimeout(done, edition.events.delay + 30));
    expect(told).toEqual(["Flows"]);
  });
});
