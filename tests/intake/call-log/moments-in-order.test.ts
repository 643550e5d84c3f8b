import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const clock = (second: number): string =>
  `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;

interface Call {
  readonly day: string;
  readonly start: number;
  readonly answer: number | null;
  readonly end: number;
}

/** Forty calls, of which each fourth is lost after 40 s: the others wait 20 s and take 300 s. */
const CALLS: readonly Call[] = Array.from({ length: 40 }, (_, at) => {
  const start = 9 * 3600 + at * 617 + 11;
  const isLost = at % 4 === 0;
  return {
    day: `2026-03-${pad(2 + (at % 5))}`,
    start,
    answer: isLost ? null : start + 20,
    end: start + (isLost ? 40 : 320),
  };
});
const FRENCH = (day: string): string => day.split("-").toReversed().join("/");

type Row = (call: Call, at: number) => readonly (string | number)[];
const report = (headings: readonly string[], row: Row): string =>
  [headings, ...CALLS.map(row)].map((line) => line.join(";")).join("\n");
const figures = (read: Parameters<typeof summaryOf>[0]): unknown =>
  summaryOf(read).topics.map(({ contacts, answered, wait, handling }) => [contacts, answered, wait, handling]);
const TRUTH = [[40, 0.75, 20, 300]];

describe("start, answer and end of a call under headings that do not say so", () => {
  for (const [start, answer, end] of [
    ["Offered", "Accepted", "Ended"],
    ["Arrivée", "Prise en charge", "Clôture"],
    ["Horodatage début", "Horodatage réponse", "Horodatage fin"],
    ["Date début", "Date réponse", "Date fin"],
    ["Stamp 1", "Stamp 2", "Stamp 3"],
    ["Ring", "Picked up", "Hang up"],
    ["Sonnerie", "Heure de décroché", "Fin de communication"],
    ["Call received", "Answered at", "Completed"],
  ])
    test(`${start ?? ""}, ${answer ?? ""}, ${end ?? ""}`, async () => {
      for (const dated of [FRENCH, (day: string) => day]) {
        const at = ({ day }: Call, second: number | null): string =>
          second === null ? "" : `${dated(day)} ${clock(second)}`;
        const orders = [
          [0, 1, 2],
          [2, 0, 1],
        ];
        for (const order of orders) {
          const pick = <T>(of: readonly T[]): readonly T[] => order.flatMap((one) => of.slice(one, one + 1));
          const read = await readReport(
            report(["Id", ...pick([start ?? "", answer ?? "", end ?? ""]), "File", "Statut"], (call, line) => [
              `K${String(line)}`,
              ...pick([at(call, call.start), at(call, call.answer), at(call, call.end)]),
              "SAV",
              call.answer === null ? "Abandonné" : "Répondu",
            ]),
            { "date-order": "day-first" },
          );
          expect(figures(read)).toEqual(TRUTH);
        }
      }
    });

  test("beside a day and a time of their own", async () => {
    const read = await readReport(
      report(["Id", "Date", "Heure", "T1", "T2", "File", "Statut"], (call, line) => [
        `K${String(line)}`,
        call.day,
        clock(call.start),
        call.answer === null ? "" : clock(call.answer),
        clock(call.end),
        "SAV",
        call.answer === null ? "Abandonné" : "Répondu",
      ]),
    );
    expect(figures(read)).toEqual(TRUTH);
    const told = read.findings.filter(({ code }) => code === "moments-by-contents");
    expect(told.map(({ column }) => column)).toEqual(["T2, T1"]);
  });

  test("what stands between them on lost calls as well is asked about", async () => {
    const text = report(["Id", "A", "B", "C", "File", "Statut"], (call, line) => [
      `K${String(line)}`,
      `${call.day} ${clock(call.start)}`,
      `${call.day} ${clock(call.start + 7 + (line % 3))}`,
      `${call.day} ${clock(call.end)}`,
      "SAV",
      call.answer === null ? "Abandonné" : "Répondu",
    ]);
    const read = await readReport(text);
    expect(read.kind === "asked" ? read.questions.map(({ key }) => key) : read.kind).toEqual(["field:answerMoment"]);
    expect(figures(await readReport(text, { "field:answerMoment": "-", "field:moment": "A" }))).toEqual([
      [40, 0.75, null, null],
    ]);
  });

  test("headings that say it draw no word, and neither do durations beside one moment", async () => {
    const named = await readReport(
      report(["Id", "Start time", "Answer time", "End time", "Queue", "Status"], (call, line) => [
        `K${String(line)}`,
        `${call.day} ${clock(call.start)}`,
        call.answer === null ? "" : `${call.day} ${clock(call.answer)}`,
        `${call.day} ${clock(call.end)}`,
        "SAV",
        call.answer === null ? "Abandoned" : "Answered",
      ]),
    );
    expect(figures(named)).toEqual(TRUTH);
    expect(codesOf(named)).not.toContain("moments-by-contents");
    const durations = await readReport(
      report(["Id", "Date", "Time", "Queue", "Status", "Wait", "Talk time", "Bucket"], (call, line) => [
        `K${String(line)}`,
        call.day,
        clock(call.start),
        "SAV",
        call.answer === null ? "Abandoned" : "Answered",
        clock(call.answer === null ? 40 : 20),
        clock(call.answer === null ? 0 : 300),
        clock(call.start - (call.start % 1800)),
      ]),
    );
    expect(figures(durations)).toEqual(TRUTH);
    expect(codesOf(durations)).not.toContain("moments-by-contents");
  });
});

for (const heading of ["Temps de clôture", "Durée de clôture (s)"])
  test(`${heading} is work after the call`, async () => {
    const read = await readReport(
      report(["Id", "Date", "Heure", "File", "Statut", "Conversation", heading], (call, line) => [
        `K${String(line)}`,
        call.day,
        clock(call.start),
        "SAV",
        call.answer === null ? "Abandonné" : "Répondu",
        call.answer === null ? 0 : 250,
        call.answer === null ? 0 : 50,
      ]),
    );
    expect(summaryOf(read).topics[0]?.handling).toBe(300);
  });
