import { readActuals, readGrids, readTender } from "../../../src/intake";
import { issueText } from "../../../src/intake";
import { LANGUAGES } from "../../../src/language";
import { speakOutsideExcel } from "../../../src/language/outside-excel";
import { PAPER_CODES } from "../../../src/intake/papers/paper-codes";
import type { CellValue } from "../../../src/workbook";
import { bookOf } from "../book-of";
import type { Rows } from "../book-of";

speakOutsideExcel();

const DAY = 46_400; // a day in January 2027, as Excel counts

type Cells = Readonly<Record<string, CellValue>>;

const SPECIFICATION: Rows = [
  {
    Line: "L1",
    Flow: "Orders",
    Scope: "all",
    "Hours asked": "1-6 09:00-19:00",
    "Languages asked": "fr; en",
    "Definition asked": "offered",
    Mark: "AB-1",
  },
  {
    Line: "L2",
    Flow: "Emails",
    Scope: "all",
    "Hours asked": "1-5 09:00-18:00",
    "Languages asked": "fr",
    "Definition asked": "patient",
    Mark: "AB-1",
  },
];
const BOOK = bookOf({
  Flows: [
    { Flow: "Orders", Channel: "phone", "Annual volume": 100, "Handling time (s)": 60 },
    { Flow: "Emails", Channel: "email", "Annual volume": 100, "Handling time (s)": 60 },
  ],
  Specification_Lines: SPECIFICATION,
});
const IDENTITY: Cells = {
  Provider: "Northcall",
  Location: "Lisbon",
  Currency: "EUR",
  "Prices before tax": "yes",
  "Filled on": DAY,
  "Valid until": DAY + 400,
  "Indexation (%/yr)": 0.02,
  "Notice (months)": 3,
  "Bonus/malus (%)": 0.05,
  "Specification mark": "AB-1",
};
const GIVEN = SPECIFICATION.map((line) =>
  Object.fromEntries(Object.entries(line).filter(([header]) => header !== "Mark")),
);
const PRICE: Cells = {
  ...GIVEN[0],
  Pricing: "hour",
  "Price (€)": 20,
  "Hours per FTE-month": null,
  "Tier from": null,
  "Fixed fee (€/month)": null,
  "Minimum commitment": null,
  Capacity: null,
  "Repeat contacts (%)": null,
  "Hours covered": "1-7 08:00-20:00",
  Languages: "French, English",
  "Service-level definition": "offered",
};
const ANSWERS: Rows = [
  { "No.": "R1", Requirement: "Data", Must: "yes", Answer: "yes" },
  { "No.": "R2", Requirement: "Certificate", Must: "no", Answer: "no" },
];

const grid = (identity: Cells, prices: readonly Cells[], answers: Rows = ANSWERS) =>
  bookOf({
    Grid_Identity: Object.entries(identity).map(([Item, Answer]) => ({ Item, Answer })),
    Grid_Prices: prices,
    Grid_Answers: answers,
  });
const readOne = (identity: Cells, prices: readonly Cells[], answers?: Rows) =>
  readGrids(BOOK, [{ name: "a.xlsx", content: grid(identity, prices, answers) }], "2027-01-31");
const told = ({ issues }: ReturnType<typeof readGrids>) =>
  issues.map(({ issue: { severity, code, row, key } }) => `${severity} ${code} ${row ?? "–"} ${key ?? "–"}`);

/** Codes that some case shows. */
const shown = new Set<string>();
const note = (issues: readonly { readonly code: string }[]) => issues.forEach(({ code }) => shown.add(code));

describe("a filled pricing grid", () => {
  test("that is right gives its offers and nothing to say", () => {
    const read = readOne(IDENTITY, [PRICE, { ...GIVEN[1] }]);
    expect(told(read)).toEqual([]);
    expect(read.declined).toEqual([{ file: "a.xlsx", line: "L2" }]);
    expect(read.offers).toHaveLength(1);
    expect(read.offers[0]).toMatchObject({
      provider: "Northcall",
      flow: "Orders",
      line: "L1",
      pricing: "hour",
      definition: "offered",
    });
  });

  const onRow: readonly [string, Cells, string, number][] = [
    ["a price as text", { "Price (€)": "16,50 €" }, "error number-as-text 1 price", 0],
    ["3 for 3 %", { "Repeat contacts (%)": 3 }, "error percent-as-whole 1 repeatContacts", 0],
    ["a pricing that was not asked", { Pricing: "by the hour" }, "error not-a-choice 1 pricing", 0],
    ["no price", { "Price (€)": null }, "error missing-value 1 price", 0],
    ["a price of spaces", { "Price (€)": "  " }, "error missing-value 1 price", 0],
    ["no pricing", { Pricing: null }, "error missing-value 1 pricing", 0],
    ["FTE-months without hours", { Pricing: "FTE-month" }, "error fte-month-without-hours 1 hoursPerFteMonth", 0],
    ["a band without a fee", { Pricing: "fixed + band" }, "error fixed-fee-missing 1 fixedFee", 0],
    [
      "less capacity than commitment",
      { "Minimum commitment": 9, Capacity: 8 },
      "error capacity-below-commitment 1 capacity",
      0,
    ],
    ["another flow on the line", { Flow: "Emails" }, "error line-changed 1 flow", 0],
    ["another definition asked", { "Definition asked": "handled" }, "error line-changed 1 definitionAsked", 0],
    ["a line that nobody asked for", { Line: "L9" }, "error unknown-line 1 line", 0],
    ["a flow that nobody knows", { Line: "L9", Flow: "Night" }, "error unknown-flow 1 flow", 0],
    ["tiers from 100", { "Tier from": 100 }, "error tier-gap 1 tierFrom", 0],
    ["a price of 0", { "Price (€)": 0 }, "warning price-zero 1 price", 1],
    ["fewer hours", { "Hours covered": "1-5 09:00-19:00" }, "warning hours-miss-demand 1 hoursCovered", 1],
    ["fewer languages", { Languages: "fr" }, "warning language-missing 1 languages", 1],
    ["no definition", { "Service-level definition": null }, "warning definition-missing 1 definition", 1],
  ];
  test.each(onRow)("%s", (_, cells, expected, offers) => {
    const read = readOne(IDENTITY, [{ ...PRICE, ...cells }]);
    note(read.issues.map(({ issue }) => issue));
    expect(told(read)).toEqual([expected]);
    expect(read.offers).toHaveLength(offers);
    for (const language of LANGUAGES)
      for (const { issue } of read.issues) expect(issueText(language, issue)).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("a row in error leaves the others; two tiers from one unit leave none of their line", () => {
    const second = { ...PRICE, ...GIVEN[1], "Service-level definition": "patient" };
    expect(readOne(IDENTITY, [{ ...PRICE, "Price (€)": "20 €" }, second]).offers).toHaveLength(1);
    const twice = readOne(IDENTITY, [PRICE, { ...PRICE, "Price (€)": 19 }, second]);
    note(twice.issues.map(({ issue }) => issue));
    expect(told(twice)).toEqual(["error tier-twice 2 tierFrom"]);
    expect(twice.offers.map(({ line }) => line)).toEqual(["L2"]);
  });

  test("a tier that is dearer than the one before is asked about", () => {
    const read = readOne(IDENTITY, [PRICE, { ...PRICE, "Tier from": 500, "Price (€)": 21 }]);
    note(read.issues.map(({ issue }) => issue));
    expect(told(read)).toEqual(["warning tier-price-rises 2 price"]);
    expect(read.offers).toHaveLength(2);
  });

  const onIdentity: readonly [string, Cells, string, number][] = [
    ["dollars", { Currency: "USD" }, "error currency-mismatch 3 answer", 0],
    ["prices with tax", { "Prices before tax": "no" }, "error tax-included 4 answer", 0],
    ["nobody's grid", { Provider: null }, "error missing-value 1 answer", 0],
    ["no date", { "Filled on": null }, "error missing-value 5 answer", 0],
    ["2 for 2 %", { "Indexation (%/yr)": 2 }, "error percent-as-whole 7 answer", 0],
    ["an offer of yesterday", { "Valid until": DAY - 400 }, "warning offer-expired 6 answer", 1],
    ["another specification", { "Specification mark": "ZZ-9" }, "warning grid-mark-mismatch 10 answer", 1],
    ["euros by their sign", { Currency: "€" }, "", 1],
  ];
  test.each(onIdentity)("%s", (_, cells, expected, offers) => {
    const read = readOne({ ...IDENTITY, ...cells }, [PRICE]);
    note(read.issues.map(({ issue }) => issue));
    expect(told(read)).toEqual(expected === "" ? [] : [expected]);
    expect(read.offers).toHaveLength(offers);
  });

  test("requirements want an answer, and a condition a yes", () => {
    const read = readOne(
      IDENTITY,
      [PRICE],
      [
        { "No.": "R1", Requirement: "Data", Must: "yes", Answer: "no" },
        { "No.": "R2", Requirement: "Certificate", Must: "no", Answer: null },
        { "No.": "R3", Requirement: "Site", Must: "no", Answer: "perhaps" },
      ],
    );
    note(read.issues.map(({ issue }) => issue));
    expect(told(read).sort()).toEqual([
      "error answer-missing 2 answer",
      "error not-a-choice 3 answer",
      "warning must-refused 1 answer",
    ]);
  });

  test("of two grids the later counts; of one date neither does", () => {
    const two = (second: number) =>
      readGrids(
        BOOK,
        [
          { name: "a.xlsx", content: grid(IDENTITY, [PRICE]) },
          {
            name: "b.xlsx",
            content: grid({ ...IDENTITY, Provider: " NORTHCALL", "Filled on": second }, [
              { ...PRICE, "Price (€)": 18 },
            ]),
          },
        ],
        "2027-01-31",
      );
    const later = two(DAY + 1);
    expect(told(later)).toEqual(["warning grid-superseded 5 answer"]);
    expect(later.offers.map(({ file }) => file)).toEqual(["b.xlsx"]);
    const same = two(DAY);
    expect(told(same)).toEqual(["error grid-twice 5 answer", "error grid-twice 5 answer"]);
    expect(same.offers).toEqual([]);
    note([...later.issues, ...same.issues].map(({ issue }) => issue));
  });

  test("a file that is no grid says which tables it lacks", () => {
    const read = readGrids(BOOK, [{ name: "a.xlsx", content: bookOf({ Notes: [{ Text: "x" }] }) }], "2027-01-31");
    expect(read.offers).toEqual([]);
    expect(read.issues.map(({ issue: { code, table } }) => `${code} ${table}`).sort()).toEqual([
      "missing-table Grid_Answers",
      "missing-table Grid_Identity",
      "missing-table Grid_Prices",
    ]);
  });
});

describe("the marks of a tender", () => {
  const score = (Provider: string, Criterion: string, Score: CellValue, more: Cells = {}): Cells => ({
    Provider,
    Criterion,
    Score,
    Assessor: "One",
    Interest: "no",
    Reason: "seen",
    ...more,
  });
  const book = (scores: readonly Cells[], weights: readonly [number, number] = [60, 40]) =>
    bookOf({
      Tender_Criteria: [
        { Criterion: "Price", Kind: "price", Weight: weights[0], Floor: null },
        { Criterion: "Quality", Kind: "score", Weight: weights[1], Floor: 2 },
      ],
      Tender_Scores: scores,
      Tender_Prices: [
        {
          Provider: "A",
          Flow: "Orders",
          "Price (€/resolved contact)": 4,
          "Inside at best (€/resolved contact)": 6,
          "Resolved contacts (a year)": 10,
        },
        {
          Provider: "B",
          Flow: "Orders",
          "Price (€/resolved contact)": 5,
          "Inside at best (€/resolved contact)": 6,
          "Resolved contacts (a year)": 10,
        },
      ],
    });
  const right = [score("A", "Quality", 4), score("B", "Quality", 3)];
  const codes = (scores: readonly Cells[], weights?: readonly [number, number]) => {
    const { issues } = readTender(book(scores, weights));
    note(issues);
    return issues.map(({ severity, code, row, key }) => `${severity} ${code} ${row ?? "–"} ${key ?? "–"}`);
  };

  test("that are right have nothing to say", () => expect(codes(right)).toEqual([]));

  test.each([
    ["weights of 105", right, [65, 40] as const, "error weights-sum – weight"],
    [
      "an interest",
      [score("A", "Quality", 4, { Interest: "yes" }), ...right.slice(1)],
      undefined,
      "warning interest-declared 1 interest",
    ],
    [
      "a mark without its value",
      [score("A", "Quality", null), ...right.slice(1)],
      undefined,
      "error missing-value 1 score",
    ],
    ["7 of 5", [score("A", "Quality", 7), ...right.slice(1)], undefined, "error out-of-range 1 score"],
    ["twice one assessor", [...right, score("A", "Quality", 5)], undefined, "error doubled-row 3 assessor"],
    [
      "a criterion that nobody set",
      [...right, score("A", "Colour", 5)],
      undefined,
      "error unknown-criterion 3 criterion",
    ],
    [
      "two points apart",
      [...right, score("B", "Quality", 5, { Assessor: "Two" })],
      undefined,
      "warning assessors-disagree 3 score",
    ],
  ])("%s", (_, scores, weights, expected) => expect(codes(scores, weights)).toEqual([expected]));

  test("a mark that does not count is no mark of 0", () => {
    const { tender } = readTender(book([score("A", "Quality", 4, { Interest: "yes" }), ...right.slice(1)]));
    expect(tender.bids.map(({ provider, marks }) => [provider, marks.size])).toEqual([
      ["A", 0],
      ["B", 1],
    ]);
  });
});

describe("months that came", () => {
  const PLAN: Cells = {
    Month: DAY,
    Flow: "Orders",
    Contacts: 100,
    "Handling time (s)": 200,
    "Units billed": 10,
    "Unit price (€)": 20,
    "Bill (€)": 200,
    "Inside cost (€)": 0,
    "Steering (€)": 10,
    "Baseline (€)": 500,
    "Service target (%)": 0.8,
    Pricing: "hour",
  };
  const CAME: Cells = {
    Month: DAY,
    Flow: "Orders",
    Contacts: 100,
    Handled: 95,
    "Service level (%)": 0.8,
    "Handling time (s)": 200,
    "Units billed": 10,
    "Unit price (€)": 20,
    "Bill (€)": 200,
    "Inside cost (€)": 0,
    "Steering (€)": 10,
  };
  const codes = (
    came: readonly Cells[],
    turns: Rows = [{ Flow: "Orders", Parameter: "price", "Plan value": 20, "Turns at": 30 }],
  ) => {
    const { issues, flows } = readActuals(
      bookOf({ Plan: [PLAN, { ...PLAN, Month: DAY + 40 }], Actuals: came, Turning_points: turns }),
    );
    note(issues);
    return {
      told: issues.map(({ severity, code, row, key }) => `${severity} ${code} ${row ?? "–"} ${key ?? "–"}`),
      months: flows.reduce((sum, { months }) => sum + months.length, 0),
    };
  };

  test.each<[string, readonly Cells[], readonly string[], number]>([
    ["all is there", [CAME], [], 1],
    ["no unit price", [{ ...CAME, "Unit price (€)": null }], ["warning price-derived 1 price"], 1],
    ["no handling time", [{ ...CAME, "Handling time (s)": null }], ["warning handling-time-missing 1 handlingTime"], 1],
    ["no cost inside", [{ ...CAME, "Inside cost (€)": null }], ["warning inside-cost-missing 1 insideCost"], 1],
    ["no steering", [{ ...CAME, "Steering (€)": null }], ["warning steering-missing 1 steering"], 1],
    ["82 for 82 %", [{ ...CAME, "Service level (%)": 82 }], ["error percent-as-whole 1 serviceLevel"], 0],
    ["no bill", [{ ...CAME, "Bill (€)": null }], ["error missing-value 1 bill"], 0],
    ["more handled than came", [{ ...CAME, Handled: 101 }], ["error handled-above-contacts 1 handled"], 0],
    ["a month twice", [CAME, CAME], ["error doubled-row 2 month"], 1],
    ["another day of the same month", [CAME, { ...CAME, Month: DAY + 1 }], ["error doubled-row 2 month"], 1],
    ["a month that was not planned", [{ ...CAME, Month: DAY - 90 }], ["error month-not-planned 1 month"], 0],
    ["a flow that was not planned", [{ ...CAME, Flow: "Night" }], ["error unknown-flow 1 flow"], 0],
  ])("%s", (_, came, expected, months) => expect(codes(came)).toEqual({ told: expected, months }));

  test("a turning point of an unknown flow is named", () =>
    expect(codes([CAME], [{ Flow: "Night", Parameter: "price", "Plan value": 1, "Turns at": 2 }]).told).toEqual([
      "error unknown-flow 1 flow",
    ]));
});

test("no code is without a case", () => expect(PAPER_CODES.filter((code) => !shown.has(code))).toEqual([]));
