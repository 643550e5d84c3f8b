import { analyse } from "../../src/analysis";
import { largeCase } from "./large-case";
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
      const start = process.hrtime.bigint();
      const { workings } = analyse(inputs, { today: "2026-01-01", seed: 1 });
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const memory = process.memoryUsage().rss / 2 ** 20;
      return `${flows} flows, ${workings.options.length} options: ${seconds.toFixed(2)} s (asked: below ${limit} s), ${memory.toFixed(0)} MB in all`;
    }),
};
