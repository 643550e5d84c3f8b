import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

const TEAM = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 14, 36_500],
  ["Supervisor", 2, 51_000],
];

test.each([
  ["DMT (s)", "DMT cible"],
  ["DMT (s)", "DMT cible (s)"],
  ["DMT réelle (s)", "DMT cible (s)"],
  ["DMT (s)", "Cible DMT (s)"],
  ["TMT (s)", "TMT cible (s)"],
  ["DMT (s)", "Objectif DMT (s)"],
  ["AHT (s)", "AHT target (s)"],
  ["AHT (s)", "Target AHT"],
  ["AHT (s)", "AHT goal (s)"],
  ["Handling time (s)", "Target handling time (s)"],
])("beside %s, %s is no answer time, and told", (heading, target) => {
  const read = mapped([
    sheetOf("D", [
      ["Flow", "Channel", "Annual volume", heading, target],
      ["Orders", "Phone", 52_000, 360, 240],
      ["Returns", "Phone", 31_000, 480, 250],
    ]),
    sheetOf("T", TEAM),
  ]);
  expect(read.questions).toEqual([]);
  expect(
    recordsOf(read).flows.map(({ handlingTime, answerTime, deadline }) => [handlingTime, answerTime, deadline]),
  ).toEqual([
    [360, undefined, undefined],
    [480, undefined, undefined],
  ]);
  expect(read.issues.flatMap(({ code, column }) => (code === "column-unused" ? [column] : []))).toEqual([target]);
});

test.each(["Délai de décroché cible (s)", "Target answer time (s)", "DMA cible (s)"])(
  "%s stays an answer time",
  (heading) => {
    const read = mapped([
      sheetOf("D", [
        ["Flow", "Channel", "Annual volume", "AHT (s)", heading],
        ["Orders", "Phone", 52_000, 360, 20],
      ]),
      sheetOf("T", TEAM),
    ]);
    expect(recordsOf(read).flows.map(({ answerTime }) => answerTime)).toEqual([20]);
  },
);
