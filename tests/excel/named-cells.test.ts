import { cellIn } from "../../src/workbook";
import type { WorkbookPlan } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";

const NAME = "OUTSOURCE_figure_total";

function named(rows: Parameters<typeof smallPlan>[0]): WorkbookPlan {
  return { ...smallPlan(rows), names: [{ name: NAME, cell: cellIn("answer", "costs", rows.length + 1, 1) }] };
}

async function nameOf({ run }: OpenWorkbook): Promise<readonly unknown[]> {
  return run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(NAME).load("formula");
    const range = item.getRangeOrNullObject().load("values");
    await context.sync();
    return item.isNullObject ? [] : [item.formula, range.isNullObject ? null : range.values.flat()[0]];
  });
}

test("a named cell bears its name, once, and the name follows the cell through a larger run", async () => {
  const open = await openWorkbook();
  await open.workbook.write(named(THREE));
  // 100 + 50 + 25, by hand; title in row 2, table from row 4, total in row 8
  expect(await nameOf(open)).toEqual(["='Answer'!$C$8", 175]);
  await open.workbook.write(named(FIVE));
  expect(await nameOf(open)).toEqual(["='Answer'!$C$10", 190]);
});

test.each([1, 2, 3, 4, 5, 6])(
  "a write that fails at exchange %i leaves no name, or the name as it was",
  async (sync) => {
    const failing = async (open: OpenWorkbook, rows: Parameters<typeof smallPlan>[0]): Promise<boolean> => {
      open.host.failAt({ sync, code: "InvalidArgument" });
      const failed = await open.workbook.write(named(rows)).then(
        () => false,
        () => true,
      );
      open.host.failAt(null);
      return failed;
    };
    const fresh = await openWorkbook();
    const failedFirst = await failing(fresh, THREE);
    // Looks come after the figures and their names: they fail alone.
    expect(await nameOf(fresh)).toEqual(failedFirst ? [] : ["='Answer'!$C$8", 175]);
    const open = await openWorkbook();
    await open.workbook.write(named(THREE));
    const failed = await failing(open, FIVE);
    expect(await nameOf(open)).toEqual(failed ? ["='Answer'!$C$8", 175] : ["='Answer'!$C$10", 190]);
  },
);
