import { openSession } from "../../src/app";
import type { Run, Session } from "../../src/app";
import { EDITIONS } from "../../src/emulator";
import type { HostOptions } from "../../src/emulator";
import { hostFunctions } from "../../src/functions";
import { LANGUAGES, phrase, text } from "../../src/language";
import type { Language } from "../../src/language";
import { analystOnce } from "../support/analyst-once";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";
import { workbookDump } from "../support/workbook-dump";

jest.setTimeout(60_000);

const quick = analystOnce();

let open: Session | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A session that has recommended, and the workbooks that were opened beside its own. */
async function recommended(
  tables: readonly TestTable[] = Object.values(smallCase()),
  language: Language = "en",
  options: HostOptions = {},
) {
  const xlsx = await workbookBytes(tables);
  const opened = await openWorkbook({ xlsx, functions: hostFunctions(language), ...options });
  const beside: Uint8Array[] = [];
  opened.host.onOpened((bytes) => beside.push(bytes ?? new Uint8Array()));
  const session = openSession({
    workbook: opened.workbook,
    analyst: quick,
    language,
    today: () => "2026-11-28",
    seed: 1,
    later: () => () => undefined,
    rechecks: true,
  });
  open = session;
  await session.check();
  await session.recommend({ leaveOut: false, frozen: false });
  return { ...opened, session, beside };
}

function done(session: Session): Extract<Run, { at: "done" }> {
  const run = session.run();
  if (run.at !== "done") throw new Error(run.at);
  return run;
}

function made(session: Session) {
  const { papers } = done(session);
  if (papers?.at !== "made") throw new Error(papers?.at);
  return papers;
}

async function sheetsOf(xlsx: Uint8Array) {
  const { workbook } = await openWorkbook({ xlsx });
  return workbook.read();
}

describe.each(LANGUAGES)("the specification and the grids from the pane, in %s", (language) => {
  test("are made from the recommendation on show, without a word to the workbook", async () => {
    const work = await recommended(undefined, language);
    const before = await workbookDump(work);
    work.host.counters.reset();
    const states: unknown[] = [];
    work.session.subscribe((run) => states.push(run.at === "done" ? run.papers?.at : run.at));
    await work.session.specify();
    expect(states).toEqual(["making", "made"]);
    expect(work.host.counters.syncs).toBe(0);
    expect(await workbookDump(work)).toEqual(before);
    // A grid for each provider of the case, and the specification.
    expect(made(work.session).files.map(({ name }) => name)).toEqual([
      "specification.xlsx",
      "grid-Atlas.xlsx",
      "grid-Borea.xlsx",
    ]);
    const [specification, grid] = made(work.session).files;
    const lines = phrase(language, "papers.specification.lines");
    const prices = phrase(language, "papers.grid.prices");
    expect((await sheetsOf(specification?.xlsx ?? new Uint8Array())).tables.map(({ name }) => name)).toContain(lines);
    expect((await sheetsOf(grid?.xlsx ?? new Uint8Array())).tables.map(({ name }) => name)).toContain(prices);
  });
});

describe("a file that was made", () => {
  test.each(["perpetual-2021", "microsoft-365"] as const)("opens as a new workbook in %s", async (edition) => {
    const { session, beside } = await recommended(undefined, "en", { edition: EDITIONS[edition] });
    await session.specify();
    await session.openPaper("grid-Atlas.xlsx");
    const papers = made(session);
    expect([papers.opened, papers.failed]).toEqual(["grid-Atlas.xlsx", null]);
    expect(beside.map((bytes) => Buffer.from(bytes))).toEqual([Buffer.from(papers.files[1]?.xlsx ?? [])]);
  });

  test("that Excel does not open says why, stays to be downloaded, and may be tried again", async () => {
    const { session, host, beside } = await recommended();
    await session.specify();
    host.failAt({ member: "Application.CreateWorkbook", code: "AccessDenied" });
    await session.openPaper("specification.xlsx");
    const { failed, opened, files } = made(session);
    expect([failed?.name, opened, files.length, beside.length]).toEqual(["specification.xlsx", null, 3, 0]);
    expect(text("en", failed?.why ?? { key: "app.no-tables" })).toMatch(/protected/);
    await session.openPaper("specification.xlsx");
    expect([made(session).failed, made(session).opened, beside.length]).toEqual([null, "specification.xlsx", 1]);
  });

  test("that is not there opens nothing", async () => {
    const { session, beside } = await recommended();
    await session.openPaper("specification.xlsx");
    await session.specify();
    await session.openPaper("grid-Nobody.xlsx");
    expect([made(session).opened, beside.length]).toEqual([null, 0]);
  });
});

describe("nothing goes out", () => {
  test("where no flow leaves, none is close and all are priced: it is said", async () => {
    const { flows, team, offers } = smallCase();
    const dear = { ...offers, rows: offers.rows.map((row) => [...row.slice(0, -1), 900]) };
    const { session } = await recommended([flows, team, dear]);
    await session.specify();
    const { papers } = done(session);
    expect(papers?.at === "refused" && text("en", papers.why)).toMatch(/^No flow is to be priced/);
  });

  test("where the tables have changed since", async () => {
    const { session, host } = await recommended();
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done(session).stale).toBe(true);
    await session.specify();
    expect(done(session).papers).toBeUndefined();
  });

  test("of the recommendation before: a new one begins without papers", async () => {
    const { session } = await recommended();
    await session.specify();
    await session.recommend({ leaveOut: false, frozen: null });
    expect(done(session).papers).toBeUndefined();
  });
});

describe("the steering plan from the pane", () => {
  const steeringOf = async (work: Parameters<typeof workbookDump>[0]) =>
    (await workbookDump(work)).sheets.find(({ name }) => name === "Steering");

  test("is written with the recommendation, the same again by a second run, and shown", async () => {
    const work = await recommended();
    const first = await steeringOf(work);
    expect(first?.cells.length).toBeGreaterThan(300);
    await work.session.recommend({ leaveOut: false, frozen: null });
    expect(await steeringOf(work)).toEqual(first);
    await work.session.show("steering");
    expect(work.host.grid.sheets().find(({ active }) => active)?.name).toBe("Steering");
  });

  test("is as it was, and so is everything else, where a second run fails in the middle", async () => {
    const work = await recommended();
    work.host.grid.edit("Flows", 1, 2, "90000");
    const before = await workbookDump(work);
    work.host.failAt({ member: "Range.Formulas", after: 2, code: "AccessDenied" });
    await work.session.recommend({ leaveOut: false, frozen: null });
    expect(work.session.run().at).toBe("failed");
    expect(await workbookDump(work)).toEqual(before);
  });
});
