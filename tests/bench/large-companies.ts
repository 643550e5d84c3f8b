import { analyse } from "../../src/decision";
import { largeCase } from "./large-case";
import type { Bench } from "./measure";

const CASES = [
  { flows: 200, offers: 200 },
  { flows: 1000, offers: 20 },
] as const;

/** Processor time in seconds since an earlier look. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The largest companies: they end, and are told how far they are. Without draws and scenarios; some ten minutes in all. */
export const largeCompaniesBench: Bench = {
  title: "large: as many flows and offers as a workbook takes",
  run: function* () {
    for (const { flows, offers } of CASES) {
      const inputs = largeCase(flows, { offers });
      const start = process.cpuUsage();
      let told = start;
      let still = 0;
      let asked = start;
      let deaf = 0;
      const { workings } = analyse(inputs, {
        today: "2026-01-01",
        seed: 1,
        draws: 0,
        scenarios: false,
        report: () => {
          still = Math.max(still, secondsSince(told));
          told = process.cpuUsage();
        },
        cancelled: () => {
          deaf = Math.max(deaf, secondsSince(asked));
          asked = process.cpuUsage();
          return false;
        },
      });
      const memory = process.resourceUsage().maxRSS / 1024;
      yield `${flows} flows with ${offers} offers each, ${workings.options.length} options: ${secondsSince(start).toFixed(0)} s of processor time, progress never still for more than ${still.toFixed(1)} s, never deaf to giving up for more than ${deaf.toFixed(1)} s, ${memory.toFixed(0)} MB in all`;
    }
  },
};
