import type { WorkbookPlan } from "../../src/workbook";
import { WorkbookFailure } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";

/** A workbook in which something of the user's stands beside, below and points at what we write. */
async function used(plan: WorkbookPlan | null): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  if (plan !== null) await open.workbook.write(plan);
  await open.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A1:A3").formulas = [["'=1+1"], [plan === null ? "mine" : "=Answer!C8"], ["=A1"]];
    if (plan !== null) {
      const answer = context.workbook.worksheets.getItem("Answer");
      answer.getRange("G5:G6").values = [["'+33 1"], ["beside"]];
      answer.getRange("G30").values = [["below"]];
    }
    await context.sync();
  });
  return open;
}

async function failure(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt;
    return null;
  } catch (cause) {
    return cause;
  }
}

const withoutATitle = (): WorkbookPlan => {
  const plan = smallPlan(FIVE);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.filter(({ id }) => id !== "notes") })),
  };
};

const CASES: readonly { readonly name: string; readonly before: WorkbookPlan | null; readonly plan: WorkbookPlan }[] = [
  { name: "a first run", before: null, plan: smallPlan(THREE) },
  { name: "a run that grows", before: smallPlan(THREE), plan: smallPlan(FIVE) },
  { name: "a run that shrinks", before: smallPlan(FIVE), plan: smallPlan(THREE) },
  { name: "a run in another language", before: smallPlan(THREE), plan: smallPlan(FIVE, "Couts") },
  { name: "a run with a new block", before: withoutATitle(), plan: smallPlan(FIVE) },
];

describe.each(CASES)("$name", ({ before, plan }) => {
  test("leaves the workbook as it was, and says so, whichever exchange fails before the figures stand", async () => {
    const counting = await used(before);
    counting.host.counters.reset();
    await counting.workbook.write(plan);
    const exchanges = counting.host.counters.syncs;
    expect(exchanges).toBeGreaterThan(3);

    const outcomes = [];
    for (let sync = 1; sync <= exchanges; sync += 1) {
      const open = await used(before);
      const stood = await workbookDump(open);
      open.host.failAt({ sync, code: "InvalidArgument", message: "made to fail" });
      let omitted: readonly string[] = [];
      const cause = await failure(open.workbook.write(plan).then((result) => (omitted = result.omitted)));
      open.host.failAt(null);
      if (cause === null) {
        outcomes.push(omitted.length > 0 ? "omitted" : "written");
        continue;
      }
      expect(cause).toBeInstanceOf(WorkbookFailure);
      expect(cause).toMatchObject({
        code: "unknown",
        restored: true,
        detail: expect.stringContaining("made to fail") as unknown,
      });
      expect(await workbookDump(open)).toEqual(stood);
      outcomes.push("restored");
    }
    // Reads, structure and cells come first; from the first cosmetic on nothing is refused any more.
    expect(outcomes.filter((outcome) => outcome === "restored").length).toBeGreaterThanOrEqual(3);
    expect(outcomes.lastIndexOf("restored")).toBeLessThan(outcomes.indexOf("omitted"));
  });

  test.each([
    "TableCollection.Add",
    "Table.Resize",
    "Table.Name",
    "NamedItemCollection.Add",
    "NamedItem.Comment",
    "Range.Insert",
    "Range.Formulas",
    "Range.NumberFormat",
    "Range.Values",
    "WorksheetCollection.Add",
  ])("leaves the workbook as it was when %s is refused in the middle of an exchange", async (member) => {
    const open = await used(before);
    const stood = await workbookDump(open);
    open.host.failAt({ member, code: "AccessDenied" });
    const cause = await failure(open.workbook.write(plan));
    open.host.failAt(null);
    if (cause === null) return expect(member).not.toBe("Range.Formulas");
    expect(cause).toMatchObject({ code: "protected", restored: true });
    return expect(await workbookDump(open)).toEqual(stood);
  });
});

test("the alarm rings: a workbook that is written to is not what it was", async () => {
  const open = await used(smallPlan(THREE));
  const stood = await workbookDump(open);
  await open.workbook.write(smallPlan(FIVE));
  expect(await workbookDump(open)).not.toEqual(stood);
});

/** A plan whose title and table each have a column more. */
function wider(): WorkbookPlan {
  const plan = smallPlan(FIVE);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row, index) => [
          ...row,
          block.table !== undefined && index === 0 ? { text: "More" } : { text: `more ${index}` },
        ]),
      })),
    })),
  };
}

describe("a failed write leaves columns as they were: a block that was widened holds nothing in its new columns", () => {
  test.each(["Range.Formulas", "Range.NumberFormat"])("whichever use of %s fails", async (member) => {
    let failed = 0;
    for (let after = 0; ; after += 1) {
      const open = await used(smallPlan(THREE));
      const stood = await workbookDump(open);
      open.host.failAt({ member, after, code: "AccessDenied" });
      const cause = await failure(open.workbook.write(wider()));
      open.host.failAt(null);
      if (cause === null) break;
      expect(cause).toMatchObject({ code: "protected", restored: true });
      expect(await workbookDump(open)).toEqual(stood);
      failed += 1;
    }
    // Each of the blocks is written once, and one of the failures comes after the first of them.
    expect(failed).toBeGreaterThan(3);
  });
});
