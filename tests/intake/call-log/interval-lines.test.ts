import { codesOf, readReport, summaryOf } from "./read-report";

/** Contacts of one half-hour of one queue, as a line of a report gives them. */
interface Interval {
  readonly day: number;
  readonly half: number;
  readonly queue: string;
  readonly came: number;
  readonly lost: number;
}

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (half: number): string => `${two(Math.floor(half / 2))}:${half % 2 === 0 ? "00" : "30"}`;

/** Made by a rule alone: the sums below are of these, not of anything read. */
const INTERVALS: readonly Interval[] = Array.from({ length: 120 }, (_, index) => {
  const came = index % 7;
  return {
    day: 2 + (index % 5),
    half: 16 + Math.floor(index / 10),
    queue: index % 2 === 0 ? "Commande" : "Retour",
    came,
    lost: came > 2 ? index % 3 : 0,
  };
});
const sum = (queue: string, of: (each: Interval) => number): number =>
  INTERVALS.filter((each) => each.queue === queue).reduce((all, each) => all + of(each), 0);

/** A report with start and end of each interval, counts under three headings and the means of a line. */
function report(
  ends: (each: Interval) => readonly [string, string],
  headings: string,
  counts: (each: Interval) => readonly number[] = ({ came, lost }) => [came, came - lost, lost],
): string {
  const lines = INTERVALS.map((each) =>
    [
      ...ends(each),
      each.queue,
      ...counts(each),
      ...(each.came > each.lost ? ["00:05:00", "00:04:00", "00:00:20"] : ["00:00:00", "00:00:00", "00:00:00"]),
    ].join(";"),
  );
  return [headings, ...lines].join("\n");
}

const whole = ({ day, half }: Interval): readonly [string, string] => [
  `${two(day)}/03/2026 ${clock(half)}`,
  `${two(day)}/03/2026 ${clock(half + 1)}`,
];
const iso = ({ day, half }: Interval): readonly [string, string] => [
  `2026-03-${two(day)} ${clock(half)}`,
  `2026-03-${two(day)} ${clock(half + 1)}`,
];
const lastSecond = ({ day, half }: Interval): readonly [string, string] => [
  `2026-03-${two(day)} ${clock(half)}:00`,
  `2026-03-${two(day)} ${two(Math.floor(half / 2))}:${half % 2 === 0 ? "29" : "59"}:59`,
];

describe("a line with the start and the end of an interval", () => {
  test.each([
    [
      "Début;Fin;File;Offertes;Répondues;Abandonnées;Traitement moyen;Conversation moyenne;Délai moyen de réponse",
      whole,
    ],
    ["Début;Fin;File;Reçues;Traitées;Perdues;Traitement moyen;Conversation moyenne;Délai moyen de réponse", whole],
    ["Début de l'intervalle;Fin de l'intervalle;File;Présentées;Servies;Abandonnées;DMT;DMC;DMA", whole],
    ["Interval start;Interval end;Queue;Requests;Accepted;Missed;AHT;Avg talk;ASA", iso],
    ["Interval start;Interval end;Queue;Enqueued;Connected;Left;AHT;Avg talk;ASA", iso],
    ["Interval start;Interval end;CSQ;NCO;NCH;NCA;AHT;Avg talk;ASA", iso],
    ["Interval start;Interval end;Queue;A;Accepted;B;AHT;Avg talk;ASA", lastSecond],
  ])("is no call, and its counts are read: %s", async (headings, ends) => {
    const { topics, plan } = summaryOf(await readReport(report(ends, headings), { "date-order": "day-first" }));
    expect(plan.shape).toBe("intervals");
    expect(topics).toHaveLength(2);
    for (const { topic, contacts, answeredContacts, handling, wait } of topics) {
      expect(contacts).toBe(sum(topic, ({ came }) => came));
      expect(answeredContacts).toBe(sum(topic, ({ came, lost }) => came - lost));
      expect(handling).toBeCloseTo(300, 9);
      expect(wait).toBeCloseTo(20, 9);
    }
  });

  test("with the times of one day beside its date", async () => {
    const text = report(
      ({ half }) => [clock(half), clock(half + 1)],
      "Start time;End time;Queue;NCO;NCH;NCA;AHT;Avg talk;ASA",
    );
    const days = ["Date", ...INTERVALS.map(({ day }) => `2026-03-${two(day)}`)];
    const dated = text.split("\n").map((line, index) => `${days[index] ?? ""};${line}`);
    const { topics, plan } = summaryOf(await readReport(dated.join("\n")));
    expect(plan.shape).toBe("intervals");
    expect(topics.map(({ contacts }) => contacts)).toEqual([
      sum("Commande", ({ came }) => came),
      sum("Retour", ({ came }) => came),
    ]);
  });

  test("asks which of two columns counts those answered, where only their sum is known", async () => {
    const headings = "Début;Fin;File;Demandes;Satisfaites;Insatisfaites;DMT;DMC;DMA";
    const asked = await readReport(report(whole, headings), { "date-order": "day-first" });
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toEqual(["field:handled"]);
    const answers = { "date-order": "day-first", "field:handled": "Satisfaites" };
    const { topics } = summaryOf(await readReport(report(whole, headings), answers));
    expect(topics[0]?.answeredContacts).toBe(sum("Commande", ({ came, lost }) => came - lost));
  });

  test("asks what counts its contacts, where no word and no sum says it", async () => {
    const headings = "Début;Fin;File;Vol;N2;N3;DMT;DMC;DMA";
    const asked = await readReport(
      report(whole, headings, ({ came, lost }) => [came, came - lost, lost * 7]),
      { "date-order": "day-first" },
    );
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toContain("field:offered");
  });

  test("is a call where lines are not as long as each other", async () => {
    const lines = Array.from({ length: 40 }, (_, index) => {
      const minutes = 3 + (index % 9);
      return `2026-03-${two(2 + (index % 5))} 09:${two(index)};2026-03-${two(2 + (index % 5))} 09:${two(index + minutes)};Commande;${String(index % 4)}`;
    });
    const { plan } = summaryOf(await readReport(["Start;End;Queue;Transfers", ...lines].join("\n")));
    expect(plan.shape).toBe("calls");
    expect(plan.columns.has("endMoment")).toBe(true);
  });
});

test("means beside intervals under unknown headings are no moments of a call", async () => {
  const text = report(iso, "Interval start;Interval end;CSQ;N1;N2;N3;AHT;Avg talk;ASA", ({ came, lost }) => [
    came,
    came - lost,
    lost * 7,
  ]);
  const without = text.split("\n").map((line) =>
    line
      .split(";")
      .filter((_, at) => at !== 1)
      .join(";"),
  );
  const asked = await readReport(without.join("\n"));
  expect(codesOf(asked)).not.toContain("no-calls");
  expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : asked.kind).toContain("field:offered");
});

test.each([
  "Offertes;Répondues;Abandonnées",
  "Interactions offertes;Interactions répondues;Interactions abandonnées",
  "Communications reçues;Communications traitées;Communications perdues",
  "Conversations offertes;Conversations traitées;Conversations abandonnées",
])("counts in the feminine are read as those in the masculine: %s", async (counts) => {
  const text = report(whole, `Début;Fin;File;${counts};DMT (s);DMC (s);DMA (s)`);
  const without = text.split("\n").map((line) =>
    line
      .split(";")
      .filter((_, at) => at !== 1)
      .join(";"),
  );
  const { topics, plan } = summaryOf(await readReport(without.join("\n"), { "date-order": "day-first" }));
  expect(plan.shape).toBe("intervals");
  expect(topics[1]?.contacts).toBe(sum("Retour", ({ came }) => came));
  expect(topics[1]?.answeredContacts).toBe(sum("Retour", ({ came, lost }) => came - lost));
});
