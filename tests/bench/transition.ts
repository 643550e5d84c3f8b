import { decidedCase, staffedCase } from "../../src/decision/decided-case";
import { plannedTransition } from "../../src/decision/transition/planned-transition";
import { largeCase } from "./large-case";
import { timed } from "./measure";
import type { Bench } from "./measure";

const FLOWS = 50;

/** The way to a decided plan, laid out week by week: waves proposed and moved, people, service by half-hour, money. */
export const transitionBench: Bench = {
  title: `Transition: the way to a plan of ${FLOWS} flows, week by week`,
  run: function* () {
    for (const pooled of [1, 10, FLOWS]) {
      const inputs = largeCase(FLOWS, { pooled });
      const decided = decidedCase(staffedCase(inputs, { today: "2026-01-01", seed: 1 }));
      let weeks = 0;
      let leaving = 0;
      const seconds =
        timed(() => {
          const way = plannedTransition(decided, decided.toDecide)?.transition;
          weeks = way?.weeks.length ?? 0;
          leaving = way?.waves.flatMap(({ flows }) => flows).length ?? 0;
        }) / 1000;
      yield `${pooled} a pool, ${leaving} leave, ${weeks} weeks: ${seconds.toFixed(2)} s of processor time (asked: below 1 s)`;
    }
  },
};
