import { analyse, DRAWS } from "../../src/decision";
import { largeCase } from "./large-case";
import { timed } from "./measure";
import type { Bench } from "./measure";

const CASES = [
  { flows: 50, pooled: 1, draws: 0, asked: " (asked: below 3 s)" },
  { flows: 200, pooled: 1, draws: 0, asked: " (asked: below 15 s)" },
  { flows: 50, pooled: 1, draws: DRAWS, asked: "" },
  { flows: 20, pooled: 20, draws: 0, asked: " (asked: below 3 s)" },
  { flows: 50, pooled: 50, draws: 0, asked: " (asked: below 8 s)" },
] as const;

/** The whole analysis: 504 half-hours, volumes as uncertain as by default, the whole menu with five offers, break-evens included; flows in pools of their own but for the last lines. */
export const economicsBench: Bench = {
  title: "The analysis: flows × 504 half-hours × the whole menu, five offers",
  run: () =>
    CASES.map(({ flows, pooled, draws, asked }) => {
      const inputs = largeCase(flows, { pooled });
      let options = 0;
      const seconds =
        timed(() => (options = analyse(inputs, { today: "2026-01-01", seed: 1, draws }).workings.options.length)) /
        1000;
      const memory = process.memoryUsage().rss / 2 ** 20;
      return `${flows} flows${pooled > 1 ? " in one pool" : ""}, ${options} options${draws > 0 ? `, ${draws} futures drawn` : ""}: ${seconds.toFixed(2)} s of processor time${asked}, ${memory.toFixed(0)} MB in all`;
    }),
};
