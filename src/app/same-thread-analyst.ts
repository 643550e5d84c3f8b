import { analyse, Cancelled, DRAWS } from "../decision";
import type { Analyst } from "./analyst";

/** Analyses where it is called: for the command line and for tests. The pane has a worker instead. */
export const sameThreadAnalyst: Analyst = {
  async analyse(inputs, { today, seed, report, signal }) {
    if (signal.aborted) throw new Cancelled();
    return analyse(inputs, { today, seed, draws: DRAWS, scenarios: true, report, cancelled: () => signal.aborted });
  },
};
