import { open } from "./open";

type Told = Record<string, unknown>;

// Expected behaviour: learn.microsoft.com, "Work with events", WorksheetChangedEventArgs, TableChangedEventArgs (address, changeType, source, details for a single cell).
describe("events", () => {
  test("a sheet and a table tell of edits by the add-in and by a person", async () => {
    const { host, run } = await open();
    const sheetEvents: Told[] = [];
    const tableEvents: Told[] = [];
    const { sheetId, tableId } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Flow", "Volume"],
        ["a", 10],
        ["b", 20],
      ];
      const table = sheet.tables.add("A1:B3", true);
      sheet.load("id");
      table.load("id");
      await context.sync();
      sheet.onChanged.add((event) =>
        Promise.resolve(
          void sheetEvents.push({
            address: event.address,
            changeType: event.changeType,
            source: event.source,
            worksheetId: event.worksheetId,
            details: event.details,
          }),
        ),
      );
      table.onChanged.add((event) =>
        Promise.resolve(
          void tableEvents.push({ address: event.address, changeType: event.changeType, tableId: event.tableId }),
        ),
      );
      await context.sync();
      return { sheetId: sheet.id, tableId: table.id };
    });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2:B3").values = [[11], [21]];
      await context.sync();
    });
    host.grid.edit("Sheet1", 1, 1, "12");
    host.grid.edit("Sheet1", 9, 9, "far away");
    await settled();
    expect(sheetEvents).toEqual([
      { address: "B2:B3", changeType: "RangeEdited", source: "Local", worksheetId: sheetId, details: undefined },
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId,
        details: { valueBefore: 11, valueAfter: 12, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      },
      {
        address: "J10",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId,
        details: { valueBefore: "", valueAfter: "far away", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      },
    ]);
    expect(tableEvents).toEqual([
      { address: "B2:B3", changeType: "RangeEdited", tableId },
      { address: "B2", changeType: "RangeEdited", tableId },
    ]);
  });

  test("the collections tell of sheets added, activated and deleted, of calculation, and of changes in any table", async () => {
    const { host, run } = await open();
    const told: string[] = [];
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const note = (event: { type: string }): Promise<void> => Promise.resolve(void told.push(event.type));
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onCalculated.add(note);
      tables.onChanged.add(note);
      await context.sync();
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Second");
      sheet.activate();
      sheet.getRange("A1:B2").values = [
        ["Header", "Sum"],
        [1, "=1+1"],
      ];
      sheet.tables.add("A1:A2", true);
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    host.grid.deleteSheet("Second");
    await settled();
    expect(told).toEqual(
      expect.arrayContaining([
        "WorksheetAdded",
        "WorksheetActivated",
        "WorksheetCalculated",
        "TableChanged",
        "WorksheetDeleted",
      ]),
    );
  });

  test("an event's range can be asked for, and a removed handler hears nothing more", async () => {
    const { host, client, run } = await open();
    const addresses: string[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
        await client.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          addresses.push(range.address);
        });
      });
      await context.sync();
      return added;
    });
    host.grid.edit("Sheet1", 2, 3, "x");
    await settled();
    await client.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.grid.edit("Sheet1", 3, 3, "y");
    await settled();
    expect(addresses).toEqual(["Sheet1!D3"]);
  });

  test("a sheet tells where the selection went", async () => {
    const { host, run } = await open();
    const addresses: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .onSelectionChanged.add((event) => Promise.resolve(void addresses.push(event.address)));
      await context.sync();
    });
    host.grid.select("Sheet1", "B2:C3");
    await settled();
    const selected = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect([addresses, selected]).toEqual([["B2:C3"], "Sheet1!B2:C3"]);
  });
});

/** Handlers are called after the message has come. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
