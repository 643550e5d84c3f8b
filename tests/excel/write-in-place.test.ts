import { openWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";
import type { WorkbookDump } from "../support/workbook-dump";

function sheetNamed(dump: WorkbookDump, name: string): WorkbookDump["sheets"][number] {
  const sheet = dump.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

/** The values of a sheet's cells from A1 on. */
async function valuesOf(
  { run }: Awaited<ReturnType<typeof openWorkbook>>,
  sheet: string,
  address: string,
): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("a first run", () => {
  test("writes values, formulas across sheets, a table and the marks of its blocks", async () => {
    const open = await openWorkbook();
    const result = await open.workbook.write(smallPlan(THREE));
    expect(result.sheets).toEqual([
      { key: "answer", name: "Answer" },
      { key: "checks", name: "Checks" },
    ]);
    // 100 + 50 + 25 and its double, by hand
    expect(await valuesOf(open, "Answer", "B2:D10")).toEqual([
      ["What it costs", "", ""],
      ["", "", ""],
      ["Name", "Amount", "Double"],
      ["Orders", 100, 200],
      ["Returns", 50, 100],
      ["Complaints", 25, 50],
      ["Total", 175, 350],
      ["", "", ""],
      ["A note of ours", "", ""],
    ]);
    expect(await valuesOf(open, "Checks", "B2")).toEqual([[175]]);
    const { tables, names } = await workbookDump(open);
    expect(tables).toMatchObject([{ name: "Costs", address: "Answer!B4:D7" }]);
    expect(names.map(({ name }) => name)).toEqual([
      "OUTSOURCE_answer_costs",
      "OUTSOURCE_answer_notes",
      "OUTSOURCE_answer_title",
      "OUTSOURCE_checks_total",
    ]);
  });

  test("takes another name where a sheet of the user's has ours, and leaves that sheet alone", async () => {
    const open = await openWorkbook();
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.add("answer");
      sheet.getRange("A1:B2").values = [
        ["mine", 1],
        ["too", 2],
      ];
      await context.sync();
    });
    const before = sheetNamed(await workbookDump(open), "answer");
    const result = await open.workbook.write(smallPlan(THREE));
    expect(result.sheets[0]).toEqual({ key: "answer", name: "Answer (2)" });
    expect(sheetNamed(await workbookDump(open), "answer")).toEqual(before);
  });
});

describe("a second run", () => {
  test("with the same input writes the same cells on the same sheets", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const first = await workbookDump(open);
    await open.workbook.write(smallPlan(THREE));
    expect(await workbookDump(open)).toEqual(first);
  });

  test("finds its sheet again under the name its user gave it", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Answer").name = "Board of June";
      await context.sync();
    });
    const before = sheetNamed(await workbookDump(open), "Board of June");
    const result = await open.workbook.write(smallPlan(THREE));
    expect(result.sheets[0]?.name).toBe("Board of June");
    expect(sheetNamed(await workbookDump(open), "Board of June")).toEqual(before);
  });

  test("keeps notes beside its blocks and references to its cells where they were", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      const answer = context.workbook.worksheets.getItem("Answer");
      answer.getRange("G5").values = [["ask Ms Martin"]];
      answer.getRange("G8:G12").values = [["beside the total"], [""], ["beside our note"], [""], ["below"]];
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=Answer!C8"], ["=Answer!B10"]];
      await context.sync();
    });
    await open.workbook.write(smallPlan(FIVE));
    // 190 is 100 + 50 + 25 + 10 + 5, by hand; the total went two rows down and the reference went with it
    expect(await valuesOf(open, "Sheet1", "A1:A2")).toEqual([[190], ["A note of ours"]]);
    expect(await valuesOf(open, "Answer", "B5:G12")).toEqual([
      ["Orders", 100, 200, "", "", "ask Ms Martin"],
      ["Returns", 50, 100, "", "", ""],
      ["Complaints", 25, 50, "", "", ""],
      ["Chat", 10, 20, "", "", ""],
      ["Night", 5, 10, "", "", ""],
      ["Total", 190, 380, "", "", "beside the total"],
      ["", "", "", "", "", ""],
      ["A note of ours", "", "", "", "", "beside our note"],
    ]);
    expect((await workbookDump(open)).tables).toMatchObject([{ name: "Costs", address: "Answer!B4:D9" }]);
  });

  test("that has less clears the rest, keeps the rows, and grows back into them", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(FIVE));
    const before = await workbookDump(open);
    await open.workbook.write(smallPlan(THREE));
    expect(await valuesOf(open, "Answer", "B7:D12")).toEqual([
      ["Complaints", 25, 50],
      ["Total", 175, 350],
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
      ["A note of ours", "", ""],
    ]);
    expect((await workbookDump(open)).tables).toMatchObject([{ address: "Answer!B4:D7" }]);
    await open.workbook.write(smallPlan(FIVE));
    expect(await workbookDump(open)).toEqual(before);
  });

  test("makes anew what its user deleted", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Checks").delete();
      context.workbook.worksheets.getItem("Answer").getRange("10:11").delete("Up");
      await context.sync();
    });
    await open.workbook.write(smallPlan(THREE));
    expect(await valuesOf(open, "Checks", "B2")).toEqual([[175]]);
    expect((await valuesOf(open, "Answer", "B9:B13")).flat()).toContain("A note of ours");
  });

  test("keeps the columns that its user put on at the right of a table", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    await open.run(async (context) => {
      const table = context.workbook.tables.getItem("Costs");
      context.workbook.worksheets.getItem("Answer").getRange("E4:E7").values = [["Comment"], ["a"], ["b"], ["c"]];
      table.resize("B4:E7");
      await context.sync();
    });
    await open.workbook.write(smallPlan(FIVE));
    expect((await workbookDump(open)).tables).toMatchObject([{ address: "Answer!B4:E9" }]);
    expect(await valuesOf(open, "Answer", "E4:E7")).toEqual([["Comment"], ["a"], ["b"], ["c"]]);
  });

  test("renames its table where the language changed", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE, "Costs"));
    const [before] = (await workbookDump(open)).tables;
    await open.workbook.write(smallPlan(THREE, "Couts"));
    expect((await workbookDump(open)).tables).toEqual([{ ...before, name: "Couts" }]);
    expect(await valuesOf(open, "Answer", "C8")).toEqual([[175]]);
  });

  test("finds everything again in a file that was saved and opened", async () => {
    const first = await openWorkbook();
    await first.workbook.write(smallPlan(THREE));
    const reopened = await openWorkbook({ xlsx: await first.host.save() });
    const result = await reopened.workbook.write(smallPlan(FIVE));
    expect(result.sheets.map(({ name }) => name)).toEqual(["Answer", "Checks"]);
    expect((await workbookDump(reopened)).tables).toMatchObject([{ name: "Costs", address: "Answer!B4:D9" }]);
    expect(await valuesOf(reopened, "Checks", "B2")).toEqual([[190]]);
    expect((await reopened.workbook.read()).tables).toEqual([]);
  });
});
