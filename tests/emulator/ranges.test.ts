import { open, refusal } from "./open";

// Expected behaviour: learn.microsoft.com, "Work with ranges", "Set and get range values", and Excel.Range of the API reference.
describe("writing arrays", () => {
  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too wide",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["ragged", [[1, 2], [3]]],
  ])("an array that is %s is refused with InvalidArgument", async (_, values) => {
    const { run } = await open();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("InvalidArgument");
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    const { run } = await open();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [["one", 2, true]];
      range.values = [[null, "", false]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[["one", "", false]], [["String", "Empty", "Boolean"]]]);
  });

  test("one value is put into every cell; a formula moves its relative references", async () => {
    const { run } = await open();
    const formulas = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:B3");
      range.formulas = "=A1*$A$1" as unknown as string[][];
      range.load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([
      [["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]],
      [[1], [2], [3]],
    ]);
  });

  // "If the returned value starts with a plus, minus or equal sign, Excel interprets it as a formula" (Range.values); dates are serial numbers.
  test.each`
    written          | value            | type         | from
    ${"12"}          | ${12}            | ${"Double"}  | ${"a number in text is a number"}
    ${"1,234.5"}     | ${1234.5}        | ${"Double"}  | ${"group separators"}
    ${"80%"}         | ${0.8}           | ${"Double"}  | ${"a percentage is a fraction"}
    ${"-5"}          | ${-5}            | ${"Double"}  | ${"a negative number"}
    ${"=1+1"}        | ${2}             | ${"Double"}  | ${"an equals sign makes a formula"}
    ${"+1+1"}        | ${2}             | ${"Double"}  | ${"so does a plus sign"}
    ${"'=1+1"}       | ${"=1+1"}        | ${"String"}  | ${"an apostrophe makes a text"}
    ${"'0123"}       | ${"0123"}        | ${"String"}  | ${"an apostrophe makes a text"}
    ${"TRUE"}        | ${true}          | ${"Boolean"} | ${"a truth value"}
    ${"2026-01-05"}  | ${46027}         | ${"Double"}  | ${"DATE(2026,1,5) in Excel"}
    ${"1/5/2026"}    | ${46027}         | ${"Double"}  | ${"month first, en-US"}
    ${"09:30"}       | ${9.5 / 24}      | ${"Double"}  | ${"a time is a part of a day"}
    ${"#N/A"}        | ${"#N/A"}        | ${"Error"}   | ${"an error's code"}
    ${"2026 plan"}   | ${"2026 plan"}   | ${"String"}  | ${"a text"}
    ${"1-7 January"} | ${"1-7 January"} | ${"String"}  | ${"not a date"}
  `("$written becomes $value: $from", async ({ written, value, type }) => {
    const { run } = await open();
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.values = [[written]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]] as const;
    });
    expect(read).toEqual([value, type]);
  });

  test("a cell with the text format keeps whatever is written as text", async () => {
    const { run } = await open();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
      range.numberFormat = [["@", "@", "@", "@"]];
      range.values = [["=1+1", "+33 1 23", "007", "@x"]];
      range.load("values,valueTypes,formulas");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    expect(values).toEqual([
      ["=1+1", "+33 1 23", "007", "@x"],
      ["String", "String", "String", "String"],
    ]);
  });

  test("what is no formula is refused, and nothing of the array is written", async () => {
    const { run } = await open();
    const sheetOf = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.worksheets.getFirst().getRange("A1:B1");
    const attempt = run(async (context) => {
      sheetOf(context).formulas = [["written", "=SUM(1,"]];
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("InvalidArgument");
    const values = await run(async (context) => {
      const range = sheetOf(context).load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["", ""]]);
  });
});

describe("where ranges lie", () => {
  test("ranges give one another, with Excel's addresses", async () => {
    const { run } = await open();
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("My sheet");
      const range = sheet.getRange("B2:D5");
      const all = [
        range,
        range.getCell(0, 1),
        range.getRow(3),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getIntersectionOrNullObject("C4:Z9"),
        range.getEntireColumn(),
        range.getLastCell(),
        sheet.getRangeByIndexes(4, 2, 2, 3),
        sheet.getRange("2:3"),
        range.getRowsBelow(2),
        range.getBoundingRect("F9"),
      ].map((each) => each.load("address"));
      await context.sync();
      return all.map(({ address }) => address.replace("'My sheet'!", ""));
    });
    expect(addresses).toEqual([
      "B2:D5",
      "C2",
      "B5:D5",
      "B2:B5",
      "A3:C6",
      "B2:F6",
      "C4:D5",
      "B:D",
      "D5",
      "C5:E6",
      "2:3",
      "B6:D7",
      "B2:F9",
    ]);
  });

  test("a held range follows its cells when rows are put in above it", async () => {
    const { run } = await open();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B5:C6");
      range.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B7:C8");
  });

  test("an address outside the sheet, or none at all, is refused with InvalidArgument", async () => {
    const { run } = await open();
    for (const address of ["ZZZZ1", "A0", "A1:", "Nowhere!A1"]) {
      const attempt = run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).load("values");
        await context.sync();
      });
      expect(await refusal(attempt)).toBe("InvalidArgument");
    }
  });
});

// Excel, "Insert or delete rows and columns": references follow; a reference to what is deleted becomes #REF!.
test("formulas follow their cells when rows are inserted and deleted", async () => {
  const { run } = await open();
  const formulas = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    const formula = sheet.getRange("C1:C3");
    formula.formulas = [["=SUM(A1:A4)"], ["=$A$3"], ["=A2"]];
    await context.sync();
    sheet.getRange("A3:A3").insert("Down");
    const inserted = sheet.getRange("C1:C3").load("formulas,values");
    await context.sync();
    sheet.getRange("A2:A2").delete("Up");
    const deleted = sheet.getRange("C1:C3").load("formulas,values");
    await context.sync();
    return [inserted.formulas.flat(), inserted.values.flat(), deleted.formulas.flat(), deleted.values.flat()];
  });
  expect(formulas).toEqual([
    ["=SUM(A1:A5)", "=$A$4", "=A2"],
    [10, 3, 2],
    ["=SUM(A1:A4)", "=$A$3", "=#REF!"],
    [8, 3, "#REF!"],
  ]);
});

test("merging keeps the first cell, and clearing takes formats and contents apart", async () => {
  const { run } = await open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    await context.sync();
    const merged = range.values;
    range.unmerge();
    range.format.fill.color = "#FFEE00";
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    const cleared = [range.values, range.format.fill.color, range.format.font.bold];
    range.clear("Formats");
    range.load("format/fill/color,format/font/bold");
    await context.sync();
    return { merged, cleared, plain: [range.format.fill.color, range.format.font.bold] };
  });
  expect(read).toEqual({
    merged: [
      [1, ""],
      ["", ""],
    ],
    cleared: [
      [
        ["", ""],
        ["", ""],
      ],
      "#FFEE00",
      true,
    ],
    plain: ["#FFFFFF", false],
  });
});

// "If the cells do not all have the same value, null is returned" (RangeFormat, RangeFont, RangeFill).
test("a format that differs between cells reads as null", async () => {
  const { run } = await open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 100;
    const both = sheet.getRange("A1:B1").load("format/font/bold,format/columnWidth");
    await context.sync();
    return [both.format.font.bold, both.format.columnWidth];
  });
  expect(read).toEqual([null, null]);
});

test("a format given to one cell leaves cells that look like it alone", async () => {
  const { host, run } = await open();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").format.font.bold = true;
    await context.sync();
  });
  host.grid.edit("Sheet1", 0, 0, "80%");
  const cells = host.grid.cells("Sheet1", 0, 0, 2, 1).flat();
  expect(cells.map(({ style }) => [style.bold, style.numberFormat])).toEqual([
    [true, "0%"],
    [true, "General"],
  ]);
});
