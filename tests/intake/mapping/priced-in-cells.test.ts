import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";

// Prices of which each cell says what it is for. Expected prices are what the words say: a year's amount is of twelve months, 24 € with 20 % tax are 20 € without.

const book = (heading: string, cells: readonly CellValue[], answers = {}) =>
  mapped(
    [
      sheetOf("Flows", [
        ["Flow", "Channel", "Annual volume", "Handling time (s)"],
        ["Billing calls", "Phone", 88_000, 540],
      ]),
      sheetOf("Team", [
        ["Role", "FTE", "Loaded salary (€/yr)"],
        ["Agent", 41, 37_000],
      ]),
      sheetOf("Quotes", [["Supplier", heading], ...cells.map((cell, at) => [`Supplier ${"ABCDEF"[at]}`, cell])]),
    ],
    answers,
  );
const offers = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).offers.map(({ pricing, price }) => [pricing, price]);

test.each<[string, CellValue, string, number]>([
  ["Quote", "€0.58 per minute", "minute", 0.58],
  ["Quote", "€21.50 per hour", "hour", 21.5],
  ["Quote", "€3.20 per call", "contact", 3.2],
  ["Tarif", "0,45 €/min", "minute", 0.45],
  ["Tarif", "24 € HT / heure productive", "productiveHour", 24],
  ["Tarif", "3,10 € par contact", "contact", 3.1],
  ["Tarif", "19,50 € / h", "hour", 19.5],
  ["Tarif", "26 € de l'heure", "hour", 26],
  ["Tarif", "3,20 € HT par appel traité", "contact", 3.2],
  ["Tarif", "0,65 € la minute", "minute", 0.65],
])("%s %s", (heading, cell, pricing, price) => {
  const read = book(heading, [cell, cell]);
  expect([read.questions, offers(read)]).toEqual([
    [],
    [
      [pricing, price],
      [pricing, price],
    ],
  ]);
});

test("prices for different things stand one below the other, each as its cell says", () => {
  const read = book("Quote", ["€0.58 per minute", "€21.50 per hour", "€3.20 per call"]);
  expect([read.questions, offers(read), issuesOf(read)]).toEqual([
    [],
    [
      ["minute", 0.58],
      ["hour", 21.5],
      ["contact", 3.2],
    ],
    [],
  ]);
});

test("a cell that says nothing leaves the question, and the answer is for it alone", () => {
  const cells = ["€0.58 per minute", 22];
  expect(book("Quote", cells).questions.map(({ key }) => key)).toEqual(["basis:offers.price"]);
  expect(offers(book("Quote", cells, { "basis:offers.price": "hour" }))).toEqual([
    ["minute", 0.58],
    ["hour", 22],
  ]);
});

test("an hour of production is asked, and read as answered", () => {
  const cells = ["24,50 €/heure de production", "3,20 € par appel"];
  expect(book("Tarif", cells).questions.map(({ key }) => key)).toEqual(["basis:offers.price"]);
  expect(offers(book("Tarif", cells, { "basis:offers.price": "productiveHour" }))).toEqual([
    ["productiveHour", 24.5],
    ["contact", 3.2],
  ]);
});

test("what a heading says is for the cells that say nothing", () => {
  expect(offers(book("Price per hour", ["€0.58 per minute", 22]))).toEqual([
    ["minute", 0.58],
    ["hour", 22],
  ]);
});

test("a year of an agent is twelve months, and is told", () => {
  const read = book("Quote", ["€42000 per FTE per year", "€3900 per FTE per month"], {});
  expect([
    read.blocks
      .flatMap(({ made }) => made.columns)
      .find(({ column }) => column === "price")
      ?.cells.map(({ value }) => value),
    issuesOf(read),
  ]).toEqual([[3500, 3900], [["price-of-several", "note"]]]);
});

test("tax in some cells is asked for and taken out of these alone", () => {
  const cells = ["24 € TTC / heure", "20 € HT / heure"];
  expect(book("Tarif", cells).questions.map(({ key }) => key)).toEqual(["tax:offers.price"]);
  expect(offers(book("Tarif", cells, { "tax:offers.price": "20" }))).toEqual([
    ["hour", 20],
    ["hour", 20],
  ]);
});

test("a part of what is priced that is not understood is an issue of its cell", () => {
  const read = book("Quote", ["€12 per half hour", "€24 per hour"]);
  expect(offers(read)).toEqual([["hour", 24]]);
});

test("a column of pricing is known by its words under any heading", () => {
  const read = mapped([
    sheetOf("Flux", [
      ["Flux", "Canal", "Volume annuel", "DMT (s)"],
      ["Factures", "Téléphone", 88_000, 540],
    ]),
    sheetOf("RH", [
      ["Fonction", "ETP", "Salaire chargé (€/an)"],
      ["Conseiller", 41, 37_000],
    ]),
    sheetOf("Consultation", [
      ["Prestataire", "Mode", "Prix HT"],
      ["A", "heure facturée", 18],
      ["B", "heure productive", 22],
      ["C", "minute de communication", 0.55],
      ["D", "au contact traité", 3.1],
    ]),
  ]);
  expect([read.questions, offers(read)]).toEqual([
    [],
    [
      ["hour", 18],
      ["productiveHour", 22],
      ["minute", 0.55],
      ["contact", 3.1],
    ],
  ]);
});
