import type { LogImported } from "../../../src/intake";
import { codesOf, readReport, summaryOf } from "./read-report";

const questionsOf = (read: LogImported): readonly string[] =>
  read.kind === "asked" ? read.questions.map(({ key }) => key) : [];

const pad = (number: number): string => String(number).padStart(2, "0");

describe("contacts answered of a quiet report are a count", () => {
  // 40 half-hours: 2 offered, 2 answered in every second one, 1 of 1 in the others: 60 offered, 60 answered less one lost in each tenth.
  const lines = Array.from({ length: 40 }, (_, at) => {
    const offered = at % 2 === 0 ? 2 : 1;
    const answered = at % 10 === 0 ? offered - 1 : offered;
    return `Sales,2026-06-${pad(1 + (at % 20))},${pad(9 + (at % 8))}:00,${offered},${answered},300,20`;
  });
  test.each(["Calls answered", "Answered", "Interactions answered", "Appels répondus"])("under %s", async (heading) => {
    const read = await readReport(
      [`Topic,Date,Interval,Calls offered,${heading},AHT (s),ASA (s)`, ...lines].join("\n"),
    );
    expect(questionsOf(read)).toEqual([]);
    expect(summaryOf(read).topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([
      [60, 56],
    ]);
  });
});

describe("means of several calls under counts that nobody knows", () => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    [`2026-06-${pad(1 + (at % 20))} ${pad(9 + (at % 8))}:30`, "Upgrades", 10, 8, 2, 400, 30].join(","),
  );
  const report = (headings: string) => [headings, ...lines].join("\n");

  test("ask which column counts the contacts, and take none for one call", async () => {
    const read = await readReport(report("Start of interval,Skill,NCO,NCH,NCA,AHT,ASA"));
    expect(questionsOf(read)).toEqual(["field:offered"]);
    const answers = { "field:offered": "NCO", "field:handled": "NCH", "field:abandonedCount": "NCA" };
    const told = await readReport(report("Start of interval,Skill,NCO,NCH,NCA,AHT,ASA"), answers);
    expect(summaryOf(told).topics.map(({ contacts, answeredContacts }) => [contacts, answeredContacts])).toEqual([
      [400, 320],
    ]);
  });

  test.each([
    ["Date,Interval,Skill,Vol", (at: number) => `2026-06-${pad(1 + (at % 20))},${pad(9 + (at % 8))}:30,Upgrades,10`],
    ["Début,File,Nb fiches", (at: number) => `0${1 + (at % 9)}/06/2026 ${pad(9 + (at % 8))}:15,Modifs,10`],
  ])("%s: lines that begin on quarters of an hour count no call each, with no mean either", async (headings, line) => {
    const file = [headings, ...Array.from({ length: 40 }, (_, at) => line(at))].join("\n");
    const read = await readReport(file, { "date-order": "day-first" });
    expect(questionsOf(read)).toEqual(["field:offered"]);
    const column = headings.split(",").at(-1) ?? "";
    const told = await readReport(file, { "date-order": "day-first", "field:offered": column });
    expect(summaryOf(told).topics.map(({ contacts }) => contacts)).toEqual([400]);
    const calls = await readReport(file, { "date-order": "day-first", "field:offered": "-" });
    expect(summaryOf(calls).topics.map(({ contacts }) => contacts)).toEqual([40]);
  });

  test("but not where a line has what one call has", async () => {
    const calls = lines.map((line, at) => `C${at},${line}`);
    const read = await readReport(["Call ID,Start,Skill,Ext,Pos,Seat,AHT,ASA", ...calls].join("\n"));
    expect(questionsOf(read)).toEqual([]);
  });
});

test("legs count where the call came first, whichever way the report runs", async () => {
  const legs = Array.from({ length: 60 }, (_, at) => {
    const [day, hour] = [pad(1 + (at % 20)), pad(9 + (at % 8))];
    const first = `C${at};2026-06-${day} ${hour}:10:00;Ventes;${at % 3 === 0 ? "Abandonné" : "Répondu"};20;100`;
    const second = `C${at};2026-06-${day} ${hour}:20:00;Support;Répondu;50;200`;
    return at % 2 === 0 ? [first] : [first, second];
  }).flat();
  const heading = "ID appel;Début;File;Statut;Attente (s);Conversation (s)";
  const runs = [legs, legs.toReversed()];
  const [forth, back] = await Promise.all(runs.map((lines) => readReport([heading, ...lines].join("\n"))));
  if (forth === undefined || back === undefined) throw new Error("not read");
  // All 60 came to Ventes; 10 of the 30 of one leg were lost, those of two were answered in the end.
  expect(summaryOf(forth).topics.map((topic) => [topic.topic, topic.contacts, topic.answeredContacts])).toEqual([
    ["Ventes", 60, 50],
  ]);
  expect(summaryOf(back).topics).toEqual(summaryOf(forth).topics);
});

test("a mean of no time is nobody's work where the report does not say how many were answered", async () => {
  // Of 40 half-hours of two contacts every fourth had nobody answered: the others took 400 s.
  const lines = Array.from(
    { length: 40 },
    (_, at) => `2026-06-${pad(1 + (at % 20))};${pad(9 + (at % 8))}:00;Ventes;2;${at % 4 === 0 ? 0 : 400}`,
  );
  const read = await readReport(["Date;Intervalle;File;Appels présentés;DMT (s)", ...lines].join("\n"));
  expect(summaryOf(read).topics.map(({ handling }) => handling)).toEqual([400]);
});

test("ends of calls without their answers give no handling time, and that is said", async () => {
  const lines = Array.from({ length: 30 }, (_, at) => {
    const minute = `${pad(1 + (at % 20))}/06/2026 10:${pad(at)}`;
    return `${minute}:00;${minute}:50;Ventes;Répondu`;
  });
  const read = await readReport(["Début;Fin;File;Statut", ...lines].join("\n"));
  expect(summaryOf(read).topics.map(({ handling }) => handling)).toEqual([null]);
  expect(codesOf(read)).toContain("no-handling");
});

test.each(["Total call duration", "Total call time", "Call length"])(
  "%s is the whole call, wait and all",
  async (heading) => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `C${at},2026-06-${pad(1 + (at % 20))} 10:00:00,Sales,Answered,20,320`,
    );
    const read = await readReport([`Call ID,Start,Queue,Status,Wait time,${heading}`, ...lines].join("\n"));
    expect(codesOf(read)).toContain("whole-as-handling");
  },
);
