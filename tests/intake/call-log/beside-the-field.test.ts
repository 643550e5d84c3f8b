import { codesOf, readReport, summaryOf } from "./read-report";
import type { LogImported } from "../../../src/intake";

// Columns that stand beside the one a field is read from, as vendors export them. The calls are made here: 12 of 60 lost after 50 s of wait; the others wait 20 s,
// talk 180 s and take 30 s afterwards.

const CALLS = Array.from({ length: 60 }, (_, call) => call);
const isLost = (call: number): boolean => call % 5 === 0;
const pad = (number: number): string => String(number).padStart(2, "0");
const moment = (call: number): string =>
  `${pad(1 + (call % 20))}/06/2026 ${pad(9 + (call % 8))}:${pad((call * 7) % 60)}:1${call % 9}`;
const queue = (call: number): string => (call % 3 === 0 ? "Billing" : "Orders");
type Column = readonly [heading: string, cell: (call: number) => string | number];
const BASE: readonly Column[] = [
  ["ID appel", (call) => `K${100_000 + call * 7919}`],
  ["Date et heure", moment],
  ["File", queue],
  ["Statut", (call) => (isLost(call) ? "Abandonné" : "Répondu")],
  ["Attente (s)", (call) => (isLost(call) ? 50 : 20)],
  ["Conversation (s)", (call) => (isLost(call) ? "" : 180)],
  ["Post-appel (s)", (call) => (isLost(call) ? "" : 30)],
];
const report = (columns: readonly Column[]): string =>
  [
    columns.map(([heading]) => heading).join(";"),
    ...CALLS.map((call) => columns.map(([, cell]) => cell(call)).join(";")),
  ].join("\n");
const read = async (columns: readonly Column[]) => {
  const result = await readReport(report(columns));
  return { result, asked: result.kind === "asked" ? result.questions.map(({ key }) => key) : [] };
};
const figures = (imported: LogImported) => {
  const { topics } = summaryOf(imported);
  const sum = (of: (topic: (typeof topics)[number]) => number) => topics.reduce((all, each) => all + of(each), 0);
  return [topics.length, sum(({ contacts }) => contacts), sum(({ answeredContacts }) => answeredContacts ?? 0)];
};

const WHOLE = [2, 60, 48];

test.each([
  ["Date d'export", () => "04/05/2026"],
  ["Date du contrat", () => "12/01/2025"],
  ["Date de création du dossier", (call) => `${pad(2 + (call % 20))}/06/2026`],
  ["Export date", () => "04/05/2026"],
] satisfies Column[])(
  "a date of something else beside day and time is not asked about, and moves no day: %s",
  async (...column) => {
    const { result, asked } = await read([...BASE, column]);
    expect(asked).toEqual([]);
    expect(summaryOf(result)).toMatchObject({ from: "2026-06-01", to: "2026-06-20" });
  },
);

test("a date that is named by hand is taken all the same", async () => {
  const file = report([...BASE, ["Date de rappel", (call) => `${pad(2 + (call % 20))}/07/2026`]]);
  expect(summaryOf(await readReport(file, { "field:date": "Date de rappel" }))).toMatchObject({ from: "2026-07-02" });
});

test.each<readonly [string, Column]>([
  ["one number throughout", ["DNIS", () => "0800100200"]],
  ["one campaign throughout", ["Campaign", () => "Inbound main"]],
  ["numbers beside names", ["Dialed number DNIS", (call) => (call % 3 === 0 ? 2101 : 2102)]],
  ["the same by another name", ["Queue Id", (call) => `q-${queue(call).slice(0, 2)}`]],
])("a second column that could name the flows and says no more is not asked about: %s", async (_, column) => {
  const before = await read([...BASE.slice(0, 2), column, ...BASE.slice(2)]);
  expect(before.asked).toEqual([]);
  expect(figures(before.result)).toEqual(WHOLE);
});

test("two columns of names that part the calls otherwise are asked about", async () => {
  const { asked } = await read([...BASE, ["Groupe", (call) => ["North", "South"][call % 2] ?? ""]]);
  expect(asked).toEqual(["field:topic"]);
});

test.each(["Décroché en moins de 20 s", "Répondu dans le seuil", "Answered within SLA"])(
  "whether a call was answered in time is not whether it was: %s",
  async (heading) => {
    const { result, asked } = await read([...BASE, [heading, (call) => (call % 2 === 0 ? "Oui" : "Non")]]);
    expect(asked).toEqual([]);
    expect(figures(result)).toEqual(WHOLE);
  },
);

test.each(["Appel", "Call", "Contact", "Interaction"])(
  "an identifier headed %s is no unread number of contacts",
  async (heading) => {
    const [, ...rest] = BASE;
    const { result, asked } = await read([[heading, (call) => `a${100_000 + call * 7919}-x`], ...rest]);
    expect([asked, codesOf(result).includes("column-unread")]).toEqual([[], false]);
  },
);

test.each([
  ["Conversation (s)", "Durée d'échange (s)"],
  ["Conversation (s)", "Speak time (s)"],
  ["Post-appel (s)", "Saisie après appel (s)"],
  ["Post-appel (s)", "Après-appel en secondes"],
  ["Date et heure", "Heure d'entrée"],
])("other words of systems: %s as %s", async (own, other) => {
  const { result, asked } = await read(
    BASE.map(([heading, cell]): Column => [heading === own ? other : heading, cell]),
  );
  expect(asked).toEqual([]);
  expect(summaryOf(result).topics.map(({ handling }) => handling)).toEqual([210, 210]);
});

test("a column of types that names no channel is none", async () => {
  const { result, asked } = await read([...BASE, ["Type", (call) => (call % 2 === 0 ? "Nouveau" : "Suite")]]);
  expect([asked, codesOf(result).includes("channel-unread")]).toEqual([[], false]);
});

test("who answered, headed Name, is no flow", async () => {
  const agent: Column = ["name", (call) => (isLost(call) ? "" : `Agent ${call % 4}`)];
  const { result, asked } = await read([...BASE.slice(0, 2), ["target_name", queue], agent, ...BASE.slice(3)]);
  expect(asked).toEqual([]);
  expect(figures(result)).toEqual(WHOLE);
});

test("where one number is called by all, the names beside it are the flows", async () => {
  const columns: readonly Column[] = [
    ...BASE.slice(0, 2),
    ["DID Number", () => "0800"],
    ["Call To", (call) => `${queue(call)}<6400>`],
    ...BASE.slice(3),
  ];
  const { result, asked } = await read(columns);
  expect(asked).toEqual([]);
  expect(figures(result)).toEqual(WHOLE);
});

test("the whole of calls of which most were given up after seconds is in the unit of the talk", async () => {
  const columns: readonly Column[] = [
    ["calldate", moment],
    ["dst", queue],
    ["duration", (call) => (call % 10 < 7 ? 2 + (call % 5) : 300 + call)],
    ["billsec", (call) => (call % 10 < 7 ? 0 : 280 + call)],
    ["disposition", (call) => (call % 10 < 7 ? "NO ANSWER" : "ANSWERED")],
    ["uniqueid", (call) => `177244${call}.0`],
  ];
  expect((await read(columns)).asked).toEqual([]);
  // Minutes beside seconds are no longer than the talk: asked.
  const minutes = columns.map(([heading, cell]): Column => [
    heading,
    heading === "duration" ? (call) => Math.ceil(Number(cell(call)) / 60) : cell,
  ]);
  expect((await read(minutes)).asked).toEqual(["unit:whole"]);
});

describe("reports of counts", () => {
  const counts = (head: string, rows: (line: number) => readonly (string | number)[]): string =>
    [
      head,
      ...Array.from({ length: 80 }, (_, line) => [`${pad(1 + Math.floor(line / 4))}/06/2026`, ...rows(line)].join(";")),
    ].join("\n");
  const slot = (line: number): string => `de ${pad(8 + (line % 8))}h00 à ${pad(8 + (line % 8))}h30`;

  test("a time of day between “de” and “à”", async () => {
    const result = await readReport(
      counts("Date;Plage horaire;Groupe;Appels reçus;Appels traités", (line) => [slot(line), "Sales", 5, 4]),
    );
    expect(summaryOf(result).topics[0]?.profile.length).toBeGreaterThan(1);
  });

  test("contacts served at once and after waiting, which with the abandons are those received, ask nothing", async () => {
    const head =
      "Date;Heure;Pilote;Appels reçus;Appels servis sans attente;Appels servis après attente;Abandons en attente;Durée moyenne conversation (s)";
    const result = await readReport(counts(head, (line) => [`${pad(8 + (line % 8))}:00`, "Sales", 10, 5, 3, 2, 200]));
    expect(figures(result)).toEqual([1, 800, 640]);
  });

  test("Hold beside Avg Hold is how many were held", async () => {
    const head = "Date;Interval;Queue;Offered;Answered;Avg Handle (s);Avg Talk (s);Avg Hold (s);Hold";
    const result = await readReport(
      counts(head, (line) => [`${pad(8 + (line % 8))}:00`, "Sales", 10, 8, 240, 200, 10, 3]),
    );
    expect(summaryOf(result).topics[0]?.handling).toBe(240);
  });
});
