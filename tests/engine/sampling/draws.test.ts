import { fraction, ratio } from "../../../src/engine/quantities";
import fc from "fast-check";
import {
  informationValue,
  lognormal,
  mean,
  normalDraws,
  quantile,
  weighDraws,
  worstMean,
} from "../../../src/engine/sampling";

const of = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const COUNT = 200_000;

describe("normal draws", () => {
  const draws = normalDraws(1, "volume/orders", COUNT);
  const share = (limit: number): number => draws.filter((each) => each < limit).length / COUNT;

  test.each`
    below   | expected    | from
    ${-2}   | ${0.02275}  | ${"tables of the normal distribution"}
    ${-1}   | ${0.158655} | ${"the same"}
    ${0}    | ${0.5}      | ${"symmetry"}
    ${1.96} | ${0.975002} | ${"tables"}
  `("$expected lie below $below ($from)", ({ below, expected }: { below: number; expected: number }) => {
    // Five standard errors of a share of 200,000 draws.
    expect(Math.abs(share(below) - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / COUNT));
  });

  test("belong to their seed and name, and to nothing else", () => {
    expect([...normalDraws(1, "a", 100)]).toEqual([...normalDraws(1, "a", 200)].slice(0, 100));
    expect([...normalDraws(1, "a", 10)]).not.toEqual([...normalDraws(2, "a", 10)]);
    const [a, b] = [normalDraws(1, "a", 20_000), normalDraws(1, "b", 20_000)];
    const product = a.map((each, index) => each * (b[index] ?? 0));
    // Independent: the mean product is 0 within five standard errors.
    expect(Math.abs(mean(product))).toBeLessThan(5 / Math.sqrt(20_000));
  });

  test.each([0, 0.05, 0.3, 1])("lognormal multiples of variation %d have mean 1 and that variation", (variation) => {
    const values = draws.map((each) => lognormal(each, ratio(variation)));
    const middle = mean(values);
    const deviation = Math.sqrt(mean(values.map((each) => (each - middle) ** 2)));
    expect(Math.abs(middle - 1)).toBeLessThan(5 * (variation / Math.sqrt(COUNT)) + 1e-12);
    expect(Math.abs(deviation - variation)).toBeLessThan(0.05 * variation + 1e-12);
    expect(Math.min(...values.subarray(0, 1000))).toBeGreaterThan(0);
  });
});

describe("weighing, by hand", () => {
  test("the best in three of four; what the fourth regrets is shared by all", () => {
    expect(weighDraws([of(10, 10, 10, 10), of(0, 4, 8, 20)], 0)).toEqual({ probability: 0.75, regret: 2.5 });
    expect(weighDraws([of(10, 10, 10, 10), of(0, 4, 8, 20)], 1)).toEqual({ probability: 0.25, regret: 4.5 });
  });

  test("equals leave the recommended in its place", () =>
    expect(weighDraws([of(1, 1), of(1, 1)], 1)).toEqual({ probability: 1, regret: 0 }));

  test.each`
    values             | share  | expected | from
    ${[3, 1, 2, 5, 4]} | ${0.5} | ${3}     | ${"the middle"}
    ${[3, 1, 2, 5, 4]} | ${0.1} | ${1.4}   | ${"0.4 of the way from the first to the second"}
    ${[7]}             | ${0.9} | ${7}     | ${"one value"}
  `(
    "quantile $share of $values",
    ({ values, share, expected }: { values: number[]; share: number; expected: number }) =>
      expect(quantile(of(...values), fraction(share))).toBeCloseTo(expected, 12),
  );

  test("the worst tenth of twenty is its two lowest", () => {
    expect(
      worstMean(
        Float64Array.from({ length: 20 }, (_, index) => 20 - index),
        fraction(0.1),
      ),
    ).toBe(1.5);
  });

  test("knowing what decides is worth the regret, knowing what does not is worth nothing", () => {
    const weather = normalDraws(3, "weather", 10_000);
    const idle = normalDraws(3, "idle", 10_000);
    const inn = weather.map((each) => (each > 0 ? 10 : 0));
    const out = weather.map((each) => (each > 0 ? 0 : 10));
    // Fair weather or foul with even chances: the right choice brings 10, either alone 5.
    expect(Math.abs(informationValue([inn, out], weather) - 5)).toBeLessThan(0.3);
    expect(informationValue([inn, out], idle)).toBeLessThan(0.3);
  });

  test("what knowing is worth, by the definition: the best mean in each tenth of the parameter's draws, equal draws in their order", () => {
    const draws = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true })), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(draws, fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (parameter, numbers) => {
        const values = [0, 1, 2].map(() => parameter.map(() => numbers.next().value));
        const order = [...parameter.keys()].sort((a, b) => (parameter[a] ?? NaN) - (parameter[b] ?? NaN));
        const count = parameter.length;
        const known = Array.from({ length: 10 }, (_, bin) => {
          const places = order.slice(Math.floor((bin * count) / 10), Math.floor(((bin + 1) * count) / 10));
          return Math.max(...values.map((each) => places.reduce((sum, place) => sum + (each[place] ?? NaN), 0)));
        }).reduce((sum, each) => sum + each, 0);
        const blind = Math.max(...values.map((each) => each.reduce((sum, value) => sum + value, 0) / count));
        const found = informationValue(
          values.map((each) => Float64Array.from(each)),
          Float64Array.from(parameter),
        );
        expect(found).toBeCloseTo(Math.max(0, known / count - blind), 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe("laws", () => {
  const options = fc
    .array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 20 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => rows.map((row) => of(...row)));

  test("another option never makes the recommended surer, nor its regret smaller", () => {
    fc.assert(
      fc.property(options, options, (some, more) => {
        const few = weighDraws(some, 0);
        const many = weighDraws([...some, ...more], 0);
        expect(many.probability).toBeLessThanOrEqual(few.probability);
        expect(many.regret).toBeGreaterThanOrEqual(few.regret - 1e-9);
      }),
    );
  });

  test("knowing one figure is never worth more than knowing all", () => {
    fc.assert(
      fc.property(options, fc.array(fc.integer(), { minLength: 20, maxLength: 20 }), (values, parameter) => {
        const best = values.reduce((top, each, index) => (mean(each) > mean(values[top] ?? of()) ? index : top), 0);
        expect(informationValue(values, of(...parameter))).toBeLessThanOrEqual(weighDraws(values, best).regret + 1e-9);
      }),
    );
  });

  test("quantiles stand in order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(of(...values), fraction(share)));
        expect(low).toBeLessThanOrEqual(middle ?? NaN);
        expect(middle).toBeLessThanOrEqual(high ?? NaN);
      }),
    );
  });
});
