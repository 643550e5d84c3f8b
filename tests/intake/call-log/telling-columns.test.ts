import type { LogImported } from "../../../src/intake";
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

test("a direction in words that are not known is asked for, word by word, and read as answered", async () => {
  const file = calls("Direction", ["1", "2"]);
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual([
    "word:log.direction:2",
    "word:log.direction:1",
  ]);
  const answered = (two: string): Promise<LogImported> =>
    readReport(file, { "word:log.direction:1": "inbound", "word:log.direction:2": two });
  expect(leftOutOf(await answered("outbound"))).toEqual({ outbound: 10 });
  expect(leftOutOf(await answered("internal"))).toEqual({ internal: 10 });
  expect(leftOutOf(await answered("other"))).toEqual({});
});

test("a column that only seems to be a direction is set aside by hand, and more words than are asked for are told", async () => {
  expect(leftOutOf(await readReport(calls("Direction", ["Nord", "Sud"]), { "field:direction": "" }))).toEqual({});
  // Nine of sixty lines: the column is known by the others.
  const words = ["wa", "wb", "wc", "wd", "we", "wf", "wg", "wh", "wj"];
  const many = calls("Direction", ["In", "Out"]).replace(/\bIn\b/g, () =>
    words.length > 0 ? (words.pop() ?? "") : "In",
  );
  expect((await readReport(many)).findings.find(({ code }) => code === "direction-unread")).toMatchObject({
    severity: "warning",
    column: "Direction",
    count: 9,
  });
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
