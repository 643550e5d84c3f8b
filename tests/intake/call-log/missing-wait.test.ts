import { codesOf, readReport, summaryOf } from "./read-report";

const report = (heading: string, cell: (call: number) => string | number): string =>
  [
    `Call ID;Start;Queue;Status;${heading};Talk (s)`,
    ...Array.from({ length: 40 }, (_, call) => {
      const start = `2026-06-0${String(1 + (call % 5))} 09:${String(call).padStart(2, "0")}:07`;
      return `c${String(call)};${start};Sales;Answered;${cell(call)};300`;
    }),
  ].join("\n");

test.each([
  "Durée en file (s)",
  "Temps avant décroché (s)",
  "Délai avant décroché (s)",
  "Delay (s)",
  "Secs to answer",
  "Première réponse (s)",
  "First response (s)",
  "First reply time",
  "Délai de première réponse (s)",
])("a wait is known by its words: %s", async (heading) => {
  const { topics } = summaryOf(await readReport(report(heading, (call) => 20 + (call % 3))));
  // By hand: fourteen calls after 20 s, thirteen after 21 and thirteen after 22.
  expect(topics[0]?.wait).toBeCloseTo((14 * 20 + 13 * 21 + 13 * 22) / 40, 9);
});

test("the lack of a wait is told where a column that is not read looks like one", async () => {
  const imported = await readReport(report("Patience observée", (call) => `00:00:${String(20 + (call % 3))}`));
  expect(imported.findings.find(({ code }) => code === "no-wait")).toMatchObject({
    severity: "warning",
    column: "Patience observée",
  });
});

test.each(["Max wait (s)", "Transfers", "Queue position"])(
  "and is not where it is something else: %s",
  async (heading) => {
    expect(codesOf(await readReport(report(heading, (call) => 20 + (call % 3))))).not.toContain("no-wait");
  },
);
