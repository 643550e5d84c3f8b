import { excelWorkbook } from "../../src/excel";
import { onMessages, typedBefore, whenRowsAreIn } from "../support/on-messages";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";
import { cellIn } from "../../src/workbook";
import type { ValidationPlan, WorkbookPlan } from "../../src/workbook";

async function refused(open: OpenWorkbook, plan: WorkbookPlan): Promise<unknown> {
  return open.workbook.write(plan).then(
    () => null,
    (cause: unknown) => cause,
  );
}

describe("a cell that somebody is typing into", () => {
  test("is waited for, with a word, and nothing is missing afterwards", async () => {
    const calm = await openWorkbook();
    await calm.workbook.write(smallPlan(THREE));
    const open = await openWorkbook();
    const told: boolean[] = [];
    open.host.setCellEditMode(true);
    const writing = open.workbook.write(smallPlan(THREE), (waiting) => {
      told.push(waiting);
      if (waiting) open.host.setCellEditMode(false);
    });
    expect(await writing).toMatchObject({ omitted: [] });
    expect(told).toEqual([true, false]);
    expect(await workbookDump(open)).toEqual(await workbookDump(calm));
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    "may begin before exchange %i and end after it: the workbook is the same",
    async (exchange) => {
      const calm = await openWorkbook();
      await calm.workbook.write(smallPlan(THREE));
      const open = await openWorkbook();
      typedBefore(open.host, exchange);
      expect(await open.workbook.write(smallPlan(THREE))).toMatchObject({ omitted: [] });
      expect(await workbookDump(open)).toEqual(await workbookDump(calm));
    },
  );

  test.each([10, 11, 12, 13])(
    "may begin before exchange %i, while a run is put back: it is put back all the same",
    async (exchange) => {
      const open = await openWorkbook();
      await open.workbook.write(smallPlan(THREE));
      const stood = await workbookDump(open);
      const seen = typedBefore(open.host, exchange);
      open.host.failAt({ sync: 8, code: "AccessDenied" });
      expect(await refused(open, smallPlan(FIVE))).toMatchObject({ restored: true });
      expect(seen()).toBeGreaterThanOrEqual(exchange);
      expect(await workbookDump(open)).toEqual(stood);
    },
  );

  test("is spoken of after 2 seconds, as it stands where people work", async () => {
    const { host, client } = await openWorkbook();
    const workbook = excelWorkbook({ Excel: client.Excel });
    host.setCellEditMode(true);
    const start = performance.now();
    let after = 0;
    await workbook.write(smallPlan(THREE), (waiting) => {
      if (!waiting) return;
      after = performance.now() - start;
      host.setCellEditMode(false);
    });
    expect(after).toBeGreaterThan(1_950);
    // A guard for a busy machine.
    expect(after).toBeLessThan(4_000);
  });

  test("is not spoken of where Excel is only slow", async () => {
    const open = await openWorkbook();
    const told: boolean[] = [];
    const { bridge } = open.host;
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => void setTimeout(() => send(text), 30);
    await open.workbook.write(smallPlan(THREE), (waiting) => told.push(waiting));
    expect(told).toEqual([]);
  });

  test("makes a read fail at once: the person at the pane is there to leave it", async () => {
    const open = await openWorkbook();
    open.host.setCellEditMode(true);
    await expect(open.workbook.read()).rejects.toMatchObject({ code: "cell-edit-mode", restored: true });
  });
});

describe("what Excel refuses has its own word", () => {
  test.each`
    excel                      | code
    ${"InactiveWorkbook"}      | ${"other-workbook"}
    ${"InvalidSelection"}      | ${"other-workbook"}
    ${"FilteredRangeConflict"} | ${"filtered"}
    ${"NonBlankCellOffSheet"}  | ${"no-room"}
    ${"MergedRangeConflict"}   | ${"in-the-way"}
    ${"InsertDeleteConflict"}  | ${"in-the-way"}
    ${"InvalidOperation"}      | ${"cell-edit-mode"}
    ${"GeneralException"}      | ${"sheets-grouped"}
    ${"ServiceNotAvailable"}   | ${"no-reason"}
    ${"RequestAborted"}        | ${"no-reason"}
  `("$excel is $code, and the workbook is as it was", async ({ excel, code }: { excel: string; code: string }) => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const stood = await workbookDump(open);
    // A filter that came meanwhile is cleared and all written anew, twice; rows are put in once a try, so each try is refused.
    const refusal = { member: "Range.Insert", code: excel };
    if (code === "filtered") open.host.failAt(refusal, refusal, refusal);
    else open.host.failAt(refusal);
    const cause = await refused(open, smallPlan(FIVE));
    expect(cause).toMatchObject({ code, restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("a user's cell in the last row is never pushed off: the rows are refused, and the workbook is as it was", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    open.host.grid.edit("Answer", 1_048_575, 0, "the user's");
    const { grid } = open.host;
    const seen = (): unknown => [grid.cells("Answer", 0, 0, 60, 12), grid.cells("Answer", 1_048_575, 0, 1, 1)];
    const stood = seen();
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "no-room", restored: true });
    expect(seen()).toEqual(stood);
  });

  test("and the details name the statement it stopped at", async () => {
    const open = await openWorkbook();
    open.host.failAt({ member: "WorksheetCollection.Add", code: "GeneralException" });
    expect(await refused(open, smallPlan(THREE))).toMatchObject({
      detail: expect.stringContaining("at WorksheetCollection.add") as unknown,
    });
  });
});

describe("a failure that may pass is tried once more while nothing is written", () => {
  test.each(["GeneralException", "ServiceNotAvailable", "RequestAborted"])("%s", async (code) => {
    const open = await openWorkbook();
    open.host.failAt({ sync: 1, code });
    expect(await open.workbook.write(smallPlan(THREE))).toMatchObject({ omitted: [] });
    open.host.failAt({ sync: 1, code });
    expect((await open.workbook.read()).sheets).toContain("Answer");
  });

  // Of a rerun that is written: the filters, the claim, the looking through, and the laying out of what will be.
  test.each([1, 2, 3, 4])("at exchange %i of a write too", async (sync) => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    open.host.failAt({ sync, code: "GeneralException" });
    expect(await open.workbook.write(smallPlan(FIVE))).toMatchObject({ omitted: [] });
  });

  test("another is not", async () => {
    const open = await openWorkbook();
    open.host.failAt({ sync: 1, code: "AccessDenied" });
    await expect(open.workbook.read()).rejects.toMatchObject({ code: "protected" });
  });
});

describe("a look that one sheet is refused costs that sheet alone", () => {
  const landscapes = async ({ run }: OpenWorkbook): Promise<unknown> =>
    run(async (context) => {
      const layouts = ["Answer", "Checks"].map((name) => {
        const layout = context.workbook.worksheets.getItem(name).pageLayout.load("orientation,paperSize,zoom");
        return { layout, titles: layout.getPrintTitleRowsOrNullObject().load("address") };
      });
      await context.sync();
      return layouts.map(({ layout: { paperSize, zoom }, titles }) => ({
        paperSize,
        zoom,
        titled: !titles.isNullObject,
      }));
    });

  test("one page across is asked for without a number of pages down", async () => {
    const open = await openWorkbook();
    expect(await open.workbook.write(smallPlan(THREE))).toMatchObject({ omitted: [] });
    const fitted = { paperSize: "A4", zoom: { horizontalFitToPages: 1 } };
    expect(await landscapes(open)).toMatchObject([fitted, fitted]);
  });

  test.each([
    ["PageLayout.PaperSize", [{ paperSize: "Letter", titled: true }, { paperSize: "A4" }]],
    ["PageLayout.Zoom", [{ paperSize: "A4", zoom: { scale: 100 } }, { zoom: { horizontalFitToPages: 1 } }]],
  ])("%s", async (member, expected) => {
    const open = await openWorkbook();
    open.host.failAt({ member, code: "InvalidArgument" });
    expect((await open.workbook.write(smallPlan(THREE))).omitted).toEqual(["print"]);
    expect(await landscapes(open)).toMatchObject(expected);
  });

  test("freezing fails: widths, colours and gridlines of all sheets are there", async () => {
    const open = await openWorkbook();
    open.host.failAt({ member: "WorksheetFreezePanes.FreezeRows", code: "GeneralException" });
    expect((await open.workbook.write(smallPlan(THREE))).omitted).toEqual(["sheets"]);
    const { grid } = open.host;
    for (const name of ["Answer", "Checks"]) {
      expect(grid.showGridlines(name)).toBe(false);
      expect(grid.sheets().find((sheet) => sheet.name === name)?.tabColor).toBe("#1F3A5F");
      expect(grid.columnWidth(name, 1)).toBeCloseTo(20 * 5.25 + 3.75, 0);
    }
  });
});

/** The requests of a run, and which of them holds a member. */
async function requests(plan = smallPlan(THREE), given?: OpenWorkbook): Promise<(member: string) => readonly number[]> {
  const open = given ?? (await openWorkbook());
  const sent: string[] = [];
  const stop = onMessages(open.host, { before: (text) => void sent.push(text) });
  await open.workbook.write(plan);
  stop();
  return (member) => sent.flatMap((text, index) => (text.includes(`"${member}"`) ? [index] : []));
}

/** A plan whose table has these accepted entries in its second column. */
function withValidation(validation: readonly ValidationPlan[]): WorkbookPlan {
  const plan = smallPlan(THREE);
  const [first, ...others] = plan.sheets;
  if (first === undefined) throw new RangeError("no sheet");
  const blocks = first.blocks.map((block) => (block.id === "costs" ? { ...block, validation } : block));
  return { ...plan, sheets: [{ ...first, blocks }, ...others] };
}

/** What Excel would check entries of the table's column by, and say of them. */
async function validationOf(validation: readonly ValidationPlan[]): Promise<Excel.Interfaces.DataValidationData> {
  const open = await openWorkbook();
  expect(await open.workbook.write(withValidation(validation))).toMatchObject({ omitted: [] });
  return open.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Answer").getRange("C5:C7");
    dataValidation.load("rule,prompt");
    await context.sync();
    return dataValidation.toJSON();
  });
}

describe("accepted entries", () => {
  test("are one text whose commas part them, in every locale: an entry has none of its own", async () => {
    const { rule } = await validationOf([{ kind: "list", column: 1, values: ["by call", "by hour, in steps"] }]);
    expect(rule?.list?.source).toBe("by call,by hour  in steps");
  });

  test("longer than Excel takes as text are left to the reading of the table", async () => {
    const values = Array.from({ length: 40 }, (_, each) => `entry ${each}`);
    const { rule, prompt } = await validationOf([{ kind: "list", column: 1, values, prompt: "One of many." }]);
    expect(rule?.list).toBeUndefined();
    expect(prompt?.message).toBe("One of many.");
  });

  test("are prompted for in 255 characters at most, which is all that Excel shows; a cut is seen", async () => {
    const { prompt } = await validationOf([{ kind: "prompt", column: 1, prompt: "x".repeat(300) }]);
    expect(prompt?.message).toBe(`${"x".repeat(254)}…`);
    const whole = await validationOf([{ kind: "prompt", column: 1, prompt: "x".repeat(255) }]);
    expect(whole.prompt?.message).toBe("x".repeat(255));
  });
});

test("the note of a name is written where it changes only: each writing clears the undo list on the web", async () => {
  const open = await openWorkbook();
  expect((await requests(smallPlan(THREE), open))("Comment")).toEqual([]);
  // A first run gives names their notes as they are made; a second one that changes nothing sets none.
  expect((await requests(smallPlan(THREE), open))("Comment")).toEqual([]);
  await open.run(async (context) => {
    context.workbook.names.load("items/name,items/comment");
    await context.sync();
    const [mark] = context.workbook.names.items;
    if (mark) mark.comment = "somebody's";
    await context.sync();
  });
  expect((await requests(smallPlan(THREE), open))("Comment")).toHaveLength(1);
});

describe("looks that Excel may refuse come last", () => {
  test("the zoom after all other print settings, in exchanges of its own", async () => {
    const holding = await requests();
    const zoom = holding("Zoom");
    const others = ["PaperSize", "Orientation", "CenterHorizontally", "SetPrintArea", "SetPrintTitleRows"].flatMap(
      holding,
    );
    expect([zoom.length, others.length]).toEqual([2, 9]);
    expect(Math.min(...zoom)).toBeGreaterThan(Math.max(...others));
  });

  test("freezing after all that a sheet looks like; only our sheet is shown after it", async () => {
    const holding = await requests();
    const frozen = holding("FreezeRows");
    const looks = ["ColumnWidth", "TabColor", "Gridlines", "Zoom", "PaperSize", "Color", "Style"].map(holding);
    expect(frozen).toHaveLength(1);
    looks.forEach((at) => {
      expect(at.length).toBeGreaterThan(0);
      expect(Math.max(...at)).toBeLessThan(Math.min(...frozen));
    });
    expect(Math.max(...holding("Activate"))).toBeGreaterThan(Math.max(...frozen));
  });

  test("links before formats, for a link brings a font of its own", async () => {
    const plan = smallPlan(THREE);
    const [first, ...others] = plan.sheets;
    if (first === undefined) throw new RangeError("no sheet");
    const link = { text: "Checks", link: cellIn("checks", "total", 0, 0), style: "note" } as const;
    const blocks = [...first.blocks, { id: "link", gap: 1, column: 1, cells: [[link]] }];
    const holding = await requests({ ...plan, sheets: [{ ...first, blocks }, ...others] });
    const linked = holding("Hyperlink");
    expect(linked).toHaveLength(1);
    expect(Math.max(...linked)).toBeLessThan(Math.min(...holding("Bold")));
  });

  test("calculation waits in every exchange that writes contents", async () => {
    const holding = await requests();
    const writing = holding("Formulas").filter((at) => holding("NumberFormat").includes(at));
    expect(writing.length).toBeGreaterThan(0);
    expect(holding("SuspendApiCalculationUntilNextSync")).toEqual(expect.arrayContaining([...writing]));
  });
});

describe("formats at the largest size", () => {
  /** Rows whose styles differ from their neighbours', so that each is an area of its own. */
  const many = Array.from({ length: 4000 }, (_, index): readonly [string, number] => [`flow ${index}`, index]);
  const large = (): WorkbookPlan => {
    const plan = smallPlan(many);
    return {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: block.cells.map((row, index) =>
            row.map((cell) =>
              cell === null ? null : ({ ...cell, style: index % 2 === 0 ? "text" : "good" } as const),
            ),
          ),
        })),
      })),
    };
  };

  test("go in requests that Excel on the web takes", async () => {
    const open = await openWorkbook();
    const sizes: number[] = [];
    onMessages(open.host, { before: (text) => void sizes.push(new TextEncoder().encode(text).length) });
    expect(await open.workbook.write(large())).toMatchObject({ omitted: [] });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    // More than one request takes, in requests of half of what Excel takes.
    expect(total).toBeGreaterThan(5_000_000);
    expect(Math.max(...sizes)).toBeLessThan(2_600_000);
  }, 60_000);

  test("one request of them that is refused costs itself alone", async () => {
    const open = await openWorkbook();
    // The first of them ends at its first fill; what stands in the others is there.
    open.host.failAt({ member: "RangeFill.Color", code: "InvalidArgument" });
    expect((await open.workbook.write(large())).omitted).toEqual(["formats"]);
    const filled = (row: number): boolean =>
      open.host.grid.cells("Answer", row, 1, 1, 1)[0]?.[0]?.style.fill !== undefined;
    const rows = Array.from({ length: many.length }, (_, index) => index + 4);
    const coloured = rows.filter(filled);
    expect(coloured.length).toBeGreaterThan(1_000);
    expect(coloured.length).toBeLessThan(2_000);
    expect(Math.max(...coloured)).toBeGreaterThan(4_000);
  }, 60_000);
});

describe("charts", () => {
  const drawn = (kind: "bubble" | "line", rows: number): WorkbookPlan => {
    const plan = smallPlan(THREE);
    const column = (at: number) => ({
      sheetKey: "answer",
      blockId: "costs",
      firstRow: 0,
      lastRow: rows - 1,
      column: at,
    });
    const series = { name: "Costs", categories: column(1), values: column(1), sizes: column(2) };
    return {
      ...plan,
      sheets: plan.sheets.map((sheet, index) =>
        index > 0
          ? sheet
          : {
              ...sheet,
              charts: [
                {
                  id: "one",
                  kind,
                  title: "Chart of costs",
                  altText: "",
                  over: "notes",
                  columnFrom: 1,
                  columnTo: 2,
                  series: [kind === "bubble" ? { ...series, categories: column(0), values: column(1) } : series],
                },
              ],
            },
      ),
    };
  };
  const chartsIn = ({ host }: OpenWorkbook): readonly string[] =>
    host.grid.charts("Answer").map(({ type, series }) => `${type} of ${series.length}`);

  test("of bubbles begin from place and size: from one column Excel makes none", async () => {
    const open = await openWorkbook();
    expect(await open.workbook.write(drawn("bubble", 3))).toMatchObject({ omitted: [] });
    expect(chartsIn(open)).toEqual(["Bubble of 1"]);
  });

  test("that a fault of ours keeps from being drawn are told, for support too, and the figures stand", async () => {
    const plan = drawn("line", 3);
    const broken = { sheetKey: "nowhere", blockId: "costs", firstRow: 0, lastRow: 2, column: 1 };
    const open = await openWorkbook();
    const { omitted, faults } = await open.workbook.write({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        charts: (sheet.charts ?? []).map((chart) => ({
          ...chart,
          series: [{ name: "Costs", categories: broken, values: broken }],
        })),
      })),
    });
    expect(omitted).toEqual(["Chart of costs"]);
    expect(faults.join()).toMatch(/^Chart of costs: \w*Error/);
    expect(open.host.grid.sheets().map(({ name }) => name)).toContain("Answer");
  });

  test("are not drawn without rows, nor told to be missing", async () => {
    const open = await openWorkbook();
    expect(await open.workbook.write(drawn("line", 0))).toMatchObject({ omitted: [] });
    expect(chartsIn(open)).toEqual([]);
  });

  test("the alarm rings: the embedded workbook refuses bubbles from one column", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const made = open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Answer");
      sheet.charts.add("Bubble", sheet.getRange("C5:C7"));
      await context.sync();
    });
    await expect(made).rejects.toMatchObject({ code: "EmptyChartSeries" });
  });
});

describe("another workbook in front", () => {
  test("does not keep a rerun from finishing: only our sheet is not brought to the front", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const calm = await openWorkbook();
    await calm.workbook.write(smallPlan(THREE));
    await calm.workbook.write(smallPlan(FIVE));
    open.host.setOtherWorkbookInFront(true);
    expect(await open.workbook.write(smallPlan(FIVE))).toMatchObject({ omitted: ["activate", "other-workbook"] });
    expect(await workbookDump(open)).toEqual(await workbookDump(calm));
  });

  test("keeps a first run from making its sheets: it says so, and the workbook is as it was", async () => {
    const open = await openWorkbook();
    const stood = await workbookDump(open);
    open.host.setOtherWorkbookInFront(true);
    expect(await refused(open, smallPlan(THREE))).toMatchObject({ code: "other-workbook", restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("does not keep a run that fails from being put back", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const stood = await workbookDump(open);
    open.host.setOtherWorkbookInFront(true);
    // There is something to put back.
    whenRowsAreIn(open.host, () => open.host.failAt({ sync: 1, code: "AccessDenied" }));
    // No sheet of ours is protected: whatever Excel's code says, that is not the reason.
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "other-workbook", restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("that comes to the front in the middle of a run is told as it is, not blamed on protection", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const stood = await workbookDump(open);
    open.host.setOtherWorkbookInFront(true);
    open.host.failAt({ member: "Range.Insert", code: "AccessDenied" });
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "other-workbook", restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("is not blamed where it is not in front", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    open.host.failAt({ member: "Range.Formulas", code: "AccessDenied" });
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "protected", restored: true });
  });

  test("costs a new sheet its gridlines and its frozen rows, and neither widths nor colours", async () => {
    const open = await openWorkbook();
    onMessages(open.host, {
      before: (text) => {
        if (text.includes('"ColumnWidth"')) open.host.setOtherWorkbookInFront(true);
      },
    });
    expect((await open.workbook.write(smallPlan(THREE))).omitted).toEqual(["sheets", "activate", "other-workbook"]);
    expect(open.host.grid.columnWidth("Answer", 1)).toBeCloseTo(20 * 5.25 + 3.75, 0);
    expect(open.host.grid.showGridlines("Answer")).toBe(true);
  });

  test("is said where a cell or a sheet cannot be shown", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    open.host.setOtherWorkbookInFront(true);
    await expect(open.workbook.select({ sheet: "Answer", row: 1, column: 1 })).rejects.toMatchObject({
      code: "other-workbook",
      restored: true,
    });
    await expect(open.workbook.show("answer")).rejects.toMatchObject({ code: "other-workbook", restored: true });
  });
});

describe("several sheets selected together", () => {
  test("keep a first run from making its tables: it says to ungroup them, and the workbook is as it was", async () => {
    const open = await openWorkbook();
    const stood = await workbookDump(open);
    open.host.setSheetsGrouped(true);
    expect(await refused(open, smallPlan(THREE))).toMatchObject({ code: "sheets-grouped", restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("keep a table from growing: it says so, and the workbook is as it was", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    const stood = await workbookDump(open);
    open.host.setSheetsGrouped(true);
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "sheets-grouped", restored: true });
    expect(await workbookDump(open)).toEqual(stood);
  });

  test("in the middle of a rerun cost looks alone, and that is said", async () => {
    const open = await openWorkbook();
    await open.workbook.write(withRule(smallPlan(THREE)));
    open.host.setSheetsGrouped(true);
    const { omitted } = await open.workbook.write(withRule(smallPlan(THREE)));
    expect(omitted).toEqual(["conditional", "sheets-grouped"]);
  });

  test("are not spoken of where another workbook is in front, nor where Excel's service fails", async () => {
    const open = await openWorkbook();
    await open.workbook.write(smallPlan(THREE));
    open.host.failAt({ member: "Range.Insert", code: "ServiceNotAvailable" });
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "no-reason" });
    open.host.setSheetsGrouped(true);
    open.host.setOtherWorkbookInFront(true);
    expect(await refused(open, smallPlan(FIVE))).toMatchObject({ code: "other-workbook", restored: true });
  });
});

/** The same with a format that follows the values. */
function withRule(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.id === "costs" ? { ...block, conditional: [{ kind: "negative", column: 1 } as const] } : block,
      ),
    })),
  };
}
