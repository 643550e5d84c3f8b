import { agents, erlangs, seconds } from "../../../src/engine/quantities";
import { serviceMeasures } from "../../../src/engine/workforce";
import { decay } from "../../../src/engine/workforce/numerics/decaying-integral";
import { smallestRealAround, smallestWhole } from "../../../src/engine/workforce/numerics/smallest";
import { call } from "../../functions/catalogue/support";

// The ends of the domains, where random arguments go and people by a slip: one cell once took four minutes there, another had no end.

test.each`
  drift     | reach       | from
  ${1e-3}   | ${Infinity} | ${"hardly a patience longer than the queue"}
  ${1e-30}  | ${Infinity} | ${"next to nobody"}
  ${1e-160} | ${Infinity} | ${"nobody"}
  ${1e-30}  | ${500}      | ${"a stretch that ends"}
  ${0}      | ${1e6}      | ${"no drift"}
`("the integral over a long stretch is the exponential's own: $from", ({ drift, reach }: Record<string, number>) => {
  // By hand, without mass: ∫ e^(-d·t) and ∫ e^(-(d + 1)·t) from 0 to the reach; the third is their difference.
  const own = (rate: number): number => (rate === 0 ? (reach ?? NaN) : -Math.expm1(-rate * (reach ?? NaN)) / rate);
  const [all, stay] = [own(drift ?? NaN), own((drift ?? NaN) + 1)];
  const found = decay(1, drift ?? NaN, 0, reach ?? NaN);
  expect(found.all / all).toBeCloseTo(1, 13);
  expect(found.stay / stay).toBeCloseTo(1, 13);
  expect(found.leave / (all - stay)).toBeCloseTo(1, 13);
});

test("an agent for whom a patience is short: of those who wait nearly all leave", () => {
  // One agent and next to no load: who waits meets somebody served for 1/n handling times; he leaves first with 1/(1 + n·patience/handling), by hand.
  for (const people of [1e-3, 1e-12, 1e-80]) {
    const found = serviceMeasures({
      agents: agents(people),
      load: erlangs(people * 1e-9),
      handling: seconds(100),
      answer: seconds(20),
      patience: seconds(50),
    });
    expect(found.abandonment / found.waitProbability).toBeCloseTo(1 / (1 + people / 2), 8);
  }
});

test("a patience without measure is as none where agents exceed the load", () => {
  // Erlang C of 10 agents at 9 erlangs by its formula; the mean wait is that share of handling/(10 − 9).
  let term = 1;
  let sum = 0;
  for (let k = 0; k < 10; k += 1) {
    sum += term;
    term *= 9 / (k + 1);
  }
  const waits = (term * 10) / (sum + term * 10);
  for (const patience of [1e40, 1e200, Number.MAX_VALUE]) {
    const found = serviceMeasures({
      agents: agents(10),
      load: erlangs(9),
      handling: seconds(180),
      answer: seconds(20),
      patience: seconds(patience),
    });
    expect(found.waitProbability).toBeCloseTo(waits, 12);
    expect(found.meanWait / (waits * 180)).toBeCloseTo(1, 12);
  }
});

test("a search a hundred orders of magnitude from its guess ends in some dozens of trials", () => {
  for (const [root, guess] of [
    [3e-121, 0.5],
    [7e-160, 2e-84],
    [4e-178, 6e-179],
    [2e17, 1e-90],
  ] as const) {
    let trials = 0;
    const margin = (at: number): number => {
      trials += 1;
      return at > 1e30 * root ? 1e-12 : Math.tanh(at / root - 1);
    };
    expect((smallestRealAround(margin, root * 1e-9, guess, 0.5) ?? NaN) / root).toBeCloseTo(1, 12);
    expect(trials).toBeLessThan(90);
  }
});

test("a search for whole agents that begins beyond those that count one by one comes back, or says so", () => {
  let trials = 0;
  const from = (root: number) => (at: number) => {
    trials += 1;
    return at - root;
  };
  expect(smallestWhole(from(12_345.5), 1, 4e18, 0.5)).toBe(12_346);
  expect(trials).toBeLessThan(90);
  expect(() => smallestWhole(from(3e18), 1, 4e18, 0.5)).toThrow(/billion million/);
});

test("a search that nothing meets ends with words", () => {
  expect(() => smallestRealAround(() => NaN, 1e-6, 1, 1)).toThrow(/target/);
  expect(() => smallestRealAround(() => -1, 1e-6, 1, 1)).toThrow(/target/);
});

test.each([
  [
    "of next to nobody",
    [1.5737720034002903e-161, 0.01, 2e-184, 5e3, 5.4, null, 0.0115, 0.00117, "handled", 0.0069, false],
  ],
  ["of hardly anybody", [9.8e-52, 0.0245, 3.7e-49, 5e3, 0.0108, 0.21, 2.2e-5, 1.44e-5, "offered", 2, false]],
  ["of more than there are people", [1e7, 714_870, 1 - 1e-15, 0, 1e300, 2.98, 3.2e-4, 1, "answered", 2, false]],
])("AGENTS in fractions takes a bounded number of evaluations: %s", (_, args) => {
  const { exp } = Math;
  let evaluations = 0;
  Math.exp = (power) => {
    evaluations += 1;
    return exp(power);
  };
  try {
    expect(call("AGENTS", args)).toHaveProperty("ok");
  } finally {
    Math.exp = exp;
  }
  expect(evaluations).toBeLessThan(10_000_000);
});
