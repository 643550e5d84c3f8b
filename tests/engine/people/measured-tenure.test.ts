import fc from "fast-check";
import { momentOf, rulesOn } from "../../../src/engine/legislation";
import { legalNotice, measuredNotice, measuredSeverance, noticeMonths, severance } from "../../../src/engine/people";
import type { TenureCount } from "../../../src/engine/people";
import { fte, moneyPerMonth, years } from "../../../src/engine/quantities";

const LAW = rulesOn(momentOf(0, "2026-11-27"), []);
const PAY = moneyPerMonth(2000);
const served = (tenure: number, people: number): TenureCount => ({ tenure: years(tenure), people: fte(people) });

test("each takes the law's steps by the years they have (by hand, R1234-2 and L1234-1)", () => {
  // 0.4 years: nothing; 5 years: 5/4 of 2,000 €; 12 years: 10/4 + 2/3 of 2,000 €.
  const counts = [served(0.4, 2), served(5, 1), served(12, 1)];
  expect(measuredSeverance(PAY, counts, LAW)).toBeCloseTo((2500 + 2000 * (2.5 + 2 / 3)) / 4, 9);
  // None below six months, two months from two years on.
  expect(measuredNotice(counts, legalNotice(LAW))).toBeCloseTo(1, 12);
});

test("nobody's years are refused", () => {
  expect(() => measuredSeverance(PAY, [], LAW)).toThrow(/people/);
});

test("people of the same years are one of them; rows split or in another order change nothing", () => {
  const counts = fc.array(fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(counts, (rows) => {
      const stated = rows.map(([tenure, people]) => served(tenure, people));
      const halves = stated.flatMap(({ tenure, people }) => [served(tenure, people / 2), served(tenure, people / 2)]);
      const mean = measuredSeverance(PAY, stated, LAW);
      expect(measuredSeverance(PAY, halves.toReversed(), LAW)).toBeCloseTo(mean, 6);
      const each = stated.map(({ tenure }) => severance(PAY, tenure, LAW));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...each) - 1e-6);
      expect(mean).toBeLessThanOrEqual(Math.max(...each) + 1e-6);
      for (const { tenure } of stated)
        expect(measuredNotice([served(tenure, 3)], legalNotice(LAW))).toBeCloseTo(
          noticeMonths(tenure, legalNotice(LAW)),
          12,
        );
    }),
  );
});
