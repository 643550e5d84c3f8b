import { codesOf, readReport, summaryOf } from "./read-report";
import type { LogImported } from "../../../src/intake";
import { text as phraseIn } from "../../../src/language";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
const isLost = (call: number): boolean => call % 6 === 0;
/** Ten calls of sixty are lost, after a wait of 50 s; the others wait 20 s, talk 180 s, are held 10 s and take 30 s afterwards. */
const CELLS: Readonly<Record<string, (call: number) => string | number>> = {
  id: (call) => `K${String(100_000 + call * 7919)}`,
  date: (call) => `2026-06-${pad(1 + (call % 20))}`,
  time: (call) => `${pad(9 + (call % 8))}:0${String(call % 7)}:1${String(call % 9)}`,
  moment: (call) => `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:0${String(call % 7)}:1${String(call % 9)}`,
  later: (call) => `2026-07-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:0${String(call % 7)}:1${String(call % 9)}`,
  queue: (call) => (call % 3 === 0 ? "Billing" : "Orders"),
  answered: (call) => (isLost(call) ? "No" : "Yes"),
  lost: (call) => (isLost(call) ? 1 : 0),
  wait: (call) => (isLost(call) ? 50 : 20),
  talk: (call) => (isLost(call) ? 0 : 180),
  hold: (call) => (isLost(call) ? 0 : 10),
  wrap: (call) => (isLost(call) ? 0 : 30),
  none: () => 0,
  phone: (call) => `0${String(100_000_000 + ((call * 387_420_489) % 699_999_999))}`,
  disposition: (call) => (isLost(call) ? "Abandon" : call % 2 === 0 ? "No Disposition" : "Sale"),
  gaveUpAfter: (call) => (isLost(call) ? 50 : 0),
};
type Column = readonly [heading: string, cell: string | ((call: number) => string | number)];
const PLAIN: readonly Column[] = [
  ["ID", "id"],
  ["Date", "date"],
  ["Time", "time"],
  ["Queue", "queue"],
];
const BASE: readonly Column[] = [...PLAIN, ["Answered", "answered"], ["Wait (s)", "wait"], ["Talk time (s)", "talk"]];

function report(columns: readonly Column[]): string {
  const cell = (call: number, by: Column[1]): string => String(typeof by === "string" ? CELLS[by]?.(call) : by(call));
  return [
    columns.map(([heading]) => heading).join(";"),
    ...CALLS.map((call) => columns.map(([, by]) => cell(call, by)).join(";")),
  ].join("\n");
}

function questionsOf(imported: LogImported): readonly string[] {
  return imported.kind === "asked" ? imported.questions.map(({ key }) => key) : [];
}

function handlingOf(imported: LogImported): readonly (number | null)[] {
  return summaryOf(imported).topics.map(({ handling }) => handling);
}

test.each([
  "Postappel",
  "DUREE_POSTAPPEL",
  "Tps admin (s)",
  "Temps administratif (s)",
  "Post-traitement (s)",
  "Durée après appel (s)",
  "Temps après-appel",
  "Admin time (s)",
])("the work after the call is read under the words of systems: %s", async (heading) => {
  expect(handlingOf(await readReport(report([...BASE, [heading, "wrap"]])))).toEqual([210, 210]);
});

test.each(["Qualification (s)", "Durée de codification (s)", "Codification time (s)"])(
  "durations of answered calls alone beside the talk are asked about as the work after the call: %s",
  async (heading) => {
    const file = report([...BASE, [heading, "wrap"]]);
    expect(questionsOf(await readReport(file))).toEqual(["field:wrap"]);
    expect(handlingOf(await readReport(file, { "field:wrap": heading }))).toEqual([210, 210]);
    expect(handlingOf(await readReport(file, { "field:wrap": "-" }))).toEqual([180, 180]);
  },
);

test.each<Column>([
  ["Ring time (s)", "wrap"],
  ["Durée facturée (s)", "talk"],
  ["IVR time (s)", "wait"],
  ["Transfers", "lost"],
  ["Temps de parcours (s)", "wait"],
])("what is no work after the call is not asked about: %s", async (heading, cell) => {
  expect(questionsOf(await readReport(report([...BASE, [heading, cell]])))).toEqual([]);
});

const WITHOUT_DATE: readonly Column[] = BASE.filter(([heading]) => heading !== "Date" && heading !== "Time");

test.each(["Date d'arrivée", "Arrivée", "Date de réception", "Queue entry time", "When", "Zorg"])(
  "the one column with a date and a time on every line is when the calls came: %s",
  async (heading) => {
    const read = await readReport(report([[heading, "moment"], ...WITHOUT_DATE]));
    expect(summaryOf(read)).toMatchObject({ from: "2026-06-01", to: "2026-06-20" });
    expect(summaryOf(read).topics.every(({ profile }) => profile.length > 0)).toBe(true);
  },
);

test("a moment that no heading names is said to be read by its cells", async () => {
  const read = await readReport(report([["When", "moment"], ...WITHOUT_DATE]));
  expect(read.findings.find(({ code }) => code === "moments-by-contents")).toMatchObject({ column: "When" });
});

test("of two columns of moments under headings that say nothing a person says which", async () => {
  const file = report([["Zorg", "moment"], ["Blip", "later"], ...WITHOUT_DATE]);
  expect(questionsOf(await readReport(file))).toEqual(["field:date"]);
  expect(summaryOf(await readReport(file, { "field:date": "Blip" }))).toMatchObject({ from: "2026-07-01" });
  expect(summaryOf(await readReport(file, { "field:date": "Zorg" }))).toMatchObject({ from: "2026-06-01" });
});

test.each(["Call From", "Calls from", "Appels de"])("telephone numbers are no counts of calls: %s", async (heading) => {
  const read = await readReport(report([...BASE, [heading, "phone"]]));
  expect(questionsOf(read)).toEqual([]);
  expect(summaryOf(read).plan.shape).toBe("calls");
});

describe("the wait of a report that does not say who was answered is of all calls", () => {
  const file = report([...PLAIN, ["Wait (s)", "wait"]]);

  test.each([
    ["en", "Mean wait of all contacts, answered or not, which the report does not tell apart: 25 s."],
    ["fr", "Attente moyenne de tous les contacts, répondus ou non, que le rapport ne distingue pas : 25 s."],
  ] as const)("and the proof says so: %s", async (language, sentence) => {
    const { proof } = summaryOf(await readReport(file, {}, { language }));
    expect(proof.map((line) => phraseIn(language, line).replace(/\u00A0/g, " "))).toContain(sentence);
  });

  test("beside a status it is of those answered", async () => {
    const { proof } = summaryOf(await readReport(report(BASE)));
    expect(proof.map((line) => phraseIn("en", line))).toContain("Mean wait until answered: 20 s.");
  });
});

test.each([
  ["Accepted", "Missed"],
  ["Accepted", "Voicemail"],
  ["Call connected", "Hang Up"],
  ["Call connected", "No Answer"],
  ["Accepted", "Rejected"],
  ["Accepted", "Busy"],
  ["Answered elsewhere", "Call Failed"],
])("the words of a result are known: %s, %s", async (yes, no) => {
  const columns = PLAIN.concat([
    ["Action", () => "Phone Call"],
    ["Action Result", (call) => (isLost(call) ? no : yes)],
    ["Wait (s)", "wait"],
    ["Talk time (s)", "talk"],
  ]);
  const { topics } = summaryOf(await readReport(report(columns)));
  expect(topics.reduce((sum, { answeredContacts }) => sum + (answeredContacts ?? 0), 0)).toBe(50);
});

test.each(["ABANDONED", "Abandonné", "Perdu"])(
  "marks that say of every line whether it was lost need no word of a disposition: %s",
  async (heading) => {
    const columns: readonly Column[] = [
      ...PLAIN,
      ["DISPOSITION", "disposition"],
      ["Wait (s)", "wait"],
      ["Talk time (s)", "talk"],
      [heading, "lost"],
    ];
    const { topics } = summaryOf(await readReport(report(columns)));
    expect(topics.reduce((sum, { answeredContacts }) => sum + (answeredContacts ?? 0), 0)).toBe(50);
  },
);

test("where a disposition contradicts the marks, its words are asked for", async () => {
  const columns: readonly Column[] = [
    ...PLAIN,
    ["DISPOSITION", (call) => (call === 1 ? "Abandon" : String(CELLS["disposition"]?.(call)))],
    ["Talk time (s)", "talk"],
    ["ABANDONED", "lost"],
  ];
  expect(questionsOf(await readReport(report(columns)))).toContain("word:log.answered:No Disposition");
});

test.each(["PostQueue", "Post-queue", "Post file"])(
  "what follows a queue is no work after the call: %s",
  async (heading) => {
    const read = await readReport(report([...BASE, [heading, "none"], ["ACW_Seconds", "wrap"]]));
    expect(handlingOf(read)).toEqual([210, 210]);
  },
);

test.each(["Connected Duration", "Agent interaction duration", "Interaction duration (s)"])(
  "the time connected to an agent is the talk, with a status and without: %s",
  async (heading) => {
    const talk: Column = [heading, "talk"];
    const rest: readonly Column[] = [
      ["Queue duration", "wait"],
      talk,
      ["Customer hold duration", "hold"],
      ["After contact work duration", "wrap"],
    ];
    expect(handlingOf(await readReport(report([...PLAIN, ["Answered", "answered"], ...rest])))).toEqual([220, 220]);
    expect(handlingOf(await readReport(report([...PLAIN, ...rest])))).toEqual([220, 220]);
  },
);

test.each([
  ["Flux entrants", "Flux traités", "Flux abandonnés"],
  ["Flux reçus", "Flux décrochés", "Flux perdus"],
])("counts with one word in front of all are counts: %s, %s, %s", async (came, done, lost) => {
  const lines = Array.from({ length: 20 }, (_, line) => `${pad(1 + line)}/06/2026;09:00;Ventes;10;8;2;300`);
  const read = await readReport([`Date;Heure;Service;${came};${done};${lost};DMT (s)`, ...lines].join("\n"), {
    "date-order": "day-first",
  });
  expect(summaryOf(read).topics).toMatchObject([{ contacts: 200, answeredContacts: 160, handling: 300 }]);
});

test.each(["Temps abandon (s)", "Abandon time (s)", "Durée abandon", "Abandoned (sec)"])(
  "a duration marks no contact as lost: %s",
  async (heading) => {
    const columns: readonly Column[] = [
      ...PLAIN,
      ["Wait (s)", "wait"],
      ["Talk time (s)", "talk"],
      [heading, "gaveUpAfter"],
    ];
    const read = await readReport(report(columns));
    expect(questionsOf(read)).toEqual([]);
    expect(summaryOf(read).topics.map(({ answeredContacts }) => answeredContacts)).toEqual([10, 40]);
  },
);

test.each([
  ['"Été ""VIP"""', 'Été "VIP"'],
  ['"""VIP"" Été"', '"VIP" Été'],
  ['"""Été"""', "Été"],
  ["Clients '", "Clients"],
])("a name keeps the mark at its end where it pairs with another: %s", async (written, name) => {
  const { topics } = summaryOf(
    await readReport(report(BASE.map((column) => (column[0] === "Queue" ? ["Queue", () => written] : column)))),
  );
  expect(topics.map(({ topic }) => topic)).toEqual([name]);
});

test.each([
  [true, "note"],
  [false, "warning"],
])("work time below the talk, beside talk and hold: %s, a %s", async (hold, severity) => {
  const read = await readReport(
    report([...BASE, ...(hold ? [["Hold time (s)", "hold"] as const] : []), ["Work Time (s)", "wrap"]]),
  );
  expect(read.findings.find(({ code }) => code === "handling-below-talk")).toMatchObject({ severity });
  expect(codesOf(read)).not.toContain("no-handling");
});

test.each(["en", "fr"] as const)("no question lists nothing: %s", async (language) => {
  const file = report([...PLAIN, ["Answered", "answered"], ["Wait (s)", "wait"], ["Customer duration agent", "talk"]]);
  const asked = await readReport(file, {}, { language });
  const texts = asked.kind === "asked" ? asked.questions.map(({ text }) => phraseIn(language, text)) : [];
  expect(texts).toHaveLength(1);
  expect(texts.join()).not.toMatch(/: ?\.|\u00a0: \./);
});
