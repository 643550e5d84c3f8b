import { leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
const WEEKDAYS = {
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  fr: ["dim.", "lundi", "mar.", "mercredi", "jeu.", "ven.", "samedi"],
};

test.each([
  ["en", "month-first"],
  ["fr", "day-first"],
] as const)("a day of the week before a date in figures is no part of it: %s", async (language, order) => {
  const lines = CALLS.map((call) => {
    const day = 1 + (call % 30);
    // 1 June 2026 is a Monday.
    const weekday = WEEKDAYS[language][day % 7] ?? "";
    const figures = order === "month-first" ? `06/${pad(day)}/2026` : `${pad(day)}/06/2026`;
    return `${weekday} ${figures},${pad(9 + (call % 8))}:${pad(call % 60)},Main,Answered,240`;
  });
  const read = await readReport(["Date,Time,Queue,Status,Talk (s)", ...lines].join("\n"));
  const { from, to, topics } = summaryOf(read);
  expect([from, to, topics.map(({ contacts }) => contacts)]).toEqual(["2026-06-01", "2026-06-30", [60]]);
  expect(leftOutOf(read)).toEqual({});
});

test.each([
  ["Date", "the 61st"],
  ["Semaine", "lot A"],
])("a column headed %s whose cells are no days is named with what stands in it", async (heading, cell) => {
  const read = await readReport(
    [`${heading};File;Appels reçus;Appels traités;DMT (s)`, ...CALLS.map(() => `${cell};Pro;40;38;300`)].join("\n"),
  );
  expect(read.findings).toMatchObject([{ code: "heading-missing", column: heading, received: cell }]);
});

describe("flows where no column is called the topic", () => {
  const report = (heading: string, names: readonly string[]): string =>
    [
      `Date,Time,${heading},Status,Talk (s)`,
      ...CALLS.map(
        (call) =>
          `2026-06-${pad(1 + (call % 20))},${pad(9 + (call % 8))}:${pad(call % 60)},${names[call % names.length] ?? ""},Answered,240`,
      ),
    ].join("\n");

  test.each(["Campagne", "Pilote", "Team", "Ring Groups", "line", "Équipe"])("%s tells them", async (heading) => {
    const { topics } = summaryOf(await readReport(report(heading, ["Care", "Sales", "Care"])));
    expect(topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
      ["Care", 40],
      ["Sales", 20],
    ]);
  });

  test("not where they are numbers, or where the topic was set aside", async () => {
    expect(summaryOf(await readReport(report("Line", ["1", "2", "3"]))).topics).toHaveLength(1);
    expect(summaryOf(await readReport(report("Team", ["Care", "Sales"]), { "field:topic": "-" })).topics).toHaveLength(
      1,
    );
  });
});

test("a count set aside leaves a line a call, without a further question", async () => {
  const lines = CALLS.map(
    (call) =>
      `2026-06-${pad(1 + (call % 20))},${pad(9 + (call % 8))}:${pad(call % 60)}:07,Care,${String(2 + (call % 5))},Answered,240`,
  );
  const file = ["Date,Time,Queue,Contacts,Status,Talk (s)", ...lines].join("\n");
  for (const answers of [{ "field:offered": "-", shape: "calls" }, { shape: "calls" }])
    expect(summaryOf(await readReport(file, answers)).topics.map(({ contacts }) => contacts)).toEqual([60]);
});

test.each(["Calls handled", "Appels traités", "Abandoned calls", "Nb contacts"])(
  "%s with many a line is never passed over as a line a call",
  async (heading) => {
    const lines = CALLS.map(
      (call) =>
        `2026-06-${pad(1 + (call % 20))},${pad(9 + (call % 8))}:00,Q${String(call)},${String(20 + (call % 7))},15`,
    );
    const asked = await readReport([`Date,Hour,Queue,${heading},Wait (s)`, ...lines].join("\n"));
    if (asked.kind === "read") expect(asked.summary.plan.shape).toBe("intervals");
    else expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toContain("shape");
  },
);
