import type { LogImported } from "../../../src/intake";
import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 40 }, (_, call) => call);
/** Forty answered calls: talk 200 to 239 s, hold 30 s, work after the call 60 s. */
const calls = (headings: string, cells: (talk: number) => readonly number[]): string =>
  [
    `Date,Time,Topic,Wait (s),${headings}`,
    ...LINES.map((call) =>
      [`2026-06-${pad(1 + (call % 20))}`, `${pad(9 + (call % 8))}:00:00`, "Orders", 20, ...cells(200 + call)].join(","),
    ),
  ].join("\n");
/** Mean of 200 to 239 is 219.5 by hand. */
const TALK = 219.5;
const handlingOf = (imported: LogImported): number | null => summaryOf(imported).topics[0]?.handling ?? null;
const KEY = "wrap-in:handling";

test.each([
  ["Agent_Time,ACW_Time,Hold_Time"],
  ["Agent Time,Wrap-up time,Hold"],
  ["Service time,Post-traitement,Mise en attente"],
  ["Contact duration (s),After call work (s),Hold time (s)"],
])(
  "%s: whether the time with the agent holds the work after the call is asked, and read as answered",
  async (headings) => {
    const file = calls(headings, (talk) => [talk + 30, 60, 30]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual([KEY]);
    expect(handlingOf(await readReport(file, { [KEY]: "held" }))).toBeCloseTo(TALK + 30, 6);
    const apart = await readReport(file, { [KEY]: "apart" });
    expect(handlingOf(apart)).toBeCloseTo(TALK + 30 + 60, 6);
    expect(codesOf(apart)).toContain("wrap-added");
  },
);

test.each([["Agent time"], ["Handle time"], ["DMT (s)"]])(
  "%s that is the talk with its holds on the lines themselves: the work after the call is added, and told",
  async (heading) => {
    const file = calls(`${heading},Talk time (s),Hold time (s),ACW (s)`.replace(/ \(s\)/g, ""), (talk) => [
      talk + 30,
      talk,
      30,
      60,
    ]);
    const read = await readReport(file);
    expect(handlingOf(read)).toBeCloseTo(TALK + 30 + 60, 6);
    expect(read.findings.find(({ code }) => code === "wrap-added")).toMatchObject({ severity: "warning" });
  },
);

test("a time with the agent below the work after the call on many lines does not hold it", async () => {
  const file = calls("Handle time,ACW", (talk) => [talk, talk % 3 === 0 ? 300 : 60]);
  const read = await readReport(file);
  expect(codesOf(read)).toContain("wrap-added");
  // 13 of the forty lines, talk 201, 204 … 237, have 300 s: (13 × 300 + 27 × 60) / 40 = 138.
  expect(handlingOf(read)).toBeCloseTo(TALK + 138, 6);
});

test.each([
  ["Handle time,ACW", (talk: number) => [talk + 90, 60]],
  ["Handle time,Talk time,Hold time,ACW", (talk: number) => [talk + 90, talk, 30, 60]],
  ["Agent time,Talk time,Hold time,ACW", (talk: number) => [talk + 90, talk, 30, 60]],
] as const)("%s that holds all of the work is read as it stands", async (headings, cells) => {
  const read = await readReport(calls(headings, cells));
  expect(handlingOf(read)).toBeCloseTo(TALK + 90, 6);
  expect(codesOf(read)).not.toContain("wrap-added");
});

test("in a report of counts too, the mean time with the agent is asked about", async () => {
  const file = [
    "Date,Interval,Queue,Offered,Answered,Average agent time (s),Average ACW (s)",
    ...LINES.map((line) => `2026-06-${pad(1 + (line % 20))},${pad(9 + (line % 8))}:00,Orders,20,18,230,60`),
  ].join("\n");
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toContain(KEY);
  expect(handlingOf(await readReport(file, { [KEY]: "apart" }))).toBeCloseTo(290, 6);
});
