/** What most tools do: the recursion of 1/B from nothing, for every trial number of agents anew or, at best, once through. */

/** Fewest agents without abandonment: one pass of the recursion, testing each number of agents above the load. */
export function plainAgents(load: number, handling: number, target: number, answer: number): number {
  let inverse = 1;
  for (let agents = 1; ; agents++) {
    inverse = 1 + (inverse * agents) / load;
    if (agents <= load) continue;
    const blocking = 1 / inverse;
    const waiting = (agents * blocking) / (agents - load * (1 - blocking));
    if (1 - waiting * Math.exp((-(agents - load) * answer) / handling) >= target) return agents;
  }
}

/** Erlang A by summing the states of the chain: probability of waiting and of abandonment, no service level. */
export function plainErlangA(agents: number, load: number, handling: number, patience: number): number {
  const pace = handling / patience;
  let weight = 1;
  let total = 1;
  let wait = 0;
  let queue = 0;
  for (let k = 1; ; k++) {
    weight *= load / (Math.min(k, agents) + Math.max(0, k - agents) * pace);
    total += weight;
    if (k >= agents) {
      wait += weight;
      queue += weight * (k - agents);
    }
    if (total > 1e280) {
      weight *= 1e-280;
      total *= 1e-280;
      wait *= 1e-280;
      queue *= 1e-280;
    }
    if (k > agents && k > load && weight < 1e-16 * total) return wait / total + (queue * pace) / (total * load);
  }
}
