import { open, refusal } from "./open";

// Expected behaviour: learn.microsoft.com, "Application-specific API model" (batches run in order), "Error handling", "Resource limits and performance optimization".
describe("a batch", () => {
  test("runs in order; what came before a failure stays, what comes after is not done", async () => {
    const { run } = await open();
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Nowhere").activate();
      sheet.getRange("A2").values = [["not done"]];
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("ItemNotFound");
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["done", ""]);
  });

  test("says where it failed", async () => {
    const { run } = await open();
    const fault = await run(async (context) => {
      context.workbook.tables.getItem("Nothing").delete();
      await context.sync();
    }).catch((error: unknown) => error as OfficeExtension.Error);
    expect((fault as OfficeExtension.Error).debugInfo.errorLocation).toBe("TableCollection.getItem");
  });

  test("is one request however much is in it, and its bytes are counted", async () => {
    const { host, run } = await open();
    host.counters.reset();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
    expect(host.counters.syncs).toBe(1);
    expect(host.counters.bytesIn).toBeGreaterThan(1000);
    expect(host.counters.bytesOut).toBeGreaterThan(100);
  });

  test("above 5 MB is refused whole, with RequestPayloadSizeLimitExceeded", async () => {
    const { run } = await open();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A200").values = Array.from({ length: 200 }, () => [
        "x".repeat(30_000),
      ]);
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("that would answer with more than 5 MB is refused with ResponsePayloadSizeLimitExceeded", async () => {
    const { run } = await open();
    for (let part = 0; part < 4; part += 1) {
      await run(async (context) => {
        context.workbook.worksheets.getFirst().getRangeByIndexes(part * 60, 0, 60, 1).values = Array.from(
          { length: 60 },
          () => ["x".repeat(30_000)],
        );
        await context.sync();
      });
    }
    const attempt = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A240").load("values");
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("is refused while somebody edits a cell", async () => {
    const { host, run } = await open();
    const write = (): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
        await context.sync();
      });
    host.setCellEditMode(true);
    expect(await refusal(write())).toBe("InvalidOperationInCellEditMode");
    host.setCellEditMode(false);
    await expect(write()).resolves.toBeUndefined();
  });
});

describe("what the host does not know", () => {
  test.each([
    ["worksheet.shapes", (sheet: Excel.Worksheet) => sheet.shapes.addTextBox("x")],
    ["worksheet.comments", (sheet: Excel.Worksheet) => sheet.comments.load("items")],
    ["worksheet.findAll", (sheet: Excel.Worksheet) => sheet.findAll("x", {})],
    ["range.getPrecedents", (sheet: Excel.Worksheet) => sheet.getRange("A1").getPrecedents()],
    [
      "a conditional format with icons",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"),
    ],
    ["a waterfall chart", (sheet: Excel.Worksheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B2"))],
  ])("%s is refused by name, with ApiNotFound", async (_, use) => {
    const { run } = await open();
    const fault = await run(async (context) => {
      use(context.workbook.worksheets.getFirst());
      await context.sync();
    }).catch((error: unknown) => error as OfficeExtension.Error);
    expect(fault).toMatchObject({ code: "ApiNotFound" });
    expect((fault as OfficeExtension.Error).message).toMatch(/not known/u);
  });

  test("an API above the requirement set of this Excel is refused by the client", async () => {
    const { run } = await open({
      supports: (set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= 6,
    });
    const attempt = run(async (context) => {
      context.workbook.worksheets.getFirst().freezePanes.freezeRows(1);
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("ApiNotFound");
  });
});

describe("failures asked for", () => {
  test("strike the nth request once, before anything of it is done", async () => {
    const { host, run } = await open();
    const write = (value: number): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
        await context.sync();
      });
    host.failAt({ sync: 2, code: "GeneralException" });
    await write(1);
    expect(await refusal(write(2))).toBe("GeneralException");
    expect(host.grid.cells("Sheet1", 0, 0, 1, 1)[0]?.[0]?.value).toBe(1);
    await write(3);
    expect(host.grid.cells("Sheet1", 0, 0, 1, 1)[0]?.[0]?.value).toBe(3);
  });

  test("strike a member by its name", async () => {
    const { host, run } = await open();
    host.failAt({ member: "ChartCollection.Add", code: "AccessDenied" });
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["stays"]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("AccessDenied");
    expect(host.grid.cells("Sheet1", 0, 0, 1, 1)[0]?.[0]?.value).toBe("stays");
  });
});
