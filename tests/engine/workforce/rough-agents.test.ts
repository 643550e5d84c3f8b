import fc from "fast-check";
import { SERVICE_LEVEL_DEFINITIONS } from "../../../src/engine/workforce";
import { roughAgents } from "../../../src/engine/workforce/numerics/rough-agents";
import { smallestWhole } from "../../../src/engine/workforce/numerics/smallest";
import { staffingMargin } from "../../../src/engine/workforce/numerics/staffing-margin";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const rows = fc.record({
  load: between(1, 7).map(Math.exp),
  handling: between(180, 480),
  answer: fc.constantFrom(0, 20, 60),
  target: between(0.5, 0.95),
  patience: between(60, 300),
  maxOccupancy: fc.oneof(fc.constant(1), between(0.5, 0.95)),
  maxAbandonment: fc.oneof(fc.constant(1), between(0.005, 0.1)),
  definition: fc.constantFrom(...SERVICE_LEVEL_DEFINITIONS),
  uncertainty: between(0.05, 0.35),
  tolerance: fc.constant(1e-12),
});

test("with limits or without, the fewest agents are found in three means over the volumes that may come; two is the least that shows it", () => {
  const sample = fc.sample(rows, { numRuns: 250, seed: 11 });
  let means = 0;
  for (const row of sample) {
    const margin = staffingMargin(row);
    const counted = (agents: number): number => {
      means += 1;
      return margin(agents);
    };
    const { guess, step } = roughAgents(row);
    smallestWhole(counted, 1, guess, step);
  }
  expect(means / sample.length).toBeLessThan(3);
});

test("a guess is a number wherever the domain ends, so that the search begins", () => {
  for (const load of [1e-200, 1e-9, 1e13])
    for (const patience of [0.01, 1e300])
      for (const answer of [0, 1e6])
        for (const uncertainty of [1e-8, 2])
          for (const limit of [1e-6, 1]) {
            const { guess, step } = roughAgents({
              load,
              handling: 0.01,
              answer,
              target: 0.8,
              patience,
              uncertainty,
              maxOccupancy: limit,
              maxAbandonment: limit,
              definition: "patient",
            });
            expect(guess).toBeGreaterThan(0);
            expect(guess).toBeLessThan(Infinity);
            expect(step(-0.1)).toBeGreaterThan(0);
            expect(step(-0.1)).toBeLessThan(Infinity);
          }
});
