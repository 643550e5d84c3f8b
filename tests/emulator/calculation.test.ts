import type { HostFunction } from "../../src/emulator";
import { sameName } from "../../src/emulator/book/names";
import { open } from "./open";

const evens: HostFunction = {
  name: "TEST.EVENS",
  parameters: [{ name: "count", optional: false, matrix: false }],
  run: ([count]) => Array.from({ length: Number(count) }, (_, index) => [2 * (index + 1)]),
};
const total: HostFunction = {
  name: "TEST.TOTAL",
  parameters: [
    { name: "numbers", optional: false, matrix: true },
    { name: "factor", optional: true, matrix: false },
  ],
  run: ([numbers, factor]) =>
    (numbers as unknown[][]).flat().reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0) *
    (factor === null ? 1 : Number(factor)),
};
const half: HostFunction = {
  name: "TEST.HALF",
  parameters: [{ name: "number", optional: false, matrix: false }],
  run: ([number]) => {
    if (typeof number !== "number")
      throw Object.assign(new Error("number must be a number, got text"), { code: "#VALUE!" });
    if (number < 0) throw Object.assign(new Error("never reached below 0"), { code: "#N/A" });
    return number / 2;
  },
};
const functions = [evens, total, half];

// Expected behaviour: Microsoft Support, "Dynamic array formulas and spilled array behavior" and "#SPILL! error"; learn.microsoft.com, Range.getSpillingToRange.
describe("spilled arrays", () => {
  test("fill the cells below, know their parent, and empty when the formula goes", async () => {
    const { run } = await open({ functions });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").formulas = [["=TEST.EVENS(3)"]];
      sheet.getRange("C1:C2").formulas = [["=SUM(A1#)"], ["=A3*10"]];
      const values = sheet.getRange("A1:A4").load("values,formulas,hasSpill");
      const others = sheet.getRange("C1:C2").load("values");
      const target = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("A3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("C1").getSpillParentOrNullObject();
      await context.sync();
      const spilled = {
        values: values.values.flat(),
        formulas: values.formulas.flat(),
        others: others.values.flat(),
        target: target.address,
        parent: parent.address,
        none: none.isNullObject,
      };
      sheet.getRange("A1").formulas = [["=TEST.EVENS(2)"]];
      values.load("values");
      others.load("values");
      await context.sync();
      const shorter = [values.values.flat(), others.values.flat()];
      sheet.getRange("A1").clear();
      values.load("values");
      await context.sync();
      return { spilled, shorter, cleared: values.values.flat() };
    });
    expect(read.spilled).toEqual({
      values: [2, 4, 6, ""],
      formulas: ["=TEST.EVENS(3)", 4, 6, ""],
      others: [12, 60],
      target: "Sheet1!A1:A3",
      parent: "Sheet1!A1",
      none: true,
    });
    expect(read.shorter).toEqual([
      [2, 4, "", ""],
      [6, 0],
    ]);
    expect(read.cleared).toEqual(["", "", "", ""]);
  });

  test("show #SPILL! where something stands in the way, and spill when it is gone", async () => {
    const { run } = await open({ functions });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A2").values = [["in the way"]];
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("C1").formulas = [['=IFERROR(A1,"blocked")']];
      const range = sheet.getRange("A1:C3").load("values");
      await context.sync();
      const blocked = range.values;
      sheet.getRange("A2").clear("Contents");
      range.load("values");
      await context.sync();
      const free = range.values;
      sheet.getRange("A3").values = [[99]];
      range.load("values");
      await context.sync();
      return { blocked, free, again: range.values };
    });
    expect(read.blocked).toEqual([
      ["#SPILL!", "", "blocked"],
      ["in the way", "", ""],
      ["", "", ""],
    ]);
    expect(read.free).toEqual([
      [1, "", 1],
      [2, "", ""],
      [3, "", ""],
    ]);
    expect(read.again).toEqual([
      ["#SPILL!", "", "blocked"],
      ["", "", ""],
      [99, "", ""],
    ]);
  });

  test("cannot spill into a table", async () => {
    const { run } = await open({ functions });
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A3:A4").values = [["Header"], [1]];
      sheet.tables.add("A3:A4", true);
      sheet.getRange("A1").formulas = [["=SEQUENCE(4)"]];
      const range = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["#SPILL!", "", "Header", 1]);
  });
});

// Expected behaviour: learn.microsoft.com, "Options for Excel custom functions", "Handle and return errors from your custom function".
describe("custom functions", () => {
  test("take ranges and tables, and null for what is left out", async () => {
    const { run } = await open({ functions });
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [["Volume"], [10], [20]];
      sheet.tables.add("A1:A3", true).name = "Flows";
      sheet.getRange("C1:C3").formulas = [
        ["=TEST.TOTAL(A2:A3)"],
        ["=TEST.TOTAL(Flows,2)"],
        ["=test.total(Flows[#All])+1"],
      ];
      const range = sheet.getRange("C1:C3").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual([30, 60, 31]);
  });

  test("recalculate when what they read changes", async () => {
    const { host, run } = await open({ functions });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=TEST.TOTAL(A1:A2)"]];
      await context.sync();
    });
    host.grid.edit("Sheet1", 0, 0, "40");
    expect(host.grid.cells("Sheet1", 0, 1, 1, 1)[0]?.[0]?.value).toBe(42);
  });

  test("keep their words beside #VALUE! and #N/A", async () => {
    const { host, run } = await open({ functions });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [["text"], [-1], [8]];
      sheet.getRange("B1:B3").formulas = [["=TEST.HALF(A1)"], ["=TEST.HALF(A2)"], ["=TEST.HALF(A3)"]];
      await context.sync();
    });
    const cells = host.grid.cells("Sheet1", 0, 1, 3, 1).flat();
    expect(cells.map(({ value }) => value)).toEqual(["#VALUE!", "#N/A", 4]);
    expect(cells.map(({ error }) => error?.message)).toEqual([
      "number must be a number, got text",
      "never reached below 0",
      undefined,
    ]);
  });

  test("keep the words of one refused cell among the answers of a range, beside that cell", async () => {
    const { host, run } = await open({ functions });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [[8], ["text"], [-1]];
      sheet.getRange("B1").formulas = [["=TEST.HALF(A1:A3)"]];
      await context.sync();
    });
    const words = () => host.grid.cells("Sheet1", 0, 1, 3, 1).map(([cell]) => cell?.error?.message);
    expect(words()).toEqual([undefined, "number must be a number, got text", "never reached below 0"]);
    host.grid.edit("Sheet1", 1, 0, "4");
    expect(words()).toEqual([undefined, undefined, "never reached below 0"]);
  });

  test("are called cell by cell for a range given to a single value, and the answers spill", async () => {
    const { run } = await open({ functions });
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [[2], [4], [6]];
      sheet.getRange("B1").formulas = [["=TEST.HALF(A1:A3)"]];
      const range = sheet.getRange("B1:B3").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual([1, 2, 3]);
  });

  test("answer with the first error among their arguments, unless they accept errors", async () => {
    const accepting: HostFunction = {
      name: "TEST.COUNTERRORS",
      parameters: [{ name: "cells", optional: false, matrix: true }],
      acceptsErrors: true,
      run: ([cells]) =>
        (cells as unknown[][]).flat().filter((each) => typeof each === "object" && each !== null).length,
    };
    const { run } = await open({ functions: [total, accepting] });
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").formulas = [["=1/0"], [3]];
      sheet.getRange("B1:B2").formulas = [["=TEST.TOTAL(A1:A2)"], ["=TEST.COUNTERRORS(A1:A2)"]];
      const range = sheet.getRange("B1:B2").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["#DIV/0!", 1]);
  });

  test("are #NAME? where the add-in is absent", async () => {
    const { run } = await open();
    const value = await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=TEST.HALF(4)"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(value).toBe("#NAME?");
  });
});

// Expected values: Excel's documentation of the functions, and arithmetic by hand.
test("chains of formulas over sheets, names and tables are calculated within the same batch", async () => {
  const { run } = await open();
  const values = await run(async (context) => {
    const data = context.workbook.worksheets.getFirst();
    const sheet = context.workbook.worksheets.add("Two words");
    data.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("Rates", data.getRange("A1:A3"));
    context.workbook.names.add("Doubled", "=SUM(Rates)*2");
    sheet.getRange("A1:A6").formulas = [
      ["=SUM(Rates)"],
      ["='Two words'!A1*2"],
      ["=A2+Sheet1!A3"],
      ["=Doubled"],
      ["=SUM(Sheet1!A:A)"],
      ["=XLOOKUP(2,Rates,Rates*10)"],
    ];
    data.getRange("A1").values = [[10]];
    const range = sheet.getRange("A1:A6").load("values");
    await context.sync();
    return range.values.flat();
  });
  expect(values).toEqual([15, 30, 33, 30, 15, 20]);
});

test("calculation can be manual, and asked for", async () => {
  const { run } = await open();
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    const first: unknown = cell.values[0]?.[0];
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    cell.load("values");
    await context.sync();
    const manual: unknown = cell.values[0]?.[0];
    context.workbook.application.calculate("Full");
    cell.load("values");
    await context.sync();
    return [first, manual, cell.values[0]?.[0]];
  });
  expect(values).toEqual([2, 2, 10]);
});

// Excel recalculates what reads a name that changed (Microsoft Learn, "Excel Recalculation": dependents of what changed). Counted by a function that is called.
describe("a defined name that comes, changes or goes", () => {
  const calls: string[] = [];
  const told: HostFunction = {
    name: "TEST.TOLD",
    parameters: [{ name: "value", optional: false, matrix: false }],
    run: ([value]) => {
      calls.push(String(value));
      return value ?? null;
    },
  };

  test("has those formulas calculated that read it, by itself or through another name, and no others", async () => {
    const { run } = await open({ functions: [told] });
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.tables.add(sheet.getRange("F1:F2"), true).name = "Own";
      sheet.getRange("F1:F2").values = [["x"], [5]];
      context.workbook.names.add("Other", "=7");
      context.workbook.names.add("Outer", "=Inner+1");
      sheet.getRange("A1:A5").formulas = [
        ["=TEST.TOLD(Other)"],
        ["=TEST.TOLD(SUM(Own[x]))"],
        ["=TEST.TOLD(IFERROR(Inner,-1))"],
        ["=TEST.TOLD(IFERROR(outer,-2))"],
        ["=TEST.TOLD(9)"],
      ];
      const values = sheet.getRange("A1:A4").load("values");
      const seen: { readonly values: readonly unknown[]; readonly calls: readonly string[] }[] = [];
      const look = async (): Promise<void> => {
        values.load("values");
        await context.sync();
        seen.push({ values: values.values.flat(), calls: calls.splice(0).toSorted() });
      };
      await look();
      const inner = context.workbook.names.add("Inner", "=3");
      await look();
      inner.formula = "=4";
      await look();
      context.workbook.names.add("Unread", "=1").delete();
      await look();
      inner.delete();
      await look();
      return seen;
    });
    expect(found).toEqual([
      { values: [7, 5, -1, -2], calls: ["-1", "-2", "5", "7", "9"] },
      { values: [7, 5, 3, 4], calls: ["3", "4"] },
      { values: [7, 5, 4, 5], calls: ["4", "5"] },
      { values: [7, 5, 4, 5], calls: [] },
      { values: [7, 5, -1, -2], calls: ["-1", "-2"] },
    ]);
  });

  test("is read by formulas that were written before it in the same batch", async () => {
    const { run } = await open({ functions: [] });
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").formulas = [["=Rate*2"], ["=SUM(Later[x])"]];
      context.workbook.names.add("Rate", "=21");
      context.workbook.tables.add(sheet.getRange("F1:F2"), true).name = "Later";
      sheet.getRange("F1:F2").values = [["x"], [5]];
      const values = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return values.values.flat();
    });
    expect(found).toEqual([42, 5]);
  });
});

// Two names are one where they are equal in small letters, whatever stands before the first letter beyond ASCII.
test.each([
  ["Rates", "RATES", true],
  ["Rates", "Rate", false],
  ["Rates", "Gates", false],
  ["a_É", "A_é", true],
  ["\u212A1", "k1", true],
  ["ΑΣ", "ας", true],
  ["A@", "A`", false],
])("%s and %s are one name: %s", (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
