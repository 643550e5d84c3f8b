import { recommendationPlan } from "../../src/report";
import { openWorkbook, SCORE } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";

const plan = recommendationPlan(sampleRecommendation(), BARE_CONTEXT);

async function written(): Promise<OpenWorkbook> {
  const open = await openWorkbook({ functions: [SCORE] });
  expect((await open.workbook.write(plan)).omitted).toEqual([]);
  return open;
}

/** The charts of the recommendation: name, title, place and the values of their series. */
async function charts({ run, host }: OpenWorkbook) {
  const placed = await run(async (context) => {
    const found = context.workbook.worksheets
      .getItem("Recommendation")
      .charts.load("items/name,items/left,items/top,items/title/text");
    await context.sync();
    return found.items.map(({ name, left, top, title }) => ({ name, left, top, title: title.text }));
  });
  return {
    placed,
    drawn: host.grid.charts("Recommendation").map(({ series }) => series.map(({ name, values }) => ({ name, values }))),
  };
}

describe("the recommendation as it looks", () => {
  test("is set to print on A4 landscape, one page wide, titles repeated, without grid lines", async () => {
    const { run } = await written();
    const looked = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Recommendation").load("showGridlines");
      const page = sheet.pageLayout.load("orientation,paperSize,zoom");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return {
        grid: sheet.showGridlines,
        orientation: page.orientation,
        paper: page.paperSize,
        wide: page.zoom.horizontalFitToPages,
        titles: titles.address,
      };
    });
    expect(looked).toMatchObject({ grid: false, orientation: "Landscape", paper: "A4", wide: 1 });
    expect(looked.titles.replaceAll("$", "")).toContain("1:3");
  });

  test("has its four charts, drawn from the figures of the run", async () => {
    const { placed, drawn } = await charts(await written());
    expect(placed.map(({ title }) => title)).toEqual([
      "From today’s cost to the recommended cost (€ a year)",
      "What the best offer saves, and what it knows better",
      "Cost by flow (€ a year)",
      "How far from turning",
    ]);
    // The dearest flow of the sample is the last of the bars: 588,300 recommended, 588,300 optimised, 612,400 today
    expect(drawn[2]?.map(({ values }) => values.at(-1))).toEqual([588_300, 588_300, 612_400]);
    expect(drawn[1]).toHaveLength(6);
  });

  test("draws no chart twice, and leaves one where its user moved it", async () => {
    const open = await written();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Recommendation").charts.getItem("OUTSOURCE_recommendation_costs").left = 777;
      await context.sync();
    });
    const before = await charts(open);
    await open.workbook.write(plan);
    expect(await charts(open)).toEqual(before);
    expect(before.placed[2]?.left).toBeCloseTo(777, 0);
  });

  test("loses a chart that Excel refuses, not the figures, and names it", async () => {
    const open = await openWorkbook({ functions: [SCORE] });
    open.host.failAt({ member: "ChartSeries.SetXAxisValues", code: "InvalidArgument" });
    const { omitted } = await open.workbook.write(plan);
    open.host.failAt(null);
    expect(omitted).toEqual(["From the full cost to the plan’s (k€ a year)"]);
    // The first chart is that of the page that is signed; the other sheet keeps its own.
    expect((await charts(open)).placed).toHaveLength(4);
    const onPage = await open.run(async (context) => {
      const drawn = context.workbook.worksheets.getItem("Decision").charts.load("items/name");
      await context.sync();
      return drawn.items.map(({ name }) => name);
    });
    expect(onPage).toEqual(["OUTSOURCE_decision_margins"]);
  });

  test("keeps the widths that its user gave", async () => {
    const open = await written();
    const width = async (set?: number): Promise<number> =>
      open.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Recommendation").getRange("C1");
        if (set !== undefined) format.columnWidth = set;
        format.load("columnWidth");
        await context.sync();
        return format.columnWidth;
      });
    await width(200);
    const given = await width();
    await open.workbook.write(plan);
    expect(await width()).toBe(given);
  });

  test("has its conditional formats once, however often it is written", async () => {
    const open = await written();
    const count = async (): Promise<number> =>
      open.run(async (context) => {
        const formats = context.workbook.worksheets.getItem("Recommendation").getRange().conditionalFormats.getCount();
        await context.sync();
        return formats.value;
      });
    const first = await count();
    expect(first).toBeGreaterThan(3);
    await open.workbook.write(plan);
    expect(await count()).toBe(first);
  });

  test("links to the other sheets, where they stand", async () => {
    const { run } = await written();
    const links = await run(async (context) => {
      const range = context.workbook.names.getItem("OUTSOURCE_recommendation_provenance").getRange();
      const cells = [7, 8].map((row) => range.getCell(row, 1).load("values,hyperlink"));
      await context.sync();
      return cells.map(({ values, hyperlink }) => [values[0]?.[0], hyperlink.documentReference]);
    });
    expect(links).toEqual([
      ["See the workings", "'Workings'!B2"],
      ["See the checks", "'Checks'!B2"],
    ]);
  });
});
