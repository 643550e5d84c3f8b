import {
  decodeText,
  importCallLog,
  LOG_CODES,
  logIssueText,
  matrixOfRows,
  readCsv,
  readInputs,
} from "../../../src/intake";
import type { LogImported, LogMatrix } from "../../../src/intake";
import { LANGUAGES, text } from "../../../src/language";
import type { CellValue } from "../../../src/workbook";
import { contentOfPlan } from "../content-of-plan";
import { clockOf, frenchCsv, makeCalls, TOPICS, two } from "./make-log";
import type { MadeCall } from "./make-log";

const CALLS = makeCalls(20_261_122, 3000);
const imported = importCallLog(readCsv(frenchCsv(CALLS)), { language: "fr" });

/** Counting by itself, on the calls as they were made up. */
const of = (topic: string): readonly MadeCall[] => CALLS.filter((call) => call.topic === topic);
const total = (calls: readonly MadeCall[], figure: (call: MadeCall) => number): number =>
  calls.reduce((sum, call) => sum + figure(call), 0);

describe("a log of three months", () => {
  test("is read whole", () => {
    expect(imported.issues).toEqual([]);
    expect(imported.summary).toMatchObject({
      from: "2026-01-01",
      to: "2026-03-31",
      lines: 3000,
      calls: 3000,
      leftOut: 0,
    });
    expect(imported.summary?.topics.map(({ topic }) => topic).sort()).toEqual([...TOPICS].sort());
  });

  test.each(TOPICS)("gives the figures of %s as counted on the made-up calls", (topic) => {
    const calls = of(topic);
    const answered = calls.filter((call) => call.answered);
    const found = imported.summary?.topics.find((each) => each.topic === topic);
    expect(found).toMatchObject({
      contacts: calls.length,
      channel: "phone",
      byMonth: ["01", "02", "03"].map((month) => calls.filter(({ date }) => date.slice(5, 7) === month).length),
      openDays: [1, 2, 3, 4, 5, 6],
      opens: 8,
      closes: 20,
      patienceIsFloor: false,
    });
    expect(found?.answered).toBeCloseTo(answered.length / calls.length, 12);
    expect(found?.handling).toBeCloseTo(total(answered, ({ talk, wrap }) => talk + wrap) / answered.length, 9);
    expect(found?.wait).toBeCloseTo(total(answered, ({ wait }) => wait) / answered.length, 9);
    expect(found?.patience).toBeCloseTo(total(calls, ({ wait }) => wait) / (calls.length - answered.length), 9);
    expect(found?.resolved).toBeCloseTo(answered.filter(({ resolved }) => resolved).length / answered.length, 12);
    // 77 days from 1 January to 31 March 2026 that are no Sunday (90 less 13), six open days a week all year.
    expect(found?.annualVolume).toBeCloseTo((calls.length / 77) * 6 * (365 / 7), 9);
    const monday = calls.filter(
      ({ date, hour, minute }) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1 && hour === 9 && minute >= 30,
    );
    expect(found?.byHalfHour[19]).toBe(monday.length);
  });

  test("makes tables that read back without an error", () => {
    const read = readInputs(contentOfPlan(imported.plan ?? { sheets: [] }), { today: "2026-11-22" });
    expect(read.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "missing-table",
    ]);
    expect(read.inputs.flows.map(({ name }) => name).sort()).toEqual([...TOPICS].sort());
    for (const topic of TOPICS) {
      const volumes = read.inputs.volumes.filter(({ flow }) => flow === topic);
      expect(volumes.map(({ year, month }) => [year, month])).toEqual([
        [2026, 1],
        [2026, 2],
        [2026, 3],
      ]);
      expect(volumes.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(of(topic).length);
      expect(
        read.inputs.profiles.filter(({ profile }) => profile === topic).reduce((sum, { share }) => sum + share, 0),
      ).toBeCloseTo(1, 12);
    }
  });

  test("says what it assumed", () => {
    for (const language of LANGUAGES) {
      const notes = imported.summary?.notes.map((note) => text(language, note)) ?? [];
      expect(notes.join(" ")).not.toMatch(/[{}]|undefined/);
      expect(notes.length).toBeGreaterThan(3);
    }
  });
});

describe("the same calls give the same figures", () => {
  const figures = ({ summary }: LogImported) => summary?.topics;
  const calls = CALLS.slice(0, 400);
  const expected = figures(importCallLog(readCsv(frenchCsv(calls)), { language: "en" }));
  const rows = (cell: (call: MadeCall) => readonly CellValue[], headings: readonly string[]): LogMatrix =>
    matrixOfRows([headings, ...calls.map(cell)]);
  const serial = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const english = [
    "Call Id",
    "Date",
    "Time",
    "Topic",
    "Answered (Y/N)",
    "Resolved",
    "Speed of answer in seconds",
    "Talk time",
    "Wrap-up",
  ];

  test("from a worksheet, where times are fractions of a day", () => {
    const sheet = rows(
      ({ id, date, hour, minute, second, topic, answered, resolved, wait, talk, wrap }) => [
        id,
        serial(date),
        (hour * 3600 + minute * 60 + second) / 86_400,
        topic,
        answered ? "Y" : "N",
        answered ? resolved : null,
        wait,
        answered ? talk / 86_400 : null,
        answered ? wrap / 86_400 : null,
      ],
      english,
    );
    expect(figures(importCallLog(sheet, { language: "en" }))).toEqual(expected);
  });

  test("with month-first dates, minutes, a tab between fields, and a title above", () => {
    const lines = calls.map(({ id, date, hour, minute, second, topic, answered, resolved, wait, talk, wrap }) => {
      const [year, month, day] = date.split("-");
      const time = `${((hour + 11) % 12) + 1}:${two(minute)}:${two(second)} ${hour < 12 ? "AM" : "PM"}`;
      return [
        `${month}/${day}/${year} ${time}`,
        id,
        `"${topic.replaceAll('"', '""')}"`,
        answered ? "answered" : "abandoned",
        answered ? String(resolved) : "",
        clockOf(wait),
        answered ? String(talk / 60) : "",
        answered ? String(wrap) : "",
      ].join("\t");
    });
    const file = [
      "Call report, first quarter",
      "",
      ["Date/Time", "Call ID", "Reason", "Status", "FCR", "Wait time", "Talk time (min)", "ACW (s)"].join("\t"),
      ...lines,
    ].join("\n");
    const read = importCallLog(readCsv(file), { language: "en", mapping: { moment: "Date/Time" } });
    expect(read.issues).toEqual([]);
    const found = figures(read) ?? [];
    expect(
      found.map(({ topic, contacts, byHalfHour, answered }) => ({ topic, contacts, byHalfHour, answered })),
    ).toEqual(
      expected?.map(({ topic, contacts, byHalfHour, answered }) => ({ topic, contacts, byHalfHour, answered })),
    );
    found.forEach((each, index) => expect(each.handling).toBeCloseTo(expected?.[index]?.handling ?? 0, 6));
  });

  test("in UTF-8 with or without its mark, in UTF-16 and in Windows-1252", () => {
    const file = frenchCsv(calls);
    const bytes = {
      plain: new TextEncoder().encode(file),
      marked: new TextEncoder().encode(`\uFEFF${file}`),
      wide: new Uint8Array(Buffer.from(`\uFEFF${file}`, "utf16le")),
      // Every letter of the file is in Latin-1, which Windows-1252 holds at the same places.
      western: new Uint8Array(Buffer.from(file, "latin1")),
    };
    for (const each of Object.values(bytes)) expect(decodeText(each)).toBe(file);
  });
});

describe("faults", () => {
  const HEAD = "Id;Date;Heure;Motif;Répondu;Attente;Conversation";
  const GOOD = "1;15/01/2026;9:00;A;Oui;10;0:01:00";
  const at = (...lines: readonly string[]) =>
    importCallLog(readCsv([HEAD, GOOD, ...lines].join("\n")), { language: "en" });

  test.each([
    ["2;31/02/2026;9:00;A;Oui;10;60", "date-unreadable", "31/02/2026"],
    ["2;;9:00;A;Oui;10;60", "cell-missing", ""],
    ["2;15/01/2026;25:00;A;Oui;10;60", "time-unreadable", "25:00"],
    ["2;15/01/2026;9:00;;Oui;10;60", "cell-missing", ""],
    ["2;15/01/2026;9:00;A;peut-être;10;60", "answer-unreadable", "peut-être"],
    ["2;15/01/2026;9:00;A;;10;60", "cell-missing", ""],
    ["2;15/01/2026;9:00;A;Oui;-10;60", "duration-unreadable", "-10"],
    ["2;15/01/2026;9:00;A;Oui;10;0:61:00", "duration-unreadable", "0:61:00"],
    ["1;15/01/2026;9:00;A;Oui;10;60", "call-doubled", "1"],
    ["2;15/01/2026", "cell-missing", ""],
  ])("%s is left out and named by its line", (line, code, received) => {
    const { issues, summary } = at(line, "3;16/01/2026;9:00;A;Non;5;");
    expect(issues[0]).toMatchObject({ code, line: 3, received, severity: "error" });
    expect(issues.every((issue) => issue.line === 3)).toBe(true);
    expect(summary).toMatchObject({ lines: 3, calls: 2, leftOut: 1 });
    for (const language of LANGUAGES)
      expect(issues.map((issue) => logIssueText(language, issue)).join()).not.toMatch(/[{}]|undefined/);
  });

  test("lines are counted in the file, through blank lines and quoted line breaks", () => {
    const { issues, summary } = at("", '2;16/01/2026;9:00;"A\nand more";Oui;10;60', "3;99/01/2026;9:00;A;Oui;10;60");
    expect(issues.map(({ line }) => line)).toEqual([6]);
    expect(summary).toMatchObject({ calls: 2, leftOut: 1 });
  });

  test.each([
    ["", "log-empty"],
    ["Heure;Motif\n9:00;A", "heading-missing"],
    ["Date;Motif\n15/01/2026;A", "heading-missing"],
    ["Date;Jour;Heure;Motif\n15/01/2026;15/01/2026;9:00;A", "heading-doubled"],
    ["Date;Heure;Motif\n01/02/2026;9:00;A\n03/04/2026;9:00;A", "dates-ambiguous"],
    ["Date;Heure;Motif\n13/02/2026;9:00;A\n02/13/2026;9:00;A", "dates-mixed"],
    ["Date;Heure;Motif\n13/13/2026;9:00;A", "no-calls"],
  ])("%j stops the import", (file, code) => {
    const { plan, summary, issues } = importCallLog(readCsv(file), { language: "fr" });
    expect([plan, summary]).toEqual([null, null]);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const language of LANGUAGES)
      expect(issues.map((issue) => logIssueText(language, issue)).join()).not.toMatch(/[{}]|undefined/);
  });

  test.each([
    ["day-first", "2026-02-01"],
    ["month-first", "2026-01-02"],
  ] as const)("dates that may be read two ways are read %s once the user says so", (dateOrder, from) => {
    const file = "Date;Heure;Motif\n01/02/2026;9:00;A\n03/04/2026;9:00;A";
    expect(importCallLog(readCsv(file), { language: "fr", dateOrder }).summary?.from).toBe(from);
  });

  test("a heading that is not there cannot be mapped", () => {
    const { plan, issues } = importCallLog(readCsv(`${HEAD}\n${GOOD}`), {
      language: "en",
      mapping: { topic: "Queue" },
    });
    expect(plan).toBeNull();
    expect(issues).toMatchObject([{ code: "mapping-unknown", received: "Queue" }, { code: "heading-missing" }]);
  });

  test("tables that are there are not changed", () => {
    const content = contentOfPlan(imported.plan ?? { sheets: [] });
    const { plan, issues } = importCallLog(readCsv(`${HEAD}\n${GOOD}`), { language: "en", content });
    expect(plan).toBeNull();
    expect(issues).toMatchObject([{ code: "tables-exist", severity: "error" }]);
  });

  test("a log without topics makes one flow and says so", () => {
    const { issues, summary } = importCallLog(readCsv("Date;Heure\n15/01/2026;9:00"), { language: "fr" });
    expect(issues).toMatchObject([{ code: "heading-missing", severity: "warning" }]);
    expect(summary?.topics.map(({ topic }) => topic)).toEqual(["Appels"]);
  });

  test("every code of a log is shown here", () => {
    const shown = [
      "log-empty",
      "heading-missing",
      "heading-doubled",
      "mapping-unknown",
      "dates-ambiguous",
      "dates-mixed",
      "tables-exist",
      "no-calls",
      "cell-missing",
      "date-unreadable",
      "time-unreadable",
      "answer-unreadable",
      "duration-unreadable",
      "call-doubled",
    ];
    expect([...LOG_CODES].sort()).toEqual(shown.sort());
  });
});

describe("what a log does not hold", () => {
  test("abandoned calls without a wait: the patience is a lower bound, and a note says so", () => {
    const file =
      "Date;Heure;Motif;Répondu;Attente;Durée\n15/01/2026;9:00;A;Oui;30;60\n16/01/2026;9:00;A;Oui;50;60\n17/01/2026;9:00;A;Non;;";
    const { summary } = importCallLog(readCsv(file), { language: "en" });
    // By hand: 30 s + 50 s of known waiting over one abandonment.
    expect(summary?.topics[0]).toMatchObject({ patience: 80, patienceIsFloor: true, handling: 60 });
    expect(summary?.notes.map(({ key }) => key)).toContain("importLog.note.patience-floor");
  });

  test("a month in part gives no volume, its calls count for the year", () => {
    const calls = makeCalls(7, 500, "2026-01-10", 80);
    const { summary, plan } = importCallLog(readCsv(frenchCsv(calls)), { language: "en" });
    expect(summary?.months).toEqual([
      { year: 2026, month: 1, whole: false },
      { year: 2026, month: 2, whole: true },
      { year: 2026, month: 3, whole: false },
    ]);
    const { inputs } = readInputs(contentOfPlan(plan ?? { sheets: [] }), { today: "2026-11-22" });
    expect(new Set(inputs.volumes.map(({ month }) => month))).toEqual(new Set([2]));
    expect(summary?.topics.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(500);
  });

  test("twelve whole months make the year by themselves", () => {
    const calls = makeCalls(11, 4000, "2025-01-01", 365);
    const { summary } = importCallLog(readCsv(frenchCsv(calls)), { language: "en" });
    expect(summary?.topics.reduce((sum, { annualVolume }) => sum + annualVolume, 0)).toBe(4000);
    expect(summary?.notes.map(({ key }) => key)).not.toContain("importLog.note.annual");
  });
});
