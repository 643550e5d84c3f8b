import type { LogImported } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
const CALLS = Array.from({ length: 60 }, (_, call) => call);
/** Of each five calls the first was lost: 48 of 60 were answered. */
const isLost = (call: number): boolean => call % 5 === 0;
const at = (call: number, seconds = 0): string => {
  const minute = (call % 50) + Math.floor((7 + seconds) / 60);
  return `2026-06-${pad(1 + (call % 20))} ${pad(9 + (call % 8))}:${pad(minute)}:${pad((7 + seconds) % 60)}`;
};
const topicOf = (call: number): string => (call % 3 === 0 ? "Billing" : "Orders");
type Cell = readonly [heading: string, cell: (call: number) => string | number];
const report = (columns: readonly Cell[], lines = CALLS): string =>
  [
    columns.map(([heading]) => heading).join(","),
    ...lines.map((line) => columns.map(([, cell]) => cell(line)).join(",")),
  ].join("\n");
const figures = (read: LogImported): unknown =>
  summaryOf(read).topics.map(({ topic, contacts, answeredContacts }) => [topic, contacts, answeredContacts]);
/** Twenty of sixty are divided by three, four of these by fifteen; of the other forty, eight by five. */
const BOTH = [
  ["Billing", 20, 16],
  ["Orders", 40, 32],
];

const talked = (call: number): number => (isLost(call) ? 0 : 200 + call);
const ID: Cell = ["Call ID", (call) => `c${call * 7919}`];
const QUEUE: Cell = ["Queue", topicOf];
const START: Cell = ["Start time", (call) => at(call)];
const WAIT: Cell = ["Wait time (s)", (call) => 20 + (call % 7)];
const TALK: Cell = ["Talk time (s)", talked];

describe("headings and words of systems are read without a question", () => {
  test.each<readonly [string, Cell, string, string]>([
    ["Aircall in French", ["Type d’appel", () => ""], "Réponse", "Abandonné"],
    ["Aircall, closed", ["Type d’appel", () => ""], "Réponse", "En dehors des heures de bureau"],
    ["Ringover", ["Dernier statut", () => ""], "Décroché", "Manqué"],
    ["Eloquant", ["Résultat", () => ""], "Décroché", "Raccroché en attente"],
    ["ServiceNow", ["State", () => ""], "Closed Complete", "Closed Abandoned"],
  ])("a status: %s", async (_, [heading], answered, lost) => {
    const status: Cell = [heading, (call) => (isLost(call) ? lost : answered)];
    const read = await readReport(report([ID, START, ["Ligne", topicOf], status, WAIT, TALK]));
    expect(figures(read)).toEqual(BOTH);
  });

  test.each(["Assigned team name", "Team assigned", "Ring Groups", "FirstCampaign", "Équipe assignée"])(
    "what parts the contacts: %s",
    async (heading) => {
      const status: Cell = ["Status", (call) => (isLost(call) ? "Missed" : "Answered")];
      expect(figures(await readReport(report([ID, START, [heading, topicOf], status, WAIT, TALK])))).toEqual(BOTH);
    },
  );

  test.each(["After Conversation Work", "After interaction work time", "Post-trav. moy.", "Leg wrap-up time (sec)"])(
    "the work after a contact: %s",
    async (heading) => {
      const work: Cell = [heading, (call) => (isLost(call) ? "" : "0:00:30")];
      const status: Cell = ["Status", (call) => (isLost(call) ? "Missed" : "Answered")];
      const read = await readReport(report([ID, START, QUEUE, status, WAIT, TALK, work]));
      expect(summaryOf(read).plan.columns.get("wrap")?.heading).toBe(heading);
    },
  );

  test("a type that says which calls were missed, with short abandons among them", async () => {
    const words = ["inbound", "short_abandoned", "outbound", "abandoned", "outbound_missed"];
    const type: Cell = ["Type", (call) => words[call % 5] ?? ""];
    const read = await readReport(
      report([ID, START, QUEUE, type, WAIT, ["Talk time (s)", (call) => (call % 5 === 0 ? 200 : 0)]]),
    );
    // Of each five, two went out.
    expect(leftOutOf(read)).toEqual({ outbound: 24 });
  });

  test("what a call cost is no status", async () => {
    const status: Cell = ["Call Status", (call) => (isLost(call) ? "abandoned_in_queue" : "completed")];
    expect(figures(await readReport(report([ID, START, QUEUE, status, ["Charge", () => 0], WAIT, TALK])))).toEqual(
      BOTH,
    );
  });

  test("of a local and a universal time the local one is read, and one moment in two forms asks nothing", async () => {
    const read = await readReport(
      report([
        ID,
        [
          "CallUniversalTime",
          (call) => at(call).replace(/ (\d\d):/, (_all, hour: string) => ` ${pad(Number(hour) - 2)}:`),
        ],
        ["CallLocalTime", (call) => at(call)],
        ["CallLocalTimeString", (call) => at(call).replace(/\D/g, "")],
        QUEUE,
        ["Abandon", (call) => (isLost(call) ? 1 : 0)],
        ["IvrDuration", (call) => (isLost(call) ? 0 : 12)],
        ["WaitDuration", (call) => 20 + (call % 7)],
        ["CallDuration", (call) => 32 + talked(call)],
        ["Duration", (call) => 62 + talked(call)],
        ["ConvDuration", talked],
        ["WrapupDuration", () => 30],
      ]),
    );
    const { columns } = summaryOf(read).plan;
    expect(columns.get("moment")?.heading).toMatch(/^CallLocalTime/);
    expect(columns.get("talk")?.heading).toBe("ConvDuration");
    expect(figures(read)).toEqual(BOTH);
  });
});

describe("a topic that is one word throughout", () => {
  const status: Cell = ["Action Result", (call) => (isLost(call) ? "Missed" : "Accepted")];

  test("is none where it names the channel: a column of names is asked about", async () => {
    const file = report([ID, ["Type", () => "Voice"], START, ["Extension", topicOf], status, WAIT, TALK]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:topic"]);
  });

  test("is the one number that all called, beside names: these are asked about", async () => {
    const file = report([ID, ["DNIS", () => 546_012], START, ["Bouquet", topicOf], status, WAIT, TALK]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["field:topic"]);
  });

  test("is a kind, beside what serves for a flow", async () => {
    const file = report([ID, ["categories", () => "cc_inbound"], START, ["target_name", topicOf], status, WAIT, TALK]);
    expect(figures(await readReport(file))).toEqual(BOTH);
  });

  test("and what agents fill in is no topic beside a queue that is on every line", async () => {
    const code: Cell = ["Disposition Code", (call) => (isLost(call) ? "" : `Code ${call % 4}`)];
    expect(figures(await readReport(report([ID, code, START, ["Ring Groups", topicOf], status, WAIT, TALK])))).toEqual(
      BOTH,
    );
  });
});

describe("a unit that no heading names is proved where all lengths are whole seconds in it alone", () => {
  const status: Cell = ["Status", (call) => (isLost(call) ? "Missed" : "Answered")];
  /** Of the 48 calls answered the mean of 200 + call: (60 × 59 ÷ 2 − 5 × 66) ÷ 48 = 30. */
  const MEAN = 230;

  test.each<readonly [string, (seconds: number) => string | number]>([
    ["minutes", (seconds) => (seconds / 60).toFixed(3)],
    ["hours", (seconds) => (seconds / 3600).toFixed(6)],
    ["days", (seconds) => String(Number((seconds / 86_400).toFixed(10)))],
    ["thousandths", (seconds) => seconds * 1000],
  ])("%s", async (_, written) => {
    const talk: Cell = ["talk_duration", (call) => (isLost(call) ? "" : written(talked(call)))];
    const wait: Cell = ["wait_duration", (call) => written(20 + (call % 7))];
    const read = await readReport(report([ID, START, QUEUE, status, wait, talk]));
    const { topics } = summaryOf(read);
    const all = topics.reduce(
      (sum, { handling, answeredContacts }) => sum + (handling ?? 0) * (answeredContacts ?? 0),
      0,
    );
    expect(all / 48).toBeCloseTo(MEAN, 1);
  });

  test("and asked where they are not", async () => {
    const talk: Cell = ["talk_duration", (call) => (isLost(call) ? "" : 200_137 + 1013 * call)];
    const asked = await readReport(
      report([ID, START, QUEUE, status, ["wait_duration", (call) => 20_417 + call], talk]),
    );
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toContain("unit:talk");
  });
});

test("how long it rang is no wait where the answer came later than that: the wait is from the start to the answer", async () => {
  const read = await readReport(
    report([
      ID,
      ["date_started", (call) => at(call)],
      ["date_connected", (call) => (isLost(call) ? "" : at(call, 41))],
      ["date_ended", (call) => at(call, isLost(call) ? 41 : 101)],
      QUEUE,
      ["ringing_duration", () => "0:00:06"],
    ]),
  );
  expect(summaryOf(read).topics.map(({ wait, handling }) => [wait, handling])).toEqual([
    [41, 60],
    [41, 60],
  ]);
});

describe("in a report of counts", () => {
  const lines = Array.from({ length: 40 }, (_, line) => line);
  const counts = (more: readonly Cell[]): string =>
    report(
      [
        ["DATE", (line) => `2026-06-${pad(1 + (line % 20))}`],
        ["HALF HOUR", (line) => `${pad(8 + Math.floor(line / 20))}:00`],
        ["SKILL", () => "Sales"],
        ["CALLS count", () => 10],
        ["ABANDONED count", () => 1],
        ...more,
      ],
      lines,
    );

  test("the work after the call is no start of a line", async () => {
    const read = await readReport(
      counts([
        ["AFTER CALL WORK TIME average", (line) => `00:00:${pad(11 + line)}`],
        ["HANDLE TIME average", (line) => `00:05:${pad(line)}`],
      ]),
    );
    expect(summaryOf(read).plan.shape).toBe("intervals");
    expect(codesOf(read)).not.toContain("column-unread");
  });

  test("a sum beside the mean that it is of asks nothing", async () => {
    const read = await readReport(
      counts([
        ["Avg Handle (s)", (line) => 300 + line],
        ["Total Handle (s)", (line) => 9 * (300 + line)],
      ]),
    );
    expect(summaryOf(read).topics.map(({ handling }) => handling)).toEqual([319.5]);
  });
});
