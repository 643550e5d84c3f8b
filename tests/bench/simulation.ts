import { simulatedDays } from "../../src/engine/simulation";
import { readSimulationCase } from "../../src/intake";
import { PUBLISHED } from "../support/published-centres";
import { timed } from "./measure";
import type { Bench } from "./measure";

const DAYS = 1000;

/** Centres whose figures others published, a thousand replications each. */
export const simulationBench: Bench = {
  title: `Simulated days: ${DAYS} replications of a centre, event by event`,
  run: () =>
    PUBLISHED.map(({ name, given }) => {
      const read = readSimulationCase({ ...given, days: DAYS });
      if (read.issues.length > 0) throw new Error(`the case ${name} is refused`);
      let contacts = 0;
      const seconds =
        timed(() => {
          const { places, replications } = simulatedDays(read.given, 1);
          for (const counts of replications) contacts += counts[places.total("offered")] ?? NaN;
        }) / 1000;
      return `${name}, ${contacts.toLocaleString("en-GB")} contacts: ${seconds.toFixed(2)} s of processor time (asked: below 2 s)`;
    }),
};
