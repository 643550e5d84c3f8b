import { readFileSync } from "node:fs";
import { unknownWords } from "../../../src/intake/call-log/words/unknown-words";
import { LOG_FIELDS, wordScore } from "../../../src/intake/call-log/words/vocabulary";
import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
/** Sixty half-hours: ten contacts come in each, eight are handled, each for 300 s. */
const report = (headings: string): string =>
  [
    headings,
    ...Array.from(
      { length: 60 },
      (_, each) =>
        `2026-03-${pad(2 + Math.floor(each / 20))},${pad(8 + Math.floor((each % 20) / 2))}:${each % 2 === 0 ? "00" : "30"},Care,10,8,300`,
    ),
  ].join("\n");

describe("a heading that names a field beside words the dictionary does not know", () => {
  test.each([
    ["Date,Interval,Queue,Offered,Handled within target,AHT (s)", "field:handled", "within, target"],
    ["Date,Interval,Queue,Offered,Handled within 30 s,AHT (s)", "field:handled", "within, 30"],
    ["Date,Interval,Queue,Simulated calls offered,Handled,AHT (s)", "field:offered", "Simulated"],
    ["Date,Interval,Queue,Offered (last year),Handled,AHT (s)", "field:offered", "last, year"],
    ["Date,Interval,Queue,Offered,Handled,Talk time (previous month)", "field:talk", "previous, month"],
    ["Date,Interval,Queue,Offered,Handled,Billed duration", "field:whole", "Billed"],
    ["Date,Interval,Previous queue,Offered,Handled,AHT (s)", "field:topic", "Previous"],
    ["Date,Créneau,File,Appels présentés,Appels traités,DMT simulée (s)", "field:handling", "simulée"],
    ["Date,Créneau,File,Appels présentés (hors rappels),Appels traités,DMT (s)", "field:offered", "hors, rappels"],
    ["Date,Créneau,File,Appels présentés (budget),Appels traités,DMT (s)", "field:offered", "budget"],
  ])("is asked for: %s", async (headings, key, words) => {
    const read = await readReport(report(headings));
    const question = read.kind === "asked" ? read.questions.find((each) => each.key === key) : undefined;
    expect(question?.text.values).toMatchObject({ words });
    expect(question?.choices.map(({ value }) => value).at(-1)).toBe("-");
  });

  test("is that field where a person says so, and nothing is read of it where they say no", async () => {
    const text = report("Date,Interval,Queue,Offered,Handled within target,AHT (s)");
    const yes = summaryOf(await readReport(text, { "field:handled": "Handled within target" }));
    expect(yes.topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([[600, 480]]);
    const no = summaryOf(await readReport(text, { "field:handled": "-" }));
    expect(no.topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([[600, null]]);
  });

  test("is passed over where another heading names the field whole", async () => {
    const text = report("Date,Interval,Queue,Offered,Handled,AHT (s)")
      .split("\n")
      .map((line, at) => `${line},${at === 0 ? "Handled within target" : "5"}`)
      .join("\n");
    const { topics } = summaryOf(await readReport(text));
    expect(topics.map(({ answeredContacts }) => answeredContacts)).toEqual([480]);
  });
});

/** Headings of real reports, each with the field it is read as: nothing of them is to be asked. */
const REAL = [
  ...(
    [
      "Calls offered to queue",
      "Contacts queued",
      "Appels présentés en file",
      "Nombre d'appels entrants reçus",
      "Conversations reçues",
      "E-mails reçus",
    ] as const
  ).map((each) => ["offered", each] as const),
  ...(
    [
      "Calls handled by agents",
      "Appels pris en charge",
      "Inbound calls answered",
      "Appels répondus par les agents",
      "Chats handled",
    ] as const
  ).map((each) => ["handled", each] as const),
  ...(
    ["Calls abandoned before answer", "Appels raccrochés en file", "Contacts missed", "Appels sans réponse"] as const
  ).map((each) => ["abandonedCount", each] as const),
  ...(
    [
      "Average handling time (hh:mm:ss)",
      "Handle time (talk + hold + ACW)",
      "Durée moy. trait. (s)",
      "Temps moyen de traitement par appel",
      "AHT incl. hold",
    ] as const
  ).map((each) => ["handling", each] as const),
  ...(
    [
      "Avg Speed of Answer (hh:mm:ss)",
      "Temps d'attente avant décroché",
      "Time in queue (1/100 min)",
      "Temps passé en file",
    ] as const
  ).map((each) => ["wait", each] as const),
  ...(["Durée moyenne des appels traités", "Average duration of answered calls", "Chat duration"] as const).map(
    (each) => ["whole", each] as const,
  ),
  ...(["Call Start Time (local)", "Date et heure de l'appel"] as const).map((each) => ["moment", each] as const),
  ["time", "Interval start"],
  ...(["Queue Name", "Motif principal du contact", "File d'attente"] as const).map((each) => ["topic", each] as const),
] as const;

test.each([
  ["moment", "start_ts"],
  ["answerMoment", "answer_ts"],
  ["endMoment", "end_ts"],
  ["moment", "Start (epoch ms)"],
] as const)("%s: %s is a moment, and no count", (field, heading) => {
  const best = LOG_FIELDS.map((each) => wordScore(each, heading)).reduce((most, each) => Math.max(most, each));
  expect([wordScore(field, heading), unknownWords(field, heading)]).toEqual([best, []]);
});

test.each(REAL)("%s: %s has no word that is unknown", (field, heading) => {
  const best = LOG_FIELDS.map((each) => wordScore(each, heading)).reduce((most, each) => Math.max(most, each));
  expect(wordScore(field, heading)).toBe(best);
  expect(unknownWords(field, heading)).toEqual([]);
});

test("every heading of the dictionary is known to its own field", () => {
  const headings = JSON.parse(readFileSync("src/intake/call-log/words/headings.json", "utf8")) as Record<
    string,
    string[]
  >;
  for (const field of LOG_FIELDS)
    for (const heading of headings[field] ?? []) expect([heading, unknownWords(field, heading)]).toEqual([heading, []]);
});
