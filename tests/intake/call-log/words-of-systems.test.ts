import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
const when = (call: number): string => `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(call % 60)}:07`;
/** A report of sixty calls, with what the call says in each further column. */
const calls = (headings: string, cells: (call: number) => readonly (string | number)[], sep = ";"): string =>
  [headings, ...CALLS.map((call) => [when(call), "Ventes", ...cells(call)].join(sep))].join("\n");

describe("words in another number or gender are the same word", () => {
  test.each([
    ["Statut", ["Répondu", "répondue", "REPONDUS"], ["Abandonné", "abandonnée", "Abandonnes"]],
    [
      "Statut",
      ["Décroché", "Décrochées", "Décrochés"],
      ["Raccrochée en file", "Raccroché en file", "Raccrochés en file"],
    ],
    ["Status", ["Answered", "answered", "Connected"], ["Timeouts", "Voicemails", "Lost"]],
  ])("of %s", async (heading, answered, lost) => {
    // Of each five calls the first was lost: 12 of 60.
    const word = (call: number): string => (call % 5 === 0 ? lost : answered)[call % 3] ?? "";
    const talk = (call: number): number => (call % 5 === 0 ? 0 : 300);
    const read = await readReport(calls(`Début;File;${heading};Conversation (s)`, (call) => [word(call), talk(call)]));
    expect(summaryOf(read).topics.map((topic) => topic.answeredContacts)).toEqual([48]);
  });

  test.each([
    ["Sens", ["Entrant", "entrante", "Entrants", "Entrantes"], ["Sortant", "sortante", "Sortants", "Sortantes"]],
    ["Direction", ["Inbound", "inbounds"], ["Outbound", "Outbounds"]],
    ["originatingDirection", ["inbound"], ["outbound"]],
    ["CALL_DIRECTION", ["INBOUND"], ["OUTBOUND"]],
  ])("of %s", async (heading, inbound, outbound) => {
    const word = (call: number): string => {
      const words = call % 5 === 0 ? outbound : inbound;
      return words[call % words.length] ?? "";
    };
    const read = await readReport(calls(`Début;File;${heading};Conversation (s)`, (call) => [word(call), 300]));
    expect(leftOutOf(read)).toEqual({ outbound: 12 });
  });

  test("a word listed under another meaning is none of this one", async () => {
    const read = await readReport(
      calls("Start;Queue;Status;Talk (s)", (call) => [call % 2 === 0 ? "Closed" : "Closed hours", 300]),
    );
    expect(summaryOf(read).topics.map((topic) => topic.answeredContacts)).toEqual([30]);
  });
});

test.each([
  ["Ring time (s)", "Wait time (s)"],
  ["Temps de sonnerie (s)", "Temps d'attente (s)"],
  ["Durée de sonnerie (s)", "Attente (s)"],
  ["Sonnerie (s)", "Durée d'attente (s)"],
])("how long it rang (%s) is no wait where the wait stands beside (%s)", async (ring, wait) => {
  const read = await readReport(calls(`Début;File;${ring};${wait};Conversation (s)`, () => [5, 42, 300]));
  expect(summaryOf(read).topics.map((topic) => topic.wait)).toEqual([42]);
});

test("a report of Genesys Cloud: its metrics are times, in thousandths of a second once that is said", async () => {
  const file = calls("conversationStart;queueName;tHandle;tAnswered;tHeld", () => [300_000, 42_000, 0]);
  const read = await readReport(file, { "unit:handling": "ms", "unit:wait": "ms", "unit:hold": "ms" });
  expect(summaryOf(read).plan.shape).toBe("calls");
  expect(summaryOf(read).topics.map((topic) => [topic.contacts, topic.handling, topic.wait])).toEqual([[60, 300, 42]]);
});

describe("durations", () => {
  test.each([
    ["Talk time (mm.ss)", "4.05", 245],
    ["Conversation (mm,ss)", "4,5", 290],
    ["Talk time (days)", "0.0025", 216],
    ["Conversation (en jours)", "0,0025", 216],
    ["Conversation [en ms]", "245000", 245],
  ])("under %s %s is %d s", async (heading, cell, seconds) => {
    const read = await readReport(calls(`Début;File;${heading}`, () => [cell]));
    expect(summaryOf(read).topics.map((topic) => topic.handling)).toEqual([seconds]);
  });

  test("minutes with their seconds behind a mark are offered where the heading does not say so, and read as answered", async () => {
    const file = calls("Start;Queue;Talk time", (call) => [call % 2 === 0 ? "4.05" : "5.59"]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ choices }) => choices[0]?.value)).toEqual(["mm.ss"]);
    // (245 + 359) / 2
    const read = summaryOf(await readReport(file, { "unit:talk": "mm.ss" }));
    expect(read.topics.map((topic) => topic.handling)).toEqual([302]);
  });

  test("they are not where one of them has sixty seconds or more", async () => {
    const asked = await readReport(calls("Start;Queue;Talk time", (call) => [call % 9 === 0 ? "4.75" : "5.59"]));
    expect(asked.kind === "asked" && asked.questions.map(({ choices }) => choices[0]?.value)).toEqual(["min"]);
  });
});

describe("counts beside other counts", () => {
  const DAYS = Array.from({ length: 20 }, (_, day) => `2026-06-${pad(day + 1)}`);
  const days = (headings: string, cells: readonly number[]): string =>
    [headings, ...DAYS.map((day) => [day, "Ventes", ...cells].join(";"))].join("\n");

  test.each([
    ["Total calls;Inbound calls;Outbound calls", [130, 100, 30], "Total calls"],
    ["Inbound calls;Total calls;Outbound calls", [100, 130, 30], "Total calls"],
    ["Appels;Entrants;Sortants", [130, 100, 30], "Appels"],
    ["Forecast calls;Actual calls", [130, 100], "Forecast calls"],
    ["Prévision;Réel", [130, 100], "Prévision"],
    ["Appels prévus;Appels réels", [130, 100], "Appels prévus"],
  ])("%s: the contacts offered are those that came, and what is not read is told", async (headings, cells, beside) => {
    const read = await readReport(days(`Date;File;${headings};DMT (s)`, [...cells, 300]));
    expect(summaryOf(read).topics.map((topic) => topic.contacts)).toEqual([2000]);
    expect(read.findings.filter(({ code }) => code === "count-chosen").map(({ expected }) => expected.values)).toEqual([
      { others: beside },
    ]);
  });

  test("contacts that came in are more than all: a person says which", async () => {
    const asked = await readReport(days("Date;File;Total calls;Inbound calls;AHT (s)", [100, 130, 300]));
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:offered"]);
    expect(codesOf(asked)).not.toContain("count-chosen");
  });
});

describe("columns under headings that do not say what they hold", () => {
  test("a status under Type is one, and is told to be", async () => {
    const read = await readReport(
      calls("Début;File;Type;Attente (s);Conversation (s)", (call) =>
        call % 5 === 0 ? ["Manqué", 20, 0] : ["Répondu", 20, 300],
      ),
    );
    expect(summaryOf(read).topics.map((topic) => [topic.answeredContacts, topic.handling])).toEqual([[48, 300]]);
    expect(codesOf(read)).toContain("status-by-contents");
  });

  test("numbers of calls are no topic", async () => {
    const lines = Array.from(
      { length: 20 },
      (_, day) => `2026-06-${pad(day + 1)};${String(120 + (day % 9))};100;20;300`,
    );
    const read = await readReport(["Date;Total appels;Appels entrants;Appels sortants;DMT (s)", ...lines].join("\n"));
    expect(summaryOf(read).topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([["Calls", 2000]]);
  });

  test("calls missed among directions came in", async () => {
    const words = ["inbound", "missed", "abandoned", "outbound"];
    const read = await readReport(calls("Start;Queue;Call Type;Talk (s)", (call) => [words[call % 4] ?? "", 300]));
    expect(leftOutOf(read)).toEqual({ outbound: 15 });
  });

  test("of two times the one that is of no place is not read", async () => {
    const lines = CALLS.map((call) => `${when(call)};${when(call).replace(/ \d\d/, " 03")};Sales;300`);
    const read = await readReport(["date (TZ offset incl.);datetime (UTC);Queue;Talk (s)", ...lines].join("\n"));
    expect(summaryOf(read).plan.columns.get("moment")?.heading).toBe("date (TZ offset incl.)");
  });
});
