import { mergeImport, openSession, sameThreadAnalyst } from "../../src/app";
import { bytesSource, importCallLog, readInputs } from "../../src/intake";
import type { LogMerge } from "../../src/intake";
import type { WorkbookContent } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";
import { workbookDump } from "../support/workbook-dump";

const TODAY = "2026-11-22";
/** Excel's serial numbers of 1 February and 1 March 2026, from 1 January 2026 = 46023. */
const [FEBRUARY, MARCH] = [46023 + 31, 46023 + 31 + 28];

/** A user's flows: columns of their own beside ours, a volume that is a formula, a note in a cell, and months. */
const TABLES: readonly TestTable[] = [
  {
    name: "Flows",
    headers: ["Flow", "Owner", "Channel", "Annual volume", "Handling time (s)", "Comment"],
    rows: [
      ["Care", "Ann", "phone", 1000, 400, "keep"],
      ["Sales", "Ben", "phone", 2000, 500, null],
      ["Claims", "Cid", "email", 3000, 600, null],
    ],
  },
  {
    name: "Volumes",
    headers: ["Flow", "Month", "Contacts"],
    rows: [
      ["Care", FEBRUARY, 77],
      ["Claims", FEBRUARY, 250],
    ],
  },
];

/** Every day of February and March 2026: twenty contacts of care, ten of sales, thirty-five about returns, which are new. */
const REPORT = [
  "Date,Queue,Calls offered,Calls handled,AHT (s)",
  ...Array.from({ length: 59 }, (_, at) => new Date(Date.UTC(2026, 1, 1 + at)).toISOString().slice(0, 10)).flatMap(
    (date) => [`${date},CARE,20,18,300`, `${date},Sales,10,9,310`, `${date},Returns,35,34,320`],
  ),
].join("\n");

async function opened(): Promise<OpenWorkbook> {
  const open = await openWorkbook({ xlsx: await workbookBytes(TABLES) });
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("Flows").getRange("D3").formulas = [["=2*1000"]];
    await context.sync();
  });
  return open;
}

async function mergeFor(content: WorkbookContent): Promise<LogMerge> {
  const read = await importCallLog(bytesSource("r.csv", new TextEncoder().encode(REPORT)), {
    language: "en",
    today: TODAY,
    content,
  });
  if (read.kind !== "read" || read.merge === null) throw new TypeError(read.kind);
  return read.merge;
}

async function formulasOf({ run }: OpenWorkbook, table: string) {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("formulas");
    await context.sync();
    return range.formulas as readonly (readonly unknown[])[];
  });
}

test("tells which flows are new, and of the others the volume there and the report's", async () => {
  const open = await opened();
  const merge = await mergeFor(await open.workbook.read());
  expect(merge.added).toEqual(["Returns"]);
  // By hand: every day is open, so a day's contacts times 365.
  expect(merge.shared).toEqual([
    { flow: "CARE", old: 1000, volume: 20 * 365 },
    { flow: "Sales", old: 2000, volume: 10 * 365 },
  ]);
});

test("adds the new flow, takes the chosen volume, and leaves every other cell of the user's as it was", async () => {
  const open = await opened();
  const before = await formulasOf(open, "Flows");
  const merge = await mergeFor(await open.workbook.read());
  expect(await mergeImport(open.workbook, merge, ["care"])).toBe(true);
  const flows = await formulasOf(open, "Flows");
  const width = before[0]?.length ?? 0;
  const expected = before.map((row, at) => (at === 1 ? row.map((cell, place) => (place === 3 ? 7300 : cell)) : row));
  expect(flows.slice(0, 4).map((row) => row.slice(0, width))).toEqual(expected);
  // Columns that only the new flow fills stand behind the user's own, and are blank beside the others.
  expect(
    flows
      .slice(1, 4)
      .flatMap((row) => row.slice(width))
      .every((cell) => cell === ""),
  ).toBe(true);
  expect(flows[4]?.slice(0, width)).toEqual(["Returns", "", "phone", 12_775, 320, ""]);
  expect(await formulasOf(open, "Volumes")).toEqual([
    ["Flow", "Month", "Contacts"],
    ["Care", FEBRUARY, 20 * 28],
    ["Claims", FEBRUARY, 250],
    ["Returns", FEBRUARY, 35 * 28],
    ["Returns", MARCH, 35 * 31],
    ["CARE", MARCH, 20 * 31],
  ]);
  const content = await open.workbook.read();
  expect(content.sheets).toContain("Import");
  const { inputs } = readInputs(content, { today: TODAY });
  expect(inputs.flows.map(({ name, annualVolume }) => [name, annualVolume])).toEqual([
    ["Care", 7300],
    ["Sales", 2000],
    ["Claims", 3000],
    ["Returns", 12_775],
  ]);
});

test("whatever member fails, the whole of it is undone", async () => {
  const counts: Record<string, number> = {};
  for (const member of ["Range.Values", "Range.Formulas", "Table.Resize", "WorksheetCollection.Add"]) {
    for (let after = 0; ; after += 1) {
      const open = await opened();
      const before = await workbookDump(open);
      const merge = await mergeFor(await open.workbook.read());
      open.host.failAt({ member, after, code: "AccessDenied" });
      const cause: unknown = await mergeImport(open.workbook, merge, ["CARE", "Sales"]).then(
        () => null,
        (fault: unknown) => fault,
      );
      open.host.failAt(null);
      if (cause === null) break;
      expect(cause).toMatchObject({ restored: true });
      expect([member, after, await workbookDump(open)]).toEqual([member, after, before]);
      counts[member] = after + 1;
    }
  }
  expect(Object.values(counts).every((count) => count > 0) && Object.keys(counts).length).toBe(4);
});

test("a session joins a report and reads again; where it cannot, the run says why and nothing stays", async () => {
  const open = await opened();
  const session = openSession({
    workbook: open.workbook,
    analyst: sameThreadAnalyst,
    language: "en",
    today: () => TODAY,
    seed: 1,
    later: () => () => undefined,
    rechecks: true,
  });
  await session.seen();
  const merge = await mergeFor(await open.workbook.read());
  const before = await workbookDump(open);
  open.host.failAt({ member: "Table.Resize", after: 0, code: "AccessDenied" });
  expect(await session.mergeImport(merge, [])).toBe(false);
  open.host.failAt(null);
  expect(session.run().at).toBe("failed");
  expect(await workbookDump(open)).toEqual(before);
  expect(await session.mergeImport(merge, [])).toBe(true);
  expect(session.run().at).not.toBe("failed");
  expect((await formulasOf(open, "Flows")).map(([name]) => name)).toEqual([
    "Flow",
    "Care",
    "Sales",
    "Claims",
    "Returns",
  ]);
  await session.close();
});

test("a workbook without flows of its own joins nothing", async () => {
  const open = await openWorkbook();
  const read = await importCallLog(bytesSource("r.csv", new TextEncoder().encode(REPORT)), {
    language: "en",
    today: TODAY,
    content: await open.workbook.read(),
  });
  expect(read.kind === "read" && read.merge).toBe(null);
});
