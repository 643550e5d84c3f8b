import { EDITIONS } from "../../src/emulator";
import type { Edition } from "../../src/emulator";
import { interrupted } from "../support/interrupted";
import { onMessages, whenRowsAreIn } from "../support/on-messages";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";

const KINDS = Object.entries(EDITIONS);

/** A workbook with our table, of which only the last flow is seen. */
async function filtered(edition: Edition, rows: Parameters<typeof smallPlan>[0] = THREE): Promise<OpenWorkbook> {
  const open = await openWorkbook({ edition });
  await open.workbook.write(smallPlan(rows));
  open.host.grid.filter("Costs", 0, [rows.at(-1)?.[0] ?? ""]);
  return open;
}

describe.each(KINDS)("a filter on a table of ours in %s", (_, edition) => {
  test.each([
    ["grows", THREE, FIVE],
    ["shrinks", FIVE, THREE],
    ["stays", THREE, THREE],
  ])("is cleared before a run that %s, which then is as without it", async (_what, before, after) => {
    const calm = await openWorkbook({ edition });
    await calm.workbook.write(smallPlan(before));
    await calm.workbook.write(smallPlan(after));
    const open = await filtered(edition, before);
    expect(await open.workbook.write(smallPlan(after))).toMatchObject({ omitted: [], cleared: ["Costs"] });
    expect(await workbookDump(open)).toEqual(await workbookDump(calm));
  });

  test("that cannot be cleared is refused by the table's name, and not a cell is changed", async () => {
    const open = await filtered({ ...edition, clearsFilters: false });
    const stood = await workbookDump(open);
    await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({
      code: "filtered",
      subject: "Costs",
      restored: true,
    });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("is told to be cleared where Excel fails before it is asked again", async () => {
    const open = await filtered(edition);
    failOnceCleared(open);
    await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({ restored: true, cleared: ["Costs"] });
  });

  test("set while we write does not keep the workbook from being put back, and is told to be cleared", async () => {
    const open = await openWorkbook({ edition });
    await open.workbook.write(smallPlan(THREE));
    const stood = await workbookDump(open);
    const stop = whenRowsAreIn(open.host, () => {
      open.host.grid.filter("Costs", 0, ["Orders"]);
      open.host.failAt({ sync: 1, code: "AccessDenied" });
    });
    // What is put back has no filter any more: that is told, here and where Excel fails before it is asked again.
    await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({ restored: true, cleared: ["Costs"] });
    expect(await workbookDump(open)).toEqual(stood);
    const stopFailing = failOnceCleared(open);
    await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({ cleared: ["Costs"] });
    stopFailing();
    stop();
  });
});

/** Excel does not say whether the filter is gone, the first time. */
function failOnceCleared({ host }: OpenWorkbook): () => void {
  let cleared = false;
  return onMessages(host, {
    after: (text) => {
      if (cleared || !text.includes('"ClearFilters"')) return;
      cleared = true;
      host.failAt({ member: "AutoFilter.IsDataFiltered", code: "AccessDenied" });
    },
  });
}

test.each(KINDS)(
  "a filter that comes while we write, in %s, is cleared and told, and every figure stands in its row",
  async (_, edition) => {
    for (const [before, after] of [
      [THREE, FIVE],
      [FIVE, THREE],
    ] as const) {
      const calm = await interrupted(edition);
      await calm.workbook.write(smallPlan(before));
      calm.host.counters.reset();
      await calm.workbook.write(smallPlan(after));
      const stands = await workbookDump(calm);
      for (let exchange = calm.host.counters.syncs; exchange > 0; exchange -= 1) {
        const open = await interrupted(edition);
        await open.workbook.write(smallPlan(before));
        open.before(exchange, ({ grid }) => grid.filter("Costs", 0, ["no such name"]));
        const { cleared } = await open.workbook.write(smallPlan(after));
        const filters = open.host.grid.tables("Answer").length;
        expect([exchange, filters, [[], ["Costs"]]]).toEqual([exchange, 1, expect.arrayContaining([cleared])]);
        expect([exchange, await workbookDump(open)]).toEqual([exchange, stands]);
      }
    }
  },
);

test.each([4, 6, 8])(
  "a filter that was cleared is told where the second try fails %i exchanges after rows moved",
  async (later) => {
    const open = await interrupted(EDITIONS.web);
    await open.workbook.write(smallPlan(THREE));
    open.host.grid.filter("Costs", 0, ["Orders"]);
    open.before(8, (host) => {
      host.grid.insertRows("Answer", 0, 2);
      host.failAt({ sync: later + 1, code: "AccessDenied" });
    });
    await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({ cleared: ["Costs"] });
  },
);

test("a filter on a table of the user's stays", async () => {
  const open = await openWorkbook({ edition: EDITIONS["microsoft-365"] });
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["x"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "Mine";
    await context.sync();
  });
  open.host.grid.filter("Mine", 0, ["2"]);
  await open.workbook.write(smallPlan(THREE));
  expect(await open.workbook.write(smallPlan(FIVE))).toMatchObject({ cleared: [] });
  expect(open.host.grid.rowHidden("Sheet1", 1)).toBe(true);
});

test("what was cleared is told also where the run fails afterwards", async () => {
  const open = await filtered(EDITIONS["microsoft-365"]);
  open.host.failAt({ member: "Range.Insert", code: "AccessDenied" });
  await expect(open.workbook.write(smallPlan(FIVE))).rejects.toMatchObject({
    code: "protected",
    restored: true,
    cleared: ["Costs"],
  });
});

test("the alarm rings: written through a filter, the workbook is another", async () => {
  const [calm, open] = await Promise.all([filtered(EDITIONS["microsoft-365"]), filtered(EDITIONS["microsoft-365"])]);
  calm.host.grid.filter("Costs");
  const write = ({ run }: OpenWorkbook): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Answer").getRange("C5:C7").values = [[1], [2], [3]];
      await context.sync();
    });
  await write(calm);
  await write(open);
  expect(await workbookDump(open)).not.toEqual(await workbookDump(calm));
});
