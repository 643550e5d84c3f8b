import fc from "fast-check";
import { agents, erlangs } from "../../../src/engine/quantities";
import { simulatedDays, simulationMeasures } from "../../../src/engine/simulation";
import { ContactStore, LOST } from "../../../src/engine/simulation/numerics/contact-store";
import { gammaQuantile } from "../../../src/engine/simulation/numerics/gamma-quantile";
import { poissonQuantile } from "../../../src/engine/simulation/numerics/poisson-quantile";
import { WaitingLine } from "../../../src/engine/simulation/numerics/waiting-line";
import { waitProbability } from "../../../src/engine/workforce";
import { readSimulationCase } from "../../../src/intake";
import { CALLS, IMPATIENT, PUBLISHED, TELETHON } from "../../support/published-centres";

const exponential = (mean: number) => ({ law: "exponential", mean });

function measured(value: unknown, seed = 1): ReadonlyMap<string, readonly [number, number]> {
  const { given, issues } = readSimulationCase(value);
  expect(issues).toEqual([]);
  return new Map(
    simulationMeasures(given, simulatedDays(given, seed)).map(({ measure, unit, mean, error }) => {
      const scale = unit === "seconds" ? 60 : 1;
      return [measure, [mean / scale, error / scale]];
    }),
  );
}

describe("figures that others published", () => {
  // One figure in ten may lie beyond 1.96 errors of a right program, hardly one in a thousand beyond 3.29.
  test.each(PUBLISHED)("$name: within 3.29 combined standard errors each, few beyond 1.96", ({ given, figures }) => {
    const own = measured(given);
    const distances = Object.entries(figures).map(([measure, [mean, error]]) => {
      const [value, ownError] = own.get(measure) ?? [NaN, NaN];
      // Figures printed to three digits are up to half a digit off.
      const rounding = mean < 3 && measure !== "disconnected" ? 0.0005 : 0;
      return Math.max(0, Math.abs(value - mean) - rounding) / Math.hypot(error, ownError);
    });
    expect(Math.max(...distances)).toBeLessThan(3.29);
    expect(distances.filter((each) => each > 1.96).length).toBeLessThanOrEqual(Math.max(2, distances.length / 10));
  });
});

describe("laws of queues", () => {
  test("many short calls to one long day wait as Erlang C says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.double({ min: 0.5, max: 0.85, noNaN: true }), (team, load) => {
        const busy = team * load;
        const given = {
          ...CALLS,
          days: 12,
          periodMin: 3000,
          types: [{ name: "Calls", ratePerMin: [busy], service: exponential(1), answerTime: 0 }],
          groups: [{ name: "Team", agents: [team] }],
        };
        const own = measured(given);
        // The mean wait: waiting probability over the rate at which the line empties.
        const expected = waitProbability(agents(team), erlangs(busy)) / (team - busy);
        const [wait, error] = own.get("asaMin") ?? [NaN, NaN];
        // A day begins empty: that takes a little off.
        expect(Math.abs(wait - expected)).toBeLessThan(4 * error + 0.02 * expected);
      }),
      { numRuns: 8, seed: 7 },
    );
  });

  test("each contact that comes is served, lost, refused, noted or cut off", () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("drain", "disconnect"),
        (balk, again, lines, end) => {
          const given = {
            ...TELETHON,
            days: 4,
            lines,
            end,
            queueLimit: Math.ceil(lines / 3),
            types: [{ ...TELETHON.types[0], balk, retry: { share: again, delay: exponential(5) } }],
          };
          const own = measured(given);
          const mean = (measure: string) => own.get(measure)?.[0] ?? 0;
          const ends = ["served", "abandoned", "blocked", "messages", "disconnected"].map(mean);
          expect(ends.reduce((sum, each) => sum + each, 0)).toBeCloseTo(mean("offered"), 6);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("who calls again stands behind those who came meanwhile", () => {
    // One agent busy for ten minutes: the first who waits gives up after one and is back after two, when another has come. The other is served first.
    const line = new WaitingLine();
    const contacts = new ContactStore();
    const first = contacts.add(0, 0, 0, 1, 1);
    line.add(first);
    contacts.fate[first] = LOST;
    contacts.began[first] = 1;
    const other = contacts.add(0, 1.5, 0, 1, 9);
    line.add(other);
    const again = contacts.addAgain(first, 3);
    line.add(again);
    expect(line.head(contacts.fate)).toBe(other);
    contacts.fate[other] = 0;
    expect(line.head(contacts.fate)).toBe(again);
    contacts.fate[again] = 0;
    contacts.began[again] = 5;
    expect(contacts.wait(again)).toBe(3);
  });

  test("the same seed gives the same days, another gives others; more agents meet the same customers", () => {
    expect(measured(IMPATIENT, 3)).toEqual(measured(IMPATIENT, 3));
    expect(measured(IMPATIENT, 4)).not.toEqual(measured(IMPATIENT, 3));
    const more = { ...IMPATIENT, groups: [{ name: "Team", agents: [13] }] };
    expect(measured(more).get("offered")).toEqual(measured(IMPATIENT).get("offered"));
    expect(measured(more).get("slOffered")?.[0]).toBeGreaterThan(measured(IMPATIENT).get("slOffered")?.[0] ?? 1);
  });

  test("written work is done between calls, and takes what time it takes", () => {
    const deferrable = {
      groups: [0],
      reserve: [1],
      service: { law: "constant", value: 5 },
      perMin: 0.2,
      startStock: 3,
    };
    const plain = measured(CALLS);
    const own = measured({ ...CALLS, deferrable });
    expect(own.get("deferred")?.[0]).toBeCloseTo(0.2 * 480 + 3, -1);
    expect(own.get("slOffered")?.[0]).toBeLessThan(plain.get("slOffered")?.[0] ?? 0);
    const added = (own.get("occupancy:Team")?.[0] ?? 0) - (plain.get("occupancy:Team")?.[0] ?? 0);
    expect(added).toBeCloseTo((99 * 5) / (12 * 480), 2);
  });
});

describe("draws", () => {
  test.each`
    shape | probability | expected             | from
    ${1}  | ${0.5}      | ${Math.LN2}          | ${"exponential law: ln 2"}
    ${1}  | ${0.99}     | ${Math.log(100)}     | ${"exponential law"}
    ${2}  | ${0.95}     | ${4.743864518 / 2}   | ${"half a chi-squared quantile of 4 degrees, 9.487729037"}
    ${50} | ${0.5}      | ${99.33412923 / 100} | ${"the chi-squared median of 100 degrees, 99.33412923"}
  `("Gamma law of shape $shape at $probability ($from)", ({ shape, probability, expected }) => {
    expect(gammaQuantile(Number(shape), Number(probability))).toBeCloseTo(Number(expected), 8);
  });

  test("a Poisson quantile is the least count whose chance up to it reaches", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (mean, probability) => {
          let count = 0;
          let chance = Math.exp(-mean);
          for (let below = chance; below < probability - 1e-12; below += chance) {
            count += 1;
            chance *= mean / count;
          }
          expect(poissonQuantile(mean, probability)).toBe(count);
        },
      ),
    );
  });

  test.each([
    [{ law: "gamma", mean: 2, shape: 0.7 }],
    [{ law: "lognormal", mean: 2, cv: 1.5 }],
    [{ law: "weibull", mean: 2, shape: 1.6 }],
    [{ law: "uniform", low: 1, high: 3 }],
    [
      {
        law: "mixture",
        parts: [
          [0.25, { law: "constant", value: 5 }],
          [0.75, { law: "exponential", mean: 1 }],
        ],
      },
    ],
    [{ law: "empirical", values: [1, 2, 5], weights: [6, 3, 2] }],
  ])("the mean of %j is 2 minutes", (service) => {
    const quiet = { ...CALLS, groups: [{ name: "Team", agents: [100] }], types: [{ ...CALLS.types[0], service }] };
    const [occupancy = NaN, error = NaN] = measured(quiet).get("occupancyWithOvertime:Team") ?? [];
    expect(Math.abs(occupancy - (4.2 * 2) / 100)).toBeLessThan(4 * error);
  });
});

describe("a case that cannot be", () => {
  test.each([
    [{ ...CALLS, types: [{ ...CALLS.types[0], ratePerMin: [1, 2] }] }, "types[0].ratePerMin"],
    [{ ...CALLS, types: [{ ...CALLS.types[0], ratePerMin: [-1] }] }, "types[0].ratePerMin[0]"],
    [{ ...CALLS, types: [{ ...CALLS.types[0], service: { law: "pareto" } }] }, "types[0].service.law"],
    [{ ...CALLS, types: [{ ...CALLS.types[0], balk: 40 }] }, "types[0].balk"],
    [{ ...CALLS, routing: { ...CALLS.routing, typeToGroups: [[{ group: 1 }]] } }, "routing.typeToGroups[0][0].group"],
    [{ ...CALLS, end: "stop" }, "end"],
    [{ ...CALLS, groups: [{ name: "Team", agents: ["12"] }] }, "groups[0].agents[0]"],
  ])("%#: its place is named", (given, path) => {
    expect(readSimulationCase(given).issues.map((issue) => issue.path)).toContain(path);
  });
});
