import { mapWorkbook } from "../../../src/intake";
import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// A target and the time it is answered in, in one cell: read as the two that they are, and told.

const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const sheets = (heads: readonly string[], values: readonly CellValue[], channel = "Tél.") => [
  sheetOf("Activité", [
    ["Motif", "Canal", "Appels/an", "DMT (s)", ...heads],
    ["Facturation", channel, 74_400, 310, ...values],
  ]),
  sheetOf("RH", TEAM),
];
const read = (heads: readonly string[], values: readonly CellValue[], answers = {}, channel = "Tél.") =>
  mapped(sheets(heads, values, channel), answers);
const flow = (book: ReturnType<typeof mapped>) => {
  const { serviceTarget, answerTime, deadline } = recordsOf(book).flows[0] ?? {};
  return [serviceTarget, answerTime, deadline];
};

// 80 in 20 s, by the words of the cell; two minutes are 120 s, a day 24 h.
test.each([
  ["Objectif QS", "80/20", 0.8, 20, undefined],
  ["Service level", "90/10", 0.9, 10, undefined],
  ["NS objectif", "80 % en 20 s", 0.8, 20, undefined],
  ["SLA", "80% in 20 s", 0.8, 20, undefined],
  ["Cible", "85 % en moins de 30 sec", 0.85, 30, undefined],
  ["Target", "80% of calls answered within 2 min", 0.8, 120, undefined],
  ["SL target (%)", "92,5% < 15s", 0.925, 15, undefined],
  ["Niveau de service", "95 % sous 24 h", 0.95, undefined, 24],
  ["Niveau de service", "95 % sous 2 jours", 0.95, undefined, 48],
] as const)("%s: %s", (heading, cell, share, seconds, hours) => {
  const book = read([heading], [cell]);
  expect([flow(book), book.questions, issuesOf(book)]).toEqual([
    [share, seconds, hours],
    [],
    [["targets-split", "note"]],
  ]);
});

test("80/5 may be seconds or minutes: asked, and the answer holds", () => {
  expect(read(["SLA"], ["80/5"]).questions.map(({ key }) => key)).toEqual(["unit:flows.answerTime"]);
  expect(flow(read(["SLA"], ["80/5"], { "unit:flows.answerTime": "min" }))).toEqual([0.8, 300, undefined]);
});

test("an own column of the answer time that says the same is read; one that says another is asked about", () => {
  const heads = ["Objectif QS", "Délai de réponse (s)"];
  expect(flow(read(heads, ["80/20", 20]))).toEqual([0.8, 20, undefined]);
  const other = read(heads, ["80/20", 30]);
  expect(other.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])).toEqual([
    ["field:flows.answerTime", ["Délai de réponse (s)", "Objectif QS"]],
  ]);
  const answer = (heading: string) => flow(read(heads, ["80/20", 30], { "field:flows.answerTime": heading }));
  expect([answer("Délai de réponse (s)"), answer("Objectif QS")]).toEqual([
    [0.8, 30, undefined],
    [0.8, 20, undefined],
  ]);
});

test("the mapping keeps both, and the next run reads them without a question", () => {
  const own = sheets(["Objectif QS"], ["80/20"]);
  const content = { tables: [], sheets: own.map(({ name }) => name), currency: "€" };
  const { rows } = mapped(own);
  const again = mapWorkbook({ content, sheets: own, answers: new Map(), remembered: rows, today: "2026-11-23" });
  expect([again.questions, flow(again)]).toEqual([[], [0.8, 20, undefined]]);
});

test("a share alone in such a column is one, and a range of shares stays what it is: an issue of the cell", () => {
  const book = mapped([
    sheetOf("Activité", [
      ["Motif", "Canal", "Appels/an", "DMT (s)", "Objectif QS"],
      ["Facturation", "Tél.", 74_400, 310, "80/20"],
      ["Livraison", "Tél.", 30_000, 310, "90 %"],
    ]),
    sheetOf("RH", TEAM),
  ]);
  expect(recordsOf(book).flows.map(({ serviceTarget, answerTime }) => [serviceTarget, answerTime])).toEqual([
    [0.8, 20],
    [0.9, undefined],
  ]);
  expect(read(["Objectif QS"], ["80-90"]).blocks[0]?.lines.map(({ field }) => field)).not.toContain("serviceTarget");
});
