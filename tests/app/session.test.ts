import { Cancelled } from "../../src/decision";
import { openSession, sameThreadAnalyst } from "../../src/app";
import type { Analyst, Reading, Run, Session } from "../../src/app";
import { EDITIONS } from "../../src/emulator";
import type { EmbeddedHost, HostOptions } from "../../src/emulator";
import { hostFunctions } from "../../src/functions";
import { templatePlan } from "../../src/intake";
import { phrase, text } from "../../src/language";
import type { Workbook } from "../../src/workbook";
import { analystOnce } from "../support/analyst-once";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

jest.setTimeout(60_000);

const quick = analystOnce();

interface AtWork {
  readonly session: Session;
  readonly host: EmbeddedHost;
  /** Every state the session went through, by name. */
  readonly states: string[];
  /** What is to be done a second from now is done. */
  readonly passASecond: () => Promise<void>;
  /** How much waits for that second. */
  readonly waiting: () => number;
}

let open: Session | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

async function atWork(
  tables: readonly TestTable[],
  analyst: Analyst = quick,
  { rechecks = true, ...options }: HostOptions & { readonly rechecks?: boolean } = {},
): Promise<AtWork> {
  const xlsx = await workbookBytes(tables);
  const { host, workbook } = await openWorkbook({ xlsx, functions: hostFunctions("en"), ...options });
  const quiet: (() => void)[] = [];
  const later = (act: () => void) => {
    quiet.push(act);
    return () => void quiet.splice(quiet.indexOf(act), 1);
  };
  const today = () => "2026-11-22";
  const session = openSession({ workbook, analyst, language: "en", today, seed: 1, later, rechecks });
  const states: string[] = [];
  session.subscribe(({ at }) => states.at(-1) === at || states.push(at));
  open = session;
  const passASecond = async () => {
    for (const act of quiet.splice(0)) act();
    await new Promise((resolve) => setTimeout(resolve, 300));
  };
  return { session, host, states, passASecond, waiting: () => quiet.length };
}

function sheetNames(host: EmbeddedHost): string[] {
  return host.grid.sheets().map(({ name }) => name);
}

function is<At extends Run["at"]>(run: Run, at: At): Extract<Run, { at: At }> {
  expect(run.at).toBe(at);
  return run as Extract<Run, { at: At }>;
}

/** The sheet of profiles as an import brings it: a table of inputs that none of the cases has. */
function profilesPlan(host: EmbeddedHost) {
  const content = { tables: [], sheets: sheetNames(host), currency: "EUR" };
  const [, , profiles] = templatePlan("en", { content, withExample: false }).sheets;
  if (profiles === undefined) throw new RangeError("no sheet of profiles");
  const [table = ""] = profiles.blocks.flatMap((block) => block.table?.name ?? []);
  return { plan: { sheets: [profiles] }, sheet: profiles.name, table };
}

const RIGHT = (): TestTable[] => Object.values(smallCase());

/** A handling time of 2.8 seconds, which has to be confirmed. */
function withAnUnusualCell(): TestTable[] {
  const { flows, team, offers } = smallCase();
  const rows = flows.rows.map((row, at) => (at === 0 ? row.map((cell, on) => (on === 3 ? 2.8 : cell)) : row));
  return [{ ...flows, rows }, team, offers];
}

function withAWrongCell(): TestTable[] {
  const { flows, team, offers } = smallCase();
  const rows = flows.rows.map((row, at) => (at === 1 ? [...row.slice(0, 2), "many", ...row.slice(3)] : row));
  return [{ ...flows, rows }, team, offers];
}

describe("a session", () => {
  test("without tables, says which are missing, inserts them with an example, and is ready", async () => {
    const { session } = await atWork([]);
    await session.check();
    expect(is(session.run(), "no-tables").missing).toEqual(["flows", "team"]);
    await session.insertTables(true);
    expect(is(session.run(), "ready").reading.flows).toBeGreaterThanOrEqual(8);
    await session.recommend({ leaveOut: false, frozen: false });
    expect(is(session.run(), "done").recommendation.flows.length).toBeGreaterThanOrEqual(8);
  }, 60_000);

  test("never inserts a table that is there, nor the example's people beside somebody's own flows", async () => {
    const { session, host } = await atWork([smallCase().flows]);
    await session.insertTables(true);
    const flows = host.grid.sheets()[0];
    expect(host.grid.cells(flows?.name ?? "", 1, 0, 1, 1)[0]?.[0]?.text).toBe("After-sales");
    const { reading } = is(session.run(), "issues");
    expect([reading.flows, reading.team, reading.offers]).toEqual([3, 0, 0]);
  }, 60_000);

  test("goes from ready over running to done, and shows the sheet", async () => {
    const { session, host, states } = await atWork(RIGHT(), sameThreadAnalyst);
    await session.check();
    is(session.run(), "ready");
    await session.recommend({ leaveOut: false, frozen: false });
    const done = is(session.run(), "done");
    expect(done.recommendation.flows).toHaveLength(3);
    expect(states).toEqual(["reading", "ready", "reading", "ready", "running", "done"]);
    expect(sheetNames(host)).toContain("Recommendation");
    await session.show("recommendation");
    is(session.run(), "done");
  });

  test("with errors, stops at the issues; goes on without those rows only when asked", async () => {
    const { session } = await atWork(withAWrongCell());
    await session.recommend({ leaveOut: false, frozen: false });
    const issues = is(session.run(), "issues");
    expect(issues.reading.leftOut).toBeGreaterThanOrEqual(1);
    expect(issues.reading.issues[0]?.place).toMatchObject({ row: 2, column: 2 });
    await session.recommend({ leaveOut: true, frozen: false });
    expect(is(session.run(), "done").recommendation.flows.map(({ flow }) => flow)).toEqual(["After-sales", "Letters"]);
  });

  test("a confirmed value is kept in the workbook and warned about no more, until it changes", async () => {
    const { session, host } = await atWork(withAnUnusualCell());
    const toConfirm = (reading: Reading) => reading.issues.filter(({ confirm }) => confirm === true);
    await session.check();
    expect(toConfirm(is(session.run(), "ready").reading)).toHaveLength(1);
    await session.recommend({ leaveOut: false, frozen: false });
    expect(toConfirm(is(session.run(), "done").reading)).toHaveLength(1);
    expect(sheetNames(host)).not.toContain("Confirmed");

    await session.recommend({ leaveOut: false, frozen: false, confirm: true });
    expect(toConfirm(is(session.run(), "done").reading)).toEqual([]);
    const [sheet] = host.grid.sheets().filter(({ name }) => name === "Confirmed");
    const texts = host.grid
      .cells(sheet?.name ?? "", 0, 0, 10, 5)
      .flat()
      .map((cell) => cell.text);
    expect(texts).toEqual(expect.arrayContaining(["After-sales", "Handling time (s)", "2.8"]));
    host.grid.edit("Flows", 1, 3, "2.9");
    await session.check();
    expect(toConfirm(is(session.run(), "ready").reading)).toHaveLength(1);
  });

  test("looks again a second after the last edit: a mended cell is no finding any more, a new one is", async () => {
    const { session, host, states, passASecond, waiting } = await atWork(withAWrongCell());
    await session.check();
    expect(is(session.run(), "issues").reading.issues).toHaveLength(1);
    host.grid.edit("Flows", 2, 3, "320");
    host.grid.edit("Flows", 2, 2, "9000");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(is(session.run(), "issues").reading.issues).toHaveLength(1);
    // Two edits are one look.
    expect(waiting()).toBe(1);
    await passASecond();
    expect(is(session.run(), "ready").reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    host.grid.edit("Flows", 1, 2, "many");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await passASecond();
    expect(is(session.run(), "issues").reading.issues.map(({ code }) => code)).toContain("not-a-number");
    // Nobody sees it being read.
    expect(states.slice(states.indexOf("issues"))).toEqual(["issues", "ready", "issues"]);
  });

  test("looks again after an edit of a plain range that is a source, and of no other", async () => {
    const { session, host, passASecond, waiting } = await atWork([]);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
    const fill = (sheet: string, rows: readonly (readonly string[])[]) => {
      host.grid.addSheet(sheet);
      rows.forEach((cells, row) => cells.forEach((cell, column) => host.grid.edit(sheet, row, column, cell)));
    };
    fill("Data", [
      ["Flux", "Canal", "Volume annuel", "DMT (s)"],
      ["Ventes", "Téléphone", "90000", "300"],
      ["Aide", "Téléphone", "70000", "320"],
    ]);
    fill("RH", [
      ["Fonction", "ETP", "Coût chargé (€/an)"],
      ["Conseiller", "12", "41000"],
    ]);
    fill("Notes", [["A remark"]]);
    await session.readSources();
    is(session.run(), "mapping");
    await session.takeSources();
    const before = is(session.run(), "ready").reading.issues.length;
    await settle();
    await passASecond();

    host.grid.edit("Notes", 3, 3, "another");
    await settle();
    expect(waiting()).toBe(0);
    host.grid.edit("Data", 2, 3, "-5");
    await settle();
    expect(waiting()).toBe(1);
    await passASecond();
    const wrong = is(session.run(), "issues").reading.issues[0];
    expect([wrong?.code, wrong?.place]).toEqual(["out-of-range", { sheet: "Data", row: 2, column: 3 }]);
    host.grid.edit("Data", 2, 3, "320");
    await settle();
    await passASecond();
    expect(is(session.run(), "ready").reading.issues).toHaveLength(before);

    await session.recommend({ leaveOut: false, frozen: false });
    await settle();
    expect(is(session.run(), "done").stale).toBe(false);
    host.grid.edit("Data", 1, 2, "95000");
    await settle();
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("what a recommendation was shown with is looked at again too, and the recommendation stays", async () => {
    const { flows, team, offers } = smallCase();
    const rows = flows.rows.map((row, at) => (at === 0 ? [...row.slice(0, 3), 3, ...row.slice(4)] : row));
    const { session, host, passASecond } = await atWork([{ ...flows, rows }, team, offers], quick);
    await session.recommend({ leaveOut: false, frozen: false });
    const before = is(session.run(), "done");
    const odd = before.reading.issues.filter(({ code }) => code === "unusual-value");
    expect(odd).toHaveLength(1);
    host.grid.edit("Flows", 1, 3, "300");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await passASecond();
    const after = is(session.run(), "done");
    expect(after.reading.issues.filter(({ code }) => code === "unusual-value")).toEqual([]);
    expect(after.recommendation).toBe(before.recommendation);
    expect(after.stale).toBe(true);
  });

  test("turns stale when a table changes, and a second run answers again in place", async () => {
    const { session, host } = await atWork(RIGHT());
    await session.recommend({ leaveOut: false, frozen: false });
    const before = is(session.run(), "done").recommendation.portfolio.optimised;
    const ids = host.grid.sheets().map(({ id }) => id);
    expect(is(session.run(), "done").stale).toBe(false);
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(is(session.run(), "done").stale).toBe(true);
    await session.recommend({ leaveOut: false, frozen: false });
    const after = is(session.run(), "done");
    expect(after.stale).toBe(false);
    expect(after.recommendation.portfolio.optimised).toBeLessThan(before);
    expect(host.grid.sheets().map(({ id }) => id)).toEqual(ids);
  });

  test("gives up when asked, and writes nothing", async () => {
    let giveUp: () => void = () => undefined;
    const slow: Analyst = {
      analyse: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Cancelled()));
          giveUp();
        }),
    };
    const { session, host } = await atWork(RIGHT(), slow);
    const sheets = sheetNames(host);
    giveUp = () => session.cancel();
    await session.recommend({ leaveOut: false, frozen: false });
    is(session.run(), "ready");
    expect(sheetNames(host)).toEqual(sheets);
  });

  test("does one thing at a time: a second click is not a second run", async () => {
    let runs = 0;
    const counted: Analyst = {
      analyse: (inputs, request) => ((runs += 1), quick.analyse(inputs, request)),
    };
    const { session } = await atWork(RIGHT(), counted);
    await Promise.all([
      session.recommend({ leaveOut: false, frozen: false }),
      session.recommend({ leaveOut: false, frozen: false }),
    ]);
    expect(runs).toBe(1);
  });

  test("keeps a wish that comes while the tables are read, and grants it then: the ribbon's first click is not lost", async () => {
    const { session } = await atWork(RIGHT());
    await Promise.all([session.seen(), session.recommend({ leaveOut: false, frozen: false })]);
    is(session.run(), "done");
  });

  test("keeps a wish that comes while tables are inserted, and grants it once: neither is lost", async () => {
    const { session, states } = await atWork([]);
    await session.check();
    const wish = () => session.recommend({ leaveOut: false, frozen: false });
    await Promise.all([session.insertTables(true), wish(), wish()]);
    is(session.run(), "done");
    expect(states.filter((at) => at === "running")).toHaveLength(1);
  });

  test("inserts a file's tables after the run that was under way", async () => {
    const { session, host } = await atWork(RIGHT());
    const sheets = sheetNames(host).length;
    await Promise.all([
      session.recommend({ leaveOut: false, frozen: false }),
      session.insertPlan(profilesPlan(host).plan),
    ]);
    expect(sheetNames(host)).toContain("Recommendation");
    expect(sheetNames(host).length).toBe(sheets + 6);
  });

  test("says that a file's tables which waited behind a run that failed were not inserted, nor the recommendation begun", async () => {
    const { session, host } = await atWork(RIGHT());
    const { plan, sheet } = profilesPlan(host);
    const sheets = sheetNames(host);
    const failing = async (...asked: (() => Promise<unknown>)[]): Promise<readonly [string, unknown]> => {
      host.failAt({ member: "TableCollection.Add", code: "AccessDenied" });
      const answers = await Promise.all(asked.map((ask) => ask()));
      return [text("en", is(session.run(), "failed").why), answers.at(-1)];
    };
    const recommend = () => session.recommend({ leaveOut: false, frozen: false });
    const insert = () => session.insertPlan(plan);
    const [tables, stands] = await failing(recommend, insert);
    expect(tables).toMatch(
      /The workbook is as it was\. The tables of the report that waited were not inserted: read the file again\.$/,
    );
    expect(stands).toBe(false);
    expect((await failing(insert, recommend))[0]).toMatch(
      /The recommendation that was asked for meanwhile was not begun\.$/,
    );
    expect((await failing(insert, recommend, insert))[0]).toMatch(
      /read the file again\. The recommendation .* was not begun\.$/,
    );
    expect((await failing(recommend))[0]).toMatch(/The workbook is as it was\.$/);
    expect(sheetNames(host)).toEqual(sheets);
    // Nothing that was dropped comes back.
    await recommend();
    is(session.run(), "done");
    expect(sheetNames(host)).not.toContain(sheet);
    expect(await insert()).toBe(true);
  });

  test("tells what is to be known of tables of inputs that it wrote, until the next action", async () => {
    const { session, host } = await atWork(RIGHT());
    const { plan, table } = profilesPlan(host);
    await session.insertPlan(plan);
    expect(is(session.run(), "ready").wrote).toBeUndefined();
    host.grid.filter(table, 0, ["no such value"]);
    await session.insertPlan(plan);
    expect(is(session.run(), "ready").wrote).toEqual({
      omitted: [],
      faults: [],
      cleared: [table],
      cut: [],
      unkept: null,
    });
    host.grid.filter(table, 0, ["no such value"]);
    // What waited behind it does not take its word away.
    await Promise.all([session.insertPlan(plan), session.recommend({ leaveOut: false, frozen: false })]);
    expect(is(session.run(), "done").wrote?.cleared).toEqual([table]);
    host.setSheetsGrouped(true);
    await session.insertPlan(plan);
    expect(is(session.run(), "ready").wrote?.omitted).toContain("sheets-grouped");
    host.setSheetsGrouped(false);
    await session.check();
    expect(is(session.run(), "ready").wrote).toBeUndefined();
  });

  test("tells of a filter that was cleared to write what was confirmed, beside the recommendation", async () => {
    const { session, host } = await atWork(withAnUnusualCell());
    await session.recommend({ leaveOut: true, frozen: false, confirm: true });
    is(session.run(), "done");
    host.grid.edit("Flows", 1, 3, "2.9");
    host.grid.filter("Confirmed", 0, ["no such table"]);
    await session.recommend({ leaveOut: true, frozen: false, confirm: true });
    expect(is(session.run(), "done").wrote?.cleared).toEqual(["Confirmed"]);
  });

  test("does what is clicked while it looks again by itself, as soon as it has looked", async () => {
    const { session, host, passASecond, states } = await atWork(RIGHT());
    await session.check();
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = states.length;
    const passed = passASecond();
    // The look has begun, and nobody is told of it.
    await Promise.all([session.check(), passed]);
    expect(states.slice(before)).toEqual(["reading", "ready"]);
  });

  test("does not say that the workbook is as it was where tables were inserted before the failure", async () => {
    const { session, host } = await atWork([]);
    await session.check();
    // The tables are written, and are about to be read.
    session.subscribe(({ at }) => at === "reading" && host.setCellEditMode(true));
    await session.insertTables(true);
    host.setCellEditMode(false);
    const { why } = is(session.run(), "failed");
    expect(sheetNames(host)).toContain("Flows");
    expect(text("en", why)).toContain("A cell is being edited");
    expect(text("en", why)).toContain("What had been written before that is in the workbook.");
  });

  test("reads when the pane is first seen and not before; seen again, it compares what the recommendation answers", async () => {
    const { session, host, states } = await atWork(RIGHT());
    expect(host.counters.syncs).toBe(0);
    expect(states).toEqual([]);
    await session.seen();
    is(session.run(), "ready");
    await session.recommend({ leaveOut: false, frozen: false });
    await session.seen();
    expect(is(session.run(), "done").stale).toBe(false);
    host.setCellEditMode(true);
    await session.seen();
    expect(is(session.run(), "done").stale).toBe(false);
    host.setCellEditMode(false);
    await session.seen();
    expect(is(session.run(), "done").stale).toBe(false);
  });

  test("is out of date at once where a table changed while it was worked out", async () => {
    const { session, host } = await atWork(RIGHT(), {
      analyse: async (inputs, request) => {
        host.grid.edit("Flows", 1, 2, "90000");
        await new Promise((resolve) => setTimeout(resolve, 30));
        return quick.analyse(inputs, request);
      },
    });
    await session.recommend({ leaveOut: false, frozen: false });
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("finds out of date what a formula in a table has changed, for which Excel tells nothing", async () => {
    const { session, host } = await atWork(RIGHT());
    host.grid.edit("Flows", 1, 2, "=Z1*90000");
    host.grid.edit("Flows", 0, 25, "2");
    await session.recommend({ leaveOut: false, frozen: false });
    host.grid.edit("Flows", 0, 25, "3");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(is(session.run(), "done").stale).toBe(false);
    await session.seen();
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test.each([0, 40, 400])(
    "is not out of date by events of our own writing that come %i ms late; by an edit it is",
    async (delay) => {
      const edition = { ...EDITIONS.web, events: { ...EDITIONS.web.events, delay } };
      const { session, host, passASecond } = await atWork(withAnUnusualCell(), quick, { edition });
      await session.recommend({ leaveOut: false, frozen: false, confirm: true });
      await new Promise((resolve) => setTimeout(resolve, delay + 30));
      expect(is(session.run(), "done").stale).toBe(false);
      await passASecond();
      expect(is(session.run(), "done").stale).toBe(false);
      host.grid.edit("Flows", 1, 2, "90000");
      await new Promise((resolve) => setTimeout(resolve, delay + 30));
      await passASecond();
      expect(is(session.run(), "done").stale).toBe(true);
    },
  );

  test("an edit whose origin cannot be looked up, since a cell is being edited, counts as the user's", async () => {
    const { session, host, passASecond } = await atWork(withAnUnusualCell());
    await session.recommend({ leaveOut: false, frozen: false, confirm: true });
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 30));
    host.setCellEditMode(true);
    await passASecond();
    host.setCellEditMode(false);
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("an Excel that forgets what can be undone is asked nothing after an edit, and the edit is told", async () => {
    const { session, host, passASecond, waiting } = await atWork(RIGHT(), quick, { rechecks: false });
    await session.recommend({ leaveOut: false, frozen: false });
    const before = host.counters.syncs;
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(waiting()).toBe(0);
    await passASecond();
    expect(host.counters.syncs).toBe(before);
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("an Excel that forgets what can be undone is asked nothing after an edit of inserted tables either", async () => {
    const edition = EDITIONS["perpetual-2021"];
    const { session, host, passASecond, waiting } = await atWork([], quick, { rechecks: false, edition });
    await session.check();
    await session.insertTables(true);
    const flows = host.grid.sheets().find(({ name }) => host.grid.tables(name).some((table) => table.name === "Flows"));
    const asked = async (): Promise<readonly number[]> => {
      const before = host.counters.syncs;
      host.grid.edit(flows?.name ?? "", 4, 3, "90000");
      await new Promise((resolve) => setTimeout(resolve, 30));
      const planned = waiting();
      await passASecond();
      return [planned, host.counters.syncs - before];
    };
    expect(await asked()).toEqual([0, 0]);
    await session.recommend({ leaveOut: true, frozen: false, confirm: true });
    expect(is(session.run(), "done").stale).toBe(false);
    expect(await asked()).toEqual([0, 0]);
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test.each([true, false])(
    "an edit of a table that is no input is none of a recommendation's (rechecks: %s)",
    async (rechecks) => {
      const lunches: TestTable = {
        name: "Lunches",
        headers: ["Day", "Dish"],
        rows: [
          ["Monday", "Soup"],
          ["Tuesday", "Pie"],
        ],
      };
      const { session, host, passASecond } = await atWork([...RIGHT(), lunches], quick, { rechecks });
      await session.recommend({ leaveOut: false, frozen: false });
      const edited = async (table: string, row: number, column: number, value: string): Promise<boolean> => {
        host.grid.edit(table, row, column, value);
        await new Promise((resolve) => setTimeout(resolve, 30));
        await passASecond();
        return is(session.run(), "done").stale;
      };
      expect(await edited("Lunches", 1, 1, "Fish")).toBe(false);
      expect(await edited("Flows", 1, 2, "90000")).toBe(true);
    },
  );

  test("an edit that makes an input of a table which was none is out of date", async () => {
    const { flows, team, offers } = smallCase();
    const [first = "", ...rest] = offers.headers;
    const unread: TestTable = { ...offers, name: "Quotes", headers: [`${first} of ours`, ...rest] };
    const { session, host, passASecond } = await atWork([flows, team, unread]);
    await session.check();
    expect(is(session.run(), "mapping").mapped.blocks.map(({ name }) => name)).toEqual(["Quotes"]);
    await session.check(); // turned down
    await session.recommend({ leaveOut: false, frozen: false });
    expect(is(session.run(), "done").reading.offers).toBe(0);
    host.grid.edit("Quotes", 0, 0, first);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await passASecond();
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("an edit without details is one of an input, whichever table it was in", async () => {
    const table: TestTable = { name: "Lunches", headers: ["Day", "Dish"], rows: [["Monday", "Soup"]] };
    const xlsx = await workbookBytes([...RIGHT(), table]);
    const { workbook } = await openWorkbook({ xlsx, functions: hostFunctions("en") });
    let tell: (name: string | null) => void = () => undefined;
    const deaf: Workbook = {
      ...workbook,
      onTablesChanged: async (listener) => {
        tell = listener;
        return async () => undefined;
      },
    };
    const later = () => () => undefined;
    const session = openSession({
      workbook: deaf,
      analyst: quick,
      language: "en",
      today: () => "2026-11-22",
      seed: 1,
      rechecks: true,
      later,
    });
    open = session;
    await session.recommend({ leaveOut: false, frozen: false });
    tell("Lunches");
    expect(is(session.run(), "done").stale).toBe(false);
    tell(null);
    expect(is(session.run(), "done").stale).toBe(true);
  });

  test("a sheet or a cell that Excel refuses to show is told beside what stands, which stays", async () => {
    const { session, host } = await atWork(withAnUnusualCell());
    const refused = (): string => {
      const { refused: told } = session.run();
      return told === undefined ? "" : text("en", told.why);
    };
    const place = { sheet: "Flows", row: 1, column: 3 };
    await session.check();
    const found = session.run();
    host.setOtherWorkbookInFront(true);
    await session.select(place);
    expect(refused()).toContain("Another workbook is in front");
    expect(session.run()).toMatchObject({ ...found });
    host.setOtherWorkbookInFront(false);
    await session.select(place);
    expect(refused()).toBe("");

    await session.recommend({ leaveOut: false, frozen: false });
    const { recommendation } = is(session.run(), "done");
    host.setOtherWorkbookInFront(true);
    await session.show("recommendation");
    host.setOtherWorkbookInFront(false);
    expect(refused()).toContain("Another workbook is in front");
    expect(is(session.run(), "done").recommendation).toBe(recommendation);
    // What is told beside it keeps no edit from being told.
    host.grid.edit("Flows", 1, 2, "90000");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(is(session.run(), "done").stale).toBe(true);
    await session.show("recommendation");
    expect([refused(), session.run().at]).toEqual(["", "done"]);
    host.grid.deleteSheet("Recommendation");
    await session.show("recommendation");
    expect(refused()).toContain("The sheet is no longer in the workbook");
    is(session.run(), "done");
  });

  test("does what is clicked while it looks again, although Excel did not answer the look", async () => {
    const { session, host, passASecond } = await atWork(withAWrongCell());
    await session.check();
    host.grid.edit("Flows", 2, 2, "12000");
    await new Promise((resolve) => setTimeout(resolve, 30));
    host.setCellEditMode(true);
    const looked = passASecond();
    const clicked = session.check().then(() => "done");
    await looked;
    const late = new Promise((resolve) => setTimeout(() => resolve("never"), 500));
    const came = await Promise.race([clicked, late]);
    host.setCellEditMode(false);
    expect(came).toBe("done");
    // Who clicks is told why nothing was read.
    expect(text("en", is(session.run(), "failed").why)).toContain("A cell is being edited");
  });

  test("says in words that a cell is being edited, and goes on when it no longer is", async () => {
    const { session, host } = await atWork(RIGHT());
    await session.check();
    host.setCellEditMode(true);
    await session.recommend({ leaveOut: false, frozen: false });
    const { why } = is(session.run(), "failed");
    expect(phrase("en", why.key, why.values)).toContain("A cell is being edited");
    host.setCellEditMode(false);
    await session.recommend({ leaveOut: false, frozen: false });
    is(session.run(), "done");
  });

  test("says that Excel waits where somebody types while the sheets are written, and finishes when the cell is left", async () => {
    const { session, host } = await atWork(RIGHT());
    const writing: string[] = [];
    session.subscribe((run) => {
      if (run.at !== "running" || run.writing === writing.at(-1)) return;
      writing.push(run.writing);
      if (run.writing === "writing" && writing.length === 2) host.setCellEditMode(true);
      if (run.writing === "waiting") host.setCellEditMode(false);
    });
    await session.recommend({ leaveOut: false, frozen: false });
    expect(is(session.run(), "done").wrote).toBeUndefined();
    expect(writing).toEqual(["no", "writing", "waiting", "writing"]);
  });

  test.each([
    ["GeneralException", "right-click a tab and choose Ungroup Sheets"],
    ["ServiceNotAvailable", "Bring this workbook to the front, select one sheet only"],
    ["InactiveWorkbook", "Another workbook is in front"],
    // Three sheets are written, and Excel does not say which of them it was.
    ["NonBlankCellOffSheet", "Clear the last rows of the sheets of the recommendation"],
    ["MergedRangeConflict", "Merged cells or another table"],
  ])("what to do after %s is said, and the workbook is as it was", async (code, words) => {
    const { session, host } = await atWork(RIGHT());
    const sheets = sheetNames(host);
    host.failAt({ member: "TableCollection.Add", code });
    await session.recommend({ leaveOut: false, frozen: false });
    const { why } = is(session.run(), "failed");
    const said = text("en", why);
    expect(said).toContain(words);
    expect(said).toContain("The workbook is as it was.");
    expect(sheetNames(host)).toEqual(sheets);
  });

  test("a fault of ours becomes words, and the sheets stay as they were", async () => {
    const broken: Analyst = { analyse: () => Promise.reject(new TypeError("x is undefined")) };
    const { session, host } = await atWork(RIGHT(), broken);
    const sheets = sheetNames(host);
    await session.recommend({ leaveOut: false, frozen: false });
    const failed = is(session.run(), "failed");
    expect(phrase("fr", failed.why.key, failed.why.values)).toContain("tel qu’il était");
    expect(failed.detail).toContain("x is undefined");
    expect(sheetNames(host)).toEqual(sheets);
  });
});
