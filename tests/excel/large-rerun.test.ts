import { EDITIONS } from "../../src/emulator";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { smallPlan } from "../support/small-plan";

jest.setTimeout(180_000);

/** Rows whose names are long: what stands in them is above 5 MB, more than Excel on the web gives or takes at once. */
const LONG = Array.from({ length: 32_000 }, (_, row): readonly [string, number] => [
  `${"a name that goes on and on ".repeat(3)}${row}`,
  row,
]);

/** The table's cells, a stretch at a time. */
async function standing({ run }: OpenWorkbook): Promise<readonly (readonly unknown[])[]> {
  const rows: unknown[][] = [];
  for (let first = 1; first < LONG.length + 10; first += 4_000)
    rows.push(
      ...(await run(async (context) => {
        const range = context.workbook.worksheets.getItem("Answer").getRange(`A${first}:D${first + 3_999}`);
        range.load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      })),
    );
  return rows;
}

/** More than stand in one slice of rows, in little enough time for every kind of Excel. */
const MANY = LONG.slice(0, 1_300);

test.each(Object.entries(EDITIONS))(
  "%s: a rerun of many rows writes the same, and puts back what it wrote",
  async (_, edition) => {
    const open = await openWorkbook({ edition });
    await open.workbook.write(smallPlan(MANY));
    const stood = await standing(open);
    open.host.grid.filter("Costs", 1, ["no such name"]);
    expect(await open.workbook.write(smallPlan(MANY))).toMatchObject({ omitted: [], cleared: ["Costs"] });
    expect(await standing(open)).toEqual(stood);
    open.host.failAt({ member: "Range.Formulas", after: 4, code: "AccessDenied" });
    await expect(open.workbook.write(smallPlan(MANY))).rejects.toMatchObject({ restored: true });
    expect(await standing(open)).toEqual(stood);
  },
);

test("a rerun over long cells is kept in answers that Excel on the web gives, and put back in requests that it takes", async () => {
  const open = await openWorkbook({ edition: EDITIONS.web });
  await open.workbook.write(smallPlan(LONG));
  const stood = await standing(open);
  expect(await open.workbook.write(smallPlan(LONG))).toMatchObject({ omitted: [] });
  open.host.failAt({ member: "Range.Formulas", after: 30, code: "AccessDenied" });
  await expect(open.workbook.write(smallPlan(LONG))).rejects.toMatchObject({ restored: true });
  expect(await standing(open)).toEqual(stood);
});
