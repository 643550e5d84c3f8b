import type { EmbeddedHost } from "../../src/emulator";
import { WorkbookFailure } from "../../src/workbook";
import { interrupted } from "../support/interrupted";
import type { Interrupted } from "../support/interrupted";
import { FIVE, smallPlan, THREE } from "../support/small-plan";
import { workbookDump } from "../support/workbook-dump";

jest.setTimeout(300_000);

/** What becomes of a run; the exchanges that it took. */
async function attempt({ workbook, host, faults }: Interrupted, rows = FIVE as Parameters<typeof smallPlan>[0]) {
  host.counters.reset();
  const failure = await workbook.write(smallPlan(rows)).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (failure !== null) expect(failure).toBeInstanceOf(WorkbookFailure);
  expect(faults).toEqual([]);
  return { failure: failure as WorkbookFailure | null, exchanges: host.counters.syncs };
}

/** Exchanges that a run takes while nobody disturbs it. */
async function undisturbed(first: boolean): Promise<number> {
  const open = await interrupted();
  if (!first) await attempt(open, THREE);
  return (await attempt(open)).exchanges;
}

function namesOf({ host }: Interrupted): readonly string[] {
  return host.grid.sheets().map(({ name }) => name);
}

function textAt(host: EmbeddedHost, sheet: string, row: number, column: number): string {
  return host.grid.cells(sheet, row, column, 1, 1)[0]?.[0]?.text ?? "";
}

/** The table of the plan, wherever it stands, as its user sees it. */
async function table({ run }: Interrupted): Promise<readonly (readonly unknown[])[]> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem("Costs").getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const WRITTEN = FIVE.map(([name, amount]) => [name, amount, 2 * amount]);

/** The next run, which nobody disturbs, succeeds, and nothing of a claim or of a half-made sheet is left. */
async function expectNextToSucceed(open: Interrupted): Promise<void> {
  const { failure } = await attempt(open);
  expect(failure).toBeNull();
  expect(await table(open)).toEqual(WRITTEN);
  expect(open.host.grid.names().map(({ name }) => name)).not.toContain("OUTSOURCE_writing");
  expect(namesOf(open).filter((name) => /^[0-9a-f]{8} /.test(name))).toEqual([]);
}

test("a sheet that takes a name of ours meanwhile stays, at whichever exchange it comes", async () => {
  const outcomes = new Set<string>();
  for (let exchange = 1; exchange <= (await undisturbed(true)); exchange += 1) {
    const open = await interrupted();
    open.before(exchange, ({ grid }) => {
      if (grid.sheets().some(({ name }) => name === "Answer")) return;
      grid.addSheet("Answer");
      grid.edit("Answer", 3, 3, "mine");
    });
    const { failure } = await attempt(open);
    outcomes.add(failure?.code ?? "written");
    if (failure !== null) {
      expect(failure).toMatchObject({ code: "name-taken", restored: true });
      expect(namesOf(open)).toEqual(["Sheet1", "Answer"]);
    }
    if (namesOf(open).length > 3 || failure !== null) expect(textAt(open.host, "Answer", 3, 3)).toBe("mine");
    await expectNextToSucceed(open);
  }
  expect([...outcomes].sort()).toEqual(["name-taken", "written"]);
});

test("rows put in above our blocks meanwhile stay, and no figure is lost or written beside its place", async () => {
  const outcomes = new Set<string>();
  for (let exchange = 1; exchange <= (await undisturbed(false)); exchange += 1) {
    const open = await interrupted();
    await attempt(open, THREE);
    open.before(exchange, ({ grid }) => {
      grid.insertRows("Answer", 0, 2);
      grid.edit("Answer", 0, 0, "mine");
      grid.edit("Answer", 1, 5, "mine too");
    });
    const { failure } = await attempt(open);
    outcomes.add(failure === null ? "written" : failure.code);
    if (failure !== null) expect([exchange, failure.restored, failure.remains]).toEqual([exchange, true, []]);
    expect([textAt(open.host, "Answer", 0, 0), textAt(open.host, "Answer", 1, 5)]).toEqual(["mine", "mine too"]);
    const rows: readonly unknown[] = await table(open);
    expect([WRITTEN.length, THREE.length]).toContain(rows.length);
    await expectNextToSucceed(open);
    expect([textAt(open.host, "Answer", 0, 0), textAt(open.host, "Answer", 1, 5)]).toEqual(["mine", "mine too"]);
  }
  expect(outcomes).toContain("written");
});

test("rows of our table that are deleted meanwhile, its header too, are made anew by the same run or by the next", async () => {
  for (let exchange = 1; exchange <= (await undisturbed(false)); exchange += 1) {
    const open = await interrupted();
    await attempt(open, THREE);
    open.before(exchange, ({ grid }) => {
      const [costs] = grid.tables("Answer");
      const [first = 0, last = 0] = (costs?.address.match(/\d+/gu) ?? []).map(Number);
      if (costs !== undefined) grid.deleteRows("Answer", first - 1, last - first + 1);
    });
    await attempt(open);
    await expectNextToSucceed(open);
  }
});

describe("two runs at once from two panes", () => {
  test.each([
    ["a first run", false],
    ["a run again", true],
  ])("%s: one wins, the other says so, and nothing is lost", async (_, again) => {
    const open = await interrupted();
    if (again) await attempt(open, THREE);
    const other = open.pane();
    const [one, two] = await Promise.allSettled([open.workbook.write(smallPlan(FIVE)), other.write(smallPlan(FIVE))]);
    const refused = [one, two].flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
    expect(refused).toEqual([expect.objectContaining({ code: "busy", restored: true })]);
    expect(await table(open)).toEqual(WRITTEN);
    expect(namesOf(open)).toEqual(["Sheet1", "Answer", "Checks"]);
    await other.write(smallPlan(FIVE));
    await expectNextToSucceed(open);
  });

  test("a claim whose pane was closed in the middle of a run ends after two minutes", async () => {
    const open = await interrupted();
    const claimed = (minutesAgo: number): Promise<void> =>
      open.run(async (context) => {
        const since = new Date(Date.now() - minutesAgo * 60_000).toISOString();
        context.workbook.names.getItemOrNullObject("OUTSOURCE_writing").delete();
        context.workbook.names.add("OUTSOURCE_writing", "=0", since);
        await context.sync();
      });
    await claimed(1.95);
    expect((await attempt(open)).failure).toMatchObject({ code: "busy", restored: true });
    await claimed(2.02);
    await expectNextToSucceed(open);
  });
});

test("what could not be put back is named: the cells too", async () => {
  const remains: string[] = [];
  for (let after = 0; after < 20; after += 1) {
    const open = await interrupted();
    await attempt(open, THREE);
    const refused = { member: "Range.NumberFormat", code: "AccessDenied" };
    open.host.failAt({ ...refused, after }, refused, refused);
    const { failure } = await attempt(open);
    open.host.failAt(null);
    if (failure !== null && !failure.restored) remains.push(...failure.remains);
    await expectNextToSucceed(open);
  }
  expect(remains).toContain("'Checks'!B2:B3");
});

test("with another workbook in front new sheets cannot be deleted: they are named, and the next run succeeds", async () => {
  const open = await interrupted();
  open.before(7, (host) => {
    host.setOtherWorkbookInFront(true);
    host.failAt({ sync: 1, code: "AccessDenied" });
  });
  const { failure } = await attempt(open);
  open.host.setOtherWorkbookInFront(false);
  expect(failure).toMatchObject({ code: "other-workbook", restored: false, remains: ["Answer", "Checks"] });
  for (const sheet of ["Answer", "Checks"]) open.host.grid.deleteSheet(sheet);
  await expectNextToSucceed(open);
});

/** Numbers from 0 to below 1, the same in every run. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const MEMBERS = [
  "TableCollection.Add",
  "Table.Resize",
  "Table.Name",
  "Table.ShowTotals",
  "NamedItemCollection.Add",
  "NamedItem.Formula",
  "NamedItem.Comment",
  "Range.Insert",
  "Range.Delete",
  "Range.Clear",
  "Range.Formulas",
  "Range.NumberFormat",
  "Range.Values",
  "Worksheet.Name",
  "Worksheet.Delete",
  "WorksheetCollection.Add",
];

test("500 pairs of failures, the second in what follows the first: restored is what is seen, and the next run succeeds", async () => {
  const draw = drawn(11);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const spec = () => {
    const member = MEMBERS[below(MEMBERS.length)];
    return draw() < 0.5 || member === undefined
      ? { sync: 1 + below(12), code: "GeneralException" }
      : { member, after: below(4), code: "AccessDenied" };
  };
  const told = { restored: 0, broken: 0, written: 0 };
  for (let pair = 0; pair < 500; pair += 1) {
    const open = await interrupted();
    const again = pair % 2 === 1;
    if (again) await attempt(open, THREE);
    const stood = await workbookDump(open);
    open.host.failAt(spec(), spec());
    const { failure } = await attempt(open);
    open.host.failAt(null);
    const stands = await workbookDump(open);
    if (failure === null) told.written += 1;
    else if (failure.restored) {
      told.restored += 1;
      expect([pair, withoutClaim(stands)]).toEqual([pair, stood]);
    } else told.broken += 1;
    await releaseClaim(open);
    await expectNextToSucceed(open);
  }
  expect(told.restored).toBeGreaterThan(100);
  process.stdout.write(`  ${JSON.stringify(told)}\n`);
});

function withoutClaim<Dump extends { readonly names: readonly { readonly name: string }[] }>(dump: Dump): Dump {
  return { ...dump, names: dump.names.filter(({ name }) => name !== "OUTSOURCE_writing") };
}

/** A claim whose giving back failed too ends by itself after two minutes. */
async function releaseClaim({ run }: Interrupted): Promise<void> {
  await run(async (context) => {
    context.workbook.names.getItemOrNullObject("OUTSOURCE_writing").delete();
    await context.sync();
  });
}
