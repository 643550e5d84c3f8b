import { periodServices, simulationMeasures } from "../../engine/simulation";
import type { SimulatedDays, SimulationCase } from "../../engine/simulation";

const MINUTE = 60;

/** Simulated days as data. */
export type SimulationJson = ReturnType<typeof simulationJson>;

/** Simulated days as data: each measure with its standard error, times in minutes, service by period and type. */
export function simulationJson(given: SimulationCase, days: SimulatedDays) {
  return {
    status: days.replications.length < given.days ? ("stopped" as const) : ("done" as const),
    days: days.replications.length,
    measures: Object.fromEntries(
      simulationMeasures(given, days).map(({ measure, unit, mean, error }) => {
        const scale = unit === "seconds" ? MINUTE : 1;
        return [measure, [mean / scale, error / scale]];
      }),
    ),
    periods: periodServices(given, days),
  };
}
