import { growthExponent } from "./growth-exponent";

const SIZES = [10, 50, 200, 1000];

test.each([0, 1, 1.5, 2])(
  "work that grows with the power %d has that exponent, whatever a unit of it takes",
  (power) => {
    for (const unit of [0.003, 7])
      expect(growthExponent(SIZES.map((size) => ({ size, work: unit * size ** power })))).toBeCloseTo(power, 12);
  },
);

test("n log n lies between linear and quadratic, and two sizes are enough", () => {
  const points = SIZES.map((size) => ({ size, work: size * Math.log(size) }));
  expect(growthExponent(points)).toBeGreaterThan(1.1);
  expect(growthExponent(points)).toBeLessThan(1.4);
  // By hand: 1000 ln 1000 over 10 ln 10 is 100 × 3.
  expect(growthExponent([points[0], points[3]].flatMap((point) => point ?? []))).toBeCloseTo(
    Math.log(300) / Math.log(100),
    12,
  );
});
