import { EDITIONS, openHost } from "../../src/emulator";
import type { Edition, HostFunction } from "../../src/emulator";
import { connect, loadOfficeClient } from "../../src/emulator/node/load-office-client";
import { open, refusal } from "./open";

const LIST = [
  ["Item", "Price"],
  ["Pen", 3],
  ["Book", 12],
  ["Lamp", 40],
];

async function withTable(edition: Edition) {
  const opened = await open({ edition });
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = LIST;
    sheet.tables.add("A1:B4", true).name = "Prices";
    await context.sync();
  });
  return opened;
}

/** Tells what it was given. */
const ECHO: HostFunction = {
  name: "TEST.ECHO",
  parameters: [
    { name: "cells", optional: false, matrix: true },
    { name: "other", optional: true, matrix: false },
  ],
  run: (args) => JSON.stringify(args),
};

describe("blank cells as custom functions see them; what is left out is null everywhere", () => {
  test.each`
    edition             | range                     | blank                | from
    ${"perpetual-2021"} | ${"[[1],[0]]"}            | ${"[[[0]],0]"}       | ${"office-js #4702"}
    ${"perpetual-2024"} | ${"[[1],[0]]"}            | ${"[[[0]],0]"}       | ${"office-js #4702"}
    ${"microsoft-365"}  | ${"[[1],[null]]"}         | ${"[[[null]],null]"} | ${"office-js #5262"}
    ${"web"}            | ${String.raw`[[1],[""]]`} | ${'[[[""]],""]'}     | ${"office-js #1951"}
  `(
    "$edition ($from)",
    async ({ edition, range, blank }: { edition: keyof typeof EDITIONS; range: string; blank: string }) => {
      const { grid } = await openHost({ edition: EDITIONS[edition], functions: [ECHO] });
      grid.edit("Sheet1", 0, 0, "1");
      grid.edit("Sheet1", 0, 2, "=TEST.ECHO(A1:A2)");
      grid.edit("Sheet1", 1, 2, "=TEST.ECHO(B1,B2)");
      grid.edit("Sheet1", 2, 2, "=TEST.ECHO(A1,)");
      expect(grid.cells("Sheet1", 0, 2, 3, 1).map(([cell]) => cell?.value)).toEqual([
        `[${range},null]`,
        blank,
        "[[[1]],null]",
      ]);
    },
  );
});

describe("requirement sets", () => {
  test.each`
    edition             | has       | lacks
    ${"perpetual-2021"} | ${"1.14"} | ${"1.15"}
    ${"perpetual-2024"} | ${"1.17"} | ${"1.18"}
    ${"microsoft-365"}  | ${"1.20"} | ${"1.21"}
  `("$edition has $has and not $lacks", async ({ edition, has, lacks }: Record<string, string>) => {
    const { supports } = await openHost({ edition: EDITIONS[edition as keyof typeof EDITIONS] });
    expect([supports("ExcelApi", has ?? ""), supports("ExcelApi", lacks ?? "")]).toEqual([true, false]);
    expect(supports("NoSuchSet", "1.1")).toBe(false);
  });

  test("the client refuses what the edition lacks, before it asks", async () => {
    const host = await openHost({ edition: EDITIONS["perpetual-2021"] });
    const client = loadOfficeClient(host.supports);
    connect(client, host.bridge);
    const asked = client.Excel.run(async (context) => {
      // Of ExcelApi 1.15 (@types/office-js).
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents();
      await context.sync();
    });
    expect(await refusal(asked)).toBe("ApiNotFound");
    expect(host.counters.syncs).toBe(0);
  });
});

describe("the end of the sheet", () => {
  test.each([
    ["rows", "A1048576", "2:3", "Down" as const],
    ["columns", "XFD1", "B:B", "Right" as const],
    ["a column's cells", "A1048575", "A2:A3", "Down" as const],
  ])("%s that would push content off it are refused, and nothing moves", async (_, last, at, shift) => {
    const { run } = await open();
    const insert = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(last).values = [["the user's"]];
      await context.sync();
      sheet.getRange(at).insert(shift);
      await context.sync();
    });
    expect(await refusal(insert)).toBe("NonBlankCellOffSheet");
    const kept = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange(last).load("values");
      await context.sync();
      return cell.values;
    });
    expect(kept).toEqual([["the user's"]]);
  });
});

describe("a filter", () => {
  const rewrite = async ({ run }: Awaited<ReturnType<typeof withTable>>): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A2:B4").values = [
        ["Pen", 4],
        ["Book", 13],
        ["Lamp", 41],
      ];
      await context.sync();
    });
  const prices = ({ host }: Awaited<ReturnType<typeof withTable>>): unknown[] =>
    host.grid.cells("Sheet1", 1, 1, 3, 1).map(([cell]) => cell?.value);

  test("is refused to be written through by one edition, and takes values to wrong rows in another", async () => {
    const strict = await withTable(EDITIONS["perpetual-2021"]);
    strict.host.grid.filter("Prices", 0, ["Lamp"]);
    expect(await refusal(rewrite(strict))).toBe("FilteredRangeConflict");
    expect(prices(strict)).toEqual([3, 12, 40]);
    const loose = await withTable(EDITIONS["microsoft-365"]);
    loose.host.grid.filter("Prices", 0, ["Lamp"]);
    await rewrite(loose);
    // The first of the new values stands in the only row that is seen (office-js #224).
    expect(prices(loose)).toEqual([3, 12, 4]);
  });

  test("keeps rows that were to be taken out (office-js #994)", async () => {
    const opened = await withTable(EDITIONS["microsoft-365"]);
    opened.host.grid.filter("Prices", 0, ["Lamp"]);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(prices(opened)).toEqual([3, 12, 40]);
  });

  test.each([
    [true, [4, 13, 41], false],
    [false, [3, 12, 4], true],
  ])("cleared through the API is gone: %s (office-js #468)", async (clearsFilters, expected, isFiltered) => {
    const opened = await withTable({ ...EDITIONS["microsoft-365"], clearsFilters });
    opened.host.grid.filter("Prices", 0, ["Lamp"]);
    const seen = await opened.run(async (context) => {
      const table = context.workbook.tables.getItem("Prices");
      table.clearFilters();
      const filter = table.autoFilter.load("isDataFiltered");
      await context.sync();
      return filter.isDataFiltered;
    });
    await rewrite(opened);
    expect([seen, prices(opened)]).toEqual([isFiltered, expected]);
  });
});

describe("while a cell is being edited", () => {
  const read = async (
    { run }: Awaited<ReturnType<typeof withTable>>,
    delayForCellEdit: boolean,
  ): Promise<unknown[][]> =>
    run({ delayForCellEdit }, async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B4").load("values");
      await context.sync();
      return range.values;
    });

  test("a read fails, unless it may wait: then it is answered when the cell is left", async () => {
    const opened = await withTable(EDITIONS["microsoft-365"]);
    opened.host.setCellEditMode(true);
    expect(await refusal(read(opened, false))).toBe("InvalidOperationInCellEditMode");
    let answered = false;
    const waiting = read(opened, true).finally(() => (answered = true));
    await new Promise((done) => setTimeout(done, 20));
    expect(answered).toBe(false);
    opened.host.setCellEditMode(false);
    expect(await waiting).toEqual([[40]]);
  });
});

describe("events", () => {
  const told = async (edition: Edition): Promise<{ details: unknown; late: boolean }> => {
    const { host, run } = await withTable(edition);
    const heard: unknown[] = [];
    await run(async (context) => {
      context.workbook.tables.onChanged.add(async (event) => void heard.push(event.details?.valueAfter));
      await context.sync();
    });
    host.grid.edit("Sheet1", 1, 1, "5");
    await new Promise((done) => setTimeout(done, 5));
    const late = heard.length === 0;
    await new Promise((done) => setTimeout(done, 80));
    return { details: heard[0], late };
  };

  test("come with details and at once, without, or late", async () => {
    expect(await told(EDITIONS["microsoft-365"])).toEqual({ details: 5, late: false });
    expect(await told(EDITIONS["perpetual-2021"])).toEqual({ details: undefined, late: false });
    expect(await told(EDITIONS.web)).toEqual({ details: 5, late: true });
  });

  test("do not come for what a formula gives", async () => {
    const { host, run } = await withTable(EDITIONS["microsoft-365"]);
    host.grid.edit("Sheet1", 1, 1, "=H1*2");
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.tables.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    host.grid.edit("Sheet1", 0, 7, "6");
    await new Promise((done) => setTimeout(done, 20));
    expect(host.grid.cells("Sheet1", 1, 1, 1, 1)[0]?.[0]?.value).toBe(12);
    expect(heard).toEqual([]);
  });
});

test("a request for a whole sheet, above 5 MB, is refused", async () => {
  const { run } = await withTable(EDITIONS.web);
  const asked = run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:CZ3000");
    range.values = Array.from({ length: 3000 }, () => Array.from({ length: 101 }, () => "twenty characters ok"));
    await context.sync();
  });
  expect(await refusal(asked)).toBe("RequestPayloadSizeLimitExceeded");
});

test("a number of printed pages is one or more: none, as absent, is another thing", async () => {
  const { run } = await withTable(EDITIONS["microsoft-365"]);
  const asked = run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    await context.sync();
  });
  expect(await refusal(asked)).toBe("InvalidArgument");
});
