/**
 * Erlang A once more, as the chain of states it is: for small systems, in doubles, by sums a reader can follow.
 *
 * A caller who finds k others waiting is answered after k + 1 departures at rates capacity + j·pace, j = 0…k. Then e^(-pace·wait) follows
 * a Beta law with parameters x = capacity/pace and k + 1, and the chance of waiting longer is a sum of k + 1 terms.
 */
export interface ChainMeasures {
  readonly wait: number;
  readonly abandonment: number;
  readonly occupancy: number;
  /** P(virtual wait > answer). */
  readonly late: number;
  /** P(answered, but later than answer). */
  readonly answeredLate: number;
}

export function chainMeasures(
  agents: number,
  load: number,
  handling: number,
  patience: number,
  answer: number,
): ChainMeasures {
  const pace = handling / patience;
  const states: number[] = [1];
  let last = 1;
  for (let k = 1; k < 100_000; k++) {
    last *= load / (Math.min(k, agents) + Math.max(0, k - agents) * pace);
    states.push(last);
    if (k > agents && k > load && last < 1e-22) break;
  }
  const total = states.reduce((sum, weight) => sum + weight, 0);
  const share = states.map((weight) => weight / total);
  const x = agents / pace;
  const z = Math.exp(-answer / patience);
  let wait = 0;
  let queue = 0;
  let busy = 0;
  let late = 0;
  let answeredLate = 0;
  let lateTerm = Math.exp((-answer / patience) * x); // z^x (x)_j (1-z)^j / j! summed below
  let lateSum = 0;
  let answeredTerm = Math.exp((-answer / patience) * (x + 1));
  let answeredSum = 0;
  for (const [k, p] of share.entries()) {
    busy += p * Math.min(k, agents);
    if (k < agents) continue;
    const ahead = k - agents;
    wait += p;
    queue += p * ahead;
    lateSum += lateTerm;
    answeredSum += answeredTerm;
    late += p * lateSum;
    answeredLate += p * (x / (x + ahead + 1)) * answeredSum;
    lateTerm *= ((x + ahead) * (1 - z)) / (ahead + 1);
    answeredTerm *= ((x + 1 + ahead) * (1 - z)) / (ahead + 1);
  }
  return { wait, abandonment: (queue * pace) / load, occupancy: busy / agents, late, answeredLate };
}
