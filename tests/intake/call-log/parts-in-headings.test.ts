import type { LogImported } from "../../../src/intake";
import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 40 }, (_, call) => call);
/** Forty answered calls: talk 200 to 239 s, 219.5 s in the mean by hand, hold 30 s, work after the call 60 s. */
const report = (headings: string, cells: (talk: number) => readonly number[]): string =>
  [
    `Id;Date;Heure;File;Statut;Attente file (s);${headings}`,
    ...CALLS.map((call) =>
      [
        1000 + call,
        `${pad(1 + (call % 20))}/06/2026`,
        `${pad(9 + (call % 8))}:00:00`,
        "Ventes",
        "Traité",
        20 + (call % 7),
        ...cells(200 + call),
      ].join(";"),
    ),
  ].join("\n");
const handlingOf = (imported: LogImported): number | null => summaryOf(imported).topics[0]?.handling ?? null;

test.each([
  ["Handle time excl. ACW (s);ACW (s)"],
  ["Handle time (ACW excluded);ACW"],
  ["Durée de traitement hors post-appel (s);Post-appel (s)"],
  ["DMT sans post-appel (s);Post-appel (s)"],
])("%s: the work after the call that the heading leaves out is added, and told", async (headings) => {
  const file = report(headings, (talk) => [talk + 30, 60]);
  const read = await readReport(file);
  expect(handlingOf(read)).toBeCloseTo(219.5 + 30 + 60, 6);
  expect(codesOf(read)).toContain("wrap-added");
  const [handling = ""] = headings.split(";");
  expect(handlingOf(await readReport(file, { "field:handling": handling }))).toBeCloseTo(219.5 + 30 + 60, 6);
});

test.each([
  ["Handle time excl. ACW (s);Hold (s);ACW (s)", 219.5 + 30 + 60],
  ["Handle time excl. hold and ACW (s);Hold (s);ACW (s)", 219.5 + 30 + 30 + 60],
])("%s: only what the heading leaves out is added", async (headings, whole) => {
  const read = await readReport(report(headings, (talk) => [talk + 30, 30, 60]));
  expect(handlingOf(read)).toBeCloseTo(whole, 6);
});

test.each([
  ["Talk incl. hold (s);Hold (s);ACW (s)"],
  ["Talk time (incl. hold) (s);Hold time (s);ACW (s)"],
  ["Conversation (dont mise en attente) (s);Mise en attente (s);Post-appel (s)"],
  ["Talk + hold (s);Hold (s);ACW (s)"],
])("%s: the hold is not added again, and told", async (headings) => {
  const read = await readReport(report(headings, (talk) => [talk + 30, 30, 60]));
  expect(handlingOf(read)).toBeCloseTo(219.5 + 30 + 60, 6);
  expect(codesOf(read)).toContain("part-in-talk");
  expect(codesOf(read)).not.toContain("talk-only");
});

test("a part that the heading leaves out and that stands nowhere is asked about", async () => {
  const read = await readReport(report("Handle time excl. ACW (s)", (talk) => [talk + 30]));
  expect(read.kind === "asked" && read.questions.map(({ key }) => key)).toEqual(["field:handling"]);
});
