import { LOG_FIELDS } from "../../../src/intake";
import { wordScore } from "../../../src/intake/call-log/words/vocabulary";
import { readReport, summaryOf } from "./read-report";

/**
 * Headings that share a word with a field and mean something else. Every report is made here, by rules that need no product to add up: the expected figures are
 * worked out beside them.
 */
const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 90 }, (_, call) => call);
const clock = (call: number): string => `${pad(8 + (call % 9))}:${pad((call * 7) % 60)}:${pad((call * 13) % 60)}`;
const day = (call: number): string => `2026-06-${pad(1 + (call % 20))}`;
/** Ninety calls, of which every third is outbound and every fifth of the others was lost: sixty came, forty-eight were answered, each for 300 s. */
const isLost = (call: number): boolean => call % 3 !== 0 && call % 5 === 1;
const numbered = (heading: string, number: (call: number) => string): string =>
  [
    `${heading};Début;Service;Sens;État final;Durée d'attente;Durée de traitement`,
    ...CALLS.map(
      (call) =>
        `${number(call)};${day(call)} ${clock(call)};Ventes;${call % 3 === 0 ? "S" : "E"};${isLost(call) ? "Abandon" : "Traité"};00:00:20;${isLost(call) ? "00:00:00" : "00:05:00"}`,
    ),
  ].join("\n");

describe("numbers of calls", () => {
  test.each([
    "N° interaction",
    "N° de contact",
    "N° demande",
    "Nº d'appel",
    "Réf. appel",
    "Référence contact",
    "Call #",
    "# Call",
    "Call No",
    "Contact No.",
    "Contact #",
    "ContactNumber",
    "Conversation n°",
  ])("%s names the call, and counts none", async (heading) => {
    const { topics, plan } = summaryOf(await readReport(numbered(heading, (call) => String(48_213_007 + 7 * call))));
    expect({ shape: plan.shape, offered: plan.columns.has("offered") }).toEqual({ shape: "calls", offered: false });
    expect(topics.map((each) => [each.contacts, each.answeredContacts, each.handling])).toEqual([[60, 48, 300]]);
  });

  test.each([
    ["growing", (call: number) => String(901 + call)],
    ["in any order, close together", (call: number) => String(5000 + ((call * 37) % 91))],
  ])("under a heading of counts, numbers that differ from call to call count nothing: %s", async (_, number) => {
    const { topics } = summaryOf(await readReport(numbered("Contacts", number)));
    expect(topics.map((each) => each.contacts)).toEqual([60]);
  });

  test("numbers that may be counts in lines that begin at any time are asked for", async () => {
    const asked = await readReport(numbered("Contacts", (call) => String(2 + (call % 4))));
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toContain("shape");
  });

  test("more contacts than any interval has are asked for", async () => {
    const daily = CALLS.map((call) => `${day(call)},Orders,${String(3_000_000 + 1000 * (call % 7))},200`);
    const asked = await readReport(["Date,Topic,Contacts,AHT (s)", ...daily].join("\n"));
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toContain("shape");
  });

  test.each(["Nombre d'appels", "Nb contacts", "# Calls", "Number of calls", "Nbre d'appels reçus"])(
    "%s counts them",
    (heading) => {
      expect(wordScore("offered", heading)).toBeGreaterThan(0.7);
    },
  );
});

test.each([
  ["Average agent interaction time", "time"],
  ["First response time (seconds)", "time"],
  ["Agent interaction time", "offered"],
  ["Average queue abandon time", "wait"],
  ["Appels servis après attente", "wrap"],
  ["Appels servis après attente", "wait"],
  ["Calls", "wrap"],
  ["Calls", "resolved"],
  ["missed_call_reason", "topic"],
  ["missed_call_reason", "id"],
  ["Contact Code", "offered"],
  ["Durée sonnerie (s)", "whole"],
  ["Temps productif", "handling"],
  ["Average agent interaction time", "agent"],
] as const)("%s is no %s", (heading, field) => {
  expect(LOG_FIELDS).toContain(field);
  expect(wordScore(field, heading)).toBe(0);
});

test.each([
  ["duration (in call)", "talk"],
  ["duration (total)", "whole"],
  ["First response time (seconds)", "wait"],
  ["Durée moyenne de post-travail (s)", "wrap"],
  ["Offer", "offered"],
  ["Answer", "handled"],
  ["Heure d'arrivée", "time"],
] as const)("%s is %s", (heading, field) => {
  expect(wordScore(field, heading)).toBeGreaterThanOrEqual(0.7);
});

const HALVES = Array.from({ length: 200 }, (_, each) => each);
const half = (each: number): string => `${pad(8 + (Math.floor(each / 2) % 10))}:${each % 2 === 0 ? "00" : "30"}`;
const dayOf = (each: number): string => `2026-03-${pad(2 + (Math.floor(each / 20) % 10))}`;

test("a mean time is no time of day where another column says when: every line counts, in its own hours", async () => {
  const lines = HALVES.map(
    (each) => `Q,${dayOf(each)}T${half(each)}:00.000Z,${String(4 + (each % 3))},4,${String(180 + 13 * (each % 60))}`,
  );
  const read = await readReport(
    ["Queue,StartInterval,Contacts queued,Contacts handled incoming,Average agent interaction time", ...lines].join(
      "\n",
    ),
  );
  const { topics, counted, plan } = summaryOf(read);
  // 4, 5 and 6 in turn over 200 lines: 66 whole turns of 15, then 4 and 5.
  expect(topics.map(({ contacts }) => contacts)).toEqual([66 * 15 + 9]);
  expect([counted.leftOut.total, plan.columns.has("time")]).toEqual([0, false]);
});

test("counts headed in short, as a contact centre in the cloud heads them, make the report one of intervals", async () => {
  const lines = HALVES.map(
    (each) => `3/${String(2 + Math.floor(each / 20))}/26 ${half(each)},Q,10,9,1,${String(20 + (each % 9))},300`,
  );
  const { topics } = summaryOf(
    await readReport(["Interval Start,Queue Name,Offer,Answer,Abandon,ASA,Avg Handle", ...lines].join("\n"), {
      "date-order": "month-first",
    }),
  );
  expect(topics.map((each) => [each.contacts, each.answeredContacts, each.handling])).toEqual([[2000, 1800, 300]]);
});

test("contacts answered at once and after waiting are parts of those answered: with those lost they make those that came", async () => {
  const lines = HALVES.map(
    (each) => `${dayOf(each)};${half(each)};${String(20 + (each % 5))};${String(12 + (each % 5))};6;2;300`,
  );
  const read = await readReport(
    [
      "Date;Heure;Appels reçus;Appels servis immédiatement;Appels servis après attente;Appels abandonnés;DMT (s)",
      ...lines,
    ].join("\n"),
  );
  const { topics } = summaryOf(read);
  // 200 lines of 20 to 24 in turn: 22 on the mean, of which 2 lost.
  expect(topics.map((each) => [each.contacts, each.answeredContacts])).toEqual([[4400, 4000]]);
  expect(read.findings.find(({ code }) => code === "handled-in-parts")).toMatchObject({
    column: "Appels servis immédiatement",
  });
});

test("a column that is 1 on every line adds nothing to the work", async () => {
  const lines = CALLS.map((call) => `${day(call)},${clock(call)},Q,1,1,240,15`);
  const read = await readReport(["Date,Time,Queue,Calls,Answered,Talk time (s),Wait (s)", ...lines].join("\n"));
  expect(summaryOf(read).topics.map(({ contacts, handling }) => [contacts, handling])).toEqual([[90, 240]]);
  expect(read.findings.map(({ code }) => code)).toContain("talk-only");
});
