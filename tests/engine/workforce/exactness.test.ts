import { agents, erlangs, seconds } from "../../../src/engine/quantities";
import { blockingProbability, serviceMeasures, waitProbability } from "../../../src/engine/workforce";
import { agentsFor, cornerFor, generator, loadFor } from "../../reference/corners";
import { exactErlang, exactMeasures, outOfRange } from "../../reference/exact-queue";
import { input, readVectors, relativeError } from "../../reference/vectors";

/**
 * Ten thousand random corners against tests/reference, an independent computation with 70 digits and more; the files come from
 * tests/reference/write-vectors.ts. A double distinguishes 16 digits; 12 of Erlang B and C and 11 of Erlang A are promised.
 */

interface Worst {
  error: number;
  at: unknown;
}

function note(worst: Map<string, Worst>, name: string, error: number, at: unknown): void {
  if (!(error <= (worst.get(name)?.error ?? -1))) worst.set(name, { error, at });
}

describe("4,000 corners of Erlang B and C", () => {
  const { lines } = readVectors("erlang");
  const worst = new Map<string, Worst>();
  for (const line of lines) {
    const [n, a, blocking, waiting] = line;
    note(
      worst,
      "blocking",
      relativeError(blockingProbability(agents(input(n)), erlangs(input(a))), String(blocking)),
      line,
    );
    note(worst, "waiting", relativeError(waitProbability(agents(input(n)), erlangs(input(a))), String(waiting)), line);
  }
  test("are all there", () => expect(lines).toHaveLength(4000));
  test.each(["blocking", "waiting"])("%s is right to 12 digits", (name) => {
    expect(worst.get(name)?.error).toBeLessThanOrEqual(1e-12);
  });
});

describe("6,000 corners of Erlang A", () => {
  const { lines, columns } = readVectors("abandonment");
  const measured = columns.slice(5);
  const worst = new Map<string, Worst>();
  for (const line of lines) {
    const [n, a, handling, answer, patience] = line.slice(0, 5).map(input);
    const found = serviceMeasures({
      agents: agents(n ?? 0),
      load: erlangs(a ?? 0),
      handling: seconds(handling ?? 0),
      answer: seconds(answer ?? 0),
      patience: seconds(patience ?? 0),
    });
    const values: Record<string, number> = {
      ...found.serviceLevel,
      wait: found.waitProbability,
      abandonment: found.abandonment,
      meanWait: found.meanWait,
      occupancy: found.occupancy,
    };
    for (const [index, name] of measured.entries())
      note(worst, name, relativeError(values[name] ?? NaN, String(line[5 + index])), line);
  }
  test("are all there", () => expect(lines).toHaveLength(6000));
  test.each(measured)("%s is right to 11 digits", (name) => {
    expect(worst.get(name)?.error).toBeLessThanOrEqual(1e-11);
  });
});

describe("the vectors", () => {
  test("of Erlang B and C are what their program computes", () => {
    const { seed, lines } = readVectors("erlang");
    const random = generator(seed);
    for (let line = 0; line < 60;) {
      const load = loadFor(random);
      const n = agentsFor(random, load);
      if (outOfRange(n, load)) continue;
      const { blocking, waiting } = exactErlang(n, load);
      expect(lines[line]).toEqual([n, load, blocking.toPrecision(18), waiting.toPrecision(18)]);
      line++;
    }
  });

  test("of Erlang A are what their program computes", () => {
    const { seed, lines } = readVectors("abandonment");
    const random = generator(seed);
    for (let line = 0; line < 15;) {
      const corner = cornerFor(random);
      const found = exactMeasures(corner);
      if (found === null) continue;
      expect(lines[line]?.slice(0, 2)).toEqual([corner.agents, corner.load]);
      expect(lines[line]?.slice(5)).toEqual(
        [
          found.wait,
          found.abandonment,
          found.meanWait,
          found.occupancy,
          found.offered,
          found.virtual,
          found.handled,
          found.patient,
          found.answered,
        ].map((each) => each.toPrecision(18)),
      );
      line++;
    }
  });
});

test("near no place at all the share lost is never rounded past 1", () => {
  // The limit is 1: without a place everything is lost.
  expect(blockingProbability(agents(5.931868908594599e-19), erlangs(4.978412222288914e-60))).toBeLessThanOrEqual(1);
});
