import fc from "fast-check";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

/** Contacts of six agents on a day, made by a rule that no product code knows. */
const AGENTS = [0, 1, 2, 3, 4, 5] as const;
const made = (agent: number, day: number): number =>
  20 + 7 * agent + ((day * day * 31 + agent * 17 + day * 13 * agent) % 23);
const of = (day: number, ...agents: readonly number[]): number =>
  agents.reduce((sum, agent) => sum + made(agent, day), 0);
const report = (
  days: number,
  headings: string,
  rows: (day: number) => readonly (readonly [string, number])[],
): string =>
  [
    headings,
    ...Array.from({ length: days }, (_, day) => day).flatMap((day) =>
      rows(day).map(([names, count]) => `${14 + day}/03/2026;${names};${count};${count - 3}`),
    ),
  ].join("\n");
const agents = (day: number) => AGENTS.map((agent): readonly [string, number] => [`Q${agent}`, made(agent, day)]);
const contactsIn = (days: number): number =>
  Array.from({ length: days }, (_, day) => of(day, ...AGENTS)).reduce((sum, each) => sum + each, 0);

/** Agents, teams, sites and all, under each other in one column. */
const LEVELS = (day: number): readonly (readonly [string, number])[] => [
  ...agents(day),
  ["Pôle A", of(day, 0, 1)],
  ["Pôle B", of(day, 2, 3)],
  ["Pôle C", of(day, 4, 5)],
  ["Lyon", of(day, 0, 1, 2, 3)],
  ["CC Ouest", of(day, ...AGENTS)],
];
const shuffled = (rows: readonly (readonly [string, number])[]) =>
  [...rows].sort(([a], [b]) => (a.charCodeAt(a.length - 1) % 7) - (b.charCodeAt(b.length - 1) % 7));

describe("totals on several levels in one column", () => {
  test.each([
    ["under their parts", 17, LEVELS],
    ["anywhere", 17, (day: number) => shuffled(LEVELS(day))],
    ["under their parts, in few intervals", 4, LEVELS],
  ])("%s are left out, and named", async (_, days, rows) => {
    const read = await readReport(report(days, "Date;File;Appels reçus;Appels traités", rows));
    const { topics } = summaryOf(read);
    expect(topics.map(({ topic }) => topic).sort()).toEqual(AGENTS.map((agent) => `Q${agent}`));
    expect(topics.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(contactsIn(days));
    expect(leftOutOf(read)).toEqual({ "total-row": 5 * days });
    expect(codesOf(read)).toContain("total-by-sum");
    expect(summaryOf(read).proof.map(({ key }) => key)).toContain("importLog.proof.totals");
  });

  test("a name that counts what one other counts throughout is asked for", async () => {
    const twin = (day: number) => [...agents(day), ["Lille", made(5, day)] as const];
    const text = report(17, "Date;File;Appels reçus;Appels traités", twin);
    const asked = await readReport(text);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["total:Lille"]);
    expect(summaryOf(await readReport(text, { "total:Lille": "flow" })).topics).toHaveLength(7);
    expect(leftOutOf(await readReport(text, { "total:Lille": "total" }))).toEqual({ "total-row": 17 });
  });

  test("a sum that holds at first and not later is no total", async () => {
    const rows = (day: number) => [...agents(day), ["Lyon", of(day, 0, 1, 2) + (day > 12 ? 5 : 0)] as const];
    const read = await readReport(report(17, "Date;File;Appels reçus;Appels traités", rows));
    expect(summaryOf(read).topics.map(({ topic }) => topic)).toContain("Lyon");
  });

  test("a sum that holds in the first four hundred intervals alone is no total", async () => {
    const lines = Array.from({ length: 440 }, (_, at) => at).flatMap((at) => {
      const when = `${10 + Math.floor(at / 22)}/03/2026;${String(8 + ((at % 22) >> 1)).padStart(2, "0")}:${at % 2 ? "30" : "00"}`;
      const counts = [made(0, at), made(1, at), made(2, at)] as const;
      const lyon = counts[0] + counts[1] + (at < 400 ? 0 : 4);
      return [...counts, lyon].map((count, name) => `${when};${["Q0", "Q1", "Q2", "Lyon"][name] ?? ""};${count}`);
    });
    const read = await readReport(["Date;Heure;File;Appels reçus", ...lines].join("\n"));
    expect(summaryOf(read).topics.map(({ topic }) => topic)).toContain("Lyon");
  });

  test("queues that are no sums stay, whatever their counts", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 85, maxLength: 85 }), async (counts) => {
        // Each of five queues has a count of its own on each of seventeen days.
        const rows = (day: number) =>
          AGENTS.slice(0, 5).map((queue) => [`Q${queue}`, 64 * 2 ** queue + (counts[day * 5 + queue] ?? 0)] as const);
        const read = await readReport(report(17, "Date;File;Appels reçus;Appels traités", rows));
        expect(summaryOf(read).topics).toHaveLength(5);
      }),
      { numRuns: 10 },
    ));
});

describe.each([
  ["blank", "", ""],
  ["a word for all", "Tous", "Toutes"],
  ["a word for a total", "Total", "Ensemble"],
])("totals in columns of their own, marked by %s", (_, agent, team) => {
  const rows = (off: number) => (day: number) => [
    ...AGENTS.map((each) => [`${each < 3 ? "Lyon" : "Lille"};E${each >> 1};Ag${each}`, made(each, day)] as const),
    [`Lyon;E0;${agent}`, of(day, 0, 1) + off] as const,
    [`Lyon;E1;${agent}`, of(day, 2) + off] as const,
    [`Lille;E1;${agent}`, of(day, 3) + off] as const,
    [`Lille;E2;${agent}`, of(day, 4, 5) + off] as const,
    [`Lyon;${team};${agent}`, of(day, 0, 1, 2)] as const,
    [`Lille;${team};${agent}`, of(day, 3, 4, 5)] as const,
    [`${team};${team};${agent}`, of(day, ...AGENTS)] as const,
  ];

  test.each(["Site", "File"])("are left out level by level, and told: %s", async (first) => {
    const read = await readReport(report(6, `Date;${first};Équipe;Agent;Appels reçus;Appels traités`, rows(0)));
    expect(summaryOf(read).topics.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(contactsIn(6));
    expect(leftOutOf(read)).toEqual({ "total-row": 7 * 6 });
    expect(read.findings.filter(({ code }) => code === "total-by-sum").map(({ count }) => count)).toEqual([24, 12, 6]);
    expect(summaryOf(read).proof.filter(({ key }) => key === "importLog.proof.total-level")).toHaveLength(3);
  });

  test("are asked for where they only come near", async () => {
    const text = report(6, "Date;Site;Équipe;Agent;Appels reçus;Appels traités", rows(1));
    const asked = await readReport(text);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["total:Agent"]);
    expect(leftOutOf(await readReport(text, { "total:Agent": "total" }))).toEqual({ "total-row": 7 * 6 });
  });
});

test("contacts without an agent that are no sum stay contacts", async () => {
  const rows = (day: number) => [
    ...AGENTS.map((each) => [`Lyon;Ag${each}`, made(each, day)] as const),
    ["Lyon;", 11 + (day % 3)] as const,
  ];
  const read = await readReport(report(6, "Date;File;Agent;Appels reçus;Appels traités", rows));
  expect(leftOutOf(read)).toEqual({});
  expect(summaryOf(read).topics[0]?.contacts).toBe(contactsIn(6) + 11 + 12 + 13 + 11 + 12 + 13);
});

test("lines without a direction among those that have one are told with their number, in the proof as well", async () => {
  const line = (at: number, direction: string): string =>
    `${10 + (at % 9)}/03/2026;09:${10 + at}:00;SAV;${direction};Répondu;${200 + at}`;
  const directions = ["Entrant", "Sortant", "", "-", "Entrant", "n.d.", "Interne", "Entrant"];
  const lines = [...directions, ...directions].map((direction, at) => line(at, direction));
  const read = await readReport(
    [
      "Date;Heure;File;Sens;Statut;Durée (s)",
      ...lines,
      line(20, "Entrant"),
      "27/03/2026;10:00:00;SAV;Entrant;Répondu;9",
    ].join("\n"),
  );
  expect(read.findings.find(({ code }) => code === "direction-blank")).toMatchObject({
    severity: "warning",
    count: 6,
    lines: [4, 5, 7, 12, 13],
    column: "Sens",
  });
  expect(summaryOf(read).proof).toContainEqual({ key: "importLog.proof.undirected", values: { count: 6 } });
  expect(leftOutOf(read)).toEqual({ outbound: 2, internal: 2 });
});
