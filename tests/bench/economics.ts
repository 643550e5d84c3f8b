import { analyse } from "../../src/analysis";
import { largeCase } from "./large-case";
import { timed } from "./measure";
import type { Bench } from "./measure";

const CASES = [
  { flows: 50, limit: 3 },
  { flows: 200, limit: 15 },
] as const;

/** The whole analysis: every flow a pool of its own, 504 half-hours, the whole menu with five offers, break-evens included. */
export const economicsBench: Bench = {
  title: "The analysis: flows × 504 half-hours × the whole menu, five offers",
  run: () =>
    CASES.map(({ flows, limit }) => {
      const inputs = largeCase(flows);
      let options = 0;
      const seconds = timed(() => (options = analyse(inputs, { today: "2026-01-01", seed: 1 }).workings.options.length)) / 1000;
      const memory = process.memoryUsage().rss / 2 ** 20;
      return `${flows} flows, ${options} options: ${seconds.toFixed(2)} s of processor time (asked: below ${limit} s), ${memory.toFixed(0)} MB in all`;
    }),
};
