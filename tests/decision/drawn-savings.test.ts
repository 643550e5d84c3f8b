import { drawnSavings } from "../../src/decision/sensitivity/draws";

test("draws are added up flow by flow and come in ascending order", () => {
  expect(drawnSavings([Float64Array.of(3, -1, 2), Float64Array.of(1, 1, -4)])).toEqual([-2, 0, 4]);
  expect(drawnSavings([])).toEqual([]);
});

test("of more than 2,000 draws a thousand and one quantiles are told, and those by thousandths are as they were", () => {
  const many = Float64Array.from({ length: 10_001 }, (_, index) => 10_000 - index);
  const told = drawnSavings([many]);
  // Of 0, 1, …, 10,000 the quantile at k thousandths is 10 k.
  expect(told).toHaveLength(1001);
  expect([told[0], told[100], told[900], told[1000]]).toEqual([0, 1000, 9000, 10_000]);
});
