/**
 * A seeded sample of the code's lines, each with all the faults that Stryker would put into it.
 *
 * Trying every fault of the two rooms takes many hours; the lines drawn here take minutes and estimate the same score, with
 * the interval that score.mjs prints. Faults that span several lines (a whole body emptied) are left out: nearly all of them
 * are caught, so that leaving them out can only lower the score.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** The rooms whose tests are put to the test. */
export const ROOMS = ["src/engine", "src/decision"];

const SILENT = { debug() {}, info() {}, isDebugEnabled: () => false };

/** Numbers in [0, 1) that the same seed draws again (mulberry32). */
function drawn(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sourcesOf(room) {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name))
    .sort();
}

/** Every line of the rooms that holds a fault of its own, with how many. */
async function linesWithFaults() {
  const files = ROOMS.flatMap(sourcesOf).map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const { mutants } = await new Instrumenter(SILENT).instrument(files, {
    excludedMutations: [],
    ignorers: [],
    plugins: null,
  });
  const lines = new Map();
  for (const { fileName, location } of mutants) {
    if (location.start.line !== location.end.line) continue;
    const key = `${fileName}:${location.start.line + 1}`;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

/** `count` lines drawn by `seed` without putting back, as ranges that Stryker takes, and how many there are in all. */
export async function sampledLines(seed, count) {
  const lines = [...(await linesWithFaults()).keys()];
  const next = drawn(seed);
  for (let place = lines.length - 1; place > 0; place -= 1) {
    const other = Math.floor(next() * (place + 1));
    [lines[place], lines[other]] = [lines[other], lines[place]];
  }
  const ranges = lines.slice(0, count).map((key) => {
    const [, file, line] = /^(.*):(\d+)$/.exec(key);
    return `${file}:${line}:0-${line}:1000`;
  });
  return { ranges, lines: lines.length };
}
