import type { LogImported } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 40 }, (_, line) => line);
const day = (line: number): string => `2026-06-${pad(1 + Math.floor(line / 10))}`;
const time = (line: number): string => `${pad(9 + (line % 10))}:00`;
const questions = (read: LogImported): readonly string[] =>
  read.kind === "asked" ? read.questions.map(({ key }) => key) : [];
const first = (read: LogImported) => summaryOf(read).topics[0];
/** Forty half-hours, each with its cells. */
const intervals = (headings: string, cells: (line: number) => readonly (string | number)[]): string =>
  [`Date;Time;${headings}`, ...LINES.map((line) => [day(line), time(line), ...cells(line)].join(";"))].join("\n");
/** Forty calls, each with its cells. */
const calls = (headings: string, cells: (line: number) => readonly (string | number)[]): string =>
  [
    `Date;Time;Topic;${headings}`,
    ...LINES.map((line) => [day(line), `${time(line)}:00`, "Orders", ...cells(line)].join(";")),
  ].join("\n");

describe("a queue that is the sum of the others is a total, whatever its name", () => {
  const offered = (queue: number, line: number): number => 10 + queue * 3 + ((line * (queue + 2)) % 7);
  const report = (name: string, total: (sum: number, line: number) => number): string =>
    [
      "Date;Time;Queue;Calls offered;Calls answered;AHT (s)",
      ...LINES.flatMap((line) => {
        const [a, b] = [offered(0, line), offered(1, line)];
        return [
          ["Sales", a],
          ["Billing", b],
          [name, total(a + b, line)],
        ].map(([queue, count]) => `${day(line)};${time(line)};${queue};${count};${count};200`);
      }),
    ].join("\n");
  const sum = LINES.reduce((all, line) => all + offered(0, line) + offered(1, line), 0);

  test.each(["Toutes files", "All queues", "CC Lyon", "Groupe voix"])("%s", async (name) => {
    const read = await readReport(report(name, (all) => all));
    expect(leftOutOf(read)).toEqual({ "total-row": LINES.length });
    expect(codesOf(read)).toContain("total-by-sum");
    expect(summaryOf(read).topics.map(({ topic }) => topic)).toEqual(["Billing", "Sales"]);
    expect(summaryOf(read).topics.reduce((all, { contacts }) => all + contacts, 0)).toBe(sum);
    expect(summaryOf(read).proof.map(({ key }) => key)).toContain("importLog.proof.totals");
  });

  test("one that is not the sum stays a flow; named all and near the sum it is asked for", async () => {
    const apart = (all: number, line: number): number => all + (line % 2);
    const kept = await readReport(report("Support", apart));
    expect(summaryOf(kept).topics).toHaveLength(3);
    expect(questions(await readReport(report("Toutes files", apart)))).toEqual(["total:Toutes files"]);
    const answered = await readReport(report("Toutes files", apart), { "total:Toutes files": "total" });
    expect(leftOutOf(answered)).toEqual({ "total-row": LINES.length });
  });

  test("two queues of which none is a sum stay, and so does a sum that a person calls a flow", async () => {
    const read = await readReport(
      report("CC Lyon", (all) => all),
      { "total:CC Lyon": "flow" },
    );
    expect(summaryOf(read).topics).toHaveLength(3);
  });
});

test.each([
  ["Calls Offered;ACD Calls;Avg Speed Ans;Avg Talk;Avg ACW (Time);Avg Hold", [30, 200, 40, 5]],
  ["Offd;Ansd;ASA;Avg Tlk Tm;Avg ACW;Avg Hld Tm", [30, 200, 40, 5]],
  ["Calls Offered;Calls Ansd;Spd Ans;ATT;ACW;Hold", [30, 200, 40, 5]],
  ["Appels reçus;Appels décrochés;Att. moy.;Conv. moy.;Post-appel moy.;Garde moy.", [30, 200, 40, 5]],
])("short headings of systems: %s", async (headings, seconds) => {
  const topic = first(await readReport(intervals(`Queue;${headings}`, () => ["Sales", 20, 18, ...seconds])));
  expect([topic?.contacts, topic?.answeredContacts, topic?.wait, topic?.handling]).toEqual([800, 720, 30, 245]);
});

describe("units", () => {
  test.each([
    ["Talk time (1/10 s)", 2000],
    ["Talk time (tenths of a second)", 2000],
    ["Durée conversation (dixièmes de seconde)", 2000],
    ["Durée conversation en centièmes de seconde", 20_000],
    ["Durée conversation (centièmes d'heure)", 200 / 36],
    ["Durée conversation (centièmes de minute)", 200 / 0.6],
    ["Talk time (1/100 h)", 200 / 36],
    ["Talk time (hundredths of a minute)", 200 / 0.6],
    ["Talk time (ms)", 200_000],
  ])("%s", async (heading, value) => {
    const read = await readReport(calls(`Status;${heading}`, () => ["Answered", value.toFixed(4)]));
    expect(first(read)?.handling).toBeCloseTo(200, 1);
  });

  test("minutes of a heading whose cells can only be seconds are asked about", async () => {
    const read = await readReport(calls("Status;Talk time (min)", (line) => ["Answered", 180 + line]));
    expect(questions(read)).toEqual(["unit:talk"]);
  });

  test.each([
    ["PT3M20S", 200],
    ["PT200S", 200],
    ["P0DT00H03M20.0S", 200],
    ["PT1H", 3600],
  ])("a duration written %s", async (written, seconds) => {
    expect(first(await readReport(calls("Status;Talk time", () => ["Answered", written])))?.handling).toBe(seconds);
  });

  test("a column headed as a duration whose cells are none is told, with a cell", async () => {
    const read = await readReport(calls("Status;Talk time", () => ["Answered", "~3 à 4"]));
    expect(read.findings.find(({ code }) => code === "column-unread")).toMatchObject({
      severity: "warning",
      column: "Talk time",
      received: "~3 à 4",
    });
  });
});

test.each([
  ["Initiated", (line: number) => `02-03-2026 1${line % 10}.26.41`],
  ["Started", (line: number) => `2026-03-02 1${line % 10}:26:41`],
  ["Début", (line: number) => `02/03/2026 1${line % 10}.26`],
  ["Initiated at", (line: number) => `2026-03-02-1${line % 10}.26.41.000000`],
])("the moment of a call under %s", async (heading, when) => {
  const file = [`${heading};Topic;Status`, ...LINES.map((line) => `${when(line)};Orders;Answered`)].join("\n");
  const read = summaryOf(await readReport(file, { "date-order": "day-first" }));
  expect([read.from, read.to, read.topics[0]?.contacts]).toEqual(["2026-03-02", "2026-03-02", 40]);
  expect([read.topics[0]?.opens, read.topics[0]?.closes]).toEqual([10, 19.5]);
});

describe("whether a call was answered", () => {
  test.each([
    ["Abandoned", "X", ""],
    ["Abandonné", "x", ""],
    ["Abandoned", "1", ""],
    ["Abandonné", "Abandonné", ""],
    ["Connected", "No", "Yes"],
    ["Connecté", "non", "oui"],
  ])("%s: %s where it was not, “%s” where it was", async (heading, not, answered) => {
    const read = await readReport(calls(`${heading};Wait (s)`, (line) => [line % 4 === 0 ? not : answered, 20]));
    expect(first(read)?.answeredContacts).toBe(30);
    expect(codesOf(read).includes("blank-as-no")).toBe(answered === "");
  });

  test.each([
    ["% décrochés", "85,0 %"],
    ["% answered", "85%"],
    ["Answered (%)", "85"],
    ["Taux de décroché", "0,85"],
    ["Answer rate", "0.85"],
    ["Taux d'abandon", "15 %"],
    ["% abandoned", "15.0"],
  ])("from a share of those offered: %s", async (heading, share) => {
    const read = await readReport(intervals(`Queue;Calls offered;${heading};AHT (s)`, () => ["Sales", 20, share, 200]));
    expect([first(read)?.contacts, first(read)?.answeredContacts]).toEqual([800, 680]);
    expect(codesOf(read)).toContain("answered-by-rate");
  });

  test.each(["% answered in 20 s", "% décrochés dans les délais", "Service level %", "Taux de décroché < 30s"])(
    "a share answered in time is no share answered: %s",
    async (heading) => {
      const read = await readReport(
        intervals(`Queue;Calls offered;${heading};AHT (s)`, () => ["Sales", 20, "80 %", 200]),
      );
      expect(first(read)?.answeredContacts).toBeNull();
    },
  );

  test("a share so small that it could be either is asked about", async () => {
    const read = await readReport(
      intervals("Queue;Calls offered;% abandoned;AHT (s)", () => ["Sales", 1000, "0.015", 200]),
    );
    expect(questions(read)).toEqual(["unit:abandonRate"]);
  });
});

test("one word of a direction that is not known is asked for beside the known ones", async () => {
  const words = (line: number): string => (line === 7 ? "Blaster" : line % 4 === 0 ? "Out" : "In");
  const file = calls("Direction;Status", (line) => [words(line), "Answered"]);
  expect(questions(await readReport(file))).toEqual(["word:log.direction:Blaster"]);
  expect(leftOutOf(await readReport(file, { "word:log.direction:Blaster": "outbound" }))).toEqual({ outbound: 11 });
});

describe("durations of an interval that may be sums", () => {
  const handled = (line: number): number => 5 + ((line * 7) % 20);

  test("under a heading that says neither, durations that grow with the contacts are asked about", async () => {
    const file = intervals("Queue;Offered;Handled;Talk time (s)", (line) => [
      "Sales",
      handled(line) + 2,
      handled(line),
      handled(line) * (190 + (line % 20)),
    ]);
    expect(questions(await readReport(file))).toEqual(["sum:talk"]);
    const total = LINES.reduce((sum, line) => sum + handled(line) * (190 + (line % 20)), 0);
    const calls_ = LINES.reduce((sum, line) => sum + handled(line), 0);
    expect(first(await readReport(file, { "sum:talk": "sum-answered" }))?.handling).toBeCloseTo(total / calls_, 9);
  });

  test("under a heading that says neither, ordinary means are told", async () => {
    const file = intervals("Queue;Offered;Handled;Talk time (s)", (line) => ["Sales", 22, 20, 190 + (line % 20)]);
    const read = await readReport(file);
    expect(read.findings.find(({ code }) => code === "mean-assumed")).toMatchObject({
      severity: "note",
      column: "Talk time (s)",
    });
    expect(codesOf(await readReport(file.replace("Talk time", "Average talk time")))).not.toContain("mean-assumed");
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ["Total wait time, calls answered (s)", {}, 30],
    ["Total wait time, calls offered (s)", {}, 27],
    ["Total wait time (s)", { "sum:wait": "sum-offered" }, 27],
  ])("a summed wait is divided by the contacts it is of: %s", async (heading, answers, wait) => {
    const file = intervals(`Queue;Offered;Handled;${heading};AHT (s)`, () => ["Sales", 20, 18, 540, 200]);
    const read = await readReport(file, answers);
    expect(first(read)?.wait).toBeCloseTo(wait, 9);
    expect(codesOf(read)).toContain("sums-divided");
  });
});

test("contacts offered that are not those answered and those abandoned are told with both sums", async () => {
  const report = (lost: number): string =>
    intervals("Queue;Offered;Handled;Abandoned;AHT (s)", () => ["Sales", 20, 17, lost, 200]);
  const said = (await readReport(report(2))).findings.find(({ code }) => code === "offered-not-sum");
  expect(said).toMatchObject({ count: 40, column: "Offered", expected: { values: { offered: 800, sum: 760 } } });
  expect(codesOf(await readReport(report(3)))).not.toContain("offered-not-sum");
});

test("days that lost their date format are read under a heading that names a date", async () => {
  // 46,175 is 2 June 2026, by Excel's calendar.
  const file = [
    "Date;Time;Topic;Status",
    ...LINES.map((line) => `${46_175 + Math.floor(line / 10)};${time(line)};Orders;Answered`),
  ].join("\n");
  const read = summaryOf(await readReport(file));
  expect([read.from, read.to, read.topics[0]?.contacts]).toEqual(["2026-06-02", "2026-06-05", 40]);
});

test("contacts lost are a count beside contacts offered, even where no interval lost more than one", async () => {
  const lines = Array.from(
    { length: 20 },
    (_, at) => `${14 + (at % 10)}/03/2026;${at < 10 ? "Aide" : "SAV"};${5 + at};${at % 2}`,
  );
  const read = await readReport(["Date;File;Appels reçus;Appels abandonnés", ...lines].join("\n"));
  const { topics } = summaryOf(read);
  expect(topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([
    [95, 90],
    [195, 190],
  ]);
});
