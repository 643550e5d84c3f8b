import { codesOf, readReport, summaryOf } from "./read-report";

const two = (value: number): string => String(value).padStart(2, "0");
/** Lengths in seconds, from 65 to 700. */
const LENGTHS = Array.from({ length: 60 }, (_, index) => 65 + ((index * 137) % 636));
const MEAN = LENGTHS.reduce((sum, each) => sum + each, 0) / LENGTHS.length;
/** `7:05` opened and saved by a spreadsheet. */
const shifted = (seconds: number): string => `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}:00`;

function calls(heading: string, clock: (seconds: number) => string): string {
  const lines = LENGTHS.map(
    (seconds, index) =>
      `c${String(index)},2026-03-${two(2 + (index % 5))} 09:${two(index)}:07,Sales,Answered,20,${clock(seconds)}`,
  );
  return [`Call ID,Start,Queue,Status,Wait (s),${heading}`, ...lines].join("\n");
}

function means(clock: (seconds: number) => string): string {
  const lines = LENGTHS.map(
    (seconds, index) =>
      `2026-03-${two(2 + Math.floor(index / 20))},${two(8 + Math.floor((index % 20) / 2))}:${index % 2 === 0 ? "00" : "30"},Sales,4,4,0,${clock(seconds)},${clock(20 + (seconds % 90))}`,
  );
  return ["Date,Interval,Queue,Calls offered,Calls answered,Calls abandoned,AHT,ASA", ...lines].join("\n");
}

describe("minutes and seconds that a spreadsheet took for hours and minutes", () => {
  test("are read as such where the heading names them, and that is told", async () => {
    const imported = await readReport(calls("Talk time (mm:ss)", shifted));
    expect(summaryOf(imported).topics[0]?.handling).toBeCloseTo(MEAN, 9);
    expect(imported.findings.find(({ code }) => code === "clock-shifted")).toMatchObject({
      severity: "warning",
      column: "Talk time (mm:ss)",
    });
  });

  test("are asked about where it does not", async () => {
    const asked = await readReport(calls("Talk time", shifted));
    expect(
      asked.kind === "asked"
        ? asked.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])
        : asked.kind,
    ).toEqual([["unit:talk", ["mm:ss", "h:mm:ss"]]]);
    const read = summaryOf(await readReport(calls("Talk time", shifted), { "unit:talk": "mm:ss" }));
    expect(read.topics[0]?.handling).toBeCloseTo(MEAN, 9);
    const written = await readReport(calls("Talk time", shifted), { "unit:talk": "h:mm:ss" });
    expect(codesOf(written)).toContain("duration-outlier");
  });

  test("are asked about in the means of a report of counts", async () => {
    const asked = await readReport(means(shifted));
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toEqual([
      "unit:handling",
      "unit:wait",
    ]);
    const read = summaryOf(await readReport(means(shifted), { "unit:handling": "mm:ss", "unit:wait": "mm:ss" }));
    expect(read.topics[0]?.handling).toBeCloseTo(MEAN, 9);
  });
});

test.each([
  ["with seconds", (seconds: number) => `00:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`, MEAN],
  // Rounded up by hand: each length is a whole minute.
  [
    "of whole minutes",
    (seconds: number) => `00:${two(Math.ceil(seconds / 60))}:00`,
    LENGTHS.reduce((sum, each) => sum + 60 * Math.ceil(each / 60), 0) / LENGTHS.length,
  ],
] as const)("clocks that stand as they were written ask nothing: %s", async (_, clock, mean) => {
  for (const heading of ["Talk time", "Talk time (hh:mm:ss)", "Talk time (mm:ss)"]) {
    const imported = await readReport(calls(heading, clock));
    expect(summaryOf(imported).topics[0]?.handling).toBeCloseTo(mean, 9);
    expect(codesOf(imported)).not.toContain("clock-shifted");
  }
});
