import { fraction } from "../../src/engine/quantities";
import { recommendationPlan } from "../../src/report";
import type { ReportContext } from "../../src/report";
import type { Block, PlannedCell, SheetPlan, WorkbookPlan } from "../../src/workbook";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { BARE_CONTEXT, SAMPLE_FLOWS, sampleRecommendation } from "../support/sample-recommendation";
import type { SampleFlow } from "../support/sample-recommendation";

const FLOWS = { flows: { name: "Flows", headers: { name: "Flow" } } };

function sheet(plan: WorkbookPlan, key: string): SheetPlan {
  const found = plan.sheets.find((each) => each.key === key);
  if (found === undefined) throw new RangeError(`no sheet ${key}`);
  return found;
}

function block(plan: WorkbookPlan, key: string, id: string): Block {
  const found = sheet(plan, key).blocks.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no block ${id}`);
  return found;
}

const allCells = (plan: WorkbookPlan): readonly PlannedCell[] =>
  plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
const textOf = (cell: PlannedCell | undefined): string =>
  cell !== null && cell !== undefined && "text" in cell ? cell.text : "";
const formulaOf = (cell: PlannedCell | undefined): string =>
  cell !== null && cell !== undefined && "formula" in cell ? cell.formula : "";

describe.each(["en", "fr"] as const)("the plan in %s", (language) => {
  const plan = recommendationPlan(sampleRecommendation(), { ...BARE_CONTEXT, language, recognised: FLOWS });

  test("has five sheets of answers, the page that is signed first, each block a rectangle, ids and table names once", () => {
    expect(plan.sheets.map(({ key, output }) => [key, output])).toEqual([
      ["decision", true],
      ["recommendation", true],
      ["steering", true],
      ["workings", true],
      ["checks", true],
    ]);
    const tables = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table?.name ?? []));
    expect(new Set(tables).size).toBe(tables.length);
    plan.sheets.forEach(({ blocks }) => {
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      blocks.forEach(({ cells }) => expect(new Set(cells.map((row) => row.length)).size).toBe(1));
    });
  });

  test("gives every table headers that differ, as Excel demands", () => {
    plan.sheets.forEach(({ blocks }) =>
      blocks
        .filter(({ table }) => table !== undefined)
        .forEach(({ cells }) => {
          const headers = (cells[0] ?? []).map(textOf);
          expect(headers.every((header) => header !== "")).toBe(true);
          expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
        }),
    );
  });

  test("writes savings, totals and checks as formulas, with no number of the run inside the recommendation's amounts", () => {
    const { cells } = block(plan, "recommendation", "flows");
    const amounts = cells.slice(1).flatMap((row) => row.slice(7, 12));
    expect(amounts.every((cell) => formulaOf(cell).startsWith("="))).toBe(true);
  });
});

describe("the live score", () => {
  const score = (context: Partial<ReportContext>, flows?: readonly SampleFlow[]): PlannedCell | undefined =>
    block(recommendationPlan(sampleRecommendation(flows), { ...BARE_CONTEXT, ...context }), "recommendation", "flows")
      .cells[1]?.[12];

  /** The function where the add-in is, the figure of the run where it is not; 0 is the sample's. */
  const live = (score: string): string => `=IFERROR(${score},IF(ERROR.TYPE(${score})=5,0,${score}))`;

  test("refers to the user's table by its own names, in whatever order its rows stand", () => {
    expect(formulaOf(score({ recognised: { flows: { name: "Flux", headers: { name: "Flux" } } } }))).toBe(
      live(
        'OUTSOURCE.SCORE(Flux[#Headers],IF(ROW="","",ROW))'.replaceAll(
          "ROW",
          "INDEX(Flux,MATCH([@[Flow]],Flux[Flux],0),0)",
        ),
      ),
    );
  });

  test("compares cells one by one where a name would be a pattern to MATCH or too long for it", () => {
    const starred = SAMPLE_FLOWS.map((flow, index) => (index === 2 ? { ...flow, name: "VIP*" } : flow));
    expect(formulaOf(score({ recognised: FLOWS }, starred))).toBe(
      live(
        'OUTSOURCE.SCORE(Flows[#Headers],IF(ROW="","",ROW))'.replaceAll(
          "ROW",
          "INDEX(Flows,MATCH(TRUE,INDEX(Flows[Flow]=[@[Flow]],0),0),0)",
        ),
      ),
    );
  });

  test("finds a name with blanks around it in the user's table, as it was typed or mended since", () => {
    const names = SAMPLE_FLOWS.map(({ name }, index) => (index === 0 ? ` ${name}\u00a0` : name));
    const inputTables = [{ name: "Flows", columns: [{ header: "Flow", cells: names }] }];
    expect(formulaOf(score({ recognised: FLOWS, inputTables }))).toContain(
      'INDEX(Flows,IFERROR(MATCH([@[Flow]],Flows[Flow],0),MATCH(" "&[@[Flow]]&"\u00a0",Flows[Flow],0)),0)',
    );
  });

  test("passes the user's weights on", () => {
    const recognised = { ...FLOWS, weights: { name: "Weights", headers: {} } };
    expect(formulaOf(score({ recognised }))).toContain(',IF(Weights[#All]="","",Weights[#All]))');
  });

  test.each([
    ["a frozen copy", { frozenSince: "2026-11-28", recognised: FLOWS }],
    ["flows in no table", { recognised: {} }],
  ])("is the figure of the run in %s", (_, context) => {
    const cell = score(context);
    expect(cell).toMatchObject({ formula: expect.stringContaining("Workings_Flows") as unknown });
    expect(JSON.stringify(cell)).not.toContain("OUTSOURCE.");
  });

  test("a frozen copy has no formula of the add-in anywhere, and says so", () => {
    const cells = allCells(
      recommendationPlan(sampleRecommendation(), { ...BARE_CONTEXT, frozenSince: "2026-11-28", recognised: FLOWS }),
    );
    expect(cells.some((cell) => formulaOf(cell).includes("OUTSOURCE."))).toBe(false);
    expect(cells.some((cell) => textOf(cell).includes("Frozen copy"))).toBe(true);
  });
});

// Names that Excel would take for formulas, dates, numbers or patterns, and one of 300 characters.
const HOSTILE = [
  "=1+1",
  "+33 1 42",
  "@x",
  "-5",
  "1-5",
  "TRUE",
  "#N/A",
  "'quoted'",
  "=cmd|'/c calc'!A0",
  "*",
  "‹recommendation/flows/0/0/0/0›",
  `${"long ".repeat(60)}`.slice(0, 300),
];

describe("names that look like something else", () => {
  const flows = HOSTILE.flatMap((name, index): SampleFlow[] =>
    SAMPLE_FLOWS.slice(index % SAMPLE_FLOWS.length)
      .slice(0, 1)
      .map((like) => ({ ...like, name, isVetoed: false })),
  );

  test("never stand in a formula of ours", () => {
    const formulas = allCells(
      recommendationPlan(sampleRecommendation(flows), { ...BARE_CONTEXT, recognised: FLOWS }),
    ).map(formulaOf);
    expect(
      formulas.filter((formula) =>
        HOSTILE.some((name) => name.length > 2 && formula.includes(name) && !["TRUE", "1-5"].includes(name)),
      ),
    ).toEqual([]);
  });

  test("are text in every output, in the workbook and in its file", async () => {
    const open = await openWorkbook({ functions: [SCORE] });
    await open.run(async (context) => {
      const inputs = context.workbook.worksheets.getItem("Sheet1");
      inputs.getRange(`A1:A${HOSTILE.length + 1}`).values = [["Flow"], ...HOSTILE.map((name) => [`'${name}`])];
      inputs.tables.add(`A1:A${HOSTILE.length + 1}`, true).name = "Flows";
      await context.sync();
    });
    const { omitted } = await open.workbook.write(
      recommendationPlan(sampleRecommendation(flows), { ...BARE_CONTEXT, recognised: FLOWS }),
    );
    expect(omitted).toEqual([]);
    const reopened = await openWorkbook({ xlsx: await open.host.save(), functions: [SCORE] });
    const names = async ({ run }: Pick<typeof open, "run">, table: string): Promise<unknown[]> =>
      run(async (context) => {
        const range = context.workbook.tables
          .getItem(table)
          .columns.getItem("Flow")
          .getDataBodyRange()
          .load("values,valueTypes,formulas");
        await context.sync();
        expect(range.valueTypes.flat().every((kind) => kind === "String")).toBe(true);
        return range.values.flat();
      });
    for (const workbook of [open, reopened]) {
      expect(await names(workbook, "Recommendation")).toEqual(HOSTILE);
      expect(await names(workbook, "Workings_Flows")).toEqual(HOSTILE);
    }
    const scores = await open.run(async (context) => {
      const range = context.workbook.tables
        .getItem("Recommendation")
        .columns.getItem("Score (/100)")
        .getDataBodyRange()
        .load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(scores).toEqual(HOSTILE.map(() => 42));
  });
});

test("an offer's promise stands beside it as a share, and blank where there is none: blank is not zero", () => {
  const sample = sampleRecommendation();
  const [first] = sample.workings.offers;
  if (first === undefined) throw new RangeError("no offer in the sample");
  const plan = recommendationPlan(
    {
      ...sample,
      workings: {
        ...sample.workings,
        offers: [
          { ...first, promisedService: fraction(0.77228) },
          { ...first, promisedService: null },
        ],
      },
    },
    BARE_CONTEXT,
  );
  const [headers, told, untold] = block(plan, "workings", "offers").cells;
  const place = (headers ?? []).findIndex((header) => textOf(header).startsWith("Own service level"));
  expect(told?.[place]).toMatchObject({ number: 0.77228, format: "0.0%" });
  expect(untold?.[place]).toBeNull();
});

test("without any flow in the workings, the amounts are still there", () => {
  const sample = sampleRecommendation();
  const bare = {
    ...sample,
    workings: {
      ...sample.workings,
      options: [],
      staffing: [],
      costLines: [],
      optimisedLines: [],
      offers: [],
      cashFlows: [],
    },
  };
  const plan = recommendationPlan(bare, BARE_CONTEXT);
  const costs = block(plan, "workings", "flows")
    .cells.slice(1, -1)
    .map((row) => row.slice(5, 8));
  expect(costs[1]).toMatchObject([{ number: 498_120 }, { number: 471_900 }, { number: 398_450.5 }]);
  expect(block(plan, "checks", "list").cells.length).toBeGreaterThan(8);
});

test("more flows than can be looked up are linked cell to cell, to the same figures", async () => {
  const many = Array.from({ length: 501 }, (_, index) =>
    SAMPLE_FLOWS.slice(index % SAMPLE_FLOWS.length)
      .slice(0, 1)
      .map((like) => ({ ...like, name: `Flow ${index}` })),
  ).flat();
  const plan = recommendationPlan(sampleRecommendation(many), BARE_CONTEXT);
  const headers = (block(plan, "workings", "options").cells[0] ?? []).map(textOf);
  expect([headers[2], headers[15]]).toEqual(["No.", "Total (€/yr)"]);
  const open = await openWorkbook();
  await open.workbook.write(plan);
  const [amounts, failing] = await open.run(async (context) => {
    const body = context.workbook.tables.getItem("Recommendation").getDataBodyRange().getRow(1).load("values");
    const results = context.workbook.tables
      .getItem("Checks_List")
      .columns.getItem("Result")
      .getDataBodyRange()
      .load("values");
    await context.sync();
    return [body.values.flat().slice(7, 11), results.values.flat().filter((result) => result !== "OK")];
  });
  expect(amounts).toEqual([498_120, 471_900, 398_450.5, 73_449.5]);
  expect(failing).toEqual([]);
}, 60_000);

test("the sheet says the law of which day or year it reckons by, and which values outlived theirs", () => {
  const sample = sampleRecommendation();
  const told = (law: Partial<typeof sample.provenance.law>) =>
    block(
      recommendationPlan(
        { ...sample, provenance: { ...sample.provenance, law: { ...sample.provenance.law, ...law } } },
        BARE_CONTEXT,
      ),
      "recommendation",
      "provenance",
    ).cells.find((cells) => cells.some((cell) => textOf(cell) === "Law of"));
  expect(told({})?.map(textOf).join(" ")).toContain("1 January 2026");
  expect(told({ date: "2025" })?.map(textOf).join(" ")).toContain("2025");
  const outlived = [{ key: "fr.smic.hourly", country: "FR", until: "2026-12-31", needed: "2027-01-05" }];
  expect(
    told({ outlived: outlived as unknown as typeof sample.provenance.law.outlived })
      ?.map(textOf)
      .join(" "),
  ).toContain("one value last known");
});
