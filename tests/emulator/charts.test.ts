import { open } from "./open";

// Expected behaviour: learn.microsoft.com, "Work with charts using the Excel JavaScript API", and Excel.ChartCollection.add (seriesBy).
describe("charts", () => {
  test("take names from the first row and categories from the first column", async () => {
    const { host, run } = await open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C4").values = [
        ["Flow", "Today", "Recommended"],
        ["Orders", 100, 80],
        ["Returns", 60, 60],
        ["Surveys", 40, 25],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Auto");
      chart.name = "Costs";
      chart.title.text = "Cost by flow";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "euros a year";
      chart.series.load("items/name");
      chart.load("name,chartType,width,height");
      await context.sync();
      return {
        series: chart.series.items.map(({ name }) => name),
        chart: [chart.name, chart.chartType, chart.width, chart.height],
      };
    });
    expect(read).toEqual({ series: ["Today", "Recommended"], chart: ["Costs", "BarClustered", 360, 216] });
    expect(host.grid.charts("Sheet1")).toMatchObject([
      {
        name: "Costs",
        title: "Cost by flow",
        valueTitle: "euros a year",
        legend: "Right",
        series: [
          { name: "Today", categories: ["Orders", "Returns", "Surveys"], values: [100, 60, 40] },
          { name: "Recommended", values: [80, 60, 25] },
        ],
      },
    ]);
  });

  // Excel.ChartFill.clear: "Clears the fill color of a chart element". The foot of a waterfall stays unseen, in the grid and after saving.
  test("a series without fill stays without", async () => {
    const { host, run } = await open();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["Step", "Foot", "Rise"],
        ["a", 0, 5],
        ["b", 5, 2],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor("#C4622D");
      await context.sync();
    });
    const coloursIn = ({ host: { grid } }: { host: typeof host }): unknown =>
      grid.charts("Sheet1")[0]?.series.map(({ color }) => color);
    expect(coloursIn({ host })).toEqual(["", "#C4622D"]);
    expect(coloursIn(await open({ xlsx: await host.save() }))).toEqual(["", "#C4622D"]);
  });

  test("can be built series by series: a bubble chart with its sizes and colours", async () => {
    const { host, run } = await open();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        [0.1, 20, 5],
        [0.3, 60, 9],
        [0.2, 10, 2],
      ];
      const chart = sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
      const first = chart.series.getItemAt(0);
      first.delete();
      const series = chart.series.add("Flows");
      series.setXAxisValues(sheet.getRange("A1:A3"));
      series.setValues(sheet.getRange("B1:B3"));
      series.setBubbleSizes(sheet.getRange("C1:C3"));
      series.points.getItemAt(1).format.fill.setSolidColor("#C00000");
      series.format.fill.setSolidColor("#4472C4");
      chart.setPosition("E2", "K20");
      await context.sync();
    });
    const [chart] = host.grid.charts("Sheet1");
    expect(chart).toMatchObject({
      type: "Bubble",
      // By hand: four columns of 48 points to the left of E, one row of 15 above row 2; seven columns wide, nineteen rows high.
      left: 192,
      top: 15,
      width: 336,
      height: 285,
      series: [
        {
          name: "Flows",
          categories: [0.1, 0.3, 0.2],
          values: [20, 60, 10],
          sizes: [5, 9, 2],
          color: "#4472C4",
          pointColors: { 1: "#C00000" },
        },
      ],
    });
  });

  test("are found again by name in a saved file, changed in place, and deleted", async () => {
    const first = await open();
    await first.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Flow", "Cost"],
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"));
      chart.name = "Costs & savings";
      chart.title.text = "Costs < savings";
      sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Other";
      await context.sync();
    });
    const second = await open({ xlsx: await first.host.save() });
    await second.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItemOrNullObject("Costs & savings");
      const missing = sheet.charts.getItemOrNullObject("Nothing");
      await context.sync();
      expect([chart.isNullObject, missing.isNullObject]).toEqual([false, true]);
      sheet.getRange("A4:B4").values = [["c", 3]];
      chart.setData(sheet.getRange("A1:B4"));
      sheet.charts.getItem("Other").delete();
      await context.sync();
    });
    const third = await open({ xlsx: await second.host.save() });
    expect(third.host.grid.charts("Sheet1")).toMatchObject([
      {
        name: "Costs & savings",
        title: "Costs < savings",
        type: "ColumnStacked",
        series: [{ name: "Cost", categories: ["a", "b", "c"], values: [1, 2, 3] }],
      },
    ]);
  });
});
