import fc from "fast-check";
import { agents as agentsOf, erlangs, fraction, ratio, seconds } from "../../../src/engine/quantities";
import {
  SERVICE_LEVEL_DEFINITIONS,
  agentsNeeded,
  busynessOf,
  chatMeasures,
  teamOf,
  uncertainService,
} from "../../../src/engine/workforce";
import type { TeamTerms } from "../../../src/engine/workforce";

const terms = fc.record({
  handling: fc.integer({ min: 60, max: 600 }),
  answer: fc.integer({ min: 0, max: 60 }),
  patience: fc.constantFrom(60, 300, Infinity),
  target: fc.constantFrom(0.7, 0.8, 0.9),
  maxOccupancy: fc.constantFrom(1, 0.9),
  uncertainty: fc.constantFrom(0.02, 0.1, 0.2, 0.4, 1),
});
const called = (stated: Omit<TeamTerms, "concurrency" | "definition">): TeamTerms => ({
  ...stated,
  concurrency: 1,
  definition: "offered",
});

describe("a team over uncertain volumes", () => {
  test("serves, by each definition, what the mean taken for the forecast by itself says, to a thousandth", () => {
    fc.assert(
      fc.property(
        terms,
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0.4, max: 1.2, noNaN: true }),
        fc.constantFrom(...SERVICE_LEVEL_DEFINITIONS),
        (stated, agents, part, definition) => {
          const load = agents * part;
          const { handling, answer, patience, uncertainty } = stated;
          const own = teamOf(agents, { ...called(stated), definition }).shares(load);
          const alone = uncertainService({
            agents: agentsOf(agents),
            load: erlangs(load),
            handling: seconds(handling),
            answer: seconds(answer),
            patience: seconds(patience),
            uncertainty: ratio(uncertainty),
            definition,
          });
          expect(Math.abs(own.reached / own.counted - alone.serviceLevel)).toBeLessThan(0.001);
          expect(Math.abs(own.abandonment - alone.abandonment)).toBeLessThan(0.001);
          expect(Math.abs(own.occupancy - alone.occupancy)).toBeLessThan(0.001);
        },
      ),
      {
        numRuns: 200,
        examples: [
          // An answer time of two thirds of a call: the queue tips within a fiftieth of the load.
          [
            { handling: 60, answer: 38, patience: Infinity, target: 0.7, maxOccupancy: 1, uncertainty: 0.4 },
            71,
            0.8524095022848961,
            "offered",
          ],
        ],
      },
    );
  });

  test("its capacity is where one agent more becomes needed, to a thousandth of service", () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 60 }), (stated, agents) => {
        const capacity = teamOf(agents, called(stated)).capacity();
        const { handling, answer, patience, target, maxOccupancy, uncertainty } = stated;
        const needed = (by: number): number =>
          agentsNeeded({
            load: erlangs(capacity),
            handling: seconds(handling),
            answer: seconds(answer),
            patience: seconds(patience),
            target: fraction(target + by),
            maxOccupancy: fraction(Math.min(1, maxOccupancy - by)),
            uncertainty: ratio(uncertainty),
          });
        // A thousandth less asked, these agents do; a thousandth more, they do not.
        expect(needed(-0.001)).toBeLessThanOrEqual(agents);
        if (maxOccupancy === 1) expect(needed(0.001)).toBeGreaterThan(agents);
      }),
      { numRuns: 100 },
    );
  });

  test("certain volumes are the exact queue, calls and chats", () => {
    const desk = { handling: 480, answer: 60, patience: 180, target: 0.8, maxOccupancy: 1, uncertainty: 0 };
    const chat = chatMeasures({
      agents: agentsOf(10),
      load: erlangs(16),
      handling: seconds(480),
      answer: seconds(60),
      patience: seconds(180),
      concurrency: 3,
    });
    const own = teamOf(10, { ...desk, concurrency: 3, definition: "offered" }).shares(16);
    expect(own.reached / own.counted).toBeCloseTo(chat.serviceLevel, 12);
    expect(own.abandonment).toBeCloseTo(chat.abandonment, 12);
    // The published desk: ten agents, three places, eight minutes, two chats a minute.
    expect(own.abandonment).toBeCloseTo(0.00163, 5);
  });

  test("a team of millions is no more work than one of thousands, and serves what fits: volumes of variation 1, weighted, are e^-x x", () => {
    const crowd = called({
      handling: 300,
      answer: 20,
      patience: Infinity,
      target: 0.8,
      maxOccupancy: 1,
      uncertainty: 1,
    });
    const agents = 5_000_000;
    const team = teamOf(agents, crowd);
    const fitting = (part: number): number => 1 - Math.exp(-part) * (1 + part);
    for (const part of [0.5, 1, 2, 4]) {
      const { reached, counted } = team.shares(agents / part);
      expect(Math.abs(reached / counted - fitting(part))).toBeLessThan(1e-4);
    }
    expect(Math.abs(fitting(agents / team.capacity()) - 0.8)).toBeLessThan(1e-4);
  }, 2000);

  test("where the target is above a half and occupancy is free, more uncertainty never lets a team carry more", () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 60 }), (stated, agents) => {
        const capacity = (uncertainty: number): number =>
          teamOf(agents, called({ ...stated, maxOccupancy: 1, uncertainty })).capacity();
        const [low, high] = [capacity(0.1), capacity(0.3)];
        expect(high).toBeLessThanOrEqual(low * 1.001);
      }),
      { numRuns: 60 },
    );
  });
});

describe("busyness", () => {
  test.each([0, 0.05, 0.1, 0.4, 1])("of variation %d: volumes have mean 1 and that variation", (variation) => {
    const law = busynessOf(variation);
    // Shares of contacts over multiples are shares of time.
    const time = law.reduce((sum, { share, multiple }) => sum + share / multiple, 0);
    expect(law.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(time - 1)).toBeLessThan(1e-4);
    expect(
      Math.abs(law.reduce((sum, { share, multiple }) => sum + share * multiple, 0) - (1 + variation ** 2)),
    ).toBeLessThan(1e-4);
  });

  test("gives the share that gives up alone as it gives it among its shares, to the last digit", () => {
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(0, 0.05, 0.3),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.double({ min: 0.4, max: 1.6, noNaN: true }), { minLength: 1, maxLength: 3 }),
        (stated, uncertainty, concurrency, agents, parts) => {
          const team = teamOf(agents, { ...called({ ...stated, uncertainty }), concurrency });
          for (const part of parts)
            expect(team.abandonment(agents * part)).toBe(team.shares(agents * part).abandonment);
        },
      ),
    );
  });
});
