import { readInputs } from "../../../src/intake";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Orders", "phone", 52_000, 300],
  ["Returns", "email", 18_000, 420],
];
const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 6.5, 37_000],
];
const book = (heading: string, answers = {}) =>
  mapped(
    [
      sheetOf("Activity", FLOWS),
      sheetOf("Team HR", TEAM),
      sheetOf("Bids", [
        ["Provider", "Flow", "Pricing", "Price (€)", heading],
        ["Alpha", "Orders", "per call", 3.2, 500],
        ["Beta", "Returns", "per hour", 19, 400],
      ]),
    ],
    answers,
  );
const read = (heading: string, answers = {}) => {
  const made = book(heading, answers);
  expect(made.questions).toEqual([]);
  return {
    offers: recordsOf(made).offers,
    told: made.issues.flatMap(({ code, severity, column }) => (column === heading ? [[code, severity]] : [])),
  };
};

// Expected figures are the products of those written in the heading and in the cells.
describe("a set-up that is paid by the month", () => {
  test.each([
    ["Set-up (€/month over 36 months)", 36],
    ["Set-up fee (€/month over 3 years)", 36],
    ["Set-up fee, spread over 24 months (€/mo)", 24],
    ["Frais de mise en place (€/mois sur 12 mois)", 12],
    ["Frais de mise en place (€/an sur 3 ans)", 3],
  ])("%s is what it adds up to", (heading, times) => {
    const { offers, told } = read(heading);
    expect(offers.map(({ setUp }) => setUp)).toEqual([500 * times, 400 * times]);
    expect(told).toEqual([["unit-converted", "note"]]);
  });

  test.each([
    "Set-up (€/month)",
    "Frais de mise en place (€/mois)",
    "Monthly set-up fee (€)",
    "Set-up (€/contact)",
    "Set-up (€/agent)",
  ])("%s is no one-off price: not read, and told", (heading) => {
    const { offers, told } = read(heading);
    expect(offers.map(({ setUp, price }) => [setUp, price])).toEqual([
      [undefined, 3.2],
      [undefined, 19],
    ]);
    expect(told).toEqual([["column-unused", "warning"]]);
  });

  test("by a person's word a month's is read as it stands, and told", () => {
    const heading = "Set-up (€/month)";
    const { offers, told } = read(heading, { "field:offers.setUp": heading });
    expect(offers.map(({ setUp }) => setUp)).toEqual([500, 400]);
    expect(told).toContainEqual(["unit-converted", "warning"]);
  });

  test.each(["Set-up (€)", "Frais de mise en place (€)", "One-off fee (€, excl. VAT)"])(
    "%s is read as it stands",
    (heading) => {
      const { offers, told } = read(heading);
      expect(offers.map(({ setUp }) => setUp)).toEqual([500, 400]);
      expect(told).toEqual([]);
    },
  );
});

test("a cell that says a month itself is no one-off price: named, and not read as one", () => {
  const made = mapped([
    sheetOf("Activity", FLOWS),
    sheetOf("Team HR", TEAM),
    sheetOf("Bids", [
      ["Provider", "Flow", "Pricing", "Price (€)", "Set-up"],
      ["Alpha", "Orders", "per call", 3.2, "500 €/month"],
      ["Beta", "Returns", "per hour", 19, "400 €"],
    ]),
  ]);
  const { inputs, issues } = readInputs(
    { tables: made.tables, sheets: [], currency: "€" },
    { today: "2026-11-22", mappings: made.mappings },
  );
  expect(inputs.offers.map(({ setUp }) => setUp)).not.toContain(500);
  expect([...issues, ...made.issues].map(({ received }) => received)).toContain("500 €/month");
});

describe("what an offer says beside its prices, in another unit than ours, is not read, and told", () => {
  test.each([
    ["Fixed fee (€/agent/month)", "fixedFee"],
    ["Forfait fixe (€/conseiller/mois)", "fixedFee"],
    ["Governance (€/month)", "governance"],
    ["Training price (€/day)", "trainingPrice"],
    ["Bonus/malus (€)", "bonusMalus"],
    ["Notice (%)", "noticeMonths"],
  ] as const)("%s", (heading, field) => {
    const { offers, told } = read(heading);
    expect(offers.map((offer) => [offer[field], offer.price])).toEqual([
      [undefined, 3.2],
      [undefined, 19],
    ]);
    expect(told).toEqual([["column-unused", "warning"]]);
  });

  test("a fee of the whole by the month is read", () => {
    expect(read("Fixed fee (€/month)").offers.map(({ fixedFee }) => fixedFee)).toEqual([500, 400]);
  });
});
