import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const DAYS = [2, 3, 4, 5, 6];
const TIMES = ["09:00", "09:30", "10:00"];
const HEADINGS = ["Topic", "Date", "Interval", "Offered", "Answered", "AHT (s)"];

/** Counts of the queues, each of its own, and in each half-hour the line that comes after them. */
function half(names: readonly string[], behind: (counts: readonly number[]) => readonly (string | number)[][]): string {
  const lines = DAYS.flatMap((day, one) =>
    TIMES.flatMap((time, two) => {
      const counts = names.map((_, three) => 7 + ((one * 5 + two * 3 + three * 11) % 13));
      const when = [`2026-03-${pad(day)}`, time];
      return [
        ...names.map((name, at) => [name, ...when, counts[at] ?? 0, 5, 300]),
        ...behind(counts).map(([name = "", ...figures]) => [name, ...when, ...figures]),
      ];
    }),
  );
  return [HEADINGS, ...lines].map((line) => line.join(",")).join("\n");
}

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
/** 15 half-hours of the counts above, added up by hand of the formula alone. */
const came = (text: string): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const line of text.split("\n").slice(1)) {
    const [name = "", , , count] = line.split(",");
    found[name] = (found[name] ?? 0) + Number(count);
  }
  return found;
};

describe("a queue whose name says that it is a total", () => {
  for (const name of ["Total Energies", "Total", "Ensemble", "Somme due", "Sales Total"])
    test(`${name} is asked about where its figures are no sum, and counts as is answered`, async () => {
      const text = half(["Care", name, "Sales"], () => []);
      const asked = await readReport(text);
      expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toEqual([`total:${name}`]);
      const own = await readReport(text, { [`total:${name}`]: "flow" });
      expect(Object.fromEntries(summaryOf(own).topics.map(({ topic, contacts }) => [topic, contacts]))).toEqual(
        came(text),
      );
      expect(leftOutOf(own)).toEqual({});
      const total = await readReport(text, { [`total:${name}`]: "total" });
      expect(leftOutOf(total)).toEqual({ "total-row": 15 });
    });

  for (const name of ["Total", "Grand total", "Ensemble", "TOTAL GÉNÉRAL", "All queues total"])
    test(`${name} is left out without a question where it is the sum of its half-hour`, async () => {
      const read = await readReport(half(["Care", "Sales"], (counts) => [[name, sum(counts), 10, 300]]));
      expect(summaryOf(read).topics.map(({ topic }) => topic)).toEqual(["Care", "Sales"]);
      expect(leftOutOf(read)).toEqual({ "total-row": 15 });
      expect(codesOf(read)).not.toContain("total-by-sum");
    });

  for (const name of ["Average", "Moyenne"])
    test(`${name} is left out without a question where it is the mean of its half-hour`, async () => {
      const read = await readReport(half(["Care", "Sales"], (counts) => [[name, Math.round(sum(counts) / 2), 5, 300]]));
      expect(leftOutOf(read)).toEqual({ "total-row": 15 });
    });

  test("that is a total of the lines it closes, under the last of their days", async () => {
    const text = half(["Care", "Sales"], () => []);
    const all = sum(Object.values(came(text)));
    const read = await readReport(`${text}\nTotal,2026-03-06,10:00,${all},150,300`);
    expect(leftOutOf(read)).toEqual({ "total-row": 1 });
    expect(sum(summaryOf(read).topics.map(({ contacts }) => contacts))).toBe(all);
  });

  test("of a report by day", async () => {
    const lines = DAYS.flatMap((day) => [
      [`Total Energies`, `2026-03-${pad(day)}`, 20 + day, 15, 300],
      ["Care", `2026-03-${pad(day)}`, 30 - day * 2, 15, 300],
    ]);
    const text = [["Topic", "Date", "Offered", "Answered", "AHT (s)"], ...lines]
      .map((line) => line.join(","))
      .join("\n");
    const own = await readReport(text, { "total:Total Energies": "flow" });
    // 22 + 23 + 24 + 25 + 26, and 26 + 24 + 22 + 20 + 18.
    expect(summaryOf(own).topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
      ["Care", 110],
      ["Total Energies", 120],
    ]);
  });
});

test("a queue called Total of a report of calls keeps its calls, whatever its column", async () => {
  const lines = Array.from({ length: 24 }, (_, at) => [
    at % 3 === 0 ? "Total" : "Care",
    `2026-03-${pad(2 + (at % 5))}`,
    `${pad(9 + (at % 8))}:05:10`,
    at % 4 === 0 ? "Abandoned" : "Answered",
    12,
    200,
  ]);
  for (const order of [
    [0, 1, 2, 3, 4, 5],
    [1, 2, 0, 3, 4, 5],
  ]) {
    const rows = [["Queue", "Date", "Time", "Status", "Wait (s)", "Talk (s)"], ...lines];
    const read = await readReport(rows.map((line) => order.map((at) => line[at]).join(",")).join("\n"));
    expect(summaryOf(read).topics.map(({ topic, contacts }) => [topic, contacts])).toEqual([
      ["Care", 16],
      ["Total", 8],
    ]);
    expect(leftOutOf(read)).toEqual({});
  }
});

describe("lines of sums without a name", () => {
  const calls = Array.from({ length: 20 }, (_, at) => [
    `C${at}`,
    `2026-03-${pad(2 + (at % 5))}`,
    `${pad(9 + (at % 8))}:05:10`,
    "Care",
    at % 4 === 0 ? "Abandoned" : "Answered",
    12,
    at % 4 === 0 ? 0 : 200,
  ]);
  const report = (last: readonly (string | number)[]): string =>
    [["Call ID", "Date", "Time", "Queue", "Status", "Wait (s)", "Talk (s)"], ...calls, last]
      .map((line) => line.join(";"))
      .join("\n");

  test("of a report of calls are totals", async () => {
    const read = await readReport(report(["", "", "", "", "", 240, 3000]));
    expect(leftOutOf(read)).toEqual({ "total-row": 1 });
    expect(summaryOf(read).topics.map(({ contacts }) => contacts)).toEqual([20]);
  });

  test("are told from calls whose date was lost", async () => {
    const read = await readReport(report(["C99", "", "", "Care", "Answered", 12, 200]));
    expect(leftOutOf(read)).toEqual({ "unreadable-date": 1 });
  });

  test("of a report of counts are totals, be it of one line, or under a word for the day", async () => {
    for (const [from, to] of [
      ["", ""],
      ["2026-03-02", "All day"],
      ["2026-03-02", "Journée"],
    ]) {
      const lines = [
        ["Date", "Interval", "Queue", "Offered", "Answered"],
        ...DAYS.flatMap((day) => [
          [`2026-03-${pad(day)}`, "09:00", "Care", 7, 6],
          ...(day % 2 === 0 ? [[`2026-03-${pad(day)}`, "09:30", "Sales", 4, 4]] : []),
          [from === "" ? "" : `2026-03-${pad(day)}`, to ?? "", "", day % 2 === 0 ? 11 : 7, day % 2 === 0 ? 10 : 6],
        ]),
      ];
      const read = await readReport(lines.map((line) => line.join(",")).join("\n"));
      expect(leftOutOf(read)).toEqual({ "total-row": 5 });
    }
  });
});
