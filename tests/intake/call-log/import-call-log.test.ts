import { LEFT_OUT_CAUSES } from "../../../src/intake/call-log/log-finding";
import { BESIDE, logFindingText, logJson, readInputs } from "../../../src/intake";
import type { LogImported } from "../../../src/intake";
import { LANGUAGES, text } from "../../../src/language";
import { contentOfPlan } from "../content-of-plan";
import { clockOf, frenchCsv, makeCalls, TOPICS, two } from "./make-log";
import type { MadeCall } from "./make-log";
import { codesOf, leftOutOf, readReport, summaryOf, TODAY } from "./read-report";

const CALLS = makeCalls(20_261_122, 3000);
let imported: LogImported;
beforeAll(async () => {
  imported = await readReport(frenchCsv(CALLS), {}, { language: "fr" });
});

/** Counting by itself, on the calls as they were made up. */
const of = (topic: string): readonly MadeCall[] => CALLS.filter((call) => call.topic === topic);
const total = (calls: readonly MadeCall[], figure: (call: MadeCall) => number): number =>
  calls.reduce((sum, call) => sum + figure(call), 0);

describe("a report of three months", () => {
  test("is read whole", () => {
    const { from, to, counted, topics } = summaryOf(imported);
    expect({ from, to }).toEqual({ from: "2026-01-01", to: "2026-03-31" });
    expect(counted.lines).toEqual({ physical: 3001, blank: 0, data: 3000 });
    expect(leftOutOf(imported)).toEqual({});
    expect(topics.map(({ topic }) => topic).sort()).toEqual([...TOPICS].sort());
  });

  test.each(TOPICS)("gives the figures of %s as counted on the made-up calls", (topic) => {
    const calls = of(topic);
    const answered = calls.filter((call) => call.answered);
    const found = summaryOf(imported).topics.find((each) => each.topic === topic);
    expect(found).toMatchObject({
      contacts: calls.length,
      answeredContacts: answered.length,
      channel: "phone",
      byMonth: ["01", "02", "03"].map((month) => calls.filter(({ date }) => date.slice(5, 7) === month).length),
      openDays: [1, 2, 3, 4, 5, 6],
      opens: 8,
      closes: 20,
      patienceIsFloor: false,
    });
    expect(found?.handling).toBeCloseTo(total(answered, ({ talk, wrap }) => talk + wrap) / answered.length, 9);
    expect(found?.wait).toBeCloseTo(total(answered, ({ wait }) => wait) / answered.length, 9);
    expect(found?.patience).toBeCloseTo(total(calls, ({ wait }) => wait) / (calls.length - answered.length), 9);
    expect(found?.resolved).toBeCloseTo(answered.filter(({ resolved }) => resolved).length / answered.length, 12);
    // 77 days from 1 January to 31 March 2026 that are no Sunday (90 less 13), six open days a week all year.
    expect(found?.annualVolume).toBeCloseTo((calls.length / 77) * 6 * (365 / 7), 9);
  });

  test("divides each weekday by the days of it that were observed", () => {
    const [topic = ""] = TOPICS;
    const found = summaryOf(imported).topics.find((each) => each.topic === topic);
    // From Thursday 1 January to Tuesday 31 March 2026: 13 Mondays to Wednesdays among them 13, 13, 12; counted on a calendar.
    const days = [13, 13, 12, 13, 13, 13, 13];
    const weekday = ({ date }: MadeCall): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const daily = days.map((count, day) => of(topic).filter((call) => weekday(call) === day).length / count);
    const week = daily.reduce((sum, each) => sum + each, 0);
    found?.weekdays.forEach((share, day) => expect(share).toBeCloseTo((daily[day] ?? 0) / week, 12));
    const monday = of(topic).filter((call) => weekday(call) === 0 && call.hour === 9 && call.minute >= 30).length;
    expect(found?.profile[19]).toBeCloseTo(monday / 13 / week, 12);
  });

  test("makes tables that read back without an error", () => {
    if (imported.kind !== "read") throw new TypeError(imported.kind);
    const read = readInputs(contentOfPlan(imported.plan), { today: TODAY });
    expect(read.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "missing-table",
    ]);
    expect(read.inputs.flows.map(({ name }) => name).sort()).toEqual([...TOPICS].sort());
    for (const topic of TOPICS) {
      const volumes = read.inputs.volumes.filter(({ flow }) => flow === topic);
      expect(volumes.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(of(topic).length);
      expect(
        read.inputs.profiles.filter(({ profile }) => profile === topic).reduce((sum, { share }) => sum + share, 0),
      ).toBeCloseTo(1, 12);
    }
  });

  test("proves its totals and says what it assumed, in both languages", () => {
    for (const language of LANGUAGES) {
      const proof = summaryOf(imported).proof.map((line) => text(language, line));
      expect(proof.join(" ")).not.toMatch(/[{}]|undefined/);
      expect(proof.length).toBeGreaterThan(7);
      expect(JSON.stringify(logJson(imported, language))).toContain('"read":true');
    }
    expect(summaryOf(imported).proof.map((line) => text("en", line))[1]).toBe(
      "Data: 3,000 = 3,000 contacts + 0 left out, by the causes below.",
    );
  });
});

describe("the same calls give the same figures", () => {
  const calls = CALLS.slice(0, 400);
  const bare = (report: LogImported) =>
    summaryOf(report).topics.map(({ topic, contacts, answered, profile, byMonth }) => ({
      topic,
      contacts,
      answered,
      profile,
      byMonth,
    }));
  let expected: LogImported;
  beforeAll(async () => {
    expected = await readReport(frenchCsv(calls));
  });

  test("with month-first dates, minutes, a tab between fields, and a title above", async () => {
    const lines = calls.map(({ id, date, hour, minute, second, topic, answered, resolved, wait, talk, wrap }) => {
      const [year, month, day] = date.split("-");
      const time = `${((hour + 11) % 12) + 1}:${two(minute)}:${two(second)} ${hour < 12 ? "AM" : "PM"}`;
      return [
        `${month}/${day}/${year} ${time}`,
        id,
        `"${topic.replaceAll('"', '""')}"`,
        answered ? "answered" : "abandoned",
        answered ? (resolved ? "yes" : "no") : "",
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
    const read = await readReport(file);
    expect(bare(read)).toEqual(bare(expected));
    summaryOf(read).topics.forEach((each, index) =>
      expect(each.handling).toBeCloseTo(summaryOf(expected).topics[index]?.handling ?? 0, 6),
    );
  });

  test("in UTF-8 with or without its mark, in UTF-16 either way round, in Windows-1252 and in Mac Roman", async () => {
    const file = frenchCsv(calls);
    const wide = Buffer.from(`\uFEFF${file}`, "utf16le");
    const files = [
      new TextEncoder().encode(`\uFEFF${file}`),
      new Uint8Array(wide),
      new Uint8Array(Buffer.from(wide).swap16()),
      new Uint8Array(wide.subarray(2)),
      // Every letter of the file is in Latin-1, which Windows-1252 holds at the same places.
      new Uint8Array(Buffer.from(file, "latin1")),
      // Mac Roman has é at 8E and è at 8F (Apple, Mac OS Roman), the only two letters of the file beyond ASCII.
      new Uint8Array([...file].map((sign) => ({ é: 0x8e, è: 0x8f })[sign] ?? sign.charCodeAt(0))),
    ];
    for (const each of files) expect(bare(await readReport(each))).toEqual(bare(expected));
  });

  test("whichever way lines end, mixed at will", async () => {
    const file = frenchCsv(calls).replace(/\r\n/g, () => ["\r\n", "\n", "\r"][file3()] ?? "\n");
    const read = await readReport(file);
    expect(bare(read)).toEqual(bare(expected));
    expect(codesOf(read)).toContain("line-ends-mixed");
    function file3(): number {
      turn = (turn + 1) % 3;
      return turn;
    }
  });
  let turn = 0;
});

describe("faults", () => {
  const HEAD = "Id;Date;Heure;Motif;Répondu;Attente;Conversation";
  const GOOD = "1;15/01/2026;9:00;A;Oui;10;0:01:00";
  /** Left out as a person wishes: one line of a few is more than one in twenty. */
  const ANSWERS = Object.fromEntries(LEFT_OUT_CAUSES.map((cause) => [`leave-out:${cause}`, "yes"]));
  const at = (...lines: readonly string[]) => readReport([HEAD, GOOD, ...lines].join("\n"), ANSWERS);

  test.each([
    ["2;31/02/2026;9:00;A;Oui;10;60", "unreadable-date", "31/02/2026"],
    ["2;;9:00;A;Oui;10;60", "unreadable-date", ""],
    ["2;15/01/2026;25:00;A;Oui;10;60", "unreadable-time", "25:00"],
    ["2;15/01/2026;9:00;;Oui;10;60", "no-topic-cell", ""],
    ["2;15/01/2026;9:00;A;Oui;-10;60", "unreadable-duration", "-10"],
    ["2;15/01/2026;9:00;A;Oui;10;0:61:00", "unreadable-duration", "0:61:00"],
    ["2;15/01/2026;9:00;A;Oui", "too-few-cells", ""],
    ["2;15/01/2026;9:00;A;b;Oui;10;60", "too-many-cells", ""],
    ["2;15/01/2026;9:00;A;b;Non;;", "too-many-cells", ""],
  ])("%s is left out and named by its line", async (line, code, received) => {
    const read = await at(line, "3;16/01/2026;9:00;A;Non;5;", "4;17/01/2026;9:00;A;Oui;5;60");
    expect(leftOutOf(read)).toEqual({ [code]: 1 });
    expect(read.findings.find((each) => each.code === code)).toMatchObject({ lines: [3], received });
    expect(summaryOf(read).topics.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(3);
    for (const language of LANGUAGES)
      expect(read.findings.map((each) => logFindingText(language, each)).join()).not.toMatch(/[{}]|undefined/);
  });

  test("lines are counted in the file, through blank lines and quoted line breaks", async () => {
    const read = await at("", '2;16/01/2026;9:00;"A\nand more";Oui;10;60', "3;99/01/2026;9:00;A;Oui;10;60");
    expect(read.findings.find(({ code }) => code === "unreadable-date")?.lines).toEqual([6]);
    expect(summaryOf(read).counted.lines).toEqual({ physical: 6, blank: 1, data: 3 });
  });

  test("a quotation mark that is never closed costs its own line at most", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `${index + 9};16/01/2026;9:00;A;Oui;10;60`);
    const read = await at('2;15/01/2026;9:00;"A;Oui;10;60', ...many);
    expect(summaryOf(read).topics).toMatchObject([{ topic: "A", contacts: 62 }]);
    expect(codesOf(read)).toContain("quote-unclosed");
  });

  test("behind a quotation mark that is never closed a file without any line of the report is not read to its end", async () => {
    const began = process.cpuUsage();
    for (const stuff of ["said nothing to any of it", 'said ""no"" to; it', "a; b; c; d; e; f; g; h; i; j"]) {
      const read = await at('2;15/01/2026;9:00;"A;Oui;10;60', `${stuff}\n`.repeat(1_500_000));
      expect(read.kind).toBe("refused");
      expect(codesOf(read)).toEqual(["quote-not-closed"]);
      expect(logFindingText("en", read.findings[0] as never)).toContain("the one on line 3 is not");
    }
    // Three files of up to 42 MB: about a second each at most.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(60);
  });

  test("as many damaged lines without such a mark are left out with their cause, and the others count", async () => {
    const read = await at("said nothing\n".repeat(120_000), "3;16/01/2026;9:00;A;Oui;10;60");
    expect(read.kind).toBe("read");
    expect(summaryOf(read).topics).toMatchObject([{ topic: "A", contacts: 2 }]);
  });

  test.each([
    ["", "log-empty"],
    ["Heure;Motif\n9:00;A", "heading-missing"],
    ["Date;Motif\n15/01/2026;A", "heading-missing"],
    ["some words\nand more of them", "not-a-report"],
    ["Date;Heure;Motif\n13/13/2026;9:00;A", "heading-missing"],
  ])("%j stops the import", async (file, code) => {
    const read = await readReport(file);
    expect(read.kind).toBe("refused");
    expect(codesOf(read)).toEqual([code]);
    for (const language of LANGUAGES)
      expect(read.findings.map((each) => logFindingText(language, each)).join()).not.toMatch(/[{}]|undefined/);
  });

  test.each([
    ["Date;Heure;Motif\n01/02/2026;9:00;A\n03/04/2026;9:00;A", "date-order"],
    ["Date;Heure;Motif\n13/02/2026;9:00;A\n02/13/2026;9:00;A", "date-order"],
    [
      "Id;Date;Heure;Motif;Statut\n1;15/01/2026;9:00;A;répondu\n2;15/01/2026;9:00;A;en pause",
      "word:log.answered:en pause",
    ],
    ["Id;Date;Heure;Motif;Durée de traitement\n1;15/01/2026;9:00;A;5,5\n2;15/01/2026;9:00;A;6,25", "unit:handling"],
    ["Id;Date;Date;Heure;Motif\n1;15/01/2026;16/01/2026;9:00;A", "field:date"],
  ])("%j asks %s and counts nothing before", async (file, key) => {
    const read = await readReport(file);
    if (read.kind !== "asked") throw new TypeError(read.kind);
    expect(read.questions.map((each) => each.key)).toEqual([key]);
    for (const language of LANGUAGES)
      for (const { text: asked, choices } of read.questions)
        expect([asked, ...choices.map(({ means }) => means)].map((each) => text(language, each)).join()).not.toMatch(
          /[{}]|undefined/,
        );
  });

  test.each([
    ["day-first", "2026-02-01"],
    ["month-first", "2026-01-02"],
  ] as const)("dates that may be read two ways are read %s once the user says so", async (order, from) => {
    const file = "Date;Heure;Motif\n01/02/2026;9:00;A\n03/04/2026;9:00;A";
    expect(summaryOf(await readReport(file, { "date-order": order })).from).toBe(from);
  });

  test("a heading that is not there cannot be mapped, one that is can", async () => {
    expect(codesOf(await readReport(`${HEAD}\n${GOOD}`, { "field:topic": "Queue" }))).toEqual(["mapping-unknown"]);
    const read = await readReport("Jour;Moment;Pourquoi\n15/01/2026;9:00;A", {
      "field:date": "Jour",
      "field:time": "Moment",
      "field:topic": "Pourquoi",
    });
    expect(summaryOf(read).topics).toMatchObject([{ topic: "A", contacts: 1 }]);
  });

  test("columns of a file without headings are mapped by their place", async () => {
    const read = await readReport("15/01/2026;9:00;A\n16/01/2026;9:30;A", {
      "field:date": "#1",
      "field:time": "#2",
      "field:topic": "#3",
    });
    expect(summaryOf(read).topics).toMatchObject([{ topic: "A", contacts: 2 }]);
  });

  test("beside tables that are there, the import stands on sheets that are not read as inputs", async () => {
    if (imported.kind !== "read") throw new TypeError(imported.kind);
    const content = contentOfPlan(imported.plan);
    const again = await readReport(`${HEAD}\n${GOOD}`, {}, { content });
    if (again.kind !== "read") throw new TypeError(again.kind);
    const keys = again.plan.sheets.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("inputs"))).toEqual([]);
    expect(keys.filter((key) => key.startsWith(BESIDE))).toEqual(
      ["flows", "volumes", "profiles"].map((key) => `${BESIDE}${key}`),
    );
    const names = content.tables.map(({ name }) => name);
    expect(
      contentOfPlan(again.plan)
        .tables.map(({ name }) => name)
        .filter((name) => names.includes(name)),
    ).toEqual([]);
  });

  test("the proof of totals stands on a sheet of its own, with what is to be known", () => {
    if (imported.kind !== "read") throw new TypeError(imported.kind);
    const sheet = imported.plan.sheets.find(({ key }) => key === "import");
    const lines = (sheet?.blocks ?? []).flatMap(({ cells }) =>
      cells.flatMap((row) => row.flatMap((cell) => (cell !== null && "text" in cell ? [cell.text] : []))),
    );
    for (const line of imported.summary.proof) expect(lines).toContain(text("fr", line));
    for (const each of imported.findings) expect(lines).toContain(logFindingText("fr", each));
  });

  test("a report without topics makes one flow and says so", async () => {
    const read = await readReport("Date;Heure\n15/01/2026;9:00", {}, { language: "fr" });
    expect(codesOf(read)).toContain("no-topic");
    expect(summaryOf(read).topics.map(({ topic }) => topic)).toEqual(["Appels"]);
  });
});

describe("what a report does not hold", () => {
  test("abandoned calls without a wait: the patience is a lower bound, and a note says so", async () => {
    const read = await readReport(
      "Date;Heure;Motif;Répondu;Attente;Durée\n15/01/2026;9:00;A;Oui;30;60\n16/01/2026;9:00;A;Oui;50;60\n17/01/2026;9:00;A;Non;;",
    );
    // By hand: 30 s + 50 s of known waiting over one abandonment.
    expect(summaryOf(read).topics[0]).toMatchObject({ patience: 80, patienceIsFloor: true, handling: 60 });
    expect(codesOf(read)).toContain("patience-floor");
  });

  test("a month in part gives no volume, its calls count for the year", async () => {
    const read = await readReport(frenchCsv(makeCalls(7, 500, "2026-01-10", 80)));
    expect(summaryOf(read).period.months).toEqual([
      { year: 2026, month: 1, whole: false },
      { year: 2026, month: 2, whole: true },
      { year: 2026, month: 3, whole: false },
    ]);
    if (read.kind !== "read") throw new TypeError(read.kind);
    const { inputs } = readInputs(contentOfPlan(read.plan), { today: TODAY });
    expect(new Set(inputs.volumes.map(({ month }) => month))).toEqual(new Set([2]));
    expect(summaryOf(read).topics.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(500);
  });

  test("twelve whole months make the year by themselves", async () => {
    const { topics, proof } = summaryOf(await readReport(frenchCsv(makeCalls(11, 4000, "2025-01-01", 365))));
    expect(topics.reduce((sum, { annualVolume }) => sum + (annualVolume ?? 0), 0)).toBe(4000);
    expect(proof.map(({ key }) => key)).not.toContain("importLog.note.annual");
  });
});
