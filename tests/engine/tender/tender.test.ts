import fc from "fast-check";
import { contactsPerYear, mark, moneyPerContact, weight } from "../../../src/engine/quantities";
import { compareBids } from "../../../src/engine/tender";
import type { Bid, Tender, TenderCriterion } from "../../../src/engine/tender";
import { keyOf } from "../../../src/intake";

const criterion = (name: string, role: TenderCriterion["role"], of: number, floor?: number): TenderCriterion => ({
  key: keyOf(name),
  name,
  role,
  weight: weight(of),
  ...(floor !== undefined && { floor: mark(floor) }),
});

/** Marks by criterion; one flow at a price, 6 € inside. */
const bid = (provider: string, price: number, marks: Readonly<Record<string, readonly number[]>>): Bid => ({
  provider,
  marks: new Map(Object.entries(marks).map(([name, all]) => [keyOf(name), all.map(mark)])),
  prices: [{ price: moneyPerContact(price), inside: moneyPerContact(6), resolved: contactsPerYear(1000) }],
});

const standing = (tender: Tender, provider: string) =>
  compareBids(tender, 1).standings.find((each) => each.bid.provider === provider);

describe("bids, worked by hand", () => {
  const criteria = [
    criterion("Price", "price", 50),
    criterion("Quality", "score", 30, 2),
    criterion("References", "score", 20),
    criterion("Data", "pass", 0),
  ];
  // Price 3.9 of 6: (6 − 3.9) / 3 = 0.7. Quality (4 + 3) / 2 / 5 = 0.7, references 0.4.
  const first = bid("First", 3.9, { Quality: [4, 3], References: [2], Data: [1] });
  const second = bid("Second", 3, { Quality: [2.5], References: [5], Data: [1] });

  test("points are weighed means of price and marks", () => {
    const found = standing({ criteria, bids: [first, second] }, "First");
    expect(found?.quality).toBeCloseTo((100 * (0.7 * 30 + 0.4 * 20)) / 50, 10);
    expect(found?.total).toBeCloseTo(0.7 * 50 + 0.7 * 30 + 0.4 * 20, 10);
  });

  test("a price is worth nothing at the inside's and all at half of it or less", () => {
    const total = (price: number) => standing({ criteria, bids: [bid("X", price, {})] }, "X")?.total;
    expect([6, 9, 3, 1].map(total)).toEqual([0, 0, 50, 50]);
  });

  test("several flows are weighed by their contacts", () => {
    const flows = [
      { price: moneyPerContact(2), inside: moneyPerContact(6), resolved: contactsPerYear(300) },
      { price: moneyPerContact(4), inside: moneyPerContact(10), resolved: contactsPerYear(100) },
    ];
    // (600 + 400) / 400.
    expect(standing({ criteria, bids: [{ ...first, prices: flows }] }, "First")?.price).toBe(2.5);
  });

  test.each([
    ["a condition not met", { Quality: [4], References: [4], Data: [0] }, ["must:Data"]],
    ["a mean below the floor", { Quality: [2, 1], References: [4], Data: [1] }, ["floor:Quality"]],
    ["a mean on the floor", { Quality: [3, 1], References: [4], Data: [1] }, []],
    ["what was never marked", { Quality: [4], Data: [1] }, ["not-scored:References"]],
  ])("%s", (_, marks, expected) => {
    const found = standing({ criteria, bids: [bid("X", 4, marks), second] }, "X");
    expect(found?.exclusions.map(({ kind, criterion: { name } }) => `${kind}:${name}`)).toEqual(expected);
    expect(found?.rank === undefined).toBe(expected.length > 0);
  });

  test("a bid without a price is out, not free", () => {
    const found = standing({ criteria, bids: [{ ...first, prices: [] }, second] }, "First");
    expect(found?.exclusions.map(({ kind }) => kind)).toEqual(["not-scored"]);
    expect(found?.price).toBeUndefined();
  });

  test("a point of quality costs what the best costs more than the cheapest", () => {
    // First 58 points at 3.9; second (0.5 × 30 + 1 × 20) / 50 = 70 at 4.5.
    const dear = { ...second, prices: bid("", 4.5, {}).prices };
    expect(compareBids({ criteria, bids: [first, dear] }, 1).pricePerPoint).toBeCloseTo((4.5 - 3.9) / (70 - 58), 10);
    expect(compareBids({ criteria, bids: [first] }, 1).pricePerPoint).toBeUndefined();
  });

  test("a price below 0.7 of the median is asked about, from three bids on", () => {
    const prices = [5, 4, 2.7].map((price, place) =>
      bid(`P${place}`, price, { Quality: [4], References: [4], Data: [1] }),
    );
    const low = compareBids({ criteria, bids: prices }, 1).standings.map(({ abnormallyLow }) => abnormallyLow);
    expect(low).toEqual([false, false, true]); // 2.7 < 0.7 × 4
    expect(standing({ criteria, bids: prices.slice(1) }, "P2")?.abnormallyLow).toBeUndefined();
  });

  test("a bid no cheaper and no better than another is dominated", () => {
    const same = { Quality: [4], References: [4], Data: [1] };
    const bids = [bid("A", 4, same), bid("B", 4.1, same), bid("C", 4, same)];
    const by = compareBids({ criteria, bids }, 1).standings.map(({ dominatedBy }) => dominatedBy?.provider);
    expect(by).toEqual([undefined, "A", undefined]);
  });
});

describe("how the order bears other weights", () => {
  const criteria = [criterion("Price", "price", 60), criterion("Quality", "score", 40)];

  test("two criteria: the larger weight is evenly between a half and 1", () => {
    // A is worth 1 and 0, B 0.4 and 1: A wins where w > 0.4 w + 1 − w, from w = 0.625 on: 0.375 of 0.5.
    const bids = [bid("A", 3, { Quality: [0] }), bid("B", 4.8, { Quality: [5] })];
    const [a, b] = compareBids({ criteria, bids }, 1).standings;
    expect(a?.acceptability).toBeGreaterThan(0.735);
    expect(a?.acceptability).toBeLessThan(0.765);
    expect((a?.acceptability ?? 0) + (b?.acceptability ?? 0)).toBeCloseTo(1, 10);
  });

  test("criteria of one weight have no order", () => {
    const even = [criterion("Price", "price", 50), criterion("Quality", "score", 50)];
    // A 1 and 0, B 0 and 1: each wins where its criterion weighs more.
    const bids = [bid("A", 3, { Quality: [0] }), bid("B", 6, { Quality: [5] })];
    const [a] = compareBids({ criteria: even, bids }, 1).standings;
    expect(a?.acceptability).toBeGreaterThan(0.485);
    expect(a?.acceptability).toBeLessThan(0.515);
  });

  const someBid = fc.record({ price: fc.integer({ min: 10, max: 70 }), quality: fc.integer({ min: 0, max: 10 }) });
  const bidsOf = (made: readonly { price: number; quality: number }[]) =>
    made.map(({ price, quality }, place) => bid(`P${place}`, price / 10, { Quality: [quality / 2] }));

  test("a bid that comes or goes moves nobody's points; scale of weights and order of bids change nothing", () => {
    fc.assert(
      fc.property(fc.array(someBid, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (made, scale) => {
        const bids = bidsOf(made);
        const points = ({ standings }: ReturnType<typeof compareBids>) =>
          new Map(standings.map(({ bid: { provider }, total, quality }) => [provider, [total, quality]]));
        const all = points(compareBids({ criteria, bids }, 1));
        const fewer = points(compareBids({ criteria, bids: bids.slice(1) }, 1));
        for (const [provider, own] of fewer) expect(own).toEqual(all.get(provider));
        const turned = compareBids({ criteria, bids: [...bids].reverse() }, 1);
        expect(points(turned)).toEqual(all);
        const scaled = criteria.map((each) => ({ ...each, weight: weight(each.weight * scale) }));
        for (const [provider, [total]] of points(compareBids({ criteria: scaled, bids }, 1)))
          expect(total).toBeCloseTo(all.get(provider)?.[0] ?? NaN, 9);
      }),
      { numRuns: 10 },
    );
  });
});
