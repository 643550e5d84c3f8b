import { open } from "./open";

// Microsoft Support, "Using structured references with Excel tables": [#Headers] is the header row, and nothing but it.
test("a column numbered from its table's header row is there before what reads it, in whatever order they are written", async () => {
  const { run } = await open();
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D2").values = [["Month", "Amount", "Running"]];
    sheet.tables.add("B2:D5", true).name = "Cash";
    sheet.getRange("A1").formulas = [["=SUMPRODUCT(Cash[Amount]*Cash[Month])"]];
    const row = (amount: number) => [
      "=ROW()-ROW(Cash[#Headers])-1",
      amount,
      '=SUMIFS(Cash[Amount],Cash[Month],"<="&[@Month])',
    ];
    sheet.getRange("B3:D5").formulas = [row(-10), row(4), row(7)];
    const read = sheet.getRange("A1:D5").load("values");
    await context.sync();
    return read.values;
  });
  // 0 × −10 + 1 × 4 + 2 × 7, by hand
  expect(values[0]?.[0]).toBe(18);
  expect(values.slice(2).map((cells) => cells.slice(1))).toEqual([
    [0, -10, -10],
    [1, 4, -6],
    [2, 7, 1],
  ]);
});
