import { analyse } from "../../src/decision";
import { growthExponent } from "./growth-exponent";
import { largeCase } from "./large-case";
import { timed } from "./measure";
import type { Bench } from "./measure";

const SIZES = [10, 50, 200, 1000] as const;

/** How the analysis grows with the number of flows: the exponent of each step, and of all of them together; 1 is as many times the work as there are flows. */
export const growthBench: Bench = {
  title: "Growth: flows, a pool each, five offers, without draws",
  run: function* () {
    // What the first run is slower by is no growth.
    const run = (flows: number): number =>
      timed(() => analyse(largeCase(flows), { today: "2026-01-01", seed: 1, draws: 0 })) / 1000;
    run(SIZES[0]);
    const measured: { readonly size: number; readonly work: number }[] = [];
    for (const size of SIZES) {
      const point = { size, work: run(size) };
      const last = measured.at(-1);
      measured.push(point);
      const step = last === undefined ? "" : `, exponent ${growthExponent([last, point]).toFixed(2)} from ${last.size}`;
      const perFlow = (1000 * point.work) / size;
      yield `${String(size).padStart(5)} flows: ${point.work.toFixed(2)} s of processor time, ${perFlow.toFixed(0)} ms a flow${step}`;
    }
    yield `exponent over all sizes: ${growthExponent(measured).toFixed(2)}`;
  },
};
