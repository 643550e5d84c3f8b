import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const LINES = Array.from({ length: 60 }, (_, call) => call);
/** Sixty calls, of which every sixth has the second word. */
const calls = (heading: string, words: readonly [string, string]): string =>
  [
    `Date,Time,Topic,Wait (s),Handling time (s),${heading}`,
    ...LINES.map(
      (call) =>
        `2026-06-${pad(1 + (call % 20))},${pad(9 + (call % 8))}:00:00,Orders,20,${call % 6 === 0 ? 0 : 180},${words[call % 6 === 0 ? 1 : 0]}`,
    ),
  ].join("\n");

test.each([
  ["Call direction", "I", "O"],
  ["Direction", "In", "Out"],
  ["Dir", "IN", "OUT"],
  ["Sens", "E", "S"],
  ["Sens de l'appel", "Arrivée", "Départ"],
  ["Origine", "Entrant", "Sortant"],
])("outbound calls are left out: %s, %s and %s", async (heading, inbound, outbound) => {
  expect(leftOutOf(await readReport(calls(heading, [inbound, outbound])))).toEqual({ outbound: 10 });
});

test("a direction in words that are not known is told", async () => {
  const read = await readReport(calls("Direction", ["1", "2"]));
  const said = read.findings.find(({ code }) => code === "direction-unread");
  expect(said).toMatchObject({ severity: "warning", column: "Direction" });
  expect(codesOf(await readReport(calls("Direction", ["In", "Out"])))).not.toContain("direction-unread");
});

test.each([
  ["Non répondu", "non", "oui"],
  ["Unanswered", "no", "yes"],
  ["Not answered", "N", "Y"],
  ["Non décroché", "non", "oui"],
  ["Répondu", "oui", "non"],
  ["Answered", "yes", "no"],
])("what was answered is not turned round: %s", async (heading, usual, seldom) => {
  const [topic] = summaryOf(await readReport(calls(heading, [usual, seldom]))).topics;
  expect(topic?.answeredContacts).toBe(50);
});

describe("sums of a line's contacts are no means", () => {
  // Ten calls a half-hour, eight handled, of 300 s each and 25 s of wait.
  const intervals = (wait: string, handling: string, cells: (sum: number) => string = String): string =>
    [
      `Date;Time;Queue;Offered;Handled;${wait};${handling}`,
      ...LINES.map((line) => {
        const day = 1 + Math.floor(line / 10);
        const values = [
          10,
          8,
          cells(/otal|umul/.test(wait) ? 200 : 25),
          cells(/otal|umul/.test(handling) ? 2400 : 300),
        ];
        return `2026-06-${pad(day)};${pad(9 + (line % 10))}:00;Orders;${values.join(";")}`;
      }),
    ].join("\n");
  const clock = (seconds: number): string =>
    `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`;

  test.each([
    ["Total wait time (s)", "Total handle time (s)", String],
    ["Attente cumulée (s)", "Durée totale de traitement (s)", String],
    ["Average wait (s)", "Temps de traitement cumulé", clock],
    ["Average wait (s)", "Average total handle time (s)", String],
  ])("%s, %s", async (wait, handling, cells) => {
    const file = handling.startsWith("Average")
      ? intervals(wait, "AHT (s)").replace("AHT (s)", handling)
      : intervals(wait, handling, cells);
    const read = await readReport(file);
    const [topic] = summaryOf(read).topics;
    expect([topic?.contacts, topic?.handling, topic?.wait]).toEqual([600, 300, 25]);
    expect(codesOf(read).includes("sums-divided")).toBe(!handling.startsWith("Average"));
  });
});

test.each(["1 500", "1\u00A0500", "1\u202F500", "1,500", "1.500", "1'500", "1500"])(
  "counts of a half-hour written %s are fifteen hundred",
  async (count) => {
    const file = [
      "Date;Time;Queue;Calls offered;Calls answered;AHT (s)",
      ...LINES.map(
        (line) => `2026-06-${pad(1 + Math.floor(line / 10))};${pad(9 + (line % 10))}:00;Orders;${count};${count};180`,
      ),
    ].join("\n");
    const [topic] = summaryOf(await readReport(file)).topics;
    expect(topic?.contacts).toBe(90_000);
  },
);
