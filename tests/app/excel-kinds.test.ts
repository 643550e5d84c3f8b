import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "../../src/app";
import type { Reading, Run, Session } from "../../src/app";
import { EDITIONS } from "../../src/emulator";
import type { EmbeddedHost } from "../../src/emulator";
import { hostFunctions } from "../../src/functions";
import { CATALOGUE, sharedAnalyses } from "../../src/functions/catalogue";
import { bytesSource, importCallLog } from "../../src/intake";
import { analystOnce } from "../support/analyst-once";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { workbookDump } from "../support/workbook-dump";

// The kinds of Excel that differ for an add-in; in each of them the whole way is gone.
jest.setTimeout(240_000);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", "sample-en.xlsx")));
const TODAY = "2026-11-22";
const KINDS = Object.entries(EDITIONS);

/** Seconds of handling outside what is usual, which somebody has to confirm. */
const UNUSUAL = 2.8;

/** What differs between kinds of Excel is what is read and written, not what is computed. */
const analyst = analystOnce();
const analyse = sharedAnalyses();

const sessions: Session[] = [];
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close()));
});

function sessionOn({ workbook }: OpenWorkbook): Session {
  const session = openSession({
    workbook,
    analyst,
    language: "en",
    today: () => TODAY,
    seed: 1,
    rechecks: true,
    later: () => () => undefined,
  });
  sessions.push(session);
  return session;
}

function is<At extends Run["at"]>(run: Run, at: At): Extract<Run, { at: At }> {
  expect(run).toMatchObject({ at });
  return run as Extract<Run, { at: At }>;
}

/** The sample with what people leave out, five blank cells, some of words and some of numbers; and with a value that is to be confirmed. */
async function withBlanks(edition: (typeof EDITIONS)[keyof typeof EDITIONS]): Promise<OpenWorkbook> {
  const open = await openWorkbook({ xlsx: SAMPLE, edition, functions: hostFunctions("en", analyse) });
  await open.run(async (context) => {
    const table = context.workbook.tables.getItem("Flows");
    const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values")];
    await context.sync();
    const names = (header.values[0] ?? []).map(String);
    for (const [index, wanted] of [/^Interaction/, /^Growth/, /^Patience/, /^Scripted/, /^Service target/].entries()) {
      const column = names.findIndex((name) => wanted.test(name));
      if (column >= 0) body.getCell(index % 2, column).values = [[""]];
    }
    body.getCell(
      2,
      names.findIndex((name) => /^Handling time/.test(name)),
    ).values = [[UNUSUAL]];
    // A name that is read without what nobody sees around it.
    body.getCell(3, 0).values = [[`\u00a0 ${String(body.values[3]?.[0])}  `]];
    await context.sync();
  });
  return open;
}

/** Values of the column of scores on the recommendation sheet, from the first flow to the last. */
async function scores(open: OpenWorkbook): Promise<unknown[]> {
  return open.run(async (context) => {
    const column = context.workbook.tables
      .getItem("Recommendation")
      .columns.getItem("Score (/100)")
      .getDataBodyRange()
      .load("values");
    await context.sync();
    return column.values.flat();
  });
}

describe.each(KINDS)("%s", (_, edition) => {
  test("the main path: a value is confirmed, every sheet is there, nothing is left out, the live scores are those of the run, and a rerun writes the same", async () => {
    const open = await withBlanks(edition);
    const session = sessionOn(open);
    const toConfirm = ({ issues }: Reading): unknown[] =>
      issues.filter(({ confirm }) => confirm === true).map(({ received }) => received);
    await session.check();
    expect(toConfirm(is(session.run(), "ready").reading)).toEqual([String(UNUSUAL)]);
    await session.recommend({ leaveOut: true, frozen: false, confirm: true });
    const { recommendation, wrote, reading } = is(session.run(), "done");
    expect(wrote).toBeUndefined();
    expect(toConfirm(reading)).toEqual([]);
    await session.check();
    expect(toConfirm(is(session.run(), "ready").reading)).toEqual([]);
    const live = await scores(open);
    expect(live).toHaveLength(recommendation.flows.length);
    recommendation.flows.forEach(({ scores: { overall } }, index) => expect(live[index]).toBeCloseTo(overall, 9));

    // The rerun writes the same, also after a filter.
    const first = await workbookDump(open);
    open.host.grid.filter("Recommendation", 1, ["no such flow"]);
    await session.recommend({ leaveOut: true, frozen: false });
    expect(is(session.run(), "done").wrote).toEqual({
      omitted: [],
      faults: [],
      cleared: ["Recommendation"],
      cut: [],
      unkept: null,
    });
    expect(await workbookDump(open)).toEqual(first);
  });

  test("a call log becomes tables", async () => {
    const open = await openWorkbook({ edition, functions: hostFunctions("en") });
    const session = sessionOn(open);
    const lines = Array.from({ length: 400 }, (__, call) => {
      const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(call / 8))).toISOString().slice(0, 10);
      return `${day},${9 + (call % 8)}:15:00,Billing,Y,20,0:04:00`;
    });
    const log = ["Date,Time,Topic,Answered (Y/N),Speed of answer in seconds,AvgTalkDuration", ...lines].join("\n");
    const source = bytesSource("calls.csv", new TextEncoder().encode(log));
    const imported = await importCallLog(source, { language: "en", today: TODAY });
    expect(imported.kind).toBe("read");
    if (imported.kind === "read") await session.insertPlan(imported.plan);
    expect((await open.workbook.read()).tables.map(({ name }) => name)).toEqual(["Flows", "Volumes", "Profiles"]);
  });

  test("a read while a cell is edited says so; without events, out of date is found when the pane looks again", async () => {
    const open = await withBlanks(edition);
    const session = sessionOn(open);
    open.host.setCellEditMode(true);
    await session.check();
    is(session.run(), "failed");
    open.host.setCellEditMode(false);
    await session.check();
    expect(["ready", "issues"]).toContain(session.run().at);
  });
});

const ON_TABLES = CATALOGUE.filter(({ example }) => example.formula.includes("Flows"));

describe("an example of the reference that reads tables gives the same, however blank cells come", () => {
  const answers = async (name: keyof typeof EDITIONS): Promise<unknown[]> => {
    const { host, run } = await withBlanks(EDITIONS[name]);
    // The examples give no table of profiles, so that none is named.
    await run(async (context) => {
      const profiles = context.workbook.tables.getItem("Flows").columns.getItem("Profile").getDataBodyRange();
      profiles.clear("Contents");
      await context.sync();
    });
    const sheet = host.grid.addSheet("Try");
    return ON_TABLES.map(({ example }) => {
      host.grid.edit(sheet, 0, 0, example.formula.replace('"Orders"', '"Orders by phone"'));
      const { rows, columns } = host.grid.usedRange(sheet);
      const given = host.grid.cells(sheet, 0, 0, rows, columns).map((row) => row.map(({ text }) => text));
      host.grid.edit(sheet, 0, 0, "");
      return given;
    });
  };

  test("in every kind of Excel", async () => {
    expect(ON_TABLES.map(({ id }) => id)).toEqual(["SCORE", "DECISION", "ANALYSE", "EXPLAIN", "CERTAINTY"]);
    const expected = await answers("microsoft-365");
    expect(JSON.stringify(expected)).not.toMatch(/#(N\/A|VALUE!|NAME\?|REF!)/);
    for (const name of ["perpetual-2021", "perpetual-2024", "web"] as const)
      expect(await answers(name)).toEqual(expected);
  });

  test("the alarm rings: without the wrapper a blank word is refused where it comes as 0, and the wrapper is named", async () => {
    const { host } = await withBlanks(EDITIONS["perpetual-2021"]);
    const sheet = host.grid.addSheet("Try");
    host.grid.edit(sheet, 0, 0, "=OUTSOURCE.SCORE(Flows[#Headers],INDEX(Flows,1,0))");
    expect(host.grid.cells(sheet, 0, 0, 1, 1)[0]?.[0]?.error).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/blank cells over as 0.*IF\(range="","",range\)/) as unknown,
    });
  });
});

test("where the add-in is absent, every score is the figure of the run, before and after a recalculation", async () => {
  const open = await withBlanks(EDITIONS["microsoft-365"]);
  const session = sessionOn(open);
  await session.recommend({ leaveOut: true, frozen: false });
  const { recommendation } = is(session.run(), "done");
  const colleague = await openWorkbook({ xlsx: await open.host.save() });
  const figures = recommendation.flows.map(({ scores: { overall } }) => expect.closeTo(overall, 9) as unknown);
  expect(await scores(colleague)).toEqual(figures);
  recalculated(colleague.host);
  expect(await scores(colleague)).toEqual(figures);
  expect(allText(colleague.host)).not.toMatch(/#NAME\?/);
});

test("where the add-in is there, a flow that can no longer be scored says so: no old figure stands in its place", async () => {
  const open = await withBlanks(EDITIONS["microsoft-365"]);
  const session = sessionOn(open);
  await session.recommend({ leaveOut: true, frozen: false });
  await open.run(async (context) => {
    const table = context.workbook.tables.getItem("Flows");
    table.columns.getItemAt(0).getDataBodyRange().getCell(0, 0).values = [["Renamed"]];
    await context.sync();
  });
  expect((await scores(open))[0]).toBe("#N/A");
});

test("blanks around a name in the table of flows, and who takes them out, change no score", async () => {
  const open = await withBlanks(EDITIONS["microsoft-365"]);
  const session = sessionOn(open);
  await session.recommend({ leaveOut: true, frozen: false });
  const before = await scores(open);
  expect(before).toEqual(before.map(() => expect.any(Number) as unknown));
  await open.run(async (context) => {
    const name = context.workbook.tables.getItem("Flows").getDataBodyRange().getCell(3, 0).load("values");
    await context.sync();
    expect(name.values).toEqual([[expect.stringMatching(/^\u00a0 .*  $/)]]);
    name.values = [[String(name.values[0]?.[0]).trim()]];
    await context.sync();
  });
  expect(await scores(open)).toEqual(before);
});

function recalculated({ grid }: EmbeddedHost): void {
  const [first] = grid.sheets();
  grid.edit(first?.name ?? "", 60, 30, "1");
  grid.calculate();
}

function allText({ grid }: EmbeddedHost): string {
  return grid
    .sheets()
    .flatMap(({ name }) => {
      const { rows, columns } = grid.usedRange(name);
      return grid.cells(name, 0, 0, rows, columns).flat();
    })
    .map(({ text }) => text)
    .join("\n");
}
