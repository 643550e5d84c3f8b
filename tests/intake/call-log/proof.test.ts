import { logJson } from "../../../src/intake";
import { text } from "../../../src/language";
import type { Language } from "../../../src/language";
import { readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 100 }, (_, each) => each);
/** A hundred half-hours of 10 contacts, 9 answered, of which the first few hold a wait that is none. */
const intervals = (broken: number): string =>
  [
    "Jour;Tranche;File;Appels présentés;Appels traités;Délai moyen de réponse;DMT (min);Remarque",
    ...LINES.map(
      (each) =>
        `${pad(2 + Math.floor(each / 10))}/03/2026;${pad(8 + (each % 10))}:00;Ventes;10;9;${each < broken ? "n.c.?" : "00:00:20"};6,5;x`,
    ),
  ].join("\n");
const proofOf = async (
  file: string,
  language: Language,
  answers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  summaryOf(await readReport(file, { "date-order": "day-first", ...answers })).proof.map((line) =>
    text(language, line).replace(/[\u00A0\u202F]/g, " "),
  );

test("each column that is read is told with its field, its unit and why, in both languages", async () => {
  expect(await proofOf(intervals(0), "en")).toEqual(
    expect.arrayContaining([
      "Jour → the date of the call (by its heading).",
      "Appels présentés → the number of calls offered (by its heading).",
      "Délai moyen de réponse → the wait until answered, written as times (by its heading and its cells).",
      "DMT (min) → the handling time, in minutes (by its heading).",
      "Columns not used: Remarque.",
    ]),
  );
  expect(await proofOf(intervals(0), "fr", { "field:topic": "Remarque" })).toEqual(
    expect.arrayContaining(["Remarque → le motif, qui devient le flux (désignée à la main)."]),
  );
});

test("lines of counts add up, and the contacts of lines left out are told beside the sum of the column", async () => {
  const proof = await proofOf(intervals(2), "en");
  expect(proof).toEqual(
    expect.arrayContaining([
      "Data: 100 = 98 lines used + 2 left out, by the causes below.",
      "Column Appels présentés sums to 1,000; the flows sum to 980, and 20 stand on lines left out.",
    ]),
  );
  expect(proof.filter((line) => line.startsWith("2 lines (2, 3): left out"))).toHaveLength(1);
  const json = logJson(await readReport(intervals(2), { "date-order": "day-first" }), "en") as {
    readonly out: readonly unknown[];
  };
  expect(json.out).toEqual([{ cause: "unreadable-duration", lines: 2, calls: 20, first: [2, 3] }]);
});

test("in French shares, dates and times are written as they are there", async () => {
  expect(await proofOf(intervals(0), "fr")).toEqual(
    expect.arrayContaining([
      "Répondus : 90,0 %.",
      "Du 02/03/2026 au 11/03/2026 : 10 jours ouverts.",
      "Durée de traitement moyenne : 6 min 30 s.",
    ]),
  );
});

describe("lines that one cause leaves out", () => {
  const keys = async (broken: number, answers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const read = await readReport(intervals(broken), { "date-order": "day-first", ...answers });
    return read.kind === "asked"
      ? read.questions.map(({ key }) => key)
      : read.kind === "refused"
        ? read.findings.map(({ code, column }) => [code, column])
        : read.kind;
  };

  test("are named up to one line in twenty, asked above, and stop the import above half", async () => {
    expect(await keys(5)).toBe("read");
    expect(await keys(6)).toEqual(["leave-out:unreadable-duration"]);
    expect(await keys(6, { "leave-out:unreadable-duration": "yes" })).toBe("read");
    const stopped = [["too-many-left-out", "Délai moyen de réponse"]];
    expect(await keys(6, { "leave-out:unreadable-duration": "stop" })).toEqual(stopped);
  });

  test("are no longer left out where the field is set aside", async () => {
    expect(await keys(6, { "field:wait": "-" })).toBe("read");
    const { findings } = await readReport(intervals(0), { "date-order": "day-first", "field:wait": "-" });
    expect(findings.map(({ code }) => code)).not.toContain("column-unread");
    expect(
      summaryOf(await readReport(intervals(6), { "date-order": "day-first", "field:wait": "-" })).topics,
    ).toMatchObject([{ contacts: 1000, wait: null }]);
  });
});

test("more than half of the lines for one cause stop the import", async () => {
  const lines = LINES.map(
    (each) => `2026-03-${pad(2 + (each % 20))},${each % 5 < 2 ? "10:00:01" : "25:99"},Q,answered,200`,
  );
  const read = await readReport(["Date,Time,Queue,Status,Talk (s)", ...lines].join("\n"), { "field:time": "Time" });
  expect(read.findings.map(({ code, column }) => [code, column])).toEqual([["too-many-left-out", "Time"]]);
});

test("sixty seconds in a clock are a minute", async () => {
  const file = intervals(0).replace(/00:00:20/g, "00:00:60");
  expect(summaryOf(await readReport(file, { "date-order": "day-first" })).topics.map(({ wait }) => wait)).toEqual([60]);
});
