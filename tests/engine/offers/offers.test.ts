import fc from "fast-check";
import { assumptionsOf } from "../../../src/engine/assumptions";
import { DomainError } from "../../../src/engine/domain-error";
import {
  billedUnits,
  extraWeeks,
  monthlyBill,
  offerTerms,
  outsideCost,
  satisfiesPlace,
  tiered,
  yearlyOfferCost,
} from "../../../src/engine/offers";
import type { OfferTerms, PriceList } from "../../../src/engine/offers";
import { contacts, fraction, hours, money, ratio, seconds } from "../../../src/engine/quantities";
import { keyIn } from "../../../src/intake/kinds";
import { KEYED } from "../../../src/intake/reading/keyed";
import type { OfferRecord } from "../../../src/engine/records";

const LIST: PriceList = {
  pricing: "contact",
  tiers: [{ from: 0, price: 5 }],
  allUnits: false,
  fixedFee: 0,
  minimum: 0,
};
const TIERS = [
  { from: 0, price: 5 },
  { from: 1000, price: 4 },
  { from: 3000, price: 3 },
];

describe("a month's bill, by hand", () => {
  test.each`
    what                                    | units   | list                                                               | fixed   | used     | commitment | from
    ${"a plain price"}                      | ${200}  | ${LIST}                                                            | ${0}    | ${1000}  | ${0}       | ${"200 × 5"}
    ${"tiers, each for its own units"}      | ${3500} | ${{ ...LIST, tiers: TIERS }}                                       | ${0}    | ${14500} | ${0}       | ${"1,000 × 5 + 2,000 × 4 + 500 × 3"}
    ${"tiers for all units"}                | ${3500} | ${{ ...LIST, tiers: TIERS, allUnits: true }}                       | ${0}    | ${10500} | ${0}       | ${"3,500 × 3"}
    ${"a commitment not reached"}           | ${200}  | ${{ ...LIST, minimum: 500 }}                                       | ${0}    | ${1000}  | ${1500}    | ${"500 × 5 in all"}
    ${"a commitment exceeded"}              | ${600}  | ${{ ...LIST, minimum: 500 }}                                       | ${0}    | ${3000}  | ${0}       | ${"600 × 5"}
    ${"a fee with a band, inside the band"} | ${400}  | ${{ ...LIST, pricing: "fixedBand", fixedFee: 2000, minimum: 500 }} | ${2000} | ${0}     | ${0}       | ${"500 units are in the fee"}
    ${"a fee with a band, above it"}        | ${700}  | ${{ ...LIST, pricing: "fixedBand", fixedFee: 2000, minimum: 500 }} | ${2000} | ${1000}  | ${0}       | ${"200 × 5 on top"}
    ${"a fee beside a price"}               | ${100}  | ${{ ...LIST, fixedFee: 300 }}                                      | ${300}  | ${500}   | ${0}       | ${"300 + 100 × 5"}
  `("$what ($from)", ({ units, list, fixed, used, commitment }) => {
    expect(monthlyBill(units, list)).toEqual({ fixed, used, commitment });
  });

  test("refuses tiers that do not rise", () => {
    expect(() =>
      monthlyBill(1, {
        ...LIST,
        tiers: [
          { from: 0, price: 5 },
          { from: 0, price: 4 },
        ],
      }),
    ).toThrow(DomainError);
  });

  test("never falls with the units while each tier prices its own", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1e3, noNaN: true }),
        (units, more) => {
          expect(tiered(units + more, { tiers: TIERS, allUnits: false })).toBeGreaterThanOrEqual(
            tiered(units, { tiers: TIERS, allUnits: false }),
          );
        },
      ),
    );
  });
});

const RECORD: OfferRecord = KEYED.offers({
  row: 1,
  provider: "P",
  pricing: "hour",
  price: money(30),
  languages: [],
  setUp: money(12000),
  trainingHours: hours(0),
  governance: fraction(0.05),
  rampUpWeeks: 0,
});
const BUYING = {
  talkShare: 1,
  resolution: 0.8,
  bonusMalusExpected: 0,
  lostTax: 0,
  rampUpStart: 0.6,
  rampUpTime: 5,
  exitShare: 0,
  exitProbability: 0,
};
const WEEK = { weeks: 365 / 7, contacts: 1100, workHours: 100, positionHours: 140 };
const MONTH = 365 / 12 / 7;

function terms(change: Partial<OfferRecord>): OfferTerms {
  const [offer] = offerTerms([KEYED.offers({ ...RECORD, ...change })], assumptionsOf([]));
  if (offer === undefined) throw new DomainError("wrong-shape", "offers", "one", 0);
  return offer;
}

describe("units billed for the same month of work", () => {
  test.each`
    pricing             | change                                                         | expected               | from
    ${"hour"}           | ${{}}                                                          | ${140 * MONTH}         | ${"the provider's own hours on position"}
    ${"productiveHour"} | ${{}}                                                          | ${100 * MONTH}         | ${"hours of handling"}
    ${"minute"}         | ${{}}                                                          | ${6000 * MONTH}        | ${"sixty a handled hour"}
    ${"contact"}        | ${{}}                                                          | ${1100 * MONTH}        | ${"contacts, repeats included"}
    ${"fteMonth"}       | ${{ hoursPerFteMonth: hours(135) }}                            | ${5}                   | ${"140 × 4.345 = 608.3 h; / 135 = 4.5, rounded up"}
    ${"outcome"}        | ${{ repeatContacts: fraction(0.1), outcomeRatio: ratio(1.1) }} | ${1000 * 0.88 * MONTH} | ${"1,100 / 1.1 first contacts × 80 % × 1.1"}
  `("$pricing: $from", ({ pricing, change, expected }) => {
    expect(billedUnits(WEEK, terms({ pricing, ...change }), BUYING)).toBeCloseTo(expected, 8);
  });
});

describe("the cost of buying, by hand", () => {
  test("an hour's price on its own staffing, with steering", () => {
    const cost = outsideCost([WEEK], terms({}), BUYING);
    expect(cost.bill).toBeCloseTo(140 * (365 / 7) * 30, 6);
    expect(cost.governance).toBeCloseTo(cost.bill * 0.05, 6);
    expect(cost.setUp).toBe(12000);
  });

  test("malus, tax that is not recovered, exit", () => {
    const cost = outsideCost([WEEK], terms({ bonusMalus: fraction(0.05) }), {
      ...BUYING,
      bonusMalusExpected: -0.4,
      lostTax: 0.1,
      exitShare: 0.12,
      exitProbability: 0.25,
    });
    const billed = 140 * (365 / 7) * 30;
    expect(cost.bonusMalus).toBeCloseTo(-0.02 * billed, 6);
    expect(cost.lostTax).toBeCloseTo(0.1 * 0.98 * billed, 6);
    expect(cost.exit).toBeCloseTo(0.03 * 1.1 * 0.98 * billed, 6);
  });

  test("learning costs the weeks that slowness adds, where time is billed", () => {
    // One week at mid-week speed 1 − 0.4 · e^(−0.1) = 0.638065: 1 / 0.638065 − 1 = 0.567238 weeks more.
    expect(extraWeeks(1, BUYING)).toBeCloseTo(0.567238, 5);
    expect(outsideCost([WEEK], terms({ rampUpWeeks: 1 }), BUYING).rampUp).toBeCloseTo(0.567238 * 140 * 30, 1);
    expect(outsideCost([WEEK], terms({ rampUpWeeks: 1, pricing: "contact", price: money(4) }), BUYING).rampUp).toBe(0);
  });

  test("training bills the provider's agents at what an hour of theirs costs", () => {
    // 608.3 h in the month are 4.506 agents of 135 h; 20 h each at 30 €.
    const cost = outsideCost([WEEK], terms({ trainingHours: hours(20), hoursPerFteMonth: hours(135) }), BUYING);
    expect(cost.training).toBeCloseTo(((140 * MONTH) / 135) * 20 * 30, 6);
  });
});

describe("an offer's rows", () => {
  test("rows that state where their price begins are tiers of one offer, in any order", () => {
    const rows: OfferRecord[] = [
      { ...RECORD, row: 2, price: money(4), tierFrom: 1000 },
      { ...RECORD, row: 1, price: money(5), minimumCommitment: 300 },
    ];
    const offers = offerTerms(rows, assumptionsOf([]));
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({
      tiers: [
        { from: 0, price: 5 },
        { from: 1000, price: 4 },
      ],
      minimum: 300,
    });
    expect(offerTerms([...rows].reverse(), assumptionsOf([]))).toEqual(offers);
  });

  test("rows without tiers are offers side by side", () => {
    expect(offerTerms([RECORD, { ...RECORD, row: 2, price: money(20) }], assumptionsOf([]))).toHaveLength(2);
  });
});

describe("where work may be done", () => {
  test.each`
    place             | must         | expected
    ${"Portugal"}     | ${"EU"}      | ${true}
    ${"Lyon, France"} | ${"UE"}      | ${true}
    ${"Maroc"}        | ${"EU"}      | ${false}
    ${"France"}       | ${"France"}  | ${true}
    ${"Portugal"}     | ${"France"}  | ${false}
    ${undefined}      | ${"France"}  | ${false}
    ${undefined}      | ${undefined} | ${true}
    ${"Madagascar"}   | ${undefined} | ${true}
  `("$place for data in $must: $expected", ({ place, must, expected }) => {
    expect(satisfiesPlace(keyIn(place), keyIn(must))).toBe(expected);
  });
});

describe("a year's bill of steady demand, by hand", () => {
  const YEAR = {
    price: money(30),
    contacts: contacts(120000),
    handling: seconds(300),
    hoursPerFteMonth: hours(135),
    minimum: 0,
    fixed: money(0),
    tiers: [],
  };
  test.each`
    pricing             | change                                                    | expected  | from
    ${"hour"}           | ${{ hoursBilled: hours(12500) }}                          | ${375000} | ${"12,500 × 30"}
    ${"productiveHour"} | ${{}}                                                     | ${300000} | ${"10,000 h × 30"}
    ${"minute"}         | ${{ price: money(0.6) }}                                  | ${360000} | ${"600,000 min × 0.6"}
    ${"contact"}        | ${{ price: money(4), minimum: 12000 }}                    | ${576000} | ${"12 × 12,000 × 4"}
    ${"fteMonth"}       | ${{ price: money(4700), hoursBilled: hours(12500) }}      | ${451200} | ${"⌈1,041.7 / 135⌉ = 8; × 4,700 × 12"}
    ${"contact"}        | ${{ price: money(4), tiers: [{ from: 6000, price: 3 }] }} | ${432000} | ${"12 × (6,000 × 4 + 4,000 × 3)"}
  `("$pricing: $expected ($from)", ({ pricing, change, expected }) => {
    expect(yearlyOfferCost({ ...YEAR, pricing, ...change })).toBeCloseTo(expected, 6);
  });

  test("a price of hours without the hours is refused by name", () => {
    expect(() => yearlyOfferCost({ ...YEAR, pricing: "hour" })).toThrow("hoursBilled");
  });
});
