import type { LogImported } from "../../../src/intake";
import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
const when = (call: number): string => `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(call % 60)}:07`;
/** Of each five calls the first was lost; the others talked for 300 s, were on hold for 40 s every other time and had 20 s of work after the call. */
const isLost = (call: number): boolean => call % 5 === 0;
const held = (call: number): number => (call % 2 === 0 ? 40 : 0);
const calls = (hold: string): string =>
  [
    `Début;File;Statut;Attente (s);Conversation (s);${hold};Post-appel (s)`,
    ...CALLS.map((call) =>
      [
        when(call),
        "Ventes",
        isLost(call) ? "Abandonné" : "Répondu",
        30,
        ...(isLost(call) ? ["", "", ""] : [300, held(call), 20]),
      ].join(";"),
    ),
  ].join("\n");
const handlingOf = (imported: LogImported): number | null => summaryOf(imported).topics[0]?.handling ?? null;
/** Of the calls from 0 to 59 that 5 does not divide, half are even: 300 + 20 + 40 ÷ 2 by hand. */
const WORK = 340;

test.each([
  ["Pause musicale (s)"],
  ["Musique d'attente (s)"],
  ["Music on hold (s)"],
  ["Mise en pause (s)"],
  ["Tps garde (s)"],
])("%s is how long a call was on hold", async (heading) => {
  expect(handlingOf(await readReport(calls(heading)))).toBeCloseTo(WORK, 6);
});

test("a column of durations of unknown name beside talk and work after the call is asked about as the hold, and read as answered", async () => {
  const file = calls("Intermède (s)");
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:hold"]);
  expect(handlingOf(await readReport(file, { "field:hold": "Intermède (s)" }))).toBeCloseTo(WORK, 6);
  expect(handlingOf(await readReport(file, { "field:hold": "-" }))).toBeCloseTo(WORK - 20, 6);
});

describe("beside the time in the queue, a wait of no place may be the hold", () => {
  /** Waited 30 to 89 s, talked for 300 s, on hold for 40 s every other time, 20 s of work after the call. */
  const report = (more: string, cells: (call: number) => readonly number[]): string =>
    [
      `Date;File d'attente;Abandonné;Total file d'attente;Total conversation;Total attente;Total ACW${more}`,
      ...CALLS.map((call) => [when(call), "Ventes", "NON", 30 + call, 300, held(call), 20, ...cells(call)].join(";")),
    ].join("\n");

  test("it is the hold where it makes the handling time with the other parts", async () => {
    const { topics } = summaryOf(await readReport(report(";Total traitement", (call) => [320 + held(call)])));
    // The mean of 30 to 89 is 59.5.
    expect(topics.map(({ wait, handling }) => [wait, handling])).toEqual([[59.5, WORK]]);
  });

  test("where no handling time tells, it is asked", async () => {
    const asked = await readReport(report("", () => []));
    const question = asked.kind === "asked" ? asked.questions.find(({ key }) => key === "field:wait") : undefined;
    expect(question?.choices.map(({ value }) => value)).toEqual(["Total attente", "Total file d'attente", "-"]);
    const answer = { "field:wait": "Total file d'attente", "field:hold": "Total attente" };
    const { topics } = summaryOf(
      await readReport(
        report("", () => []),
        answer,
      ),
    );
    expect(topics.map(({ wait, handling }) => [wait, handling])).toEqual([[59.5, WORK]]);
  });

  test("a wait that is no part of the handling time stays the wait", async () => {
    const { topics } = summaryOf(await readReport(report(";Total traitement", () => [320])));
    expect(topics.map(({ wait, handling }) => [wait, handling])).toEqual([[20, 320]]);
  });
});

test.each(["Tps gestion (s)", "Temps de gestion (s)"])(
  "%s below the talk is the work after the call, where hold stands beside and nothing else is it",
  async (heading) => {
    const file = calls("Mise en attente (s)").replace("Post-appel (s)", heading);
    expect(handlingOf(await readReport(file))).toBeCloseTo(WORK, 6);
  },
);

describe("the whole duration where nothing else is given", () => {
  /** Waited 20 to 79 s; those answered were at it for 300 s more. */
  const report = (wholeOf: (wait: number, lost: boolean) => number): string =>
    [
      "Date et heure;File;Statut;Durée sonnerie;Durée totale",
      ...CALLS.map((call) =>
        [
          when(call),
          "Ventes",
          isLost(call) ? "Abandonné" : "Répondu",
          20 + call,
          wholeOf(20 + call, isLost(call)),
        ].join(";"),
      ),
    ].join("\n");

  test("holds the wait where it is the wait on calls lost: it is taken out, and told", async () => {
    const read = await readReport(report((wait, lost) => wait + (lost ? 0 : 300)));
    expect(handlingOf(read)).toBe(300);
    expect(read.findings.find(({ code }) => code === "whole-as-handling")?.expected.values).toEqual({ wait: "out" });
  });

  test("is taken as it stands where calls lost do not say so", async () => {
    expect(handlingOf(await readReport(report((wait, lost) => (lost ? 3 * wait : 300))))).toBe(300);
  });
});
