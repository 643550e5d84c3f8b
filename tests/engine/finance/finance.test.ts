import fc from "fast-check";
import {
  breakEvenPrice,
  breakEvenVolume,
  horizon,
  levelFactor,
  netPresentValue,
  payback,
} from "../../../src/engine/finance";
import {
  fraction,
  money,
  moneyPerContact,
  moneyPerYear,
  months,
  ratio,
  unitsPerYear,
  years,
} from "../../../src/engine/quantities";

const PLAN = [80000, 81600, 83232];

describe("present value", () => {
  test.each`
    timing        | shift  | expected        | from
    ${"year end"} | ${0}   | ${86345.958276} | ${"40 digits, for the product's design"}
    ${"mid-year"} | ${0.5} | ${95431.505127} | ${"40 digits, for the product's design"}
  `("of −120,000 and three savings at 9 %, $timing", ({ shift, expected }) => {
    const amounts = [
      { years: years(0), amount: money(-120000) },
      ...PLAN.map((amount, index) => ({ years: years(index + 1 - shift), amount: money(amount) })),
    ];
    expect(netPresentValue(amounts, ratio(0.09))).toBeCloseTo(expected, 5);
  });

  test("at rate 0 is the plain sum", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            years: fc.double({ min: 0, max: 20, noNaN: true }).map(years),
            amount: fc.integer({ min: -1000000, max: 1000000 }).map(money),
          }),
        ),
        (amounts) => {
          expect(netPresentValue(amounts, ratio(0))).toBe(amounts.reduce((sum, { amount }) => sum + amount, 0));
        },
      ),
    );
  });
});

describe("the horizon", () => {
  test("at rate 0 a unit a year is worth its years", () => {
    expect(horizon(months(36), ratio(0)).annuity).toBeCloseTo(3, 12);
    expect(levelFactor(horizon(months(36), ratio(0)), ratio(0))).toBe(1);
  });

  test("growth of 10 % over two years at rate 0 levels at 1.05", () => {
    expect(levelFactor(horizon(months(24), ratio(0)), ratio(0.1))).toBeCloseTo(1.05, 12);
  });

  test("a level amount is worth as much as the growing one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.double({ min: -0.2, max: 0.3, noNaN: true }),
        (count, rate, growth) => {
          const span = horizon(months(count), ratio(rate));
          const growing = span.factors.map((_, index) => ({
            years: years((index + 1) / 12),
            amount: money((1 + growth) ** Math.floor(index / 12) / 12),
          }));
          expect(netPresentValue(growing, ratio(rate))).toBeCloseTo(span.annuity * levelFactor(span, ratio(growth)), 8);
        },
      ),
    );
  });
});

describe("payback", () => {
  test.each`
    amounts                 | expected                                       | from
    ${[0, 10, 10]}          | ${{ kind: "nothing to pay back" }}             | ${"nothing was spent"}
    ${[-100, 40, 40, 40]}   | ${{ kind: "paid back", afterMonths: 3 }}       | ${"−100, −60, −20, +20"}
    ${[-100, 10, 10]}       | ${{ kind: "not paid back", horizonMonths: 2 }} | ${"−80 at the end"}
    ${[-100, 120, -50, 40]} | ${{ kind: "paid back", afterMonths: 3 }}       | ${"+20 is lost again: −100, 20, −30, 10"}
  `("of $amounts: $from", ({ amounts, expected }) => {
    expect(payback(amounts)).toEqual(expected);
  });
});

describe("break-evens, by hand", () => {
  const TERMS = { oneOff: money(30000), years: years(3), governance: fraction(0.25) };

  test("price: (110,000 − 10,000) / (8,000 × 1.25) = 10", () => {
    expect(breakEvenPrice(moneyPerYear(110000), unitsPerYear(8000), TERMS)).toBeCloseTo(10, 12);
  });

  test.each`
    fixed    | inside | outside | expected                                                  | from
    ${60000} | ${2}   | ${3.6}  | ${{ kind: "volume", contacts: 20000, leaveBelow: true }}  | ${"50,000 / (4.5 − 2)"}
    ${0}     | ${4}   | ${2.4}  | ${{ kind: "volume", contacts: 10000, leaveBelow: false }} | ${"−10,000 / (3 − 4)"}
    ${60000} | ${4}   | ${2.4}  | ${{ kind: "none", cheaper: "outside" }}                   | ${"cheaper fixed and cheaper each"}
    ${0}     | ${2}   | ${3.6}  | ${{ kind: "none", cheaper: "inside" }}                    | ${"dearer fixed and dearer each"}
  `("volume: $from", ({ fixed, inside, outside, expected }) => {
    const found = breakEvenVolume(moneyPerYear(fixed), moneyPerContact(inside), moneyPerContact(outside), TERMS);
    if (found.kind === "volume") expect(found.contacts).toBeCloseTo(expected.contacts, 8);
    expect(found).toMatchObject({ ...expected, ...(found.kind === "volume" ? { contacts: found.contacts } : {}) });
  });
});
