import { agents, erlangs, fraction, seconds } from "../../../src/engine/quantities";
import { agentsNeeded, serviceMeasures } from "../../../src/engine/workforce";
import type { ServiceMeasures, StaffingQuestion } from "../../../src/engine/workforce";

/** A queue in plain numbers; patience left out for none. */
export function service(
  n: number,
  load: number,
  handling: number,
  answer: number,
  patience = Infinity,
): ServiceMeasures {
  return serviceMeasures({
    agents: agents(n),
    load: erlangs(load),
    handling: seconds(handling),
    answer: seconds(answer),
    patience: seconds(patience),
  });
}

/** A staffing question in plain numbers. */
export function question(
  load: number,
  handling: number,
  answer: number,
  target: number,
  patience = Infinity,
): StaffingQuestion {
  return {
    load: erlangs(load),
    handling: seconds(handling),
    answer: seconds(answer),
    target: fraction(target),
    patience: seconds(patience),
  };
}

/** The fewest whole agents, in plain numbers. */
export function staff(load: number, handling: number, answer: number, target: number, patience = Infinity): number {
  return agentsNeeded(question(load, handling, answer, target, patience));
}
