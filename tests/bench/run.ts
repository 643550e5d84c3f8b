/** `npm run bench`: what the engine does in a second, on this machine, beside what most tools do. More benches: add them to the list. */
import { economicsBench } from "./economics";
import { workforceBench } from "./workforce";
import type { Bench } from "./measure";

const BENCHES: readonly Bench[] = [workforceBench, economicsBench];

for (const bench of BENCHES) {
  console.log(`\n${bench.title}`);
  for (const line of bench.run()) console.log(`  ${line}`);
}
