import fc from "fast-check";
import { staffedCase, decidedCase } from "../../src/decision/decided-case";
import type { StaffedCase } from "../../src/decision/decided-case";
import { bestOf } from "../../src/decision/options/candidate";
import { gainsAtMost, gainsOf } from "../../src/decision/plan/pool-prices";
import { withVolumes, withWages } from "../../src/decision/scenarios/changed-inputs";
import { staffingMemo } from "../../src/decision/case/case";
import { moneyPerContact, ratio, seconds } from "../../src/engine/quantities";
import { CONTEXT } from "../support/economics";
import { anyCase } from "../support/random-case";

// What is left out to save time rests on laws: the answer is the same to its last digit. Nothing here is timed.
jest.setTimeout(300_000);

/** Cases whose callers give up, and are worth something: where that is worked out, most of the time goes. */
const anyImpatient = fc
  .tuple(anyCase, fc.constantFrom(60, 180, 600), fc.constantFrom(0, 0.15), fc.constantFrom(2, 30))
  .map(([inputs, patience, uncertainty, value]) => ({
    ...inputs,
    flows: inputs.flows.map((flow, place) => ({
      ...flow,
      patience: seconds(patience * (place + 1)),
      volumeUncertainty: ratio(uncertainty),
      valueAtRisk: flow.valueAtRisk ?? moneyPerContact(value),
    })),
  }));

test("no option gains more than it gains at most, to the last digit, and the best is the same when the others are not worked out", () => {
  let told = 0;
  fc.assert(
    fc.property(anyImpatient, (inputs) => {
      for (const { prices, state, flows } of decidedCase(staffedCase(inputs, CONTEXT)).plans)
        for (const { flow, options } of flows) {
          const [gain, atMost] = [gainsOf(prices, state, flow), gainsAtMost(prices, state, flow)];
          for (const candidate of options.candidates) {
            expect(atMost(candidate)).toBeGreaterThanOrEqual(gain(candidate));
            if (atMost(candidate) > gain(candidate)) told += 1;
          }
          const all = bestOf(options.candidates, gain);
          const asked: unknown[] = [];
          const some = bestOf(options.candidates, (each) => (asked.push(each), gain(each)), atMost);
          expect(some?.best).toBe(all?.best);
          expect(some?.gain).toBe(all?.gain);
          expect(asked.length).toBeLessThanOrEqual(options.candidates.length);
        }
    }),
    { numRuns: 25 },
  );
  // A bound that is always the gain itself would prove nothing.
  expect(told).toBeGreaterThan(0);
});

test("a case that is staffed after others beside it costs to the last digit what it costs by itself", () => {
  fc.assert(
    fc.property(anyImpatient, fc.constantFrom(0.8, 1.05, 1.3), (inputs, multiple) => {
      const memo = staffingMemo();
      const worlds = [inputs, withWages(inputs, ratio(multiple)), withVolumes(inputs, () => ratio(multiple)), inputs];
      for (const world of worlds)
        expect(costsOf(staffedCase(world, CONTEXT, memo))).toEqual(costsOf(staffedCase(world, CONTEXT)));
    }),
    { numRuns: 10 },
  );
});

function costsOf({ pools }: StaffedCase): unknown {
  return pools.map(({ key, base, flows }) => ({
    key,
    drivers: base.drivers,
    cost: base.cost,
    flows: flows.map(({ baseline, lost, unmet, paid, terms }) => ({ baseline, lost, unmet, paid, open: terms.open })),
  }));
}
