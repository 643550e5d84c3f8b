import { parseDuration } from "../../../src/intake/call-log/cells/duration";
import { readReport, summaryOf } from "./read-report";

/** Reports in the forms of systems that are in use, made here: each with what a reader of it counts by hand. */
const DAYS = ["02", "03", "04", "05", "06"].map((day) => `2026-03-${day}`);
const CALLS = DAYS.flatMap((day, at) =>
  Array.from({ length: 12 }, (_, call) => ({
    day,
    clock: `${String(9 + (call % 4)).padStart(2, "0")}:${String(5 * at + call).padStart(2, "0")}:07`,
    number: 12 * at + call,
  })),
);

test("how long a call took is no time of day beside its timestamp", async () => {
  const lines = CALLS.map(
    ({ day, clock, number }) =>
      `${300 + number},"${day} ${clock}",Care,Inbound,08001,00:05:00,00:00:12,00:04:00,00:00:30,0`,
  );
  const read = await readReport(
    [
      "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,DNIS,CALL TIME,QUEUE WAIT TIME,TALK TIME,AFTER CALL WORK TIME,ABANDONED",
      ...lines,
    ].join("\n"),
  );
  const { topics, plan } = summaryOf(read);
  expect([plan.columns.has("time"), topics[0]?.topic, topics[0]?.opens, topics[0]?.closes]).toEqual([
    false,
    "Care",
    9,
    13,
  ]);
});

test("a date at midnight has its time in another column", async () => {
  const lines = CALLS.map(({ day, clock }) => `${day} 00:00:00;${clock};Care;Répondu;240`);
  const { topics } = summaryOf(await readReport(["Date appel;Heure;File;Statut;Durée (s)", ...lines].join("\n")));
  expect([topics[0]?.opens, topics[0]?.closes]).toEqual([9, 13]);
});

test("a column of directions and of what became of the calls names no flows", async () => {
  const types = ["inbound", "inbound", "abandoned", "missed"];
  const lines = CALLS.map(
    ({ day, clock, number }) => `i${number},${types[number % 4] ?? ""},${day} ${clock},${number % 4 < 2 ? 240 : 0},12`,
  );
  const read = await readReport(["Interaction ID,Call Type,Start Time,Talk Time,Wait Time", ...lines].join("\n"), {
    "word:log.direction:abandoned": "other",
    "word:log.direction:missed": "other",
  });
  expect(
    summaryOf(read).topics.map(({ topic, contacts, answeredContacts }) => [topic, contacts, answeredContacts]),
  ).toEqual([["Calls", 60, 30]]);
});

test("a speed of answer counts no contacts answered", async () => {
  const lines = CALLS.map(({ day, clock, number }) => `i${number},${day} ${clock},Care,240,${10 + (number % 7)}`);
  const read = await readReport(
    ["Interaction ID,Start Time,Queue,Talk Time,Agent Speed to Answer", ...lines].join("\n"),
  );
  expect([summaryOf(read).plan.shape, summaryOf(read).plan.columns.has("handled")]).toEqual(["calls", false]);
});

test("less than a minute may be written with its seconds alone", () => {
  const reading = { secondsPerNumber: 1, marks: { decimal: ".", grouped: true }, twoParts: "mm:ss" } as const;
  expect([":12", "4:10", "1:04:10", "1::10"].map((text) => parseDuration(text, reading))).toEqual([
    12,
    250,
    3850,
    null,
  ]);
});
