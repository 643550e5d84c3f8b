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
