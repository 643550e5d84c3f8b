import { openSession, sameThreadAnalyst } from "../../src/app";
import type { Session } from "../../src/app";
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

async function withSources(): Promise<OpenWorkbook & { session: Session }> {
  const open = await openWorkbook();
  await put(open, "Synthèse", "B4", FLOWS);
  await put(open, "RH", "A1", TEAM);
  const { workbook } = open;
  const session = openSession({
    workbook,
    analyst: sameThreadAnalyst,
    language: "fr",
    today: () => "2026-11-22",
    seed: 1,
    later: () => () => undefined,
  });
  return { ...open, session };
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
