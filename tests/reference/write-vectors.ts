/**
 * Writes `erlang.json` and `abandonment.json`: `tsx tests/reference/write-vectors.ts`. It takes a while; the tests recompute a
 * sample of the lines, so that the files cannot drift from this program.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agentsFor, cornerFor, generator, loadFor } from "./corners";
import { exactErlang, exactMeasures, outOfRange } from "./exact-queue";

const ERLANG = { seed: 20260101, count: 4000 };
const ABANDONMENT = { seed: 20260102, count: 6000 };

/** Digits kept: one more than a double tells apart. */
const DIGITS = 18;

function erlangLines(): string[] {
  const random = generator(ERLANG.seed);
  const lines: string[] = [];
  while (lines.length < ERLANG.count) {
    const load = loadFor(random);
    const agents = agentsFor(random, load);
    if (outOfRange(agents, load)) continue;
    const { blocking, waiting } = exactErlang(agents, load);
    lines.push(JSON.stringify([agents, load, blocking.toPrecision(DIGITS), waiting.toPrecision(DIGITS)]));
  }
  return lines;
}

function abandonmentLines(): string[] {
  const random = generator(ABANDONMENT.seed);
  const lines: string[] = [];
  for (let drawn = 0; lines.length < ABANDONMENT.count; drawn++) {
    const corner = cornerFor(random);
    const found = exactMeasures(corner);
    if (found === null) continue;
    const { agents, load, handling, answer, patience } = corner;
    const measures = [
      found.wait,
      found.abandonment,
      found.meanWait,
      found.occupancy,
      found.offered,
      found.virtual,
      found.handled,
      found.patient,
      found.answered,
    ];
    lines.push(
      JSON.stringify([
        agents,
        load,
        handling,
        answer,
        patience === Infinity ? null : patience,
        ...measures.map((each) => each.toPrecision(DIGITS)),
      ]),
    );
    if (drawn % 500 === 0) console.log(`${lines.length} lines of ${drawn + 1} corners`);
  }
  return lines;
}

function write(name: string, seed: number, columns: string, lines: readonly string[]): void {
  const head = `{"seed":${seed},"columns":${JSON.stringify(columns.split(" "))},"lines":[\n`;
  writeFileSync(join(__dirname, name), `${head}${lines.join(",\n")}\n]}\n`);
}

write("erlang.json", ERLANG.seed, "agents load blocking waiting", erlangLines());
write(
  "abandonment.json",
  ABANDONMENT.seed,
  "agents load handling answer patience wait abandonment meanWait occupancy offered virtual handled patient answered",
  abandonmentLines(),
);
