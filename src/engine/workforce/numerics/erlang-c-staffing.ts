import { idleWeight } from "./idle-weight";
import { timesExp } from "./scaled";

/**
 * The least whole number of agents, from `least` on, that leaves at most a share `late` waiting longer than `answer`
 * handling times, without abandonment.
 *
 * From one number of agents to the next the weight of the idle states costs one multiplication, so the search starts at
 * the square-root guess and walks: two or three steps at any size.
 */
export function erlangCStaffing(load: number, answer: number, late: number, least: number): number {
  let agents = load <= SMALL ? least : Math.max(least, Math.floor(squareRootGuess(load, answer, late)));
  const weight = idleWeight(agents, load);
  // Beyond e^700 nobody waits in any representable sense, and the cap keeps the weight finite.
  let idle = timesExp(weight.value, Math.min(weight.log, 700));
  if (lateShare(agents, load, answer, idle) > late) {
    do {
      idle = 1 + (idle * agents) / load;
      agents++;
    } while (lateShare(agents, load, answer, idle) > late);
    return agents;
  }
  while (agents > least) {
    const fewer = ((idle - 1) * load) / (agents - 1);
    if (lateShare(agents - 1, load, answer, fewer) > late) return agents;
    agents--;
    idle = fewer;
  }
  return agents;
}

/** Up to this load the walk starts at the load itself. */
const SMALL = 300;

/** Share that waits longer than `answer` handling times; `idle` is the weight of the idle states. */
function lateShare(agents: number, load: number, answer: number, idle: number): number {
  const spare = agents - load;
  return (load / (load + spare * idle)) * Math.exp(-spare * answer);
}

/** The square-root staffing rule: load + β√load, β from the limit of the probability of waiting in large systems. */
function squareRootGuess(load: number, answer: number, late: number): number {
  const root = Math.sqrt(load);
  let low = 0;
  let high = 30;
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    const share = Math.exp(-middle * root * answer) / (1 + middle * millsRatio(middle));
    if (share > late) low = middle;
    else high = middle;
  }
  return load + high * root;
}

/** Φ(β)/φ(β) to a few digits, which is all a guess needs. */
function millsRatio(beta: number): number {
  const tail = 2 / (beta + Math.sqrt(beta * beta + 8 / Math.PI));
  return Math.sqrt(2 * Math.PI) * Math.exp((beta * beta) / 2) - tail;
}
