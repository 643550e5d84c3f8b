import type { LogImported } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

/** Arrival, answer, end, abandonment, as a system calls them. */
type Words = readonly [string, string, string, string];
const CONTACTS = Array.from({ length: 60 }, (_, index) => index);
const wait = (contact: number): number => 10 + (contact % 7);
const work = (contact: number): number => 120 + (contact % 11);
const gaveUp = (contact: number): boolean => contact % 5 === 0;

const iso = (second: number): string => new Date(Date.UTC(2026, 2, 2, 9) + second * 1000).toISOString();
const stamp = (second: number): string => iso(second).slice(0, 19).replace("T", " ");
/** Sixty contacts, one each ten minutes, every fifth of which gives up. */
const events = (
  headings: string,
  [arrival, answer, end, abandonment]: Words,
  when: (second: number) => string = stamp,
): string =>
  [
    headings,
    ...CONTACTS.flatMap((contact) => {
      const line = (after: number, word: string): string =>
        `${when(contact * 600 + after)};c${contact};${contact % 2 ? "SAV" : "Ventes"};Ann;${word}`;
      return gaveUp(contact)
        ? [line(0, arrival), line(wait(contact), abandonment)]
        : [line(0, arrival), line(wait(contact), answer), line(wait(contact) + work(contact), end)];
    }),
  ].join("\n");

/** What independent counting of the made contacts gives. */
const of = (queue: number): readonly [number, number, number, number] => {
  const own = CONTACTS.filter((contact) => contact % 2 === queue);
  const answered = own.filter((contact) => !gaveUp(contact));
  const mean = (value: (contact: number) => number): number =>
    answered.reduce((sum, contact) => sum + value(contact), 0) / answered.length;
  return [own.length, answered.length, mean(work), mean(wait)];
};
const expectFigures = (read: LogImported): void => {
  expect(summaryOf(read).plan.shape).toBe("events");
  for (const { topic, contacts, answeredContacts, handling, wait: waited } of summaryOf(read).topics) {
    const [all, answered, work_, wait_] = of(topic === "SAV" ? 1 : 0);
    expect([contacts, answeredContacts]).toEqual([all, answered]);
    expect(handling).toBeCloseTo(work_, 9);
    expect(waited).toBeCloseTo(wait_, 9);
  }
};

describe("queue events under headings", () => {
  test.each<[string, Words]>([
    ["Time;Call ID;Queue;Agent;Event", ["ENTERQUEUE", "CONNECT", "COMPLETECALLER", "ABANDON"]],
    ["Horodatage;N° appel;File;Agent;Évènement", ["Entrée en file", "Décroché", "Raccroché", "Abandon"]],
    [
      "Horodatage;ID appel;File;Conseiller;Type d'événement",
      ["Mise en file", "Décrochage", "Fin d'appel", "Abandonné"],
    ],
    ["Timestamp;Contact ID;Skill;Agent;Action", ["Queued", "Answered", "Hangup", "Hangup"]],
    ["Timestamp;Contact ID;Skill;Agent;Status", ["Call queued", "Agent connect", "Call ended", "Call abandoned"]],
  ])("%s", async (headings, words) => {
    const read = await readReport(events(headings, words));
    expectFigures(read);
    expect(leftOutOf(read)).toEqual({ "later-leg": 60 + 48 });
    expect(codesOf(read)).not.toContain("no-answered");
  });

  test("a date and a time of day in columns of their own", async () => {
    const read = await readReport(
      events(
        "Date;Heure;ID appel;File;Agent;Événement",
        ["Entrée en file", "Décroché", "Raccroché", "Abandon"],
        (second) => stamp(second).replace(" ", ";"),
      ),
    );
    expectFigures(read);
  });

  test("a word for an event that is not known is asked for, and the answer is taken", async () => {
    const file = events("Time;Call ID;Queue;Agent;Event", ["Dring", "CONNECT", "COMPLETEAGENT", "ABANDON"]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : []).toEqual(["word:log.event:Dring"]);
    expectFigures(await readReport(file, { "word:log.event:Dring": "arrival" }));
  });

  test("without the call's identifier the lines of a call cannot be put together: refused by name", async () => {
    const file = events("Time;Number;Queue;Agent;Event", [
      "ENTERQUEUE",
      "CONNECT",
      "COMPLETECALLER",
      "ABANDON",
    ]).replace("Number", "Zone");
    const read = await readReport(file);
    expect([read.kind, codesOf(read)]).toEqual(["refused", ["heading-missing"]]);
    expectFigures(await readReport(file, { "field:id": "Zone" }));
  });

  test("legs of calls with their statuses are no events", async () => {
    const legs = CONTACTS.flatMap((contact) => [
      `${stamp(contact * 600)};c${contact};SAV;Ann;No answer;0`,
      `${stamp(contact * 600 + 20)};c${contact};SAV;Bob;Answered;180`,
    ]);
    const read = await readReport(["Start time;Call ID;Queue;Agent;Status;Talk time (s)", ...legs].join("\n"));
    expect(summaryOf(read).plan.shape).toBe("legs");
  });
});

test("events of contacts whose arrival is not in the file are left out by a cause of their own", async () => {
  const [headings = "", ...lines] = events("Time;Call ID;Queue;Agent;Event", [
    "ENTERQUEUE",
    "CONNECT",
    "COMPLETECALLER",
    "ABANDON",
  ]).split("\n");
  const before = ["CONNECT", "COMPLETEAGENT"].map((word) => `2026-03-02 09:00:00;z1;SAV;Ann;${word}`);
  const orphans = [...before, "2026-03-02 09:00:01;z2;SAV;;ABANDON"];
  const read = await readReport(
    [headings, ...orphans, "2026-03-02 09:00:01;NONE;NONE;Ann;ADDMEMBER", ...lines].join("\n"),
  );
  expectFigures(read);
  expect(leftOutOf(read)).toEqual({ "no-arrival": 3, "later-leg": 60 + 48, "queue-event": 1 });
  expect(read.findings.find(({ code }) => code === "no-arrival")).toMatchObject({
    severity: "warning",
    count: 3,
    lines: [2, 3, 4],
    received: "z1",
  });
});

test("what a queue log notes of the system or of agents is told as that, and counts no call", async () => {
  const at = (minute: number): string => String(1_772_438_400 + 60 * minute);
  const file = [
    `${at(0)}|NONE|NONE|NONE|QUEUESTART|`,
    `${at(0)}|NONE|NONE|NONE|CONFIGRELOAD|`,
    `${at(1)}|NONE|Care|SIP/101|ADDMEMBER|`,
    `${at(2)}|NONE|Care|SIP/101|PAUSE|lunch`,
    ...Array.from({ length: 4 }, (_, call) => [
      `${at(10 + 1440 * call)}|7.${call}|Care|NONE|ENTERQUEUE||0612345678`,
      `${at(11 + 1440 * call)}|7.${call}|Care|SIP/101|CONNECT|60|7.9`,
      `${at(15 + 1440 * call)}|7.${call}|Care|SIP/101|COMPLETECALLER|60|240|1`,
    ]).flat(),
  ].join("\n");
  const read = await readReport(file);
  expect(summaryOf(read).topics.map(({ contacts, handling }) => [contacts, handling])).toEqual([[4, 240]]);
  expect(leftOutOf(read)).toEqual({ "queue-event": 4, "later-leg": 8 });
});
