import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 40 }, (_, call) => call);
/** Forty answered calls of 4 min 0 s to 4 min 39 s: 259.5 s in the mean by hand. */
const MEAN = 259.5;
const report = (heading: string, cell: (call: number) => string): string =>
  [
    `Date;Heure;File;Statut;${heading}`,
    ...CALLS.map((call) =>
      [`${pad(1 + (call % 20))}/06/2026`, `${pad(9 + (call % 8))}:00:00`, "Ventes", "Traité", cell(call)].join(";"),
    ),
  ].join("\n");
const handlingOf = async (file: string): Promise<number | null | undefined> =>
  summaryOf(await readReport(file)).topics[0]?.handling;

test.each([
  ["DMT (min,sec)", ","],
  ["DMT (min,s)", ","],
  ["DMT (mn.ss)", "."],
  ["Durée de traitement en minutes et secondes", ","],
  ["Handle time (min,sec)", ","],
  ["Handle time (mm.ss)", "."],
])("%s: minutes with their seconds behind a mark", async (heading, mark) => {
  expect(await handlingOf(report(heading, (call) => `4${mark}${pad(call)}`))).toBeCloseTo(MEAN, 6);
});

test("a word for nothing among them makes the others no minutes with decimals", async () => {
  // Without the first, 4 min 1 s to 4 min 39 s: 260 s.
  expect(await handlingOf(report("DMT (min,sec)", (call) => (call === 0 ? "s.o." : `4,${pad(call)}`)))).toBeCloseTo(
    MEAN + 0.5,
    6,
  );
});

test("decimals that can be no seconds are asked about, and read as answered", async () => {
  const file = report("DMT (min,sec)", (call) => `4,${call % 2 === 0 ? "25" : "75"}`);
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["unit:handling"]);
  expect(summaryOf(await readReport(file, { "unit:handling": "min" })).topics[0]?.handling).toBeCloseTo(270, 6);
});
