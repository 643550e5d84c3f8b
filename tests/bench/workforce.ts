import { functionNamed, runFunction } from "../../src/functions/catalogue";
import { agents, erlangs, fraction, seconds } from "../../src/engine/quantities";
import { agentsNeeded, blockingProbability, serviceMeasures } from "../../src/engine/workforce";
import { callsPerSecond, reported, timed } from "./measure";
import type { Bench } from "./measure";
import { plainAgents, plainErlangA } from "./plain-recursion";

const LOADS = [10, 100, 1000, 10_000, 100_000] as const;
const HANDLING = seconds(180);
const ANSWER = seconds(20);
const TARGET = fraction(0.8);
const PATIENCE = seconds(180);

/** A load a little different at each call. */
function near(load: number, index: number): number {
  return load * (1 + (index % 997) / 20_000);
}

/** The workforce functions: calls a second by size, beside the plain recursion in the same run. */
export const workforceBench: Bench = {
  title: "Workforce, per second of processor time (80/20, handling 180 s, patience 180 s where said)",
  *run() {
    for (const load of LOADS) {
      const plain = callsPerSecond((index) => plainAgents(near(load, index), 180, 0.8, 20));
      yield reported(`plain recursion, fewest agents, load ${load}`, plain);
      const ours = callsPerSecond((index) =>
        agentsNeeded({ load: erlangs(near(load, index)), handling: HANDLING, answer: ANSWER, target: TARGET }),
      );
      yield reported(`fewest agents, load ${load}`, ours, { rate: plain, name: "the plain recursion" });
    }
    for (const load of LOADS) {
      const plain = callsPerSecond((index) => plainErlangA(Math.round(load), near(load, index), 180, 180));
      yield reported(`plain chain, Erlang A without service level, load ${load}`, plain);
      const ours = callsPerSecond(
        (index) =>
          serviceMeasures({
            agents: agents(Math.round(load)),
            load: erlangs(near(load, index)),
            handling: HANDLING,
            answer: ANSWER,
            patience: PATIENCE,
          }).serviceLevel.offered,
      );
      yield reported(`all Erlang A measures, load ${load}`, ours, { rate: plain, name: "the plain chain" });
    }
    for (const load of LOADS) {
      yield reported(
        `fewest agents with patience, load ${load}`,
        callsPerSecond((index) =>
          agentsNeeded({
            load: erlangs(near(load, index)),
            handling: HANDLING,
            answer: ANSWER,
            target: TARGET,
            patience: PATIENCE,
          }),
        ),
      );
    }
    for (const load of LOADS) {
      yield reported(
        `Erlang B, fractional places, load ${load}`,
        callsPerSecond((index) => blockingProbability(agents(load + 0.5), erlangs(near(load, index)))),
      );
    }
    yield column();
    yield uncertainColumn(null);
    yield uncertainColumn(false);
  },
};

/** A column of 10,000 cells given to one formula. */
function column(): string {
  const declared = functionNamed("AGENTS");
  if (declared === undefined) throw new RangeError("AGENTS is not in the catalogue");
  const cells = Array.from({ length: 10_000 }, (_, row) => [20 + row / 10]);
  const times = Array.from({ length: 7 }, () =>
    timed(() => runFunction(declared, [cells, 180, 0.8, 20], { language: "en", today: "2026-01-01" })),
  ).sort((one, other) => one - other);
  return `AGENTS over a column of 10,000 cells: ${(times[3] ?? NaN).toFixed(0)} ms (median of 7, first ${Math.max(...times).toFixed(0)} ms)`;
}

/** A column of 20,000 cells that differ in everything, with patience and an uncertain volume. */
function uncertainColumn(whole: boolean | null): string {
  const declared = functionNamed("AGENTS");
  if (declared === undefined) throw new RangeError("AGENTS is not in the catalogue");
  const spread = (from: number, to: number, stride: number) =>
    Array.from({ length: 20_000 }, (_, row) => [from + (to - from) * ((row * stride) % 1)]);
  const volumes = spread(20, 520, 0.271);
  const [handling, patience, uncertainty] = [
    spread(180, 480, 0.618),
    spread(60, 300, 0.733),
    spread(0.05, 0.35, 0.419),
  ];
  const args = [volumes, handling, 0.8, 20, patience, 30, null, null, null, uncertainty, whole];
  const time = timed(() => runFunction(declared, args, { language: "en", today: "2026-01-01" }));
  return `AGENTS${whole === false ? " in fractions" : ""} over 20,000 cells that differ in volume, handling, patience and uncertainty: ${time.toFixed(0)} ms`;
}
