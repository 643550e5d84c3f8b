import { codesOf, readReport, summaryOf } from "./read-report";

const HEADINGS = "Date,Interval,Queue,Calls offered,Calls answered,Calls abandoned,AHT (s),ASA (s)";

/** Forty half-hours of ten contacts, nine answered in 300 s after 20 s, with one cell put in place of another. */
function report(column = -1, cell = "", at = 5): string {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const day = String(2 + Math.floor(index / 8)).padStart(2, "0");
    const cells = [
      `2026-03-${day}`,
      `${String(9 + (index % 8)).padStart(2, "0")}:00`,
      "Sales",
      "10",
      "9",
      "1",
      "300",
      "20",
    ];
    if (index === at) cells[column] = cell;
    return cells.join(",");
  });
  return [HEADINGS, ...lines].join("\n");
}

describe("the mean of one line of counts", () => {
  test.each([
    ["milliseconds", "300000"],
    ["an hour for a minute", "5:00:00"],
    ["1e15", "1000000000000000"],
    ["four hundred digits", "9".repeat(400)],
  ])("of a length that no contact has is told with its line and does not count: %s", async (_, cell) => {
    const imported = await readReport(report(6, cell));
    const [sales] = summaryOf(imported).topics;
    expect(sales).toMatchObject({ contacts: 400, answeredContacts: 360, handling: 300, wait: 20 });
    // The headings stand on line 1, the slip six lines below.
    expect(imported.findings.find(({ code }) => code === "duration-outlier")).toMatchObject({
      severity: "warning",
      count: 1,
      lines: [7],
    });
  });

  test("of a wait fifty times that of its topic does not count, below four hours as well", async () => {
    const imported = await readReport(report(7, "1:20:00"));
    expect(summaryOf(imported).topics[0]?.wait).toBe(20);
    expect(codesOf(imported)).toContain("duration-outlier");
  });

  test("counts where it is long and can be", async () => {
    const imported = await readReport(report(7, "0:40:00"));
    // By hand: thirty-nine lines of nine contacts after 20 s, one of nine after 2,400 s.
    expect(summaryOf(imported).topics[0]?.wait).toBeCloseTo((39 * 20 + 2400) / 40, 9);
    expect(codesOf(imported)).not.toContain("duration-outlier");
  });

  test("of letters that wait for hours counts", async () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) =>
        `2026-03-${String(2 + (index % 5)).padStart(2, "0")},Mail,${String(5 + (index % 3))},${String(5 + (index % 3))},0,300,${String(5 + (index % 4))}:20:30`,
    );
    const text = ["Date,Queue,Emails received,Emails handled,Abandoned,AHT (s),Average wait", ...lines].join("\n");
    const imported = await readReport(text);
    expect(codesOf(imported)).not.toContain("duration-outlier");
    expect(summaryOf(imported).topics[0]?.wait).toBeGreaterThan(5 * 3600);
  });
});

/** Every number of a value, however deep it lies. */
function numbersIn(value: unknown, seen = new Set<unknown>()): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts: readonly unknown[] =
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>).values()] : Object.values(value);
  return parts.flatMap((part) => numbersIn(part, seen));
}

/** Powers of ten: within the digits of a number, at their end, at the end of what a number holds, and beyond. */
const SIZES = [0, 9, 16, 308, 400];
const CALLS = "Date,Time,Call ID,Queue,Status,Wait (s),Talk (s),Hold (s),Wrap (s),Duration (s)";
const call = (index: number): string[] => [
  `2026-03-${String(2 + (index % 5)).padStart(2, "0")}`,
  `09:${String(index % 60).padStart(2, "0")}:07`,
  `c-${String(index)}`,
  "Sales",
  index % 9 === 0 ? "Missed" : "Answered",
  "20",
  "200",
  "10",
  "15",
  "245",
];
const calls = Array.from({ length: 40 }, (_, index) => call(index));
const legs = calls.flatMap((cells, index) => [
  ...(index % 4 === 0 ? [[...cells.slice(0, 4), "Missed", "5", "0", "0", "0", "5"]] : []),
  cells,
]);
const intervals = report()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));
const text = (
  headings: string,
  lines: readonly (readonly string[])[],
  column: number,
  cell: string,
  all: boolean,
): string =>
  [
    headings,
    ...lines.map((cells, index) =>
      cells.map((each, at) => (at === column && (all || index === 5) ? cell : each)).join(","),
    ),
  ].join("\n");

describe.each([
  ["calls", CALLS, calls, [5, 6, 7, 8, 9]],
  ["legs", CALLS, legs, [5, 6, 7, 8, 9]],
  ["intervals", HEADINGS, intervals, [3, 4, 5, 6, 7]],
  [
    "rates",
    HEADINGS.replace("Calls answered", "Answer rate").replace("Calls abandoned", "Held calls"),
    intervals,
    [3, 4, 5],
  ],
] as const)("no number of any size in a report of %s makes an infinite one", (_, headings, lines, columns) => {
  // The cells of legs are read as those of calls: the end suffices.
  const sizes = lines === legs ? SIZES.slice(-1) : SIZES;
  test.each(columns.flatMap((column) => sizes.map((size) => [column, size] as const)))(
    "column %i, ten to the %i",
    async (column, size) => {
      for (const [cell, all] of [
        [`1${"0".repeat(size)}`, false],
        [`1${"0".repeat(size)}`, true],
        [`1${"0".repeat(size)}:00:00`, false],
        [`1${"0".repeat(size)} s`, true],
      ] as const) {
        const imported = await readReport(text(headings, lines, column, cell, all));
        const figures =
          imported.kind === "read"
            ? [imported.plan, imported.summary.topics, imported.summary.proof, imported.findings]
            : imported.kind === "asked"
              ? [imported.questions, imported.findings]
              : imported.findings;
        expect(numbersIn(figures).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(JSON.stringify(figures)).not.toContain("Infinity");
      }
    },
  );
});

describe("one call above an hour", () => {
  /** Forty calls that waited 20 s and talked for 300 s, but one. */
  const calls = (wait: string, talk: string, usual = "300"): string =>
    [
      "Call ID,Start,Queue,Status,Wait (s),Talk (s)",
      ...Array.from({ length: 40 }, (_, index) => {
        const start = `2026-03-0${String(2 + (index % 5))} 09:${String(index).padStart(2, "0")}:07`;
        return `c${String(index)},${start},Sales,Answered,${index === 5 ? `${wait},${talk}` : `20,${usual}`}`;
      }),
    ].join("\n");

  test.each([
    ["a wait of three hours", "11000", "300", "wait", (39 * 20 + 11_000) / 40],
    ["milliseconds for seconds", "20", "7000", "handling", (39 * 300 + 7000) / 40],
  ] as const)("that is many times the usual one counts, and is told with its line: %s", async (...given) => {
    const [, wait, talk, figure, mean] = given;
    const imported = await readReport(calls(wait, talk));
    expect(summaryOf(imported).topics[0]?.[figure]).toBeCloseTo(mean, 9);
    expect(imported.findings.find(({ code }) => code === "duration-unusual")).toMatchObject({
      severity: "warning",
      count: 1,
      lines: [7],
    });
  });

  test.each([
    ["ten times the usual one", "20", "3900", "300"],
    ["twenty times the usual one, and below an hour", "3500", "300", "300"],
    ["where most last as long", "20", "9000", "7000"],
  ])("and is not where it may be: %s", async (_, wait, talk, usual) => {
    expect(codesOf(await readReport(calls(wait, talk, usual)))).not.toContain("duration-unusual");
  });
});
