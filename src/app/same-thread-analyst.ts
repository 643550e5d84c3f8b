import { analyse, Cancelled, DRAWS } from "../decision";
import type { Analyst } from "./analyst";

/** Analyses where it is called: for the command line and for tests. The pane has a worker instead. */
export const sameThreadAnalyst: Analyst = {
  async analyse(inputs, { signal, ...asked }) {
    if (signal.aborted) throw new Cancelled();
    return analyse(inputs, {
      ...asked,
      draws: DRAWS,
      scenarios: true,
      transition: true,
      cancelled: () => signal.aborted,
    });
  },
};
