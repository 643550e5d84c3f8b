import { openSession, sameThreadAnalyst } from "../../src/app";
import type { Run, Session } from "../../src/app";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";

/** The user's own ranges, taken as inputs, and a clock that a test moves: what is to be done a second later is done when it says so. */
async function taken(): Promise<
  OpenWorkbook & { readonly session: Session; readonly aSecondLater: () => Promise<void> }
> {
  const open = await openWorkbook();
  await open.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Synthèse").getRange("B4:E6").values = [
      ["Motif", "Canal", "Volume annuel", "DMT (min)"],
      ["Livraison", "Téléphone", 40_000, 5.5],
      ["Garantie", "Courriel", 20_000, 8],
    ];
    worksheets.add("RH").getRange("A1:C2").values = [
      ["Fonction", "ETP", "Coût chargé (k€)"],
      ["Conseiller", 8, 38.4],
    ];
    await context.sync();
  });
  const waiting: (() => void)[] = [];
  const session = openSession({
    workbook: open.workbook,
    analyst: sameThreadAnalyst,
    language: "fr",
    today: () => "2026-11-22",
    seed: 1,
    rechecks: true,
    later: (act) => {
      waiting.splice(0, waiting.length, act);
      return () => waiting.splice(0);
    },
  });
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1)
      await open.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
  };
  const aSecondLater = async (): Promise<void> => {
    await settled();
    waiting.splice(0).forEach((act) => act());
    for (let round = 0; round < 5; round += 1) await settled();
  };
  await session.check();
  await session.takeSources();
  return { ...open, session, aSecondLater };
}

const codesOf = (run: Run): readonly string[] => {
  const issues = "reading" in run ? run.reading.issues : run.at === "no-tables" ? run.issues : [];
  return issues.flatMap(({ code }) => (code === "currency-assumed" ? [] : [code]));
};
const shown = ({ session }: { readonly session: Session }): readonly [string, readonly string[]] => [
  session.run().at,
  codesOf(session.run()),
];

test("a heading that an edit takes away is told a second later, and so is that it is back", async () => {
  const open = await taken();
  expect(shown(open)).toEqual(["ready", []]);
  open.host.grid.edit("Synthèse", 3, 4, "Temps");
  await open.aSecondLater();
  expect(shown(open)).toEqual(["no-tables", ["source-gone"]]);
  open.host.grid.edit("Synthèse", 3, 4, "DMT (min)");
  await open.aSecondLater();
  expect(shown(open)).toEqual(["ready", []]);
  await open.session.close();
});

test("a word and a twin of a heading that an edit brings are asked for a second later", async () => {
  const open = await taken();
  open.host.grid.edit("Synthèse", 5, 2, "Visio");
  await open.aSecondLater();
  expect(open.session.run().at).toBe("mapping");
  await open.session.answerSources({ "word:flows.channel:Visio": "chat" });
  await open.session.takeSources();
  expect(shown(open)).toEqual(["ready", []]);
  open.host.grid.edit("Synthèse", 3, 5, "DMT (min)");
  open.host.grid.edit("Synthèse", 4, 5, "7");
  await open.aSecondLater();
  const run = open.session.run();
  expect(run.at === "mapping" && run.mapped.questions.map(({ key }) => key)).toEqual(["field:flows.handlingTime"]);
  await open.session.close();
});

test("a sheet that was renamed, a range that became a table and one that was moved are followed and told, with the same figures", async () => {
  const open = await taken();
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Synthèse");
    sheet.name = "Budget 2027";
    await context.sync();
  });
  await open.session.check();
  expect(shown(open)).toEqual(["ready", ["source-moved"]]);
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budget 2027");
    sheet.tables.add("B4:E6", true).name = "Demandes";
    await context.sync();
  });
  await open.session.check();
  const run = open.session.run();
  expect([run.at === "ready" && run.reading.flows, ...shown(open)]).toEqual([2, "ready", ["source-moved"]]);
  await open.session.close();
});

test("a column that was deleted stops the run by its heading", async () => {
  const open = await taken();
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("Synthèse").getRange("C:C").delete("Left");
    await context.sync();
  });
  await open.session.recommend({ leaveOut: true, frozen: false });
  expect(shown(open)).toEqual(["no-tables", ["source-gone"]]);
  await open.session.close();
});
