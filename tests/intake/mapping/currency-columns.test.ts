import { text } from "../../../src/language";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Volume annuel", "DMT (s)"],
  ["Facture", "Téléphone", 52_000, 360],
  ["SAV", "Téléphone", 31_000, 480],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Coût chargé (€/an)"],
  ["Conseiller", 14, 36_500],
  ["Superviseur", 2, 51_000],
];
const offers = (heading: string, currencies: readonly string[], price = "Prix par appel HT"): SheetRows => [
  ["Prestataire", "Flux", price, heading],
  ...currencies.map((currency, at) => [`P${at + 1}`, "Facture", 3.5 + at, currency]),
];
const book = (rows: SheetRows, team = TEAM, answers = {}) =>
  mapped([sheetOf("D", FLOWS), sheetOf("RH", team), sheetOf("AO", rows)], answers);
const told = ({ issues }: ReturnType<typeof mapped>) =>
  issues.flatMap(({ code, severity, column, received }) =>
    code === "column-unused" ? [[severity, column, received]] : [],
  );

test.each<[string, readonly string[], readonly string[], string]>([
  ["Devise", ["EUR", "MAD", "USD"], ["€", "MAD", "$"], "2: MAD, 3: USD"],
  ["Monnaie", ["EUR", "USD"], ["€", "$"], "2: USD"],
  ["Currency", ["GBP", "EUR"], ["£", "€"], "1: GBP"],
  ["Currency code", ["EUR", "PLN"], ["€", "PLN"], "2: PLN"],
  ["Devise du prix", ["€", "€", "dirhams"], ["€", "MAD"], "3: dirhams"],
])("rows in several currencies under %s are asked, and named", (heading, currencies, named, rows) => {
  const read = book(offers(heading, currencies));
  expect(read.questions.map(({ key }) => key)).toEqual(["currency"]);
  expect(new Set(read.questions[0]?.choices.map(({ value }) => value))).toEqual(new Set(named));
  expect(told(read)).toEqual([["warning", heading, rows]]);
});

test("all rows in another currency than the amounts beside them are asked", () => {
  const read = book(offers("Devise", ["USD", "USD"]));
  expect(read.questions.map(({ key }) => key)).toEqual(["currency"]);
  expect(told(read)).toEqual([]);
});

test("salaries by country, each in its own currency", () => {
  const team: SheetRows = [
    ["Role", "FTE", "Loaded salary per year", "Currency"],
    ["Agent", 14, 36_500, "EUR"],
    ["Supervisor", 2, 51_000, "MAD"],
  ];
  const read = mapped([sheetOf("D", FLOWS), sheetOf("T", team)]);
  expect(read.questions.map(({ key }) => key)).toEqual(["currency"]);
  expect(told(read)).toEqual([["warning", "Currency", "2: MAD"]]);
});

test.each([
  ["Devise", ["EUR", "EUR"]],
  ["Currency", ["€", "€"]],
  ["Monnaie", ["euros", "euros"]],
])("%s that is the workbook’s in every row: nothing is said", (heading, currencies) => {
  const read = book(offers(heading, currencies));
  expect(read.questions).toEqual([]);
  expect(issuesOf(read)).toEqual([]);
});

describe("the answer keeps the rows in its currency, and leaves the others out by name", () => {
  test.each([
    ["€", ["P1", "P3"], "2: USD", "€"],
    ["USD", ["P2"], "1: EUR, 3: EUR", "$"],
  ])("%s", (currency, kept, out, sign) => {
    const team = TEAM.map((row) =>
      row.map((cell) => (cell === "Coût chargé (€/an)" ? `Coût chargé (${sign}/an)` : cell)),
    );
    const read = book(offers("Devise", ["EUR", "USD", "EUR"]), team, { currency });
    expect(read.questions).toEqual([]);
    expect(recordsOf(read).offers.map(({ provider }) => provider)).toEqual(kept);
    expect(told(read)).toEqual([["warning", "Devise", out]]);
    const [issue] = read.issues.filter(({ code }) => code === "column-unused");
    if (issue === undefined) throw new Error("nothing is told");
    expect(text("en", issue.expected)).toContain("left out");
    expect(text("fr", issue.expected)).toMatch(/écartées?/);
  });

  test("groups of a team as well", () => {
    const team: SheetRows = [
      ["Role", "FTE", "Loaded salary per year", "Currency"],
      ["Agent", 14, 36_500, "EUR"],
      ["Supervisor", 2, 51_000, "MAD"],
    ];
    const read = mapped([sheetOf("D", FLOWS), sheetOf("T", team)], { currency: "€" });
    expect([read.questions, recordsOf(read).team.map(({ role }) => role)]).toEqual([[], ["agent"]]);
    expect(told(read)).toEqual([["warning", "Currency", "2: MAD"]]);
  });
});
