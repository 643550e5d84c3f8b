import { text } from "../../../src/language";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// 74,400 contacts of 310 s take 23,064,000 s: 6,406.67 h, or 384,400 min; 30,000 of 400 s take 12,000,000 s: 3,333.33 h, or 200,000 min.

const HOURS = [23_064_000 / 3600, 12_000_000 / 3600] as const;
const MINUTES = [384_400, 200_000] as const;
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const flows = (
  heading: string,
  [one, other]: readonly [number | string, number | string],
  { answers = {}, volume = "Appels/an", contacts = [74_400, 30_000] as readonly number[], format = "General" } = {},
) => {
  const cell = (value: number | string) => (typeof value === "number" ? ([value, format] as const) : value);
  return mapped(
    [
      sheetOf("Activité", [
        ["Motif", "Canal", volume, heading],
        ["Facturation", "Tél.", contacts[0] ?? null, cell(one)],
        ["SAV", "Tél.", contacts[1] ?? null, cell(other)],
      ]),
      sheetOf("RH", TEAM),
    ],
    answers,
  );
};
const asked = ({ questions }: ReturnType<typeof mapped>) =>
  questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]);
const times = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).flows.map(({ handlingTime }) => Number(handlingTime.toPrecision(6)));

describe("a time of all contacts of a row is asked, and divided by the volume", () => {
  test.each([
    ["Temps de traitement total (h)", HOURS, "h/total"],
    ["Total handling hours", HOURS, "h/total"],
    ["Heures de traitement", HOURS, "h/total"],
    ["Handling hours per year", HOURS, "h/total"],
    ["Workload (hours)", HOURS, "h/total"],
    ["Charge de travail (h)", HOURS, "h/total"],
    ["Durée totale de traitement (h)", HOURS, "h/total"],
    ["Total handling time (min)", MINUTES, "min/total"],
    ["Temps de traitement cumulé (min)", MINUTES, "min/total"],
  ] as const)("%s", (heading, values, unit) => {
    expect(asked(flows(heading, values))).toEqual([["unit:flows.handlingTime", [unit, "-"]]]);
    const read = flows(heading, values, { answers: { "unit:flows.handlingTime": unit } });
    expect([read.questions, times(read), issuesOf(read)]).toEqual([[], [310, 400], [["unit-converted", "note"]]]);
  });

  test("the figures are in the choice and in the note, in both languages", () => {
    const choice = flows("Total handling hours", [6407, 3333]).questions[0]?.choices[0]?.means;
    const note = flows("Total handling hours", [6407, 3333], {
      answers: { "unit:flows.handlingTime": "h/total" },
    }).issues.find(({ code }) => code === "unit-converted")?.expected;
    if (choice === undefined || note === undefined) throw new Error("nothing is said");
    expect(text("en", choice)).toBe("hours, of all contacts of the row: 6407, divided by 74,400, becomes 310.016 s");
    expect(text("fr", choice)).toContain("pour tous les contacts de la ligne");
    expect(text("en", note)).toContain("the hours of all contacts of the row");
    expect(text("fr", note)).toContain("les heures de tous les contacts de la ligne");
  });

  test("a heading that says hours and no total is asked as well, where an hour each cannot be", () => {
    expect(asked(flows("Handling time (h)", HOURS))).toEqual([["unit:flows.handlingTime", ["h/total", "h", "-"]]]);
  });

  test("clocks and texts tell their own unit", () => {
    const answers = { "unit:flows.handlingTime": "h/total" };
    const days = [23_064_000 / 86_400, 12_000_000 / 86_400] as const;
    expect(times(flows("Temps total de traitement", days, { answers, format: "[h]:mm:ss" }))).toEqual([310, 400]);
    expect(times(flows("Temps total de traitement", ["384400 min", "200000 min"], { answers }))).toEqual([310, 400]);
  });

  // 6,200 calls a month of 310 s take 533.89 h.
  test.each([
    ["Total handling hours", "Calls per month"],
    ["Heures de traitement par mois", "Appels/an"],
  ])("%s beside %s: both over the same time", (heading, volume) => {
    const contacts = volume === "Appels/an" ? [74_400, 30_000] : [6200, 2500];
    const monthly = [HOURS[0] / 12, HOURS[1] / 12] as const;
    const read = flows(heading, monthly, { volume, contacts, answers: { "unit:flows.handlingTime": "h/total" } });
    expect([times(read), recordsOf(read).flows[0]?.annualVolume]).toEqual([[310, 400], 74_400]);
  });

  test("a row without contacts has no time", () => {
    const read = flows("Total handling hours", HOURS, {
      contacts: [74_400, 0],
      answers: { "unit:flows.handlingTime": "h/total" },
    });
    expect(recordsOf(read).flows.map(({ name }) => name)).toEqual(["Facturation"]);
  });

  test("not used: nothing is read of it", () => {
    const read = flows("Total handling hours", HOURS, { answers: { "unit:flows.handlingTime": "-" } });
    expect([read.questions, recordsOf(read).flows]).toEqual([[], []]);
  });
});

describe("the time of one contact stays what it is", () => {
  test.each([
    ["DMT totale", [310, 400]],
    ["Temps de traitement global (s)", [310, 400]],
    ["Temps de traitement total (s)", [310, 400]],
    ["Average total handling time (s)", [310, 400]],
    ["DMT moyenne annuelle (s)", [310, 400]],
  ] as const)("%s", (heading, values) => {
    const read = flows(heading, values);
    expect([read.questions, times(read), issuesOf(read)]).toEqual([[], [310, 400], []]);
  });
});
