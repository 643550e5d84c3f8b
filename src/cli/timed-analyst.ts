import type { Analyst } from "../app";

/** Seconds of processor time of an analysis: no reading, no writing. */
export interface Timing {
  /** Until every flow and the whole plan were decided. */
  readonly analysis: number;
  /** Of the plan's simulated days. */
  readonly simulation: number;
  /** Of the other worlds beside it: scenarios, prices and volumes, what moves the saving, the inside made better. */
  readonly scenarios: number;
}

/** An analyst whose last analysis can be asked how long it took. */
export function timedAnalyst({ analyse }: Analyst): { readonly analyst: Analyst; readonly timing: () => Timing } {
  const spent: { -readonly [Part in keyof Timing]: number } = { analysis: 0, simulation: 0, scenarios: 0 };
  return {
    analyst: {
      async analyse(inputs, request) {
        const before = process.cpuUsage();
        let decided: NodeJS.CpuUsage | undefined;
        let simulated: NodeJS.CpuUsage | undefined;
        const recommendation = await analyse(inputs, {
          ...request,
          report(progress) {
            if (progress.stage === "simulation" || progress.stage === "scenarios") decided ??= process.cpuUsage(before);
            if (progress.stage === "scenarios") simulated ??= process.cpuUsage(before);
            request.report(progress);
          },
        });
        const whole = process.cpuUsage(before);
        spent.analysis = seconds(decided ?? whole);
        spent.simulation = seconds(simulated ?? whole) - spent.analysis;
        spent.scenarios = seconds(whole) - spent.analysis - spent.simulation;
        return recommendation;
      },
    },
    timing: () => spent,
  };
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
