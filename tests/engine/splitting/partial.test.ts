import fc from "fast-check";
import { normalCdf, normalQuantile } from "../../../src/engine/sampling";
import { agents as agentsOf, erlangs, moneyPerHour, moneyPerYear, ratio } from "../../../src/engine/quantities";
import { blockingProbability } from "../../../src/engine/workforce";
import { DomainError } from "../../../src/engine/domain-error";
import { baseAgents, bestWindow, newsvendor, outsourcedShare, overflowAgents } from "../../../src/engine/splitting";

describe("the normal distribution", () => {
  test.each`
    z        | expected                 | from
    ${0}     | ${0.5}                   | ${"symmetry"}
    ${1}     | ${0.8413447460685429}    | ${"published tables"}
    ${-1.96} | ${0.024997895148220435}  | ${"published tables"}
    ${4}     | ${0.9999683287581669}    | ${"published tables"}
    ${-6}    | ${9.865876450376981e-10} | ${"published tables"}
  `("at $z is $expected ($from)", ({ z, expected }) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-11);
  });

  test("its quantile undoes it", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) =>
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 10),
      ),
    );
  });
});

describe("the newsvendor", () => {
  test("keeps 16.739 of 20 ± 5 at 26 against 35, and 4.035 leave", () => {
    // Worked out with 40 digits for the product's design.
    const { base, overflow } = newsvendor(erlangs(20), erlangs(5), moneyPerHour(26), moneyPerHour(35));
    expect(base).toBeCloseTo(16.7391050683, 8);
    expect(overflow).toBeCloseTo(4.034951486, 8);
    expect(26 * base + 35 * overflow).toBeCloseTo(576.440033786, 6);
  });

  test("keeps nothing where the provider is the cheaper for every hour, and the mean where all is sure", () => {
    expect(newsvendor(erlangs(20), erlangs(5), moneyPerHour(35), moneyPerHour(26))).toEqual({ base: 0, overflow: 20 });
    expect(newsvendor(erlangs(20), erlangs(0), moneyPerHour(26), moneyPerHour(35))).toEqual({ base: 20, overflow: 0 });
  });

  test("no other base costs less", () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (shift) => {
        const cost = (base: number): number => {
          const at = (base - 20) / 5;
          return 26 * base + 35 * 5 * (Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI) - at * (1 - normalCdf(at)));
        };
        expect(
          cost(newsvendor(erlangs(20), erlangs(5), moneyPerHour(26), moneyPerHour(35)).base + shift),
        ).toBeGreaterThanOrEqual(576.4400337 - 1e-6);
      }),
    );
  });
});

describe("agents to keep through the year", () => {
  // A year of 1,000 h at 10 erlangs, 3,000 h at 4, 4,000 h at 1; an agent's year costs 30,000.
  const loads = [4, 10, 1];
  const hours = [3000, 1000, 4000];

  test.each`
    rate  | expected | from
    ${3}  | ${0}     | ${"a slice must work 10,000 h; the year has 8,000"}
    ${4}  | ${1}     | ${"7,500 h: the first erlang works 8,000, the next 4,000"}
    ${10} | ${4}     | ${"3,000 h: up to 4 erlangs work 4,000, above them 1,000"}
    ${40} | ${10}    | ${"750 h: the top works 1,000"}
  `("at $rate an hour outside: $expected ($from)", ({ rate, expected }) => {
    expect(baseAgents(loads, hours, moneyPerYear(30000), rate)).toBe(expected);
  });

  test("with an uncertain forecast, keeps the level the normal tables give", () => {
    // One period of 8,000 h at 100 ± 10; break-even 2,000 h, so the level exceeded with probability 1/4: 100 + 10 × 0.67449.
    expect(baseAgents([100], [8000], moneyPerYear(30000), moneyPerHour(15), ratio(0.1))).toBeCloseTo(106.7448975, 6);
  });

  test("a dearer provider never gets more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (levels, rate) => {
          const each = levels.map(() => 200);
          expect(baseAgents(levels, each, moneyPerYear(30000), moneyPerHour(rate * 1.3))).toBeGreaterThanOrEqual(
            baseAgents(levels, each, moneyPerYear(30000), moneyPerHour(rate)),
          );
        },
      ),
    );
  });

  test("lists of different length are refused", () => {
    expect(() => baseAgents([1, 2], [1], moneyPerYear(1), moneyPerHour(1))).toThrow(DomainError);
  });

  test("the share that leaves above a base of 4 is 6,000 of 26,000 erlang-hours", () => {
    expect(outsourcedShare(loads, hours, erlangs(4))).toBeCloseTo(6000 / 26000, 12);
    expect(outsourcedShare(loads, hours, erlangs(0))).toBe(1);
    expect(outsourcedShare([0], [10], erlangs(0))).toBe(0);
  });
});

describe("Moe's principle", () => {
  test("20 erlangs at 26 against 35 keep 16 agents, at a cost of 620.42", () => {
    // Worked out with 40 digits for the product's design.
    const { agents, overflow } = overflowAgents(erlangs(20), moneyPerHour(26), moneyPerHour(35));
    expect(agents).toBe(16);
    expect(26 * agents + 35 * 20 * overflow).toBeCloseTo(620.423, 3);
  });

  test("keeps nobody where an agent costs more than the work it could do", () => {
    // Uncertain volumes: the mean over a Gamma law, here as two days by hand: 0.8 and 1.2 of the load, their contacts 0.4 and 0.6 of all.
    const days = [
      { multiple: 0.8, share: 0.4 },
      { multiple: 1.2, share: 0.6 },
    ];
    const blockedBy = (agents: number): number =>
      days.reduce(
        (sum, { multiple, share }) => sum + share * blockingProbability(agentsOf(agents), erlangs(20 * multiple)),
        0,
      );
    const two = overflowAgents(erlangs(20), moneyPerHour(26), moneyPerHour(35), days);
    expect(two.overflow).toBeCloseTo(blockedBy(two.agents), 12);
    expect(20 * (blockedBy(two.agents - 1) - blockedBy(two.agents))).toBeGreaterThanOrEqual(26 / 35);
    expect(20 * (blockedBy(two.agents) - blockedBy(two.agents + 1))).toBeLessThan(26 / 35);
    expect(overflowAgents(erlangs(0.5), moneyPerHour(30), moneyPerHour(20))).toEqual({ agents: 0, overflow: 1 });
    expect(overflowAgents(erlangs(0), moneyPerHour(30), moneyPerHour(20))).toEqual({ agents: 0, overflow: 1 });
  });
});

describe("the best stretch of the day", () => {
  test.each`
    gains                     | expected              | from
    ${[-1, 2, 3, -4, 1, -1]}  | ${{ from: 1, to: 3 }} | ${"2 + 3"}
    ${[5, -9, -9, -9, -9, 4]} | ${{ from: 5, to: 1 }} | ${"4 + 5, past midnight"}
    ${[-1, -2, -3]}           | ${undefined}          | ${"nothing gains"}
  `("of $gains ($from)", ({ gains, expected }) => {
    expect(bestWindow(Float64Array.from(gains))).toEqual(expected);
  });

  test("no other stretch gains more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 12 }), (gains) => {
        const sums = gains.flatMap((_, from) =>
          gains.map((__, length) =>
            Array.from({ length: length + 1 }, (___, step) => gains[(from + step) % gains.length] ?? 0).reduce(
              (a, b) => a + b,
              0,
            ),
          ),
        );
        const best = Math.max(...sums);
        const found = bestWindow(Float64Array.from(gains));
        if (best <= 0) return expect(found).toBeUndefined();
        const { from, to } = found ?? { from: 0, to: 0 };
        const length = to > from ? to - from : gains.length - from + to;
        const sum = Array.from({ length }, (_, step) => gains[(from + step) % gains.length] ?? 0).reduce(
          (a, b) => a + b,
          0,
        );
        return expect(sum).toBe(best);
      }),
    );
  });
});
