import fc from "fast-check";
import { DomainError } from "../../../../src/engine/domain-error";
import {
  chargesReduction,
  employerRate,
  grossContributions,
  grossOfLoaded,
  loadedSalary,
  payrollRules,
  wageTax,
} from "../../../../src/engine/legislation/fr";
import { rulesOn } from "../../../../src/engine/legislation";
import { fraction, hoursPerYear, moneyPerYear, ratio } from "../../../../src/engine/quantities";

const JANUARY = rulesOn({ kind: "day", day: "2026-01-15" }, []);
const SEPTEMBER = rulesOn({ kind: "day", day: "2026-09-01" }, []);
const YEAR = rulesOn({ kind: "year", year: 2026 }, []);
const RULES = payrollRules(JANUARY, true, true);
const SMALL = payrollRules(JANUARY, false, true);
/** 12.02 € × 1,820 h. */
const MINIMUM = 21876.4;
const BARE = { law: JANUARY, fiftyPlus: true, mobility: fraction(0), insurance: fraction(0) };

describe("the general reduction of 2026", () => {
  // The decree's formula, worked out with a pocket calculator at 40 digits for the design of the product (four decimals, as pay slips round).
  test.each`
    multiple | expected
    ${1}     | ${0.4021}
    ${1.1}   | ${0.3156}
    ${1.2}   | ${0.251}
    ${1.3}   | ${0.2017}
    ${1.5}   | ${0.1336}
    ${2}     | ${0.0538}
    ${2.5}   | ${0.0268}
  `("is $expected of gross at $multiple minimum wages", ({ multiple, expected }) => {
    expect(chargesReduction(moneyPerYear(MINIMUM * multiple), RULES)).toBeCloseTo(expected, 4);
  });

  test("stays a share of the salary, whatever a workbook puts in the place of the law", () => {
    const of = (changes: Partial<typeof RULES.reduction>) =>
      chargesReduction(moneyPerYear(MINIMUM * 0.5), { reduction: { ...RULES.reduction, ...changes } });
    // 0.02 + 1 is more than all of it; without a slope the whole is taken off: 0.02 + 0.3821.
    expect(of({ delta: fraction(1) })).toBe(1);
    expect([1, 0.9].map((endsAt) => of({ endsAt: ratio(endsAt) }))).toEqual([0.4021, 0.4021]);
  });

  test("ends at three minimum wages and is capped below one", () => {
    expect(chargesReduction(moneyPerYear(MINIMUM * 3), RULES)).toBe(0);
    expect(chargesReduction(moneyPerYear(MINIMUM * 0.5), RULES)).toBeCloseTo(0.4021, 12);
    expect(chargesReduction(moneyPerYear(MINIMUM * 0.5), SMALL)).toBeCloseTo(0.3981, 12);
  });

  test("takes the minimum wage for the hours of the contract, overtime hours included", () => {
    const half = chargesReduction(moneyPerYear(MINIMUM * 0.6), RULES, { partTime: fraction(0.5) });
    expect(half).toBeCloseTo(chargesReduction(moneyPerYear(MINIMUM * 1.2), RULES), 12);
    // 182 overtime hours are a tenth more minimum wage: 1.1 × 1.2 against 1.1 is the multiple 1.2 again.
    const overtime = chargesReduction(moneyPerYear(MINIMUM * 1.1 * 1.2), RULES, {
      overtimeHours: hoursPerYear(182),
    });
    expect(overtime).toBeCloseTo(chargesReduction(moneyPerYear(MINIMUM * 1.2), RULES), 12);
  });
});

describe("the employer's rate", () => {
  // Net rates by salary without local contributions, published with the product's design to a tenth of a point.
  test.each`
    multiple | expected
    ${1}     | ${0.04}
    ${1.1}   | ${0.126}
    ${1.2}   | ${0.191}
    ${1.3}   | ${0.24}
    ${1.4}   | ${0.279}
    ${1.5}   | ${0.308}
    ${1.6}   | ${0.332}
    ${1.8}   | ${0.366}
    ${2}     | ${0.388}
  `("is about $expected at $multiple minimum wages", ({ multiple, expected }) => {
    expect(Math.abs(employerRate(moneyPerYear(MINIMUM * multiple), BARE) - expected)).toBeLessThan(0.00105);
  });

  test("above the ceiling takes each line on its own base", () => {
    // By hand for 60,000 €, ceiling 48,060: lines on the whole salary 25.386 % and 0.21 % technical balance, 4.25 % up to four ceilings,
    // 14.56 % up to the ceiling, 14.57 % on the 11,940 above it; the reduction at 2.7427 minimum wages is 2.1807 %, 2.18 % as the law rounds.
    const whole = 60000 * (0.25386 + 0.0021 + 0.0425);
    const expected = (whole + 48060 * 0.1456 + 11940 * 0.1457) / 60000 - 0.0218;
    expect(employerRate(moneyPerYear(60000), BARE)).toBeCloseTo(expected, 5);
  });

  test("sums the covered lines to the published maximum of the reduction", () => {
    // The reduction covers health to accidents without solidarity's neighbours: 40.21 % for 50 people and more, 0.4 points less below.
    expect(grossContributions(moneyPerYear(MINIMUM), RULES) - 0.00016 - 0.0168 - 0.0045 - 0.0025 - 0.0158).toBeCloseTo(
      0.4021,
      3,
    );
    expect(
      grossContributions(moneyPerYear(MINIMUM), RULES) - grossContributions(moneyPerYear(MINIMUM), SMALL),
    ).toBeCloseTo(0.004 + 0.0045, 10);
  });

  test("gives the worked default: 1.15 minimum wages and a thirteenth month cost 34,075.02 €", () => {
    const loaded = loadedSalary(moneyPerYear(27254.35), {
      ...BARE,
      mobility: fraction(0.02),
      insurance: fraction(0.015),
    });
    expect(loaded).toBeCloseTo(34075.02, 1);
  });

  test("never falls while the salary rises, up to three minimum wages", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 15000, max: 65000, noNaN: true }),
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (gross, more) => {
          expect(employerRate(moneyPerYear(gross + more), BARE)).toBeGreaterThanOrEqual(
            employerRate(moneyPerYear(gross), BARE) - 1e-12,
          );
        },
      ),
    );
  });

  test("the wage tax is what the administration's example computes", () => {
    // Published example for pay of 2024: 5,600 € a month, bands of 748 and 1,494 €.
    const monthly2024 = [
      { above: moneyPerYear(0), rate: fraction(0.0425) },
      { above: moneyPerYear(748), rate: fraction(0.085) },
      { above: moneyPerYear(1494), rate: fraction(0.136) },
    ];
    expect(wageTax(moneyPerYear(5600), monthly2024)).toBeCloseTo(653.616, 9);
  });

  test.each`
    gross    | tax                                            | from
    ${9229}  | ${9229 * 0.0425}                               | ${"the first band alone"}
    ${18423} | ${9229 * 0.0425 + 9194 * 0.085}                | ${"two bands"}
    ${27000} | ${9229 * 0.0425 + 9194 * 0.085 + 8577 * 0.136} | ${"three"}
  `("2026, on $gross €: $from", ({ gross, tax }: { gross: number; tax: number }) => {
    expect(wageTax(moneyPerYear(gross), RULES.wageTax)).toBeCloseTo(tax, 9);
    const half =
      employerRate(moneyPerYear(gross), { ...BARE, wageTaxed: fraction(0.5) }) -
      employerRate(moneyPerYear(gross), BARE);
    expect(half * gross).toBeCloseTo(tax / 2, 6);
  });

  test("the wage tax rises with pay, by 13.6 % of it at most", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 90000, noNaN: true }),
        fc.double({ min: 1, max: 9000, noNaN: true }),
        (gross, more) => {
          const rise = wageTax(moneyPerYear(gross + more), RULES.wageTax) - wageTax(moneyPerYear(gross), RULES.wageTax);
          expect(rise).toBeGreaterThanOrEqual(0.0425 * more - 1e-6);
          expect(rise).toBeLessThanOrEqual(0.136 * more + 1e-6);
        },
      ),
    );
  });

  // A separate program in plain arithmetic, from the same published rates: transport 2 %, insurance 1.5 %, fifty people or more.
  test.each`
    gross       | law          | expected
    ${22500}    | ${JANUARY}   | ${0.10226}
    ${22500}    | ${SEPTEMBER} | ${0.07916}
    ${22500}    | ${YEAR}      | ${0.08886}
    ${27254.35} | ${JANUARY}   | ${0.25026}
    ${27254.35} | ${SEPTEMBER} | ${0.23506}
    ${27254.35} | ${YEAR}      | ${0.24146}
    ${45000}    | ${JANUARY}   | ${0.42796}
    ${45000}    | ${SEPTEMBER} | ${0.42396}
    ${45000}    | ${YEAR}      | ${0.42566}
  `("moves with the minimum wage: $expected on $gross €", ({ gross, law, expected }) => {
    const terms = { ...BARE, law: law as typeof JANUARY, mobility: fraction(0.02), insurance: fraction(0.015) };
    expect(employerRate(moneyPerYear(Number(gross)), terms)).toBeCloseTo(Number(expected), 6);
  });

  test("a loaded salary is undone to the cent", () => {
    fc.assert(
      fc.property(fc.double({ min: 12000, max: 150000, noNaN: true }), (gross) => {
        const loaded = loadedSalary(moneyPerYear(gross), BARE);
        expect(Math.abs(loadedSalary(grossOfLoaded(loaded, BARE), BARE) - loaded)).toBeLessThan(12);
      }),
    );
  });

  test("refuses a day whose rules it does not know, and a salary of 0", () => {
    const law = rulesOn({ kind: "day", day: "2025-12-31" }, []);
    expect(() => employerRate(moneyPerYear(30000), { ...BARE, law })).toThrow(DomainError);
    expect(() => employerRate(moneyPerYear(0), BARE)).toThrow("gross must be in (0, Infinity)");
  });
});
