import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const DAYS = Array.from({ length: 20 }, (_, day) => day + 1);
/** Each of twenty days 6 answered within the limit and 3 to 5 after it, 1 lost within it and 1 to 3 after. */
const report = (headings: string): string =>
  [
    `Date;File;${headings};DMT (s)`,
    ...DAYS.map((day) => `${pad(day)}/06/2026;Ventes;6;${String(3 + (day % 3))};1;${String(1 + (day % 3))};300`),
  ].join("\n");

test.each([
  ["Answered <20s;Answered >20s;Abandoned <20s;Abandoned >20s"],
  ["Answered within 20 s;Answered after 20 s;Abandoned within 20 s;Abandoned after 20 s"],
  ["Traités en moins de 20 s;Traités en plus de 20 s;Abandonnés en moins de 20 s;Abandonnés en plus de 20 s"],
])("%s: a count up to a limit and from it on are added, and told", async (headings) => {
  const read = await readReport(report(headings));
  const [topic] = summaryOf(read).topics;
  // The sum over the days of what 3 leaves of the day is 7 · 1 + 7 · 2 = 21: 120 + 60 + 21 answered, 20 + 20 + 21 lost.
  expect([topic?.contacts, topic?.answered]).toEqual([262, 201 / 262]);
  expect(codesOf(read)).toContain("handled-in-parts");
});

test("limits that differ are no parts of one count", async () => {
  const read = await readReport(report("Answered <20s;Answered >40s;Abandoned <20s;Abandoned >40s"));
  expect(read.kind === "asked" && read.questions.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["field:handled", "field:abandonedCount"]),
  );
});
