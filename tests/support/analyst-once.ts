import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import type { Analyst } from "../../src/app";

/** Draws no futures, and answers equal inputs once: for what is read, written and said, not for what is answered. */
export function analystOnce(): Analyst {
  const known = new Map<string, Recommendation>();
  return {
    analyse: async (inputs, { today, seed }) => {
      const key = JSON.stringify([inputs, today, seed]);
      const found = known.get(key) ?? analyse(inputs, { today, seed, draws: 0 });
      known.set(key, found);
      return found;
    },
  };
}
