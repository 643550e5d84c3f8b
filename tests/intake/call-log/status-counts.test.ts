import type { LogImported } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const keysOf = (read: LogImported): readonly string[] =>
  read.kind === "asked" ? read.questions.map(({ key }) => key) : [];
const figures = (read: LogImported) =>
  summaryOf(read).topics.map(({ topic, contacts, answeredContacts, handling }) => [
    topic,
    contacts,
    answeredContacts,
    handling,
  ]);

/** Ten days; each with one line for each queue and status. */
const report = (
  words: readonly (readonly [string, number, number])[],
  headings = "Date;File;Statut;Nombre d'appels;DMT (s)",
) =>
  [
    headings,
    ...Array.from({ length: 10 }, (_, at) => `2026-03-${String(2 + at).padStart(2, "0")}`).flatMap((date) =>
      ["Care", "Sales"].flatMap((queue, place) =>
        words.map(
          ([word, count, handling]) =>
            `${date};${queue};${word};${count * (1 + 2 * place)};${handling === 0 ? "" : handling}`,
        ),
      ),
    ),
  ].join("\n");

test.each([
  ["Traité", "Abandonné", "Date;File;Statut;Nombre d'appels;DMT (s)"],
  ["Answered", "Missed", "Date;Queue;Call status;Calls;AHT (s)"],
])("counts by status give the share answered: %s, %s", async (answered, lost, headings) => {
  const read = await readReport(
    report(
      [
        [answered, 90, 300],
        [lost, 10, 0],
      ],
      headings,
    ),
  );
  // By hand: ten days of 90 answered and 10 lost, thrice as many in the second queue.
  expect(figures(read)).toEqual([
    ["Care", 1000, 900, 300],
    ["Sales", 3000, 2700, 300],
  ]);
  expect(codesOf(read)).not.toContain("no-answered");
});

test("a word of a status that sums up the others is asked about, and its lines go as totals", async () => {
  const file = report([
    ["Présentés", 100, 0],
    ["Traités", 90, 300],
    ["Abandonnés", 10, 0],
  ]);
  expect(keysOf(await readReport(file))).toEqual(["word:log.answered:Présentés"]);
  const read = await readReport(file, { "word:log.answered:Présentés": "total" });
  expect([figures(read)[0], leftOutOf(read)]).toEqual([["Care", 1000, 900, 300], { "total-row": 20 }]);
});

test("a line called the total of the statuses is one", async () => {
  const read = await readReport(
    report([
      ["Traités", 90, 300],
      ["Abandonnés", 10, 0],
      ["Total", 100, 0],
    ]),
  );
  expect([figures(read)[0], leftOutOf(read)]).toEqual([["Care", 1000, 900, 300], { "total-row": 20 }]);
});

test("a status beside counts of those answered is not read", async () => {
  const file = [
    "Date;File;Statut;Appels reçus;Appels traités",
    ...Array.from({ length: 12 }, (_, at) => `2026-03-${String(2 + at).padStart(2, "0")};Care;Traité;100;80`),
  ].join("\n");
  const { topics, plan } = summaryOf(await readReport(file));
  expect([topics[0]?.answeredContacts, plan.columns.has("answered")]).toEqual([960, false]);
});

describe("two columns of a status", () => {
  const calls = (headings: string, words: readonly (readonly [string, string])[]): string =>
    [
      `Call ID,Date/Time,${headings},Talk time (sec)`,
      ...Array.from({ length: 40 }, (_, at) => {
        const [one, other] = words[at % words.length] ?? ["", ""];
        return `${1000 + at},2026-03-${String(2 + (at % 5)).padStart(2, "0")} 09:${String(at).padStart(2, "0")}:17,${one},${other},${at % words.length === 0 ? 200 : 0}`;
      }),
    ].join("\n");

  test("that say the same in other words ask nothing", async () => {
    const read = await readReport(
      calls("Call status,Call outcome", [
        ["Completed", "Agent answered"],
        ["Abandoned", "Abandoned in queue"],
        ["Missed", "Agent missed"],
        ["Voicemail", "Pending voicemail"],
      ]),
    );
    expect(summaryOf(read).topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([
      [40, 10],
    ]);
  });

  test("the one whose every word is known is read", async () => {
    const read = await readReport(
      calls("Call status,Call outcome", [
        ["Code 7", "Answered"],
        ["Abandoned", "Abandoned"],
        ["Missed", "Missed"],
        ["Missed", "Missed"],
      ]),
    );
    expect(summaryOf(read).plan.columns.get("answered")?.heading).toBe("Call outcome");
  });

  test("that say different things are asked about", async () => {
    const read = await readReport(
      calls("Call status,Call outcome", [
        ["Completed", "Missed"],
        ["Missed", "Completed"],
      ]),
    );
    expect(keysOf(read)).toEqual(["field:answered"]);
  });
});
