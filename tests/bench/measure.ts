/** A group of measurements; each line is printed as it comes. */
export interface Bench {
  readonly title: string;
  run(): Iterable<string> | AsyncIterable<string>;
}

/** Processor time this program has used, in milliseconds: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Calls a second of processor time, given the number of the call so that no two are alike. Warms up first; takes the best of three. */
export function callsPerSecond(call: (index: number) => number, milliseconds = 250): number {
  let kept = 0;
  let batch = 1;
  while (timed(() => (kept += repeat(call, batch))) < milliseconds / 5) batch *= 2;
  let best = 0;
  for (let round = 0; round < 3; round++) {
    let calls = 0;
    const start = processorTime();
    while (processorTime() - start < milliseconds / 3) {
      kept += repeat(call, batch);
      calls += batch;
    }
    best = Math.max(best, (calls * 1000) / (processorTime() - start));
  }
  if (Number.isNaN(kept)) throw new RangeError("a benchmark computed NaN");
  return best;
}

/** Milliseconds of processor time that `work` takes. */
export function timed(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

function repeat(call: (index: number) => number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += call(index);
  return sum;
}

/** A line of the report: what, how many a second, and how it compares with another figure. */
export function reported(what: string, rate: number, than?: { readonly rate: number; readonly name: string }): string {
  const figure = `${what.padEnd(58)} ${Math.round(rate).toLocaleString("en-GB").padStart(12)} /s`;
  return than === undefined ? figure : `${figure}   ${(rate / than.rate).toFixed(1)} × ${than.name}`;
}
