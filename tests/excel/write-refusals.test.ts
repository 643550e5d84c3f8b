import { interrupted } from "../support/interrupted";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";

/** What a write is refused with, and that nothing changed by it. */
async function refused(open: OpenWorkbook, plan = smallPlan(THREE)): Promise<unknown> {
  const stood = await workbookDump(open);
  const cause = await open.workbook.write(plan).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(await workbookDump(open)).toEqual(stood);
  return cause;
}

// Longest text of a cell: Microsoft, "Excel specifications and limits".
test("a text longer than a cell holds is written as far as it goes, and its cell is told", async () => {
  const open = await openWorkbook();
  const long = "x".repeat(40_000);
  const { cut } = await open.workbook.write(
    smallPlan([
      ["short", 1],
      [long, 2],
      ["y".repeat(32_767), 3],
    ]),
  );
  expect(cut).toEqual(["'Answer'!B6"]);
  const shown = await open.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Answer").getRange("B6").load("values");
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
  expect([shown.length, shown.at(-1)]).toEqual([32_767, "…"]);
  expect((await open.workbook.write(smallPlan(THREE))).cut).toEqual([]);
});

describe("writing is refused, and the workbook stays as it was,", () => {
  test("where our sheet is protected: it is named", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Answer").protection.protect();
      await context.sync();
    });
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({
      code: "protected",
      subject: "Answer",
      restored: true,
    });
  });

  test("where a sheet of the user's is protected and ours is not, nothing is refused", async () => {
    const open = await openWorkbook();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    await expect(open.workbook.write(smallPlan(THREE))).resolves.toMatchObject({
      sheets: [{ name: "Answer" }, { name: "Checks" }],
    });
  });

  test("in a workbook opened read-only", async () => {
    const open = await openWorkbook({ readOnly: true });
    expect(await refused(open)).toMatchObject({ code: "read-only", restored: true });
  });

  test("where a table or a name of the user's has our table's name", async () => {
    const withTable = await openWorkbook();
    await withTable.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["x"], [1]];
      sheet.tables.add("A1:A2", true).name = "COSTS";
      await context.sync();
    });
    expect(await refused(withTable)).toMatchObject({ code: "name-taken", subject: "Costs", restored: true });

    const withName = await openWorkbook();
    await withName.run(async (context) => {
      context.workbook.names.add("costs", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });
    expect(await refused(withName)).toMatchObject({ code: "name-taken", subject: "Costs", restored: true });
  });

  test("where the user put a column into our block: it could not be told from ours", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Answer").getRange("C:C").insert("Right");
      await context.sync();
    });
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "not-ours", subject: "Answer", restored: true });
  });

  test("where a block that becomes wider would cover a note of the user's", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Answer").getRange("C2").values = [["mine"]];
      await context.sync();
    });
    const plan = smallPlan(THREE);
    const wider = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          block.id === "title" ? { ...block, cells: [[{ text: "What it costs" }, { text: "more" }]] } : block,
        ),
      })),
    };
    expect(await refused(open, wider)).toMatchObject({ code: "not-ours", subject: "Answer", restored: true });
  });
});

describe("while we write", () => {
  test("a sheet that is deleted is told, and what else was written is taken back", async () => {
    const { workbook, host, faults, before } = await interrupted();
    // Once the sheets have their names, before their cells are filled.
    before(6, ({ grid }) => grid.deleteSheet("Answer"));
    await expect(workbook.write(smallPlan(THREE))).rejects.toMatchObject({ code: "sheet-deleted", restored: true });
    expect(host.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(faults).toEqual([]);
  });
});

describe("an Excel that is too old to resize a table", () => {
  // The client also asks about sets without a version.
  const supports = (_: string, version?: string): boolean =>
    version === undefined || Number(version.split(".")[1]) <= 12;

  test("writes the first time and again at the same size; growth is refused in words and leaves the workbook as it was", async () => {
    const open = await openWorkbook({ supports });
    await open.workbook.write(smallPlan(THREE));
    await open.workbook.write(smallPlan(THREE));
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "unsupported", restored: true });
  });
});
