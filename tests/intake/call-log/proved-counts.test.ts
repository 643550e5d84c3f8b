import { readReport, summaryOf } from "./read-report";

/** Half-hours with contacts that came, those answered of them, and two waits. */
const LINES = Array.from({ length: 48 }, (_, index) => {
  const done = 3 + (index % 5);
  return {
    day: 2 + Math.floor(index / 12),
    half: index % 12,
    done,
    lost: index % 3,
    queue: 40 + (index % 7),
    answer: 20,
  };
});
const report = (headings: string, cells: (line: (typeof LINES)[number]) => readonly number[]): string =>
  [
    `Date;Heure;File;${headings}`,
    ...LINES.map((line) =>
      [
        `2026-03-0${String(line.day)}`,
        `${String(8 + Math.floor(line.half / 2)).padStart(2, "0")}:${line.half % 2 === 0 ? "00" : "30"}`,
        "SAV",
        ...cells(line),
      ].join(";"),
    ),
  ].join("\n");
const DONE = LINES.reduce((sum, { done }) => sum + done, 0);
const LOST = LINES.reduce((sum, { lost }) => sum + lost, 0);

test.each([
  "Appels en file;Appels distribués;Appels perdus;DMT (s);DMA (s)",
  "Queue entries;Appels distribués;Abandons;DMT (s);DMA (s)",
])("the column that is the sum of two others on every line holds those that came: %s", async (headings) => {
  const { topics } = summaryOf(
    await readReport(report(headings, ({ done, lost, answer }) => [done + lost, done, lost, 300, answer])),
  );
  expect(topics[0]).toMatchObject({ contacts: DONE + LOST, answeredContacts: DONE });
});

test("where no column is the sum, those distributed are those that came", async () => {
  const headings = "Appels en conférence;Appels distribués;Appels perdus;DMT (s);DMA (s)";
  const { topics } = summaryOf(
    await readReport(report(headings, ({ done, lost, answer }) => [1, done, lost, 300, answer])),
  );
  expect(topics[0]?.contacts).toBe(DONE);
});

describe("the wait of a report of counts is that of those answered", () => {
  test.each([
    ["Avg Queue Time (s)", "Avg Speed of Answer (s)"],
    ["Avg Wait (s)", "ASA (s)"],
    ["Avg wait time (s)", "Avg time to answer (s)"],
    ["Attente moyenne (s)", "Délai moyen de décroché (s)"],
    ["Temps moyen en file (s)", "Temps moyen de réponse (s)"],
  ])("%s beside %s", async (queue, answer) => {
    const headings = `Appels reçus;Appels traités;Appels abandonnés;DMT (s);${queue};${answer}`;
    for (const turned of [false, true]) {
      const text = turned
        ? report(`Appels reçus;Appels traités;Appels abandonnés;DMT (s);${answer};${queue}`, (line) => [
            line.done + line.lost,
            line.done,
            line.lost,
            300,
            line.answer,
            line.queue,
          ])
        : report(headings, (line) => [line.done + line.lost, line.done, line.lost, 300, line.queue, line.answer]);
      expect(summaryOf(await readReport(text)).topics[0]?.wait).toBeCloseTo(20, 9);
    }
  });
});
