import { workbookOf } from "./made-reports";
import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const HEADINGS = ["Date", "Heure", "Service", "Statut", "Durée (s)"];
const month = (number: number, calls: number, seconds: number): readonly (readonly (string | number)[])[] =>
  Array.from({ length: calls }, (_, call) => [
    `${pad(1 + (call % 28))}/${pad(number)}/2026`,
    `${pad(9 + (call % 8))}:${pad(call % 60)}:05`,
    "Dépôt",
    "Répondu",
    seconds,
  ]);
const answers = { "date-order": "day-first" };

/** March below two rows of titles with 40 calls of 300 s, April with 60 of 200 s: 100 calls of 240 s. */
const months = (): Promise<Uint8Array> =>
  workbookOf({
    Mars: [["Centre d'appels"], [], HEADINGS, ...month(3, 40, 300)],
    Avril: [HEADINGS, ...month(4, 60, 200)],
  });

test("visible sheets with the same headings are asked for, and never one of them in silence", async () => {
  const asked = await readReport(await months(), answers);
  expect(asked.kind === "asked" && asked.questions).toMatchObject([
    { key: "sheets", choices: [{ value: "all" }, { value: "Mars" }, { value: "Avril" }] },
  ]);
});

test.each([
  ["all", 100, 240],
  ["Mars", 40, 300],
  ["Avril", 60, 200],
])("answered with %s, %i calls count, of %i s", async (sheets, contacts, handling) => {
  const { topics, counted } = summaryOf(await readReport(await months(), { ...answers, sheets }));
  expect(topics.map((each) => [each.contacts, each.handling])).toEqual([[contacts, handling]]);
  expect([counted.lines.data, counted.leftOut.total]).toEqual([contacts, 0]);
});

test("a sheet with other headings of a report is named as not read", async () => {
  const file = await workbookOf({
    Appels: [HEADINGS, ...month(3, 40, 300)],
    Synthèse: [
      ["File", "Appels reçus", "DMT"],
      ["Dépôt", 40, 300],
    ],
    Notes: [["Extrait le 2 avril"]],
  });
  const read = await readReport(file, answers);
  expect(summaryOf(read).topics.map(({ contacts }) => contacts)).toEqual([40]);
  expect(read.findings.find(({ code }) => code === "sheet-not-read")).toMatchObject({
    severity: "warning",
    received: "Synthèse",
    count: 1,
  });
});
