import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const LINES = 60;
const NUMBERS = Array.from({ length: LINES }, (_, index) => index);
const HEADINGS = "Queue,Date,Interval,Team,Offered,Handled,AHT (s)";
const day = (index: number): string => `2026-03-${String(1 + (index % 28)).padStart(2, "0")}`;
const offered = (index: number): number => 10 + (index % 7);
const line = (index: number, team = "North"): string =>
  `Sales,${day(index)},${9 + Math.floor(index / 28)}:00,${team},${offered(index)},${offered(index) - 1},300`;
const lines = NUMBERS.map((index) => line(index));
const all = NUMBERS.reduce((sum, index) => sum + offered(index), 0);
const text = (...parts: readonly (readonly string[])[]): string => [HEADINGS, ...parts.flat(), ""].join("\n");
const contacts = (read: Awaited<ReturnType<typeof readReport>>): number =>
  summaryOf(read).topics.reduce((sum, each) => sum + each.contacts, 0);

describe("lines of counts that stand in a report more than once", () => {
  test.each([
    ["all of them, one after the other", [...lines, ...lines]],
    ["all of them, side by side", lines.flatMap((each) => [each, each])],
    ["those of a few days, where two reports overlap", [...lines, ...lines.slice(-9)]],
  ])("%s: each counts once, and the copies are left out by cause", async (_, given) => {
    const read = await readReport(text(given));
    expect(contacts(read)).toBe(all);
    expect(leftOutOf(read)).toEqual({ "copied-line": given.length - LINES });
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: "copied-line", severity: "warning", count: given.length - LINES }),
    );
  });

  test.each([
    ["numbers of lines", "N° ligne", (at: number) => String(at + 1)],
    ["numbers one after the other under any heading", "Pos", (at: number) => String(1000 + at)],
    ["the moment of the export", "Exported at", (at: number) => (at < LINES ? "2026-04-01 06:00" : "2026-04-02 06:00")],
  ])("copies that differ in %s alone are copies", async (_, heading, cell) => {
    const given = [...lines, ...lines.slice(0, 9)].map((each, at) => `${cell(at)},${each}`);
    const read = await readReport([`${heading},${HEADINGS}`, ...given].join("\n"));
    expect([contacts(read), leftOutOf(read)]).toEqual([all, { "copied-line": 9 }]);
  });

  test("lines that differ in anything else are no copies", async () => {
    const given = [...lines, ...lines.slice(0, 9)].map((each, at) => `${at < LINES ? "Paris" : "Lille"},${each}`);
    expect(leftOutOf(await readReport([`Place,${HEADINGS}`, ...given].join("\n")))).toEqual({});
  });

  test("lines of two teams with the same counts are no copies, and neither are those of a report without copies", async () => {
    const teams = NUMBERS.flatMap((index) => [line(index), line(index, "South")]);
    const read = await readReport(text(teams));
    expect([contacts(read), leftOutOf(read)]).toEqual([2 * all, {}]);
    const doubled = await readReport(text(teams, teams));
    expect([contacts(doubled), leftOutOf(doubled)]).toEqual([2 * all, { "copied-line": 2 * LINES }]);
  });

  test("where lines of the same queue and interval have other counts too, it is asked, and each answer counts", async () => {
    const others = NUMBERS.slice(0, 20).map((index) => line(index).replace(/,300$/, ",310"));
    const given = text(lines, lines.slice(0, 5), others);
    const more = NUMBERS.slice(0, 20).reduce((sum, index) => sum + offered(index), 0);
    const again = NUMBERS.slice(0, 5).reduce((sum, index) => sum + offered(index), 0);
    const asked = await readReport(given);
    expect(asked).toMatchObject({
      kind: "asked",
      questions: [{ key: "copies", text: { values: { copies: 5, others: 20 } } }],
    });
    expect(contacts(await readReport(given, { copies: "copies" }))).toBe(all + more);
    const own = await readReport(given, { copies: "own" });
    expect(contacts(own)).toBe(all + more + again);
    expect(codesOf(own)).toContain("copies-counted");
  });
});

describe("calls that no column names, alike in every column", () => {
  const calls = NUMBERS.map(
    (at) => `2026-03-0${1 + (at % 9)} 09:${10 + at / 2 - ((at / 2) % 1)}:${10 + (at % 50)},Sales,Answered,${100 + at}`,
  );
  const file = (again: number): string =>
    ["Start time,Queue,Status,Talk time (s)", ...calls, ...calls.slice(0, again)].join("\n");

  test("count, each as a call, and it is told; answered to be copies, each counts once", async () => {
    const read = await readReport(file(20));
    expect([contacts(read), leftOutOf(read)]).toEqual([LINES + 20, {}]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: "lines-alike", severity: "warning", count: 20 }),
    );
    expect(leftOutOf(await readReport(file(20), { copies: "copies" }))).toEqual({ "copied-line": 20 });
  });

  test("so few that chance makes them are not told, and none where an identifier names the call", async () => {
    expect(codesOf(await readReport(file(3)))).not.toContain("lines-alike");
    const named = file(20)
      .split("\n")
      .map((each, at) => `${at === 0 ? "Call ID" : `c${at % LINES}`},${each}`)
      .join("\n");
    expect(codesOf(await readReport(named))).not.toContain("lines-alike");
  });
});
