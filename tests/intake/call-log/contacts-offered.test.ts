import { importCallLog, bytesSource } from "../../../src/intake";
import { logFindingText } from "../../../src/intake/call-log/log-finding";
import { codesOf, readReport, summaryOf, TODAY } from "./read-report";

const LINES = 60;
const NUMBERS = Array.from({ length: LINES }, (_, index) => index);
const day = (index: number): string =>
  `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, "0")}`;
const report = (headings: string, line: (index: number) => string): string =>
  [headings, ...NUMBERS.map(line), ""].join("\n");
const sum = (value: (index: number) => number): number => NUMBERS.reduce((total, index) => total + value(index), 0);

const done = (index: number): number => 12 + (index % 9);
const lost = (index: number): number => index % 4;
const other = (index: number): number => 3 + ((index * 7) % 23);

const figures = async (text: string, answers: Readonly<Record<string, string>> = {}) =>
  summaryOf(await readReport(text, answers)).topics.map(({ topic, contacts, answeredContacts, handling, wait }) => [
    topic,
    contacts,
    answeredContacts,
    handling,
    wait,
  ]);

describe("contacts offered", () => {
  test.each([
    "Outbound Calls",
    "Extn Out Calls",
    "Callbacks offered",
    "Call backs requested",
    "Calls transferred out",
    "Internal calls",
    "Extn In Calls",
    "Calls made",
    "Dialled calls",
    "Consult calls",
    "Appels sortants",
    "Appels émis",
    "Rappels demandés",
    "Appels internes",
    "Appels transférés",
    "Appels passés",
  ])("%s are not contacts offered, which are those answered and those abandoned, and that is told", async (heading) => {
    for (const least of [0, 5]) {
      // The first time fewer than were answered, then more.
      const text = report(
        `Queue,Date,Interval,ACD Calls,${heading},Aban Calls,AHT (s)`,
        (index) =>
          `Sales,${day(index)},${9 + (index % 8)}:00,${done(index)},${other(index) + 9 * least},${lost(index)},300`,
      );
      expect(await figures(text)).toEqual([["Sales", sum(done) + sum(lost), sum(done), 300, null]]);
      const read = await readReport(text);
      expect(codesOf(read)).toContain("offered-by-sum");
      expect(summaryOf(read).proof).toContainEqual(
        expect.objectContaining({ values: expect.objectContaining({ column: "ACD Calls + Aban Calls" }) as unknown }),
      );
    }
  });

  test("beside contacts offered, those called change nothing", async () => {
    const text = report(
      "File;Date;Heure;Appels présentés;Appels sortants;Appels traités;Appels abandonnés;DMT (s)",
      (index) =>
        `SAV;${day(index)};${9 + (index % 8)}:00;${done(index) + lost(index)};${other(index)};${done(index)};${lost(index)};300`,
    );
    expect(await figures(text)).toEqual([["SAV", sum(done) + sum(lost), sum(done), 300, null]]);
  });

  test("a queue that loses one call an hour at most has them counted", async () => {
    const text = report(
      "Queue,Date,Interval,ACD Calls,Outbound Calls,Aban Calls,Avg ACD Time",
      (index) => `Sales,${day(index)},9:00,${done(index)},${other(index)},1,250`,
    );
    expect(await figures(text)).toEqual([["Sales", sum(done) + LINES, sum(done), 250, null]]);
  });

  test("where nothing is lost in the report, contacts are those answered, and a warning says so", async () => {
    const read = await readReport(
      report(
        "Queue,Date,Interval,ACD Calls,Outbound Calls,Avg ACD Time",
        (index) => `Sales,${day(index)},9:00,${done(index)},${other(index)},250`,
      ),
    );
    expect(summaryOf(read).topics).toMatchObject([{ contacts: sum(done) }]);
    expect(read.findings).toContainEqual(expect.objectContaining({ code: "offered-by-sum", severity: "warning" }));
  });

  test("a column of other calls under a heading of our own is set aside with its sum, and can be named by hand", async () => {
    const text = report(
      "Queue,Date,Interval,Answered,Abandoned,Calls with survey,AHT (s)",
      (index) => `Sales,${day(index)},9:00,${done(index)},${lost(index)},${done(index) - 6},300`,
    );
    const read = await readReport(text);
    expect(summaryOf(read).topics).toMatchObject([{ contacts: sum(done) + sum(lost), answeredContacts: sum(done) }]);
    const told = read.findings.find(({ code }) => code === "offered-set-aside");
    expect(told).toMatchObject({ severity: "warning", column: "Calls with survey" });
    for (const language of ["en", "fr"] as const)
      expect(told === undefined ? "" : logFindingText(language, told)).toMatch(
        new RegExp(String(sum(done)).replace(/(?=...$)/, "\\s?")),
      );
  });

  test("counts that contradict each other are told by line, and no answer is more than came", async () => {
    const text = report(
      "Queue,Date,Interval,Calls offered,Calls answered,Calls abandoned,AHT (s)",
      (index) =>
        `${index < 3 ? "Small" : "Sales"},${day(index)},9:00,${done(index)},${done(index) - 2 + (index < 3 ? 5 : 0)},2,300`,
    );
    const read = await readReport(text);
    const small = done(0) + done(1) + done(2);
    expect(summaryOf(read).topics).toMatchObject([
      { topic: "Sales", contacts: sum(done) - small, answeredContacts: sum(done) - small - 2 * (LINES - 3) },
      { topic: "Small", contacts: small, answeredContacts: small, answered: 1 },
    ]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: "more-than-offered", severity: "warning", count: 3, lines: [2, 3, 4] }),
    );
    const cut = read.findings.find(({ code }) => code === "answered-cut");
    expect(cut?.expected).toMatchObject({ values: { topics: "Small", count: 9 } });
  });

  test("named by hand, contacts offered that are fewer than those answered end in no fault", async () => {
    const text = report(
      "Queue,Date,Interval,ACD Calls,Outbound Calls,Aban Calls,AHT (s)",
      (index) => `Sales,${day(index)},9:00,${done(index)},${2 + (index % 3)},${lost(index)},300`,
    );
    const read = await importCallLog(bytesSource("report.csv", new TextEncoder().encode(text)), {
      language: "fr",
      today: TODAY,
      answers: new Map([["field:offered", "Outbound Calls"]]),
    });
    expect(codesOf(read)).toEqual(expect.arrayContaining(["more-than-offered", "answered-cut"]));
    expect(summaryOf(read).topics).toMatchObject([{ contacts: sum((index) => 2 + (index % 3)), answered: 1 }]);
  });

  test("a report of a call management system is read by its own headings", async () => {
    const speed = (index: number): number => 15 + (index % 5);
    const text = report(
      "Skill,Date,Time,ACD Calls,Aban Calls,Avg ACD Time,Avg ACW Time,Avg Speed Ans",
      (index) => `21,${day(index)},${9 + (index % 8)}:00,${done(index)},${lost(index)},220,45,${speed(index)}`,
    );
    const read = await readReport(text);
    const [only] = summaryOf(read).topics;
    expect(only).toMatchObject({ contacts: sum(done) + sum(lost), answeredContacts: sum(done), handling: 265 });
    expect(only?.wait).toBeCloseTo(sum((index) => done(index) * speed(index)) / sum(done), 9);
    const whole = await readReport(
      report(
        "Skill,Date,Time,ACD Calls Offered,ACD Calls,Aban Calls,ACD Time,ACW Time",
        (index) =>
          `21,${day(index)},${9 + (index % 8)}:00,${done(index) + lost(index) + 1},${done(index)},${lost(index)},${220 * done(index)},${45 * done(index)}`,
      ),
      { "sum:talk": "sum-answered", "sum:wrap": "sum-answered" },
    );
    expect(summaryOf(whole).topics).toMatchObject([
      { contacts: sum(done) + sum(lost) + LINES, answeredContacts: sum(done), handling: 265 },
    ]);
    const columns = summaryOf(whole).plan.columns;
    expect(
      ["offered", "handled", "abandonedCount", "talk", "wrap"].map((field) => columns.get(field as "talk")),
    ).toMatchObject(
      ["ACD Calls Offered", "ACD Calls", "Aban Calls", "ACD Time", "ACW Time"].map((heading) => ({
        heading,
        why: "heading",
      })),
    );
  });
});
