import fc from "fast-check";
import { Workbook as OtherReader } from "@cj-tech-master/excelts";
import { analyse } from "../../src/decision";
import { emptyWeek } from "../../src/engine/demand";
import { readGrids, readInputs } from "../../src/intake";
import { coveredHoursKind } from "../../src/intake/kinds";
import { LANGUAGES, phrase } from "../../src/language";
import type { Language } from "../../src/language";
import { speakOutsideExcel } from "../../src/language/outside-excel";
import { linesTable, specificationFiles, specificationJson } from "../../src/report";
import type { SpecificationFile } from "../../src/report";
import { coveredHoursText } from "../../src/report/papers/specification/covered-hours-text";
import { secretIn } from "../../src/report/papers/specification/secrets";
import { workedLevel } from "../../src/report/papers/specification/service-sheets";
import { words } from "../../src/report/cells";
import type { CellValue, TableContent, WorkbookContent } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import type { FileSheet } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

speakOutsideExcel();

const TODAY = "2026-11-28";
const DAY = 46_354;

/** What a case is, read and decided. */
async function decided(tables: readonly TestTable[]) {
  const { workbook } = await openWorkbook({ xlsx: await workbookBytes(tables) });
  const content = await workbook.read();
  const { inputs } = readInputs(content, { today: TODAY });
  return { content, inputs, recommendation: analyse(inputs, { today: TODAY, seed: 1 }) };
}

let known: Awaited<ReturnType<typeof decided>>;
beforeAll(async () => {
  known = await decided(Object.values(smallCase()));
});

function made(language: Language) {
  const found = specificationFiles(language, known.recommendation, known.inputs);
  if (found.kind !== "made") throw new Error(found.kind);
  return found;
}

/** A file as it is read once a provider has typed into some of its cells: by sheet, row and column of the table's body. */
async function filled(
  file: SpecificationFile | undefined,
  entries: Readonly<Record<string, readonly (readonly [row: number, header: string, value: CellValue])[]>>,
): Promise<WorkbookContent> {
  if (file === undefined) throw new Error("no file");
  const { workbook, run } = await openWorkbook({ xlsx: workbookFile(file.sheets) });
  await run(async (context) => {
    for (const [name, cells] of Object.entries(entries)) {
      const table = context.workbook.tables.getItem(name);
      // The embedded workbook knows of protection, not of cells that are open on a protected sheet.
      table.worksheet.protection.unprotect();
      for (const [row, header, value] of cells)
        table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
    }
    await context.sync();
  });
  return workbook.read();
}

const bookWith = (lines: TableContent | undefined): WorkbookContent => ({
  ...known.content,
  tables: [...known.content.tables, ...(lines === undefined ? [] : [lines])],
});

describe.each(LANGUAGES)("the specification in %s", (language) => {
  const say = (key: Parameters<typeof phrase>[1]): string => phrase(language, key, { currency: "€" });
  const identity = (): readonly (readonly [number, string, CellValue])[] => [
    [1, say("papers.grid.answer"), "Lisbon"],
    [2, say("papers.grid.answer"), "EUR"],
    [3, say("papers.grid.answer"), say("choices.yes")],
    [4, say("papers.grid.answer"), DAY],
    [5, say("papers.grid.answer"), DAY + 400],
    [6, say("papers.grid.answer"), 0.02],
    [7, say("papers.grid.answer"), 3],
    [8, say("papers.grid.answer"), 0.05],
  ];
  const answers = Array.from({ length: 14 }, (_, row) => [row, say("papers.grid.answer"), say("choices.yes")] as const);

  test("goes out, is filled, and comes back as the offer that was filled", async () => {
    const { files, lines, mark } = made(language);
    const name = "grid-Atlas.xlsx";
    const content = await filled(
      files.find((file) => file.name === name),
      {
        [say("papers.grid.identity")]: identity(),
        [say("papers.grid.answers")]: answers,
        [say("papers.grid.prices")]: [
          [0, say("papers.grid.pricing"), say("choices.pricing.hour")],
          [0, say("papers.grid.price"), 21.5],
          [0, say("papers.grid.capacity"), 9000],
          [0, say("papers.grid.rampUp"), 6],
          [0, say("papers.grid.hoursCovered"), "1-7 07:00-22:00"],
          [0, say("papers.grid.languages"), "fr; en"],
          [0, say("papers.grid.definition"), say("papers.definition.offered")],
        ],
      },
    );
    const read = readGrids(bookWith(linesTable(made(language))), [{ name, content }], TODAY);
    expect(read.issues.map(({ issue }) => `${issue.code} ${issue.row} ${issue.key}`)).toEqual([]);
    expect(read.offers).toHaveLength(1);
    expect(read.offers[0]).toMatchObject({
      provider: "Atlas",
      line: "L1",
      flow: lines[0]?.candidate.flow.flow,
      pricing: "hour",
      definition: "offered",
      values: { price: 21.5, capacity: 9000, rampUp: 6 },
      identity: { location: "Lisbon", indexation: 0.02, notice: 3, bonusMalus: 0.05, mark },
    });
    expect(read.declined.map(({ line }) => line)).toEqual(lines.slice(1).map(({ line }) => line));
  });

  test("half filled says what is missing, and takes nothing for 0", async () => {
    const { files } = made(language);
    const content = await filled(files[1], {
      [say("papers.grid.identity")]: identity().slice(0, 4),
      [say("papers.grid.prices")]: [
        [0, say("papers.grid.pricing"), say("choices.pricing.hour")],
        [3, say("papers.grid.price"), 18],
      ],
    });
    const read = readGrids(bookWith(linesTable(made(language))), [{ name: "a.xlsx", content }], TODAY);
    expect(read.offers).toEqual([]);
    const said = read.issues.map(({ issue: { code, row, key } }) => `${code} ${row} ${key}`);
    expect(said).toContain("missing-value 1 price");
    expect(said).toContain("missing-value 4 pricing");
    expect(said.filter((each) => each.startsWith("answer-missing"))).toHaveLength(14);
  });

  test("is sound to another reader, with the flows to be priced and no provider's name", async () => {
    const { files, lines } = made(language);
    const [first] = files;
    const book = new OtherReader();
    await book.xlsx.load(workbookFile(first?.sheets ?? []));
    expect(book.worksheets).toHaveLength(15);
    expect(new Set(book.worksheets.map(({ state }) => state))).toEqual(new Set(["visible"]));
    const prices = book.worksheets[13];
    expect(prices?.sheetProtection?.sheet).toBe(true);
    expect(prices?.getCell("H5").protection?.locked).toBe(false);
    expect(prices?.getCell("B5").protection?.locked).not.toBe(false);
    const cells = (first?.sheets ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    const texts = cells.flatMap((cell) => (cell !== null && "text" in cell ? [cell.text] : []));
    for (const { candidate } of lines) expect(texts).toContain(candidate.flow.flow);
    expect(texts.filter((text) => /Atlas|Borea/.test(text))).toEqual([]);
    expect(specificationJson(made(language)).lines).toHaveLength(lines.length);
  });
});

test("the half-hours of a flow sum to all of its week, its months to its year", () => {
  const { files } = made("en");
  const block = files[0]?.sheets.flatMap(({ blocks }) => blocks).find(({ id }) => id === "halfHours");
  const sums = new Map<string, number>();
  for (const row of block?.cells.slice(1) ?? []) {
    const [flow, , , , , share] = row;
    if (flow === null || flow === undefined || !("text" in flow) || share === null || share === undefined) continue;
    if ("number" in share) sums.set(flow.text, (sums.get(flow.text) ?? 0) + share.number);
  }
  expect(sums.size).toBeGreaterThan(0);
  for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
});

test("a salary, or the name of another provider, is seen before it leaves", () => {
  const { files, lines } = made("en");
  const [first] = files[0]?.sheets ?? [];
  if (first === undefined) throw new Error("no sheet");
  const candidates = lines.map(({ candidate }) => candidate);
  const withCell = (cell: (typeof first.blocks)[number]["cells"][number][number]) => [
    { ...first, blocks: [{ id: "x", gap: 0, column: 0, cells: [[cell]] }] },
  ];
  const look = (cell: Parameters<typeof withCell>[0]) => secretIn(withCell(cell), known.inputs, candidates, "Atlas");
  expect(look({ number: 27_300, format: "0" })).toEqual({ sheet: first.name, value: "27300" });
  expect(look({ number: 2.9, format: "0" })).toEqual({ sheet: first.name, value: "2.9" });
  expect(look(words("Borea"))).toEqual({ sheet: first.name, value: "Borea" });
  expect(look(words("Atlas"))).toBeNull();
  expect(look({ number: 180_000, format: "0" })).toBeNull();
});

test("without offers every flow that may leave is to be priced; a vetoed one is not", async () => {
  const { flows, team } = smallCase();
  const { recommendation, inputs } = await decided([
    {
      ...flows,
      headers: [...flows.headers, "Weeks to competence", "Undocumented (%)"],
      rows: flows.rows.map((row, index) => [...row, index === 0 ? 60 : 2, index === 0 ? 0.9 : 0.1]),
    },
    team,
  ]);
  const found = specificationFiles("en", recommendation, inputs);
  const vetoed = new Set(recommendation.flows.filter(({ vetoes }) => vetoes.length > 0).map(({ flow }) => flow));
  expect(vetoed.size).toBe(1);
  if (found.kind !== "made") throw new Error(found.kind);
  expect(found.lines.map(({ candidate }) => candidate.flow.flow)).toEqual(
    recommendation.flows.map(({ flow }) => flow).filter((flow) => !vetoed.has(flow)),
  );
  expect(found.files.map(({ name }) => name)).toEqual(["specification.xlsx", "grid.xlsx"]);
});

test.each([
  ["offered", 860 / 1000],
  ["virtual", 875 / 1000],
  ["handled", 880 / 1000],
  ["patient", 860 / 980],
  ["answered", 860 / 940],
] as const)("the worked day is %s %d, by hand", (definition, level) => {
  expect(workedLevel(definition)).toBeCloseTo(level, 12);
});

test("open half-hours in words are read back as the same half-hours", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 335 }), { minLength: 1, maxLength: 60 }), (cells) => {
      const open = emptyWeek();
      cells.forEach((cell) => (open[cell] = 1));
      const read = coveredHoursKind.read(coveredHoursText(open));
      if (!read.ok) throw new Error(coveredHoursText(open));
      const again = emptyWeek();
      for (const { days, from, to } of read.value)
        for (const day of days) for (let cell = from * 2; cell < to * 2; cell += 1) again[(day - 1) * 48 + cell] = 1;
      expect([...again]).toEqual([...open]);
    }),
    { numRuns: 60 },
  );
});

// Longest text of a cell: Microsoft, "Excel specifications and limits". With a longer one Excel calls the file damaged.
test("a text longer than a cell holds is written as far as it goes, and its end is seen", async () => {
  const sheet: FileSheet = {
    key: "long",
    name: "Long",
    output: true,
    columnWidths: [20],
    frozenRows: 0,
    print: { landscape: false, titleRows: 0 },
    blocks: [{ id: "long", gap: 0, column: 0, cells: [[{ text: "x".repeat(40_000) }]] }],
    charts: [],
  };
  const { run } = await openWorkbook({ xlsx: workbookFile([sheet]) });
  const text = await run(async (context) => {
    const used = context.workbook.worksheets.getItem("Long").getUsedRange().load("values");
    await context.sync();
    return String(used.values[0]?.[0]);
  });
  expect([text.length, text.slice(-2)]).toEqual([32_767, "x…"]);
});
