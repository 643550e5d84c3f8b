import { issueText, mapWorkbook } from "../../../src/intake";
import { LANGUAGES, text } from "../../../src/language";
import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Quantities that a finance team keeps over another span or as a text: made ours with a word, or asked.

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Appels/an", "DMT (s)"],
  ["Facturation", "Tél.", 74_400, 310],
];
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
type Cell = CellValue | readonly [number, string];
const beside = (rows: SheetRows, heads: readonly string[], values: readonly Cell[]): SheetRows =>
  rows.map((row, at) => [...row, ...(at === 0 ? heads : values)]);
const sheets = (flows: SheetRows, team: SheetRows) => [sheetOf("Activité", flows), sheetOf("RH", team)];
const ofTeam = (heading: string, value: Cell, answers = {}) =>
  mapped(sheets(FLOWS, beside(TEAM, [heading], [value])), answers);
const ofFlow = (heading: string, value: Cell, answers = {}) =>
  mapped(sheets(beside(FLOWS, [heading], [value]), TEAM), answers);
const asked = ({ questions }: ReturnType<typeof mapped>) =>
  questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]);

describe("leavers of a month and growth of several years are asked", () => {
  // 2 % a month: 24 % of the mean headcount leave in a year, or 1 − 0.98^12 = 21.53 % of those who were there.
  test.each([
    ["Turnover mensuel (%)", 2, "%/months1", 0.24],
    ["Turnover mensuel (%)", 2, "%/months1^", 0.215283],
    ["Monthly attrition", 0.02, "1/months1", 0.24],
    ["Monthly attrition", [0.02, "0.0%"], "1/months1^", 0.215283],
    ["Attrition trimestrielle (%)", 5, "%/months3", 0.2],
  ] as const)("%s, %j as %s", (heading, value, answer, expected) => {
    const [[key = "", choices = []] = []] = asked(ofTeam(heading, value));
    expect([key, choices]).toEqual(["unit:team.attrition", [answer.replace("^", ""), `${answer.replace("^", "")}^`]]);
    const book = ofTeam(heading, value, { "unit:team.attrition": answer });
    expect(recordsOf(book).team[0]?.attrition).toBeCloseTo(expected, 6);
  });

  // 9 % in three years: 3 % a year, or 1.09^(1/3) − 1 = 2.914 %; from 2026 to 2028 are two years, 1.09^(1/2) − 1 = 4.403 %.
  test.each([
    ["Croissance sur 3 ans (%)", 9, "%/months36", 0.03],
    ["Croissance sur 3 ans (%)", 9, "%/months36^", 0.029142],
    ["Growth over three years (%)", 9, "%", 0.09],
    ["Growth 2026-2028 (%)", 9, "%/months24^", 0.044031],
    ["Monthly growth (%)", 1, "%/months1^", 0.126825],
  ] as const)("%s, %d as %s", (heading, value, answer, expected) => {
    const [[key = "", choices = []] = []] = asked(ofFlow(heading, value));
    expect(key).toBe("unit:flows.growth");
    expect(choices).toContain(answer);
    const book = ofFlow(heading, value, { "unit:flows.growth": answer });
    expect(recordsOf(book).flows[0]?.growth).toBeCloseTo(expected, 6);
  });

  test.each(["Croissance annuelle sur 3 ans (%)", "CAGR growth 2026-2028 (%)", "Croissance (%/an)"])(
    "%s is a year's",
    (heading) => {
      const book = ofFlow(heading, 9);
      expect([recordsOf(book).flows[0]?.growth, book.questions]).toEqual([0.09, []]);
    },
  );

  test("the answer is kept, and asked again where the heading says a year", () => {
    const own = sheets(FLOWS, beside(TEAM, ["Turnover mensuel (%)"], [2]));
    const content = { tables: [], sheets: own.map(({ name }) => name), currency: "€" };
    const { rows } = mapped(own, { "unit:team.attrition": "%/months1^" });
    const next = (team: SheetRows, remembered = rows) =>
      mapWorkbook({ content, sheets: sheets(FLOWS, team), answers: new Map(), remembered, today: "2026-11-23" });
    const again = next(beside(TEAM, ["Turnover mensuel (%)"], [2]));
    expect([again.questions, recordsOf(again).team[0]?.attrition]).toEqual([[], expect.closeTo(0.215283, 6)]);
    const renamed = rows.map((row) => ({ ...row, heading: row.heading.replace("mensuel", "annuel") }));
    expect(asked(next(beside(TEAM, ["Turnover annuel (%)"], [24]), renamed)).map(([key]) => key)).toEqual([
      "unit:team.attrition",
    ]);
  });

  test("each choice says what becomes of the figure, in both languages", () => {
    const [question] = ofTeam("Turnover mensuel (%)", 2).questions;
    expect(question?.choices.map(({ means }) => text("en", means))).toEqual([
      "times 12: 2 becomes 0.24",
      "compounded: 1 − (1 − x)^12: 2 becomes 0.215283",
    ]);
    for (const language of LANGUAGES)
      for (const { means } of question?.choices ?? []) expect(text(language, means)).not.toMatch(/[{}]|undefined/);
  });
});

describe("months where ours are weeks", () => {
  // Fifty-two weeks in twelve months: 3 × 52 / 12 = 13.
  test.each([
    ["Montée en charge (mois)", 3],
    ["Ramp-up (months)", 3],
    ["Ramp-up", "3 months"],
    ["Montée en charge", "3 mois"],
  ])("%s: %s", (heading, value) => {
    const book = ofTeam(heading, value);
    expect([recordsOf(book).team[0]?.rampUpWeeks, book.questions, issuesOf(book)]).toEqual([
      13,
      [],
      [["unit-converted", "note"]],
    ]);
  });

  test("a number alone may be either", () => {
    expect(asked(ofTeam("Montée en charge", 12))).toEqual([["unit:team.rampUpWeeks", ["week", "month", "day"]]]);
  });

  test("of a flow and of an offer as well", () => {
    expect(recordsOf(ofFlow("Montée en compétence (mois)", 3)).flows[0]?.weeksToCompetence).toBe(13);
    const offers: SheetRows = [
      ["Prestataire", "Tarif horaire (€)", "Ramp-up (months)"],
      ["Northline", 24, 3],
    ];
    const book = mapped([...sheets(FLOWS, TEAM), sheetOf("Offres", offers)]);
    expect([recordsOf(book).offers[0]?.rampUpWeeks, issuesOf(book)]).toEqual([13, [["unit-converted", "note"]]]);
  });

  test.each([
    ["Ramp-up (weeks)", 12],
    ["Montée en charge", "12 semaines"],
  ])("weeks are ours: %s, %s", (heading, value) => {
    const book = ofTeam(heading, value);
    expect([recordsOf(book).team[0]?.rampUpWeeks, issuesOf(book)]).toEqual([12, []]);
  });

  test("months of a call are no number of it", () => {
    const book = mapped(sheets([FLOWS[0] ?? [], ["Facturation", "Tél.", 74_400, "3 mois"]], TEAM));
    expect(recordsOf(book).flows).toEqual([]);
  });
});

describe("times of day as texts", () => {
  test.each([
    ["18h30", 18.5],
    ["18:30", 18.5],
    ["6.30 pm", 18.5],
    ["6:30 p.m.", 18.5],
    ["18.30", 18.5],
    ["18 h", 18],
    ["18h", 18],
    ["18 heures", 18],
    ["6 PM", 18],
    ["18:00:00", 18],
    ["12 pm", 12],
    ["midi", 12],
    ["24:00", 24],
  ])("%s", (closes, expected) => {
    const book = mapped(sheets(beside(FLOWS, ["Ouverture", "Fermeture"], ["8:00", closes]), TEAM));
    const [flow] = recordsOf(book).flows;
    expect([flow?.opens, flow?.closes]).toEqual([8, expected]);
  });

  test.each(["18", "18.5", "18.50", "25:00", "18:75", "13 pm", "soir", "8h-18h"])(
    "%s is none, and the row is refused",
    (closes) => {
      const book = mapped(sheets(beside(FLOWS, ["Ouverture", "Fermeture"], ["8:00", closes]), TEAM));
      expect(recordsOf(book).flows).toEqual([]);
    },
  );
});

describe("people beside full-time equivalents", () => {
  test.each([
    ["Effectif", "ETP"],
    ["Headcount", "FTE"],
    ["Nb agents", "ETP moyens"],
  ])("%s is named, %s is read", (people, fte) => {
    const book = mapped(
      sheets(FLOWS, [
        ["Poste", people, fte, "Salaire chargé (€/an)"],
        ["Téléconseiller", 14, 12, 41_000],
      ]),
    );
    expect([recordsOf(book).team[0]?.fte, book.questions]).toEqual([12, []]);
    expect(book.issues.map(({ code, severity, received }) => [code, severity, received])).toContainEqual([
      "column-unused",
      "note",
      people,
    ]);
  });

  test("two columns of full-time equivalents are asked about as before", () => {
    const book = mapped(
      sheets(FLOWS, [
        ["Poste", "ETP 2025", "ETP 2026", "Salaire chargé (€/an)"],
        ["Téléconseiller", 14, 12, 41_000],
      ]),
    );
    expect(asked(book).map(([key]) => key)).toEqual(["version:team.fte"]);
  });
});

describe("prices for contacts that came to something", () => {
  const offer = (heading: string) =>
    mapped([
      ...sheets(FLOWS, TEAM),
      sheetOf("Offres", [
        ["Prestataire", heading],
        ["Northline", 4],
      ]),
    ]);
  test.each([
    "Price per resolved case (€)",
    "Prix par dossier résolu",
    "Prix par contact utile (€)",
    "Price per successful contact",
    "Prix par contact argumenté",
  ])("%s is asked", (heading) => {
    expect(asked(offer(heading)).map(([key]) => key)).toEqual(["basis:offers.price"]);
  });

  test.each(["Price per answered call (€)", "Prix par appel décroché (€)"])(
    "%s is one of a contact, told",
    (heading) => {
      const book = offer(heading);
      expect([recordsOf(book).offers[0]?.pricing, issuesOf(book)]).toEqual([
        "contact",
        [["handled-as-offered", "note"]],
      ]);
    },
  );
});

describe("short words of headings", () => {
  const read = (time: string, pay: string, price: string) =>
    mapped([
      sheetOf("Activité", [
        ["Motif", "Canal", "Appels/an", time],
        ["Facturation", "Tél.", 74_400, 310],
      ]),
      sheetOf("RH", [
        ["Poste", "ETP", pay],
        ["Téléconseiller", 12, 41_000],
      ]),
      sheetOf("Offres", [
        ["Prestataire", price],
        ["Northline", price.startsWith("cts") ? 55 : 4.2],
      ]),
    ]);

  test.each([
    ["T.M.T. (s)", "PU (€/appel)", "contact", 4.2],
    ["Tps moyen traitement (s)", "Px/appel (€)", "contact", 4.2],
    ["D.M.T. (s)", "cts/min", "minute", 0.55],
  ])("%s and %s", (time, heading, pricing, price) => {
    const book = recordsOf(read(time, "Salaire chargé (€/an)", heading));
    expect([book.flows[0]?.handlingTime, book.offers[0]?.pricing, book.offers[0]?.price]).toEqual([
      310,
      pricing,
      price,
    ]);
  });

  test("SBC may be with or without charges: asked", () => {
    expect(asked(read("DMT (s)", "SBC annuel (€)", "Tarif/appel (€)")).map(([key]) => key)).toEqual([
      "basis:team.salary",
    ]);
  });
});

test("what is told has its words in both languages", () => {
  const books = [
    ofTeam("Ramp-up (months)", 3),
    ofFlow("Objectif QS", "80/20"),
    mapped(sheets(FLOWS, beside(TEAM, ["Effectif"], [14]))),
  ];
  const issues = books.flatMap((book) => book.issues).filter(({ code }) => code !== "currency-assumed");
  expect(issues.map(({ code }) => code)).toEqual(["unit-converted", "targets-split", "column-unused"]);
  for (const language of LANGUAGES)
    for (const issue of issues) expect(issueText(language, issue)).not.toMatch(/[{}]|undefined|NaN/);
});
