import { agents, contacts, erlangs, fraction, seconds } from "../../../src/engine/quantities";
import { periodAgents, serviceMeasures } from "../../../src/engine/workforce";
import type { PeriodInterval } from "../../../src/engine/workforce/period-agents";
import { call, valueOf } from "../../functions/catalogue/support";

/** Contacts of five minutes, each with two minutes of patience, to be answered in 20 s. */
function interval(load: number): PeriodInterval {
  return {
    contacts: contacts(load * 6),
    least: agents(1),
    reached: (count) =>
      serviceMeasures({
        agents: count,
        load: erlangs(load),
        handling: seconds(300),
        answer: seconds(20),
        patience: seconds(120),
      }).serviceLevel.offered,
  };
}

/** The least sum of two counts whose answered contacts reach the target, of all pairs up to a count each: by enumeration. */
function leastOfAllPairs(
  [one, other]: readonly [PeriodInterval, PeriodInterval],
  target: number,
  most: number,
): number {
  const reach = ({ contacts: asked, reached }: PeriodInterval): number[] =>
    Array.from({ length: most }, (_, place) => asked * reached(agents(place + 1)));
  const [first, second] = [reach(one), reach(other)];
  const needed = target * (one.contacts + other.contacts) - 1e-9;
  let least = Infinity;
  first.forEach((from, place) => {
    const rest = second.findIndex((gained) => from + gained >= needed);
    if (rest >= 0) least = Math.min(least, place + rest + 2);
  });
  return least;
}

test.each([
  [40, 90],
  [66, 130],
  [240, 300],
])(
  "loads of %d and %d erlangs, far above the fewest agents, reach the target with the fewest of all pairs",
  (low, high) => {
    const both = [interval(low), interval(high)] as const;
    const found = periodAgents(both, fraction(0.8));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(leastOfAllPairs(both, 0.8, 2 * high));
  },
);

test("one interval by itself needs what AGENTS says, whatever its size", () => {
  for (const [count, handling, patience] of [
    [400, 300, 120],
    [20_000, 300, 120],
    [20_000, 300, null],
    [100_000, 3_000, null],
  ] as const)
    expect(call("PERIODAGENTS", [[[count]], handling, 0.8, 20, patience, 30])).toEqual({
      ok: [[valueOf("AGENTS", count, handling, 0.8, 20, patience, 30)]],
    });
});

test("a floor of a load of billions is found in some trials, not agent by agent", () => {
  const { exp } = Math;
  let evaluations = 0;
  Math.exp = (power) => {
    evaluations += 1;
    return exp(power);
  };
  try {
    expect(call("PERIODAGENTS", [[[100_000]], 1_000_000, 0.8, 20, 120, 0.1, 0.5])).toHaveProperty("ok");
  } finally {
    Math.exp = exp;
  }
  // Some two hundred queues of some hundred nodes each; agent by agent there would be ten billion.
  expect(evaluations).toBeLessThan(200_000);
});
