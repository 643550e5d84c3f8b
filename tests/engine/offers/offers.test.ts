import fc from "fast-check";
import { assumptionsOf } from "../../../src/engine/assumptions";
import { DomainError } from "../../../src/engine/domain-error";
import { horizon } from "../../../src/engine/finance";
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
import type { BuyingRules, OfferTerms, PriceList, ProviderWeek, Tier, YearlyOffer } from "../../../src/engine/offers";
import {
  contacts,
  contactsPerYear,
  fraction,
  hours,
  hoursPerMonth,
  hoursPerWeek,
  hoursPerYear,
  money,
  moneyPerMonth,
  moneyPerUnit,
  ratio,
  seconds,
  unitsPerMonth,
  weeks,
  months,
} from "../../../src/engine/quantities";
import { keyIn } from "../../../src/intake/kinds";
import { KEYED } from "../../../src/intake/reading/keyed";
import type { OfferRecord } from "../../../src/engine/records";

const LIST: PriceList = {
  pricing: "contact",
  tiers: [{ from: unitsPerMonth(0), price: moneyPerUnit(5) }],
  allUnits: false,
  fixedFee: moneyPerMonth(0),
  minimum: unitsPerMonth(0),
};
const TIERS: readonly Tier[] = [
  { from: unitsPerMonth(0), price: moneyPerUnit(5) },
  { from: unitsPerMonth(1000), price: moneyPerUnit(4) },
  { from: unitsPerMonth(3000), price: moneyPerUnit(3) },
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
      monthlyBill(unitsPerMonth(1), {
        ...LIST,
        tiers: [
          { from: unitsPerMonth(0), price: moneyPerUnit(5) },
          { from: unitsPerMonth(0), price: moneyPerUnit(4) },
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
          expect(tiered(unitsPerMonth(units + more), { tiers: TIERS, allUnits: false })).toBeGreaterThanOrEqual(
            tiered(unitsPerMonth(units), { tiers: TIERS, allUnits: false }),
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
  price: moneyPerUnit(30),
  languages: [],
  setUp: money(12000),
  trainingHours: hours(0),
  governance: fraction(0.05),
  rampUpWeeks: weeks(0),
});
const BUYING: BuyingRules = {
  talkShare: fraction(1),
  resolution: fraction(0.8),
  bonusMalusExpected: ratio(0),
  lostTax: fraction(0),
  rampUpStart: fraction(0.6),
  rampUpTime: weeks(5),
  exitShare: fraction(0),
  exitProbability: fraction(0),
  providerOccupancy: fraction(0.85),
  horizon: horizon(months(36), ratio(0.08)),
};
const WEEK: ProviderWeek = {
  weeks: weeks(365 / 7),
  contacts: contacts(1100),
  workHours: hoursPerWeek(100),
  positionHours: hoursPerWeek(140),
  lost: contacts(0),
};
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
    ${"fteMonth"}       | ${{ hoursPerFteMonth: hoursPerMonth(135) }}                    | ${5}                   | ${"140 × 4.345 = 608.3 h; / 135 = 4.5, rounded up"}
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
      bonusMalusExpected: ratio(-0.4),
      lostTax: fraction(0.1),
      exitShare: fraction(0.12),
      exitProbability: fraction(0.25),
    });
    const billed = 140 * (365 / 7) * 30;
    expect(cost.bonusMalus).toBeCloseTo(-0.02 * billed, 6);
    expect(cost.lostTax).toBeCloseTo(0.1 * 0.98 * billed, 6);
    expect(cost.exit).toBeCloseTo(0.03 * 1.1 * 0.98 * billed, 6);
  });

  test("learning costs the weeks that slowness adds, where time is billed", () => {
    // One week at mid-week speed 1 − 0.4 · e^(−0.1) = 0.638065: 1 / 0.638065 − 1 = 0.567238 weeks more.
    expect(extraWeeks(weeks(1), BUYING)).toBeCloseTo(0.567238, 5);
    expect(outsideCost([WEEK], terms({ rampUpWeeks: weeks(1) }), BUYING).rampUp).toBeCloseTo(0.567238 * 140 * 30, 1);
    expect(
      outsideCost([WEEK], terms({ rampUpWeeks: weeks(1), pricing: "contact", price: moneyPerUnit(4) }), BUYING).rampUp,
    ).toBe(0);
  });

  test("a ramp-up of a thousand million weeks ends at once, at the sum of all weeks", () => {
    // By hand: terms fall as e^(−week/T), so that beyond some hundreds of weeks nothing is added.
    const all = extraWeeks(weeks(4_000), BUYING);
    expect(extraWeeks(weeks(1e9), BUYING)).toBeCloseTo(all, 9);
    // A start of one half and learning so slow that the speed stands still: each week adds one.
    const slow = { ...BUYING, rampUpStart: fraction(0.5), rampUpTime: weeks(1e12) };
    expect(extraWeeks(weeks(1e6), slow) / 1e6).toBeCloseTo(1, 5);
  });

  test("training bills the provider's agents at what an hour of theirs costs", () => {
    // 608.3 h in the month are 4.506 agents of 135 h; 20 h each at 30 €.
    const cost = outsideCost([WEEK], terms({ trainingHours: hours(20), hoursPerFteMonth: hoursPerMonth(135) }), BUYING);
    expect(cost.training).toBeCloseTo(((140 * MONTH) / 135) * 20 * 30, 6);
  });
});

describe("an offer's rows", () => {
  test("rows that state where their price begins are tiers of one offer, in any order", () => {
    const rows: OfferRecord[] = [
      { ...RECORD, row: 2, price: moneyPerUnit(4), tierFrom: unitsPerMonth(1000) },
      { ...RECORD, row: 1, price: moneyPerUnit(5), minimumCommitment: unitsPerMonth(300) },
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
    expect(offerTerms([RECORD, { ...RECORD, row: 2, price: moneyPerUnit(20) }], assumptionsOf([]))).toHaveLength(2);
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
  const YEAR: Omit<YearlyOffer, "pricing"> = {
    price: moneyPerUnit(30),
    contacts: contactsPerYear(120000),
    handling: seconds(300),
    hoursPerFteMonth: hoursPerMonth(135),
    minimum: unitsPerMonth(0),
    fixed: moneyPerMonth(0),
    tiers: [],
  };
  test.each`
    pricing             | change                                                                                        | expected  | from
    ${"hour"}           | ${{ hoursBilled: hoursPerYear(12500) }}                                                       | ${375000} | ${"12,500 × 30"}
    ${"productiveHour"} | ${{}}                                                                                         | ${300000} | ${"10,000 h × 30"}
    ${"minute"}         | ${{ price: moneyPerUnit(0.6) }}                                                               | ${360000} | ${"600,000 min × 0.6"}
    ${"contact"}        | ${{ price: moneyPerUnit(4), minimum: unitsPerMonth(12000) }}                                  | ${576000} | ${"12 × 12,000 × 4"}
    ${"fteMonth"}       | ${{ price: moneyPerUnit(4700), hoursBilled: hoursPerYear(12500) }}                            | ${451200} | ${"⌈1,041.7 / 135⌉ = 8; × 4,700 × 12"}
    ${"contact"}        | ${{ price: moneyPerUnit(4), tiers: [{ from: unitsPerMonth(6000), price: moneyPerUnit(3) }] }} | ${432000} | ${"12 × (6,000 × 4 + 4,000 × 3)"}
  `("$pricing: $expected ($from)", ({ pricing, change, expected }) => {
    expect(yearlyOfferCost({ ...YEAR, pricing, ...change })).toBeCloseTo(expected, 6);
  });

  test("a price of hours without the hours is refused by name", () => {
    expect(() => yearlyOfferCost({ ...YEAR, pricing: "hour" })).toThrow("hoursBilled");
  });
});
