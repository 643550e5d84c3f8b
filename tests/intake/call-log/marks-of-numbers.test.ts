import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 40 }, (_, line) => line);
/** Forty intervals of two contacts each, handled in 301 to 340 s after a wait of 11 to 50 s: means 320.5 and 30.5. */
const report = (headings: string, number: (seconds: number) => string): string =>
  [
    `Jour;Heure;File;Appels reçus;Appels traités;${headings}`,
    ...LINES.map((line) =>
      [
        `2026-06-${pad(1 + (line % 20))}`,
        `${pad(8 + Math.floor(line / 20))}:00`,
        "Ventes",
        2,
        2,
        number(301 + line),
        number(11 + line),
      ].join(";"),
    ),
  ].join("\n");

describe("three decimals behind a comma", () => {
  test.each([
    ["DMT (s);DMA (s)", (seconds: number) => `${seconds.toFixed(3)}`.replace(".", ",")],
    ["DMT en secondes;Attente moyenne (sec)", (seconds: number) => `${seconds},000`],
  ])("are decimals where the unit of the heading allows nothing else: %s", async (headings, number) => {
    const { topics } = summaryOf(await readReport(report(headings, number)));
    expect(topics.map(({ handling, wait }) => [handling, wait])).toEqual([[320.5, 30.5]]);
  });

  test("are thousands where the unit allows nothing else: milliseconds", async () => {
    const read = await readReport(report("DMT (ms);DMA (ms)", (seconds) => `${seconds},000`));
    expect(summaryOf(read).topics.map(({ handling }) => handling)).toEqual([320.5]);
  });
});

test.each([
  [
    (seconds: number) =>
      seconds
        .toExponential(6)
        .toUpperCase()
        .replace(/E\+(\d)$/, "E+0$1"),
  ],
  [
    (seconds: number) =>
      seconds
        .toExponential(2)
        .replace(".", ",")
        .replace(/e\+(\d)$/, "E+0$1"),
  ],
])("a number with an exponent, as databases and spreadsheets write it, is that number", async (number) => {
  const read = await readReport(report("DMT (s);DMA (s)", number));
  expect(summaryOf(read).topics.map(({ handling, wait }) => [handling, wait])).toEqual([[320.5, 30.5]]);
  expect(codesOf(read)).not.toContain("column-unread");
});

test("letters that are no exponent are no number", async () => {
  const read = await readReport(report("DMT (s);DMA (s)", (seconds) => (seconds === 305 ? "3e2" : String(seconds))));
  expect(read.findings.find(({ code }) => code === "unreadable-duration")).toMatchObject({ count: 1, received: "3e2" });
});
