import { analyse } from "../../src/analysis";
import { largeCase } from "./large-case";

/** One line of the economics bench. */
export interface EconomicsLine {
  readonly what: string;
  readonly seconds: number;
  readonly limit: number;
  readonly options: number;
  readonly heapMegabytes: number;
}

const CASES = [
  { flows: 50, limit: 3 },
  { flows: 200, limit: 15 },
] as const;

/** Times the whole analysis: every flow a pool of its own, 504 half-hours, the whole menu with five offers. */
export function economicsBench(): readonly EconomicsLine[] {
  return CASES.map(({ flows, limit }) => {
    const inputs = largeCase(flows);
    const start = process.hrtime.bigint();
    const { workings } = analyse(inputs, { today: "2026-01-01", seed: 1 });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    return { what: `${flows} flows × 504 half-hours × the whole menu`, seconds, limit, options: workings.options.length, heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20 };
  });
}
