import { sumAbove, sumBelow, wholeAtCrossing } from "../../../src/engine/workforce/numerics/gamma-sums";
import { smallestReal } from "../../../src/engine/workforce/numerics/smallest";

// NIST Handbook of Mathematical Functions: 7.11.2 with Γ(½, x) = √π erfc(√x), 8.4.8 for whole numbers, 6.6.2 for E₁.
test("the upper half is that of the exponential integral, of the error function and of whole numbers", () => {
  // x·e^x·x^(−c)·Γ(c, x) with erfc(1) = 0.157299207050285131 (NIST 7.23).
  expect(sumAbove(0.5, 1)).toBeCloseTo(Math.E * Math.sqrt(Math.PI) * 0.157299207050285131, 14);
  // Γ(c) → E₁ as c → 0; E₁(2) = 0.048900510708061120 (Abramowitz and Stegun, table 5.1).
  expect(sumAbove(1e-15, 2)).toBeCloseTo(2 * Math.exp(2) * 0.04890051070806112, 13);
  // Γ(4, 5) = 3!·e^(−5)·(1 + 5 + 25/2 + 125/6): 1 + 3/5 + 6/25 + 6/125.
  expect(sumAbove(4, 5)).toBeCloseTo(1.888, 14);
});

test("both halves make the whole: Γ(c)·e^c·c^(−c)", () => {
  // Γ(½)·√(2e) = √(2πe); Γ(3)·e³/27; Γ(20) = 19! = 121645100408832000 and 20²⁰.
  expect(wholeAtCrossing(0.5)).toBeCloseTo(Math.sqrt(2 * Math.PI * Math.E), 12);
  expect(wholeAtCrossing(3)).toBeCloseTo((2 * Math.exp(3)) / 27, 13);
  expect(wholeAtCrossing(20) / ((121645100408832000 / 20 ** 20) * Math.exp(20))).toBeCloseTo(1, 13);
  for (const c of [1, 1.37, 7.5, 75, 812.25, 30_000.5]) {
    const halves = 1 / c + sumBelow(c, c) + sumAbove(c, c) / c;
    expect(halves / wholeAtCrossing(c)).toBeCloseTo(1, 13);
  }
});

test("a search among real numbers ends in a dozen trials, on the side that passes", () => {
  for (const [margin, root] of [
    [(x: number) => x * x * x - 2, Math.cbrt(2)],
    [(x: number) => Math.tanh(40 * (x - 0.7)), 0.7],
    [(x: number) => Math.min(x - 1, 0.2), 1],
  ] as const) {
    let trials = 0;
    const counted = (x: number): number => {
      trials += 1;
      return margin(x);
    };
    const found = smallestReal(counted, 0.5, 2);
    expect(found).toBeCloseTo(root, 13);
    expect(margin(found)).toBeGreaterThanOrEqual(0);
    expect(trials).toBeLessThanOrEqual(14);
  }
});
