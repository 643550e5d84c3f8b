import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const DAYS = Array.from({ length: 10 }, (_, day) => day + 1);
const HOURS = [9, 10, 11, 12];
const text = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => line.join(";")).join("\n");
const volumes = (read: Parameters<typeof summaryOf>[0]): unknown =>
  summaryOf(read).topics.map(({ topic, contacts }) => [topic, contacts]);

describe("the date on the first line of its block alone", () => {
  test("of half-hours: 10 days of 9 + 10 + 11 + 12 contacts", async () => {
    const read = await readReport(
      text([
        ["Date", "Interval", "Queue", "Offered", "Answered", "AHT (s)"],
        ...DAYS.flatMap((day) =>
          HOURS.map((hour, at) => [at === 0 ? `2026-06-${pad(day)}` : "", `${pad(hour)}:00`, "Sales", hour, 5, 300]),
        ),
      ]),
    );
    expect(volumes(read)).toEqual([["Sales", 420]]);
    expect(leftOutOf(read)).toEqual({});
    expect([summaryOf(read).from, summaryOf(read).to]).toEqual(["2026-06-01", "2026-06-10"]);
    const told = read.findings.filter(({ code }) => code === "filled-down");
    expect(told.map(({ count, expected }) => [count, expected.values])).toEqual([[30, { lines: 30, columns: "Date" }]]);
  });

  test("of queues, and of half-hours with two queues each", async () => {
    const queues = ["Ventes", "SAV"];
    const byDay = await readReport(
      text([
        ["Date", "File", "Appels reçus", "Appels décrochés", "DMT (s)"],
        ...DAYS.flatMap((day) =>
          queues.map((queue, at) => [at === 0 ? `${pad(day)}/06/2026` : "", queue, 20 + at, 10, 300]),
        ),
        ["Total", "", 410, 200, 300],
      ]),
      { "date-order": "day-first" },
    );
    expect(volumes(byDay)).toEqual([
      ["SAV", 210],
      ["Ventes", 200],
    ]);
    expect(leftOutOf(byDay)).toEqual({ "total-row": 1 });
    const byHalfHour = await readReport(
      text([
        ["Date", "Tranche", "File", "Appels reçus", "Appels décrochés", "DMT (s)"],
        ...DAYS.flatMap((day) =>
          HOURS.flatMap((hour) =>
            queues.map((queue, at) => [
              hour === 9 && at === 0 ? `${pad(day)}/06/2026` : "",
              at === 0 ? `${pad(hour)}:00` : "",
              queue,
              20 + at,
              10,
              300,
            ]),
          ),
        ),
      ]),
      { "date-order": "day-first" },
    );
    expect(volumes(byHalfHour)).toEqual([
      ["SAV", 840],
      ["Ventes", 800],
    ]);
  });

  test("of calls, whose times go on", async () => {
    const read = await readReport(
      text([
        ["Date", "Time", "Queue", "Status", "Talk (s)"],
        ...DAYS.flatMap((day) =>
          HOURS.map((hour, at) => [
            at === 0 ? `2026-06-${pad(day)}` : "",
            `${pad(hour)}:07:30`,
            "Sales",
            "Answered",
            300,
          ]),
        ),
      ]),
    );
    expect(volumes(read)).toEqual([["Sales", 40]]);
  });

  test("a queue on the first line of its block", async () => {
    const read = await readReport(
      text([
        ["Queue", "Date", "Offered", "Answered", "AHT (s)"],
        ...["Sales", "Support"].flatMap((queue, more) =>
          DAYS.map((day) => [day === 1 ? queue : "", `2026-06-${pad(day)}`, 50 + more, 40, 300]),
        ),
      ]),
    );
    expect(volumes(read)).toEqual([
      ["Sales", 500],
      ["Support", 510],
    ]);
  });

  test("nothing is filled where a name comes again, or the times do not go on", async () => {
    const again = await readReport(
      text([
        ["Queue", "Start", "Status", "Talk (s)"],
        ...DAYS.flatMap((day) =>
          HOURS.map((hour) => [
            hour === 9 || hour === 11 ? "Sales" : hour === 10 ? "Support" : "",
            `2026-06-${pad(day)} ${pad(hour)}:00:00`,
            "Answered",
            300,
          ]),
        ),
      ]),
      { "leave-out:no-topic-cell": "yes" },
    );
    expect(leftOutOf(again)).toEqual({ "no-topic-cell": 10 });
    const back = await readReport(
      text([
        ["Date", "Time", "Queue", "Status", "Talk (s)"],
        ...DAYS.flatMap((day) =>
          HOURS.map((hour, at) => [
            at === 0 ? `2026-06-${pad(day)}` : "",
            `${pad(20 - hour)}:07:30`,
            "Sales",
            "Answered",
            300,
          ]),
        ),
      ]),
    );
    expect(back.kind).toBe("refused");
    expect(codesOf(back)).toEqual(["too-many-left-out"]);
  });
});

describe("totals among the lines", () => {
  const day = (number: number): string => `2026-06-${pad(number)}`;
  /** 9 + 10 + 11 + 12 contacts a day, of which 2 less an hour were answered. */
  const block = (number: number): readonly (readonly (string | number)[])[] =>
    HOURS.map((hour) => [day(number), `${pad(hour)}:00`, hour, hour - 2, 300]);
  const report = (total: (day: number) => readonly (string | number)[]): string =>
    text([
      ["Date", "Heure", "Appels reçus", "Appels décrochés", "DMT (s)"],
      ...DAYS.flatMap((each) => [...block(each), total(each)]),
    ]);

  test.each([
    ["Total lundi", (): readonly (string | number)[] => ["", "Total lundi", 42, 34, 300]],
    ["Sous-total", (): readonly (string | number)[] => ["Sous-total", "", 42, 34, 300]],
    ["Lundi Total", (): readonly (string | number)[] => ["Lundi Total", "", 42, 34, 300]],
    ["no name, the day left open", (): readonly (string | number)[] => ["", "", 42, 34, 300]],
    ["no name, the time left open", (each: number): readonly (string | number)[] => [day(each), "", 42, 34, 300]],
  ])("under %s", async (_name, total) => {
    const read = await readReport(report(total));
    expect(volumes(read)).toEqual([["Calls", 420]]);
    expect(leftOutOf(read)).toEqual({ "total-row": 10 });
    expect(codesOf(read)).not.toContain("total-not-sum");
  });

  test("a line that leaves its time open and is no sum is named as such", async () => {
    const asked = await readReport(report((each) => [day(each), "", 41, 34, 300]));
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["leave-out:unreadable-time"]);
  });

  test("totals of queues within totals of days are held each against their own lines", async () => {
    const read = await readReport(
      text([
        ["Date", "Queue", "Interval", "Offered", "Answered", "AHT (s)"],
        ...DAYS.flatMap((each) => [
          ...["Sales", "Support"].flatMap((queue, more) => [
            ...HOURS.map((hour) => [day(each), queue, `${pad(hour)}:00`, hour + more, hour - 2, 300]),
            ["", `${queue} subtotal`, "", 42 + 4 * more, 34, 300],
          ]),
          [`Total ${day(each)}`, "", "", 88, 68, 300],
        ]),
      ]),
    );
    expect(volumes(read)).toEqual([
      ["Sales", 420],
      ["Support", 460],
    ]);
    expect(leftOutOf(read)).toEqual({ "total-row": 30 });
    expect(codesOf(read)).not.toContain("total-not-sum");
  });
});
