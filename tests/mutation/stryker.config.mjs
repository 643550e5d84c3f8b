// Run by `npm run mutate`. MUTATE_SEED and MUTATE_LINES change the sample.
import { sampledLines } from "./sample.mjs";

const seed = Number(process.env.MUTATE_SEED ?? 1);
const { ranges, lines } = await sampledLines(seed, Number(process.env.MUTATE_LINES ?? 120));
console.log(`Seed ${seed}: ${ranges.length} of ${lines} lines drawn.`);

export default {
  mutate: ranges,
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { configFile: "tests/mutation/jest.config.cjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: "build/mutation.json" },
  tempDirName: "build/mutation",
  cleanTempDir: "always",
  ignorePatterns: ["/dist", "/out", "/docs", "/coverage"],
  allowConsoleColors: false,
};
