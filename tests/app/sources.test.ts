import { openSession, sameThreadAnalyst } from "../../src/app";
import type { Run, Session } from "../../src/app";
import { EDITIONS } from "../../src/emulator";
import type { Edition, EmbeddedHost } from "../../src/emulator";
import { text } from "../../src/language";
import type { Workbook } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";

type Rows = readonly (readonly (string | number)[])[];

async function put({ run }: OpenWorkbook, sheet: string, address: string, rows: Rows): Promise<void> {
  await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    target.getRange(address).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

async function valuesOf({ run }: OpenWorkbook, sheet: string): Promise<unknown> {
  return run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,numberFormat,address");
    await context.sync();
    return [used.address, used.values, used.numberFormat];
  });
}

const FLOWS: Rows = [
  ["Motif", "Canal", "Volume annuel", "DMT"],
  ["Livraison", "Téléphone", 40_000, 5.5],
  ["Garantie", "Courrier", 20_000, 8],
];
const TEAM: Rows = [
  ["Fonction", "ETP", "Coût chargé (k€)"],
  ["Conseiller", 8, 38.4],
];

interface Sources extends OpenWorkbook {
  readonly session: Session;
  /** Done each time the table Mapping begins to be written. */
  onMapping: () => void;
  /** What is planned for a second later. */
  readonly planned: (() => void)[];
}

async function withSources(edition: Edition = EDITIONS["microsoft-365"], rechecks = true): Promise<Sources> {
  const open = await openWorkbook({ edition });
  await put(open, "Synthèse", "B4", FLOWS);
  await put(open, "RH", "A1", TEAM);
  const planned: (() => void)[] = [];
  const workbook: Workbook = {
    ...open.workbook,
    write: async (plan, onWaiting) => {
      const writing = open.workbook.write(plan, onWaiting);
      if (plan.sheets.some(({ key }) => key === "inputs-mapping")) sources.onMapping();
      return writing;
    },
  };
  const session = openSession({
    workbook,
    analyst: sameThreadAnalyst,
    language: "fr",
    today: () => "2026-11-22",
    seed: 1,
    later: (act) => {
      planned.push(act);
      return () => void planned.splice(planned.indexOf(act), 1);
    },
    rechecks,
  });
  const sources: Sources = { ...open, workbook, session, planned, onMapping: () => undefined };
  return sources;
}

/** A source that has grown since it was taken: the run that answers it writes the table Mapping anew. */
async function withGrownSource(edition?: Edition, rechecks?: boolean): Promise<Sources> {
  const open = await withSources(edition, rechecks);
  await open.session.check();
  await open.session.answerSources({ "word:flows.channel:Courrier": "backOffice", "unit:flows.handlingTime": "min" });
  await open.session.takeSources();
  await put(open, "Synthèse", "B7", [["Retours", "Courrier", 9000, 6]]);
  await open.session.check();
  return open;
}

function done(session: Session): Extract<Run, { at: "done" }> {
  const run = session.run();
  expect(run.at).toBe("done");
  return run as Extract<Run, { at: "done" }>;
}

const at = (session: Session) => session.run().at;
const questions = (session: Session): readonly string[] => {
  const run = session.run();
  return run.at === "mapping" ? run.mapped.questions.map(({ key }) => key) : [];
};

test("the user's own ranges are proposed, asked about, taken, and read again at each look", async () => {
  const open = await withSources();
  const { session } = open;
  const before = await valuesOf(open, "Synthèse");
  await session.check();
  expect(at(session)).toBe("mapping");
  expect(questions(session)).toEqual(["word:flows.channel:Courrier", "unit:flows.handlingTime"]);

  await session.takeSources(); // nothing is taken while a question is open
  expect(at(session)).toBe("mapping");
  await session.answerSources({ "word:flows.channel:Courrier": "backOffice" });
  await session.answerSources({ "unit:flows.handlingTime": "min" });
  expect(questions(session)).toEqual([]);
  await session.takeSources();
  const ready = session.run();
  expect(ready.at === "ready" && [ready.reading.flows, ready.reading.team]).toEqual([2, 1]);
  expect(await valuesOf(open, "Synthèse")).toEqual(before);

  // Another session, another day: the choices are in the workbook, and a row more is read.
  await put(open, "Synthèse", "B7", [["Retours", "Courrier", 9000, 6]]);
  const { workbook } = open;
  const later = openSession({
    workbook,
    analyst: sameThreadAnalyst,
    language: "en",
    today: () => "2026-12-01",
    seed: 1,
    rechecks: true,
    later: () => () => undefined,
  });
  await later.check();
  const again = later.run();
  expect(again.at === "ready" && again.reading.flows).toBe(3);
});

test("a source that grew is told once: the run that answers it is remembered", async () => {
  const open = await withSources();
  const { session } = open;
  await session.check();
  await session.answerSources({ "word:flows.channel:Courrier": "backOffice", "unit:flows.handlingTime": "min" });
  await session.takeSources();
  await put(open, "Synthèse", "B7", [["Retours", "Courrier", 9000, 6]]);
  const codes = (): readonly string[] => {
    const run = session.run();
    return "reading" in run ? run.reading.issues.map(({ code }) => code) : [run.at];
  };
  await session.check();
  expect(codes()).toContain("source-rows");
  await session.recommend({ leaveOut: false, frozen: false, confirm: true });
  expect(at(session)).toBe("done");
  await session.check();
  expect(codes()).not.toContain("source-rows");
  const [, rows] = (await valuesOf(open, "Correspondances")) as [string, unknown[][]];
  expect(JSON.stringify(rows)).toContain("B4:E7");
  await session.close();
});

const FILTERED = "Correspondances » n’a pas pu être effacé.";
test.each<[string, string, Edition, (host: EmbeddedHost) => void]>([
  [
    "a filter",
    FILTERED,
    { ...EDITIONS.web, clearsFilters: false },
    ({ grid }) => grid.filter("Correspondances", 0, ["no such"]),
  ],
  [
    "a refusal",
    "Des cellules fusionnées",
    EDITIONS.web,
    (host) => host.failAt({ member: "Range.Formulas", code: "MergedRangeConflict" }),
  ],
  [
    "a locked sheet",
    "est protégée",
    EDITIONS.web,
    (host) => host.failAt({ member: "Range.Formulas", code: "AccessDenied" }),
  ],
])(
  "a recommendation stands where its mapping cannot be kept for %s, and that is said",
  async (_, why, edition, hinder) => {
    const open = await withGrownSource(edition);
    const { session, host } = open;
    open.onMapping = () => hinder(host);
    await session.recommend({ leaveOut: false, frozen: false });
    const { recommendation, stale, wrote } = done(session);
    expect([recommendation.flows.length, stale, wrote?.faults.length]).toEqual([3, false, 1]);
    expect(host.grid.sheets().map(({ name }) => name)).toContain("Recommandation");
    const said = wrote?.unkept ? text("fr", wrote.unkept) : "";
    expect(said).toContain("La recommandation est bien là");
    expect(said).toContain(why);
    expect(said).toContain("Tant qu’il ne l’est pas, chaque analyse signale ou redemande");
    expect(said).toContain("relancez la recommandation");
    expect(said).not.toContain("tel qu’il était");
    await session.close();
  },
);

test("a mapping that is kept is no news", async () => {
  const { session } = await withGrownSource();
  await session.recommend({ leaveOut: false, frozen: false });
  expect(done(session)).toMatchObject({ stale: false, wrote: undefined });
  await session.close();
});

test.each([
  ["microsoft-365", true],
  ["perpetual-2021", false],
  ["web", true],
] as const)("an edit while the mapping is kept is not lost in %s", async (kind, rechecks) => {
  const open = await withGrownSource(EDITIONS[kind], rechecks);
  const { session, host, planned } = open;
  open.onMapping = () => host.grid.edit("Synthèse", 4, 3, "400000");
  await session.recommend({ leaveOut: false, frozen: false });
  await new Promise((resolve) => setTimeout(resolve, 100));
  planned.splice(0).forEach((act) => act());
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(done(session).stale).toBe(true);
  await session.close();
});

test("a proposal that the workbook cannot keep holds for the session, and that is said", async () => {
  const open = await withSources();
  const { session, host } = open;
  await session.check();
  await session.answerSources({ "word:flows.channel:Courrier": "backOffice", "unit:flows.handlingTime": "min" });
  host.failAt({ member: "WorksheetCollection.Add", code: "AccessDenied" });
  await session.takeSources();
  const { wrote } = session.run();
  expect(wrote?.unkept ? text("fr", wrote.unkept) : "").toMatch(/protégé.*jusqu’à la fermeture de ce volet/);
  expect(wrote?.faults).toHaveLength(1);
  await session.close();
});

test("a heading that is gone is named, and nothing is guessed in its place", async () => {
  const open = await withSources();
  const { session } = open;
  await session.check();
  await session.answerSources({ "word:flows.channel:Courrier": "backOffice", "unit:flows.handlingTime": "min" });
  await session.takeSources();
  await put(open, "Synthèse", "E4", [["Temps"]]);
  await session.check();
  const run = session.run();
  expect(run.at === "no-tables" && run.issues.map(({ code }) => code)).toEqual(["source-gone"]);
});

test("reading the sheets takes three exchanges, whatever their number", async () => {
  const { host, workbook } = await withSources();
  const syncs = host.counters.syncs;
  await workbook.readSheets();
  expect(host.counters.syncs - syncs).toBeLessThanOrEqual(3);
});
