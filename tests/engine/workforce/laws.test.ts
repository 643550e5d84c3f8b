import fc from "fast-check";
import { agents, erlangs, fraction, ratio, seconds } from "../../../src/engine/quantities";
import {
  SERVICE_LEVEL_DEFINITIONS,
  agentsNeeded,
  blockingProbability,
  fractionalAgentsNeeded,
  linesNeeded,
  loadCapacity,
  loadWithRedials,
  uncertainService,
  waitProbability,
} from "../../../src/engine/workforce";
import { question, service, staff } from "./support";

const logUniform = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

const queue = fc.record({
  load: logUniform(0.01, 20_000),
  spare: fc.double({ min: -4, max: 6, noNaN: true }),
  handling: logUniform(5, 3600),
  patience: logUniform(1, 1e6),
  answer: logUniform(0.1, 600),
});
const agentsOf = ({ load, spare }: { load: number; spare: number }): number =>
  Math.max(1, load + spare * Math.sqrt(load));
/** Computed shares carry 13 digits or more: laws may be missed by that much. */
const HAIR = 1e-12;

test("shares are shares, occupied time and answered work are the same thing", () => {
  fc.assert(
    fc.property(queue, (drawn) => {
      const n = agentsOf(drawn);
      const found = service(n, drawn.load, drawn.handling, drawn.answer, drawn.patience);
      for (const share of [
        found.waitProbability,
        found.abandonment,
        found.occupancy,
        ...Object.values(found.serviceLevel),
      ]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(found.occupancy * n).toBeCloseTo(
        drawn.load * (1 - found.abandonment),
        6 - Math.ceil(Math.log10(1 + drawn.load)),
      );
    }),
    { numRuns: 400 },
  );
});

test("one more agent: less waiting, less abandonment, lower occupancy, every service level up", () => {
  fc.assert(
    fc.property(queue, (drawn) => {
      const n = agentsOf(drawn);
      const fewer = service(n, drawn.load, drawn.handling, drawn.answer, drawn.patience);
      const more = service(n + 1, drawn.load, drawn.handling, drawn.answer, drawn.patience);
      expect(more.waitProbability).toBeLessThanOrEqual(fewer.waitProbability + HAIR);
      expect(more.abandonment).toBeLessThanOrEqual(fewer.abandonment + HAIR);
      expect(more.occupancy).toBeLessThanOrEqual(fewer.occupancy + HAIR);
      for (const definition of SERVICE_LEVEL_DEFINITIONS)
        expect(more.serviceLevel[definition]).toBeGreaterThanOrEqual(fewer.serviceLevel[definition] - HAIR);
    }),
    { numRuns: 300 },
  );
});

test("more load: more waiting, and no service level goes up; more time: none goes down", () => {
  fc.assert(
    fc.property(queue, (drawn) => {
      const n = agentsOf(drawn);
      const now = service(n, drawn.load, drawn.handling, drawn.answer, drawn.patience);
      const busier = service(n, drawn.load * 1.05, drawn.handling, drawn.answer, drawn.patience);
      const later = service(n, drawn.load, drawn.handling, drawn.answer * 1.2, drawn.patience);
      expect(busier.waitProbability).toBeGreaterThanOrEqual(now.waitProbability - HAIR);
      for (const definition of SERVICE_LEVEL_DEFINITIONS) {
        expect(busier.serviceLevel[definition]).toBeLessThanOrEqual(now.serviceLevel[definition] + HAIR);
        expect(later.serviceLevel[definition]).toBeGreaterThanOrEqual(now.serviceLevel[definition] - HAIR);
      }
    }),
    { numRuns: 300 },
  );
});

test("the definitions keep their order: offered ≤ virtual ≤ handled, offered ≤ patient ≤ handled, offered ≤ answered", () => {
  fc.assert(
    fc.property(queue, (drawn) => {
      const { offered, virtual, handled, patient, answered } = service(
        agentsOf(drawn),
        drawn.load,
        drawn.handling,
        drawn.answer,
        drawn.patience,
      ).serviceLevel;
      expect(offered).toBeLessThanOrEqual(virtual + HAIR);
      expect(virtual).toBeLessThanOrEqual(handled + HAIR);
      expect(offered).toBeLessThanOrEqual(patient + HAIR);
      expect(patient).toBeLessThanOrEqual(handled + HAIR);
      expect(offered).toBeLessThanOrEqual(answered + HAIR);
    }),
    { numRuns: 300 },
  );
});

test("endless patience is the limit of long patience", () => {
  fc.assert(
    fc.property(
      logUniform(0.1, 5000),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      logUniform(30, 900),
      (load, spare, handling) => {
        const n = load + spare * Math.sqrt(load) + 0.5;
        const long = service(n, load, handling, 20, 1e13);
        const endless = service(n, load, handling, 20);
        expect(long.waitProbability).toBeCloseTo(endless.waitProbability, 8);
        expect(long.serviceLevel.offered).toBeCloseTo(endless.serviceLevel.offered, 8);
        expect(long.meanWait / endless.meanWait).toBeCloseTo(1, 6);
      },
    ),
  );
});

test("patience equal to handling time: waiting is the tail of a Poisson law, summed here term by term", () => {
  fc.assert(
    fc.property(logUniform(0.05, 60), fc.integer({ min: 1, max: 90 }), (load, n) => {
      let term = Math.exp(-load);
      let below = 0;
      for (let k = 0; k < n; k++) {
        below += term;
        term *= load / (k + 1);
      }
      let tail = 0;
      for (let k = n; k < n + 400; k++) {
        tail += term;
        term *= load / (k + 1);
      }
      const expected = below < 0.5 ? 1 - below : tail;
      expect(service(n, load, 200, 20, 200).waitProbability / expected).toBeCloseTo(1, 10);
    }),
  );
});

test("Erlang B obeys its recursion, whole or not, and Erlang C follows from it", () => {
  fc.assert(
    fc.property(
      logUniform(0.05, 3000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 3000 }),
      (load, part, count) => {
        const places = count + part;
        const before = blockingProbability(agents(places), erlangs(load));
        const after = blockingProbability(agents(places + 1), erlangs(load));
        fc.pre(after > 1e-290);
        expect(after / ((load * before) / (places + 1 + load * before))).toBeCloseTo(1, 11);
        fc.pre(places + 1 > load * 1.001);
        const n = places + 1;
        expect(waitProbability(agents(n), erlangs(load)) / ((n * after) / (n - load * (1 - after)))).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 500 },
  );
});

test("the fewest agents meet the target and one fewer misses it", () => {
  const limits = [undefined, 0.85] as const;
  for (const load of [0.02, 0.7, 3, 11.5, 48, 133, 149.9, 151, 420, 1000, 2500, 9000, 30_000]) {
    for (const patience of [Infinity, 30, 180, 3000]) {
      for (const [target, answer] of [
        [0.8, 20],
        [0.95, 10],
        [0.5, 0],
        [0.99, 60],
      ] as const) {
        for (const maxOccupancy of limits) {
          const asked = {
            ...question(load, 240, answer, target, patience),
            maxOccupancy: maxOccupancy === undefined ? undefined : fraction(maxOccupancy),
            maxAbandonment: fraction(0.06),
          };
          const n = agentsNeeded(asked);
          const meets = (count: number): boolean => {
            if (count < 1) return false;
            const found = service(count, load, 240, answer, patience);
            return (
              found.serviceLevel.offered >= target - HAIR &&
              found.occupancy <= (maxOccupancy ?? 1) + HAIR &&
              found.abandonment <= 0.06 + HAIR
            );
          };
          expect({ load, patience, target, n, meets: meets(n), fewer: n > 1 && meets(n - 1) }).toMatchObject({
            meets: true,
            fewer: false,
          });
        }
      }
    }
  }
});

test.each(SERVICE_LEVEL_DEFINITIONS)("fewest agents by the definition %s", (definition) => {
  for (const load of [0.4, 9, 70, 800, 5000]) {
    const n = agentsNeeded({ ...question(load, 200, 15, 0.8, 90), definition });
    expect(service(n, load, 200, 15, 90).serviceLevel[definition]).toBeGreaterThanOrEqual(0.8 - HAIR);
    if (n > 1) expect(service(n - 1, load, 200, 15, 90).serviceLevel[definition]).toBeLessThan(0.8 - HAIR);
  }
});

test("a target taken from a service level gives back its agents", () => {
  fc.assert(
    fc.property(
      logUniform(0.5, 3000),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(Infinity, 60, 400),
      (load, spare, patience) => {
        const n = Math.floor(load) + spare;
        const level = service(n, load, 180, 20, patience).serviceLevel.offered;
        fc.pre(level > 0.01 && level < 0.999);
        expect(staff(load, 180, 20, level, patience)).toBe(n);
      },
    ),
    { numRuns: 200 },
  );
});

test("fractional agents meet the target, a billionth fewer miss it, and whole agents are the next whole number", () => {
  fc.assert(
    fc.property(
      logUniform(0.3, 3000),
      fc.constantFrom(Infinity, 60, 400),
      fc.double({ min: 0.4, max: 0.97, noNaN: true }),
      (load, patience, target) => {
        const found = fractionalAgentsNeeded(question(load, 180, 20, target, patience));
        const n = found.kind === "agents" ? found.agents : NaN;
        expect(service(n, load, 180, 20, patience).serviceLevel.offered).toBeGreaterThanOrEqual(target - HAIR);
        expect(service(n * (1 - 1e-9), load, 180, 20, patience).serviceLevel.offered).toBeLessThan(target);
        expect(staff(load, 180, 20, target, patience)).toBe(Math.max(1, Math.ceil(n - 1e-9)));
      },
    ),
    { numRuns: 120 },
  );
});

test("a definition that forgives abandonment may have no fewest and no most, and says so", () => {
  expect(fractionalAgentsNeeded({ ...question(100, 180, 20, 0.8, 2), definition: "answered" })).toEqual({
    kind: "no minimum",
  });
  expect(
    loadCapacity({
      agents: agents(5),
      handling: seconds(180),
      answer: seconds(20),
      target: fraction(0.8),
      patience: seconds(1),
      definition: "answered",
    }),
  ).toEqual({ kind: "no maximum" });
});

test("capacity and agents undo each other", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(Infinity, 45, 600),
      fc.double({ min: 0.3, max: 0.98, noNaN: true }),
      (n, patience, target) => {
        const found = loadCapacity({
          agents: agents(n),
          handling: seconds(150),
          answer: seconds(20),
          target: fraction(target),
          patience: seconds(patience),
        });
        const load = found.kind === "load" ? found.load : NaN;
        expect(staff(load, 150, 20, target, patience)).toBe(n);
        expect(staff(load * (1 + 1e-9), 150, 20, target, patience)).toBe(n + 1);
      },
    ),
    { numRuns: 80 },
  );
});

test("lines: one fewer blocks too much", () => {
  fc.assert(
    fc.property(logUniform(0.01, 50_000), logUniform(1e-6, 0.5), (load, blocked) => {
      const lines = linesNeeded(erlangs(load), fraction(blocked));
      expect(blockingProbability(lines, erlangs(load))).toBeLessThanOrEqual(blocked * (1 + 1e-11));
      expect(blockingProbability(agents(lines - 1), erlangs(load))).toBeGreaterThan(blocked);
    }),
  );
});

test("uncertainty costs service, little uncertainty costs little, and agents make up for it", () => {
  const level = (n: number, cv: number, patience: number): number =>
    uncertainService({
      agents: agents(n),
      load: erlangs(40),
      handling: seconds(240),
      answer: seconds(20),
      patience: seconds(patience),
      definition: "offered",
      uncertainty: ratio(cv),
    }).serviceLevel;
  for (const patience of [Infinity, 120]) {
    const levels = [0, 0.02, 0.05, 0.1, 0.2, 0.4].map((cv) => level(47, cv, patience));
    expect(levels).toEqual([...levels].sort((one, other) => other - one));
    expect(level(47, 1e-6, patience)).toBeCloseTo(level(47, 0, patience), 9);
    const asked = { ...question(40, 240, 20, 0.8, patience), uncertainty: ratio(0.15) };
    const n = agentsNeeded(asked);
    expect(level(n, 0.15, patience)).toBeGreaterThanOrEqual(0.8);
    expect(level(n - 1, 0.15, patience)).toBeLessThan(0.8);
  }
});

test("the Gamma mix agrees with Simpson's rule over the Gamma density", () => {
  const cv = 0.3;
  const shape = 1 / cv ** 2;
  const at = (g: number): number => g ** shape * Math.exp(-shape * (g - 1)); // volume-weighted, unnormalised
  let weight = 0;
  let sum = 0;
  const steps = 8000;
  for (let i = 1; i <= steps; i++) {
    const g = (8 * i) / steps;
    const factor = (i === steps ? 1 : i % 2 === 1 ? 4 : 2) * at(g);
    weight += factor;
    sum += factor * service(30, 25 * g, 200, 15, 150).serviceLevel.offered;
  }
  const found = uncertainService({
    agents: agents(30),
    load: erlangs(25),
    handling: seconds(200),
    answer: seconds(15),
    patience: seconds(150),
    definition: "offered",
    uncertainty: ratio(cv),
  });
  expect(found.serviceLevel).toBeCloseTo(sum / weight, 9);
});

test("redials that breed as many attempts never settle; without redials the load is the load", () => {
  const asked = {
    agents: agents(5),
    load: erlangs(50),
    handling: seconds(180),
    patience: seconds(60),
    redial: fraction(1),
    reconnect: fraction(0),
  };
  expect(loadWithRedials(asked)).toEqual({ kind: "never settles" });
  expect(loadWithRedials({ ...asked, redial: fraction(0) })).toEqual({ kind: "settled", load: 50 });
});
