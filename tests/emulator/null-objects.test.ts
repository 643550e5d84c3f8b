import { open, refusal } from "./open";

// Expected behaviour: learn.microsoft.com, "*OrNullObject methods and properties" and "Error handling with the application-specific JavaScript APIs".
describe("objects that are not there", () => {
  test("an *OrNullObject method gives an object whose isNullObject is true, and the batch goes on", async () => {
    const { run } = await open();
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const table = context.workbook.tables.getItemOrNullObject("Nothing");
      const name = context.workbook.names.getItemOrNullObject("None");
      const setting = context.workbook.settings.getItemOrNullObject("none");
      const column = sheet.getRange("A1").load("values");
      const first = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return [sheet, table, name, setting, column].map(({ isNullObject }) => isNullObject).concat(first.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, true, false]);
  });

  test("without OrNullObject the batch fails with ItemNotFound", async () => {
    const { run } = await open();
    const attempts = [
      run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").activate();
        await context.sync();
      }),
      run(async (context) => {
        context.workbook.tables.getItem("Nothing").load("name");
        await context.sync();
      }),
      run(async (context) => {
        context.workbook.worksheets.getFirst().names.getItem("None").load("value");
        await context.sync();
      }),
    ];
    for (const attempt of attempts) expect(await refusal(attempt)).toBe("ItemNotFound");
  });

  test("an empty sheet has no used range, and A1 stands for it where one is asked for", async () => {
    const { run } = await open();
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const none = sheet.getUsedRangeOrNullObject(true);
      const some = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [none.isNullObject, some.address];
    });
    expect(found).toEqual([true, "Sheet1!A1"]);
  });
});

// "Reading a property that was not loaded throws PropertyNotLoaded": the client's own behaviour, kept because it is the genuine client.
test("a property that was not loaded cannot be read", async () => {
  const { run } = await open();
  const attempt = run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  expect(await refusal(attempt)).toBe("PropertyNotLoaded");
});
