import { leftOutOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");

interface Leg {
  readonly call: number;
  readonly at: string;
  readonly queue: string;
  readonly agent: string;
  readonly status: "Answered" | "Missed";
  readonly wait: number;
  readonly talk: number;
}

/** Forty calls of four legs: one rings in vain, then three answer, which waited 20, 5 and 60 seconds: what a customer waited is 20. */
const LEGS: readonly Leg[] = Array.from({ length: 40 }, (_, call) => call).flatMap((call) => {
  const from = `2026-03-${pad(2 + (call % 5))} ${pad(9 + (call % 8))}`;
  const leg = (minute: number, rest: Omit<Leg, "call" | "at">): Leg => ({
    call,
    at: `${from}:${pad(minute)}:00`,
    ...rest,
  });
  return [
    leg(1, { queue: "Care", agent: "Ann", status: "Missed", wait: 15, talk: 0 }),
    leg(2, { queue: "Sales", agent: "Bob", status: "Answered", wait: 20, talk: 100 }),
    leg(8, { queue: "Sales", agent: "Cid", status: "Answered", wait: 5, talk: 200 }),
    leg(19, { queue: "Help", agent: "Dee", status: "Answered", wait: 60, talk: 300 }),
  ];
});

const HEADINGS = {
  english: ["Call ID", "Start", "Queue", "Agent", "Status", "Wait (s)", "Talk (s)"],
  french: ["N° d'appel", "Date et heure", "File", "Conseiller", "Statut", "Attente (s)", "Conversation (s)"],
};

const report = (headings: readonly string[], legs: readonly Leg[]): string =>
  [
    headings,
    ...legs.map(({ call, at, queue, agent, status, wait, talk }) => [`K${call}`, at, queue, agent, status, wait, talk]),
  ]
    .map((line) => line.join(","))
    .join("\n");

/** Every order of the four legs of a call. */
function orders(rest: readonly number[]): readonly (readonly number[])[] {
  return rest.length < 2
    ? [rest]
    : rest.flatMap((first) => orders(rest.filter((each) => each !== first)).map((behind) => [first, ...behind]));
}

for (const [language, headings] of Object.entries(HEADINGS))
  test(`the legs of a call may stand in any order, under ${language} headings`, async () => {
    for (const order of orders([0, 1, 2, 3])) {
      const legs = Array.from({ length: 40 }, (_, call) => order.map((at) => LEGS[call * 4 + at])).flat();
      const read = await readReport(
        report(
          headings,
          legs.filter((leg) => leg !== undefined),
        ),
      );
      expect(leftOutOf(read)).toEqual({ "later-leg": 120 });
      expect(
        summaryOf(read).topics.map(({ topic, contacts, answered, wait, handling }) => ({
          topic,
          contacts,
          answered,
          wait,
          handling,
        })),
      ).toEqual([{ topic: "Care", contacts: 40, answered: 1, wait: 20, handling: 600 }]);
    }
  });
