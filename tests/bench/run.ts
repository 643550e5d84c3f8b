/** `npm run bench`: what the engine and the intake do in a second, on this machine, beside what most tools do. More benches: add them to the list. A word after it runs those whose title has it; `large` runs what takes ten minutes, and runs by its name alone. */
import { callLogBench } from "./call-logs";
import { economicsBench } from "./economics";
import { growthBench } from "./growth";
import { largeCompaniesBench } from "./large-companies";
import { simulationBench } from "./simulation";
import { transitionBench } from "./transition";
import { workforceBench } from "./workforce";
import type { Bench } from "./measure";

const BENCHES: readonly Bench[] = [
  callLogBench,
  workforceBench,
  economicsBench,
  simulationBench,
  transitionBench,
  growthBench,
];
const LONG: readonly Bench[] = [largeCompaniesBench];

async function run(word: string): Promise<void> {
  for (const bench of word === "" ? BENCHES : [...BENCHES, ...LONG]) {
    if (!bench.title.includes(word)) continue;
    console.log(`\n${bench.title}`);
    for await (const line of bench.run()) console.log(`  ${line}`);
  }
}

void run(process.argv[2] ?? "");
