import type { LogImported } from "../../../src/intake";
import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
/** Of sixty calls twelve were lost, the first of each five; of the 48 answered, 16 by hand are of a number that 3 divides. */
const isLost = (call: number): boolean => call % 5 === 0;
const ANSWERED = 48;
const THIRD = 16;
const report = (
  talk: (call: number) => string,
  wrap: (call: number) => string,
  heads = "Talk (s),Wrap-up (s)",
): string =>
  [
    `Call ID,Start,Queue,Status,Wait (s),${heads}`,
    ...CALLS.map((call) =>
      [
        1000 + call,
        `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(call % 60)}:07`,
        "Sales",
        isLost(call) ? "Abandoned" : "Answered",
        30 + call,
        isLost(call) ? "0" : talk(call),
        isLost(call) ? "0" : wrap(call),
      ].join(","),
    ),
  ].join("\n");
const third = (other: string, own: string) => (call: number) => (call % 3 === 0 ? other : own);
const always = (own: string) => () => own;
const toldOf = ({ findings }: LogImported) => {
  const told = findings.filter(({ code }) => code === "work-unknown");
  return told.map(({ count, column, severity, expected }) => [count, column, severity, expected.key, expected.values]);
};

test.each(["NaN", "N/A", "-", ""])(
  "talk of %j on a third of the lines answered is told with their number",
  async (cell) => {
    const read = await readReport(report(third(cell, "300"), always("20")));
    expect(summaryOf(read).topics[0]?.handling).toBeCloseTo(320, 6);
    expect(toldOf(read)).toEqual([
      [THIRD, "Talk (s)", "warning", "importLog.note.work-unknown.blank", { answered: ANSWERED }],
    ]);
  },
);

test("talk of 0 on a third of the lines answered is told with their number", async () => {
  const read = await readReport(report(third("0", "300"), always("20")));
  expect(toldOf(read)).toEqual([
    [THIRD, "Talk (s)", "warning", "importLog.note.work-unknown.zero", { answered: ANSWERED }],
  ]);
  expect(read.findings.find(({ code }) => code === "work-unknown")?.lines).toEqual([5, 8, 11, 14, 20]);
});

test("no time after the call on a third of the lines answered is told with their number", async () => {
  const read = await readReport(report(always("300"), third("", "20")));
  expect(toldOf(read)).toEqual([
    [THIRD, "Wrap-up (s)", "warning", "importLog.note.work-unknown.wrap", { answered: ANSWERED }],
  ]);
});

test("a handling time that is blank is told, and none of a report whose lines say it all", async () => {
  const heads = "Handle time (s),Note";
  const [told] = toldOf(await readReport(report(third("", "300"), always("x"), heads)));
  expect(told?.slice(0, 2)).toEqual([THIRD, "Handle time (s)"]);
  expect(toldOf(await readReport(report(always("300"), always("20"))))).toEqual([]);
});

test("a report of counts: lines with contacts answered and no mean of their work", async () => {
  const file = [
    "Date,Queue,Offered,Answered,AHT (s)",
    // 6 of the 20 lines are those of a day that 3 divides.
    ...CALLS.slice(1, 21).map((day) => `2026-06-${pad(day)},Sales,12,10,${day % 3 === 0 ? "-" : "300"}`),
  ].join("\n");
  expect(toldOf(await readReport(file))).toMatchObject([
    [6, "AHT (s)", "warning", expect.anything(), { answered: 20 }],
  ]);
});
