import { mapWorkbook, readInputs } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Tables with a column for each channel: each filled cell is a flow by that channel. Figures are invented.

const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const book = (rows: SheetRows, answers = {}) => mapped([sheetOf("Activité", rows), sheetOf("RH", TEAM)], answers);
const flowsOf = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).flows.map(({ name, channel, annualVolume, handlingTime }) => [
    name,
    channel,
    annualVolume,
    handlingTime,
  ]);
const codes = (read: ReturnType<typeof mapped>) => [
  ...new Set(issuesOf(read).map(([code, severity]) => `${severity} ${code}`)),
];

const BY_CHANNEL: SheetRows = [
  [null, "Volume annuel", null, null, "DMT (min)", null, null],
  ["Motif", "Téléphone", "E-mail", "Chat", "Téléphone", "E-mail", "Chat"],
  ["Facturation", 50_000, 12_000, null, 5, 10, null],
  ["SAV", 30_000, 8_000, 2_000, 6, 12, 8],
  ["Total", 80_000, 20_000, 2_000, null, null, null],
];
const READ = [
  ["Facturation – Téléphone", "phone", 50_000, 300],
  ["Facturation – E-mail", "email", 12_000, 600],
  ["SAV – Téléphone", "phone", 30_000, 360],
  ["SAV – E-mail", "email", 8_000, 720],
  ["SAV – Chat", "chat", 2_000, 480],
];

test("volumes and handling times by channel, under bands: a flow for each filled cell", () => {
  const read = book(BY_CHANNEL);
  expect(read.questions).toEqual([]);
  expect(flowsOf(read)).toEqual(READ);
  expect(codes(read).toSorted()).toEqual(["note channels-across", "note name-by-channel"]);
  expect(read.leftOut.map(({ address }) => address)).toEqual(["Activité!A5"]);
});

test("each value keeps the address of its cell", () => {
  const block = book(BY_CHANNEL).blocks.find(({ table }) => table === "flows");
  const volumes = block?.made.columns.find(({ column }) => column === "annualVolume")?.cells ?? [];
  expect(volumes.map(({ source }) => [source.place?.row, source.place?.column])).toEqual([
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
    [3, 3],
  ]);
});

test.each<[string, SheetRows]>([
  [
    "under a title",
    [
      ["Volumes annuels par canal"],
      ["Motif", "Téléphone", "E-mail", "DMT (s)"],
      ["Facturation", 50_000, 12_000, 310],
      ["SAV", 30_000, 8_000, 400],
    ],
  ],
  [
    "with their total",
    [
      ["Contacts per year by channel"],
      ["Contact reason", "Phone", "Email", "Total", "AHT (s)"],
      ["Facturation", 50_000, 12_000, 62_000, 310],
      ["SAV", 30_000, 8_000, 38_000, 400],
    ],
  ],
  [
    "by words that count contacts",
    [
      ["Motif", "Appels", "E-mails", "DMT (s)"],
      ["Facturation", 50_000, 12_000, 310],
      ["SAV", 30_000, 8_000, 400],
    ],
  ],
])("one handling time for all channels of a row is used, with a warning: %s", (how, rows) => {
  const read = book(rows, how.startsWith("by") ? { "unit:flows.annualVolume": "year" } : {});
  expect(read.questions).toEqual([]);
  expect(flowsOf(read).map(([, channel, volume, time]) => [channel, volume, time])).toEqual([
    ["phone", 50_000, 310],
    ["email", 12_000, 310],
    ["phone", 30_000, 400],
    ["email", 8_000, 400],
  ]);
  expect(codes(read)).toContain("warning channels-across");
});

test("figures by channel of which nothing says what they are: told what to write, and nothing is read", () => {
  const read = book([
    ["Motif", "Téléphone", "E-mail", "DMT (s)"],
    ["Facturation", 50_000, 12_000, 310],
  ]);
  expect(flowsOf(read)).toEqual([]);
  expect(codes(read)).toEqual(["warning channels-across"]);
  expect(read.nearest.find(({ table }) => table === "flows")?.missing).toEqual(["annualVolume"]);
});

test("a total row that is not the sum is told where it stands", () => {
  const rows = BY_CHANNEL.map((row) => (row[0] === "Total" ? ["Total", 81_000, 20_100, 2_100, null, null, null] : row));
  const [wrong] = book(rows).issues.filter(({ code }) => code === "total-not-sum");
  expect([wrong?.place?.row, wrong?.place?.column, wrong?.received]).toEqual([4, 1, "81000"]);
});

test("a volume beside the channels that is not their sum leaves the table as it is", () => {
  const read = book([
    ["Motif", "Contacts", "Appels", "Mails", "DMT (s)"],
    ["Facturation", 99_000, 50_000, 12_000, 310],
  ]);
  expect(read.questions.map(({ key }) => key)).toContain("field:flows.annualVolume");
});

test("a remembered mapping reads it again without a question", () => {
  const sheets = [sheetOf("Activité", BY_CHANNEL), sheetOf("RH", TEAM)];
  const request = {
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map<string, string>(),
    today: "2026-11-22",
  };
  const again = mapWorkbook({ ...request, remembered: mapWorkbook({ ...request, remembered: [] }).rows });
  expect([again.questions, flowsOf(again)]).toEqual([[], READ]);
  expect(issuesOf(again).filter(([code]) => code.startsWith("source-"))).toEqual([]);
});

test.each<[string, SheetRows[number], readonly (readonly unknown[])[]]>([
  [
    "volumes and times of one channel each",
    ["Motif", "Appels/an", "Courriels/an", "DMT appels (s)", "DMT courriels (s)"],
    [
      ["phone", 52_000, 300],
      ["email", 9_000, 420],
    ],
  ],
  [
    "the channel first",
    ["Reason", "Phone volume/yr", "Email volume/yr", "Phone AHT (s)", "Email AHT (s)"],
    [
      ["phone", 52_000, 300],
      ["email", 9_000, 420],
    ],
  ],
  [
    "counts by the word for the channel",
    ["Motif", "Nb d'appels par mois", "Nb d'e-mails par mois", "TMT téléphone (s)", "TMT e-mail (s)"],
    [
      ["phone", 624_000, 300],
      ["email", 108_000, 420],
    ],
  ],
])("headings that say channel and quantity at once: %s", (_, heads, flows) => {
  const read = book([heads, ["Commandes", 52_000, 9_000, 300, 420]]);
  expect(read.questions).toEqual([]);
  expect(flowsOf(read).map(([, ...rest]) => rest)).toEqual(flows);
});

test("times of channels in two units are asked, not read in one", () => {
  const read = book([
    ["Motif", "Appels/an", "Courriels/an", "DMT appels (min)", "DMT courriels (s)"],
    ["Commandes", 52_000, 9_000, 5, 420],
  ]);
  expect(read.questions.map(({ key }) => key)).toContain("field:flows.handlingTime");
});

test("a channel without a time of its own is told, and takes no other's", () => {
  const read = book([
    ["Motif", "Appels/an", "Courriels/an", "DMT appels (s)"],
    ["Commandes", 52_000, 9_000, 300],
  ]);
  const { issues } = readInputs(
    { tables: read.tables, sheets: [], currency: "€" },
    { today: "2026-11-22", mappings: read.mappings },
  );
  expect(issues.filter(({ severity }) => severity === "error").map(({ code, column }) => [code, column])).toEqual([
    ["missing-value", "DMT appels (s)"],
  ]);
});
