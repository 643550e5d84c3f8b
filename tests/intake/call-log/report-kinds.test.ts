import type { LogImported } from "../../../src/intake";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const LINES = 60;
const NUMBERS = Array.from({ length: LINES }, (_, index) => index);

/** 28 days a month from January on, day first. */
const french = (index: number): string =>
  `${String(1 + (index % 28)).padStart(2, "0")}/${String(1 + Math.floor(index / 28)).padStart(2, "0")}/2026`;
const iso = (index: number): string => french(index).split("/").reverse().join("-");

/** A report of sixty lines under its headings. */
const report = (headings: string, line: (index: number) => string): string =>
  [headings, ...NUMBERS.map(line), ""].join("\n");

/** Sums over the lines for which something holds, by plain counting. */
const sum = (value: (index: number) => number, where: (index: number) => boolean = () => true): number =>
  NUMBERS.filter(where).reduce((total, index) => total + value(index), 0);

const figures = (imported: LogImported) =>
  summaryOf(imported).topics.map(({ topic, contacts, answeredContacts, handling, wait }) => [
    topic,
    contacts,
    answeredContacts,
    handling === null ? null : Number(handling.toFixed(6)),
    wait === null ? null : Number(wait.toFixed(6)),
  ]);
const questions = (imported: LogImported) =>
  imported.kind === "asked"
    ? imported.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])
    : [];

describe("reports with counts", () => {
  test("a line a half-hour and queue: contacts are the counts, means are weighted by what was handled", async () => {
    const offered = (index: number) => 20 + (index % 9);
    const handled = (index: number) => 18 + (index % 9);
    const handling = (index: number) => 310 + (index % 9);
    const read = await readReport(
      report(
        "Date;Tranche horaire;File;Appels présentés;Appels traités;Appels abandonnés;DMT",
        (index) =>
          `${french(index)};${9 + (index % 8)}:00-${9 + (index % 8)}:30;${index % 2 ? "SAV" : "Ventes"};${offered(index)};${handled(index)};2;00:05:${handling(index) - 300}`,
      ),
    );
    const of = (is: (index: number) => boolean) => [
      sum(offered, is),
      sum(handled, is),
      Number((sum((index) => handled(index) * handling(index), is) / sum(handled, is)).toFixed(6)),
      null,
    ];
    expect(summaryOf(read).plan.shape).toBe("intervals");
    expect(figures(read)).toEqual([
      ["SAV", ...of((index) => index % 2 === 1)],
      ["Ventes", ...of((index) => index % 2 === 0)],
    ]);
  });

  test("subtotals in the middle and a total at the end are set aside; one that is not the sum is told", async () => {
    const lines = (total: number) =>
      `${report("Date;Heure;File;Appels offerts;Appels pris;DMT (s)", (index) => (index === 29 ? "Sous-total;;;609;580;300" : `${french(index)};1${index % 9}:00;SAV;21;20;300`))}Total général;;;${total};1180;300\n`;
    const right = await readReport(lines(59 * 21));
    expect(leftOutOf(right)).toEqual({ "total-row": 2 });
    expect(figures(right)).toEqual([["SAV", 59 * 21, 59 * 20, 300, null]]);
    expect(codesOf(right)).not.toContain("total-not-sum");
    expect(codesOf(await readReport(lines(1300)))).toContain("total-not-sum");
  });

  test.each([
    "Récapitulatif",
    "Ensemble",
    "Cumul",
    "Moyenne",
    "Overall",
    "Sum",
    "Grand total",
    "Totale",
    "Totaux généraux",
    "Averages",
  ])("a last row named %s is set aside", async (name) => {
    const read = await readReport(
      `${report("Date;Heure;File;Appels offerts;Appels pris;DMT (s)", (index) => `${french(index)};1${index % 9}:00;SAV;21;20;300`)}${name};;;1260;1200;300\n`,
    );
    expect(leftOutOf(read)).toEqual({ "total-row": 1 });
    expect(figures(read)).toEqual([["SAV", LINES * 21, LINES * 20, 300, null]]);
  });

  test.each(["Nb", "Nombre", "Count"])(
    "counts headed by %s alone are contacts, not one contact a line",
    async (heading) => {
      const read = await readReport(
        report(
          `Date;Heure;Motif;${heading};DMT (s)`,
          (index) => `${french(index)};1${index % 9}:00;SAV;${20 + index};300`,
        ),
      );
      expect(figures(read).map(([topic, contacts]) => [topic, contacts])).toEqual([
        ["SAV", sum((index) => 20 + index)],
      ]);
    },
  );

  test("a day a line: no profile is made up", async () => {
    const read = await readReport(
      report(
        "Day,Queue,Offered,Answered,Abandoned,AHT (s)",
        (index) => `${iso(index)},Sales,${100 + index},${90 + index},10,310`,
      ),
    );
    expect(figures(read)).toEqual([["Sales", sum((index) => 100 + index), sum((index) => 90 + index), 310, null]]);
    expect(codesOf(read)).toContain("no-time-of-day");
  });
});

describe("reports with a line a call", () => {
  test("statuses in either gender: what was lost, missed or ended in a mailbox is offered and not answered", async () => {
    const words = ["Répondue", "Abandonnée", "Prise en charge", "Manquée", "Messagerie vocale", "Dissuadée"];
    const isAnswered = (index: number) => index % 6 === 0 || index % 6 === 2;
    const read = await readReport(
      report(
        "Date;Heure;Service;État;Durée conversation",
        (index) =>
          `${french(index)};1${index % 9}:05:00;SAV;${words[index % 6]};${isAnswered(index) ? "00:04:10" : ""}`,
      ),
    );
    expect(figures(read)).toEqual([["SAV", LINES, sum(() => 1, isAnswered), 250, null]]);
  });

  test("words of a status none of which is known are asked for, not passed over", async () => {
    const file = report(
      "Date;Heure;Service;État;Durée (s)",
      (index) => `${french(index)};1${index % 9}:05:00;SAV;${["OK", "KO"][index % 2]};${index % 2 ? 0 : 250}`,
    );
    const asked = await readReport(file);
    expect(questions(asked)).toEqual([
      ["word:log.answered:OK", ["answered", "not-answered"]],
      ["word:log.answered:KO", ["answered", "not-answered"]],
    ]);
    const answers = { "word:log.answered:OK": "answered", "word:log.answered:KO": "not-answered" };
    expect(figures(await readReport(file, answers))).toEqual([["SAV", LINES, LINES / 2, 250, null]]);
  });

  test("outbound and internal calls are left out by cause, under either heading", async () => {
    for (const heading of ["Sens", "Type d'appel"]) {
      const read = await readReport(
        report(
          `Date;Heure;Service;${heading};Statut;DMT`,
          (index) =>
            `${french(index)};1${index % 9}:05;SAV;${["Entrant", "SORTANT", "Interne"][index % 3]};Répondu;00:04:00`,
        ),
      );
      expect(leftOutOf(read)).toEqual({ outbound: LINES / 3, internal: LINES / 3 });
      expect(figures(read)).toEqual([["SAV", LINES / 3, LINES / 3, 240, null]]);
    }
  });

  test("two legs are one contact, answered if one is, as long as both", async () => {
    const read = await readReport(
      report(
        "ID appel;Date;Heure;File;Agent;Résultat;DMT",
        (index) =>
          `A${Math.floor(index / 2)};${french(Math.floor(index / 2))};1${Math.floor(index / 2) % 9}:0${index % 2}:00;SAV;${["Paul", "Léa"][index % 2]};${index % 2 ? "Répondu" : "Transféré"};00:02:00`,
      ),
    );
    expect(summaryOf(read).plan.shape).toBe("legs");
    expect(figures(read)).toEqual([["SAV", LINES / 2, LINES / 2, 240, null]]);
    expect(leftOutOf(read)).toEqual({ "later-leg": LINES / 2 });
  });

  test("a clock of twelve hours, month first", async () => {
    const read = await readReport(
      report(
        "Call Date,Call Time,Skill,Disposition,Handle Time,Speed of Answer",
        (index) =>
          `${1 + Math.floor(index / 28)}/${1 + (index % 28)}/2026,${1 + (index % 11)}:05 PM,Sales,${index % 4 ? "Handled" : "Abandoned"},0:03:10,0:00:12`,
      ),
    );
    expect([summaryOf(read).from, summaryOf(read).to]).toEqual(["2026-01-01", "2026-03-04"]);
    expect(figures(read)).toEqual([["Sales", LINES, 45, 190, 12]]);
  });

  test.each([
    ["minutes with decimals", (index: number) => (3.1 + index / 20).toFixed(2), ["min", "ch"]],
    ["parts of a second", (index: number) => String(190_137 + index * 1013), ["ms", "cs"]],
  ])("durations without a unit that could only be %s are asked about", async (_, duration, units) => {
    const asked = await readReport(
      report("Start;Queue;Status;Talk time", (index) => `${iso(index)} 10:00:00;Sales;Answered;${duration(index)}`),
    );
    expect(questions(asked)).toEqual([["unit:talk", units]]);
  });
});
