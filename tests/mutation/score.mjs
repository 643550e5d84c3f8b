/** Prints what share of the sampled faults the tests caught, with its interval, and the faults that survived. */
import { readFileSync } from "node:fs";

/** The share below which the command fails. */
const FLOOR = 0.85;
const CAUGHT = new Set(["Killed", "Timeout"]);
const MISSED = new Set(["Survived", "NoCoverage"]);

const { files } = JSON.parse(readFileSync("build/mutation.json", "utf8"));
const faults = Object.entries(files).flatMap(([file, { mutants, source }]) =>
  mutants
    .filter(({ status }) => CAUGHT.has(status) || MISSED.has(status))
    .map((fault) => ({
      ...fault,
      file,
      line: fault.location.start.line,
      text: source.split("\n")[fault.location.start.line - 1],
    })),
);
// A line is drawn, not a fault: the interval is that of a ratio over lines.
const lines = Object.values(grouped(faults));
const caught = faults.filter(({ status }) => CAUGHT.has(status)).length;
const score = caught / faults.length;
const mean = faults.length / lines.length;
const spread = lines.reduce((sum, own) => {
  const off = own.filter(({ status }) => CAUGHT.has(status)).length - score * own.length;
  return sum + off * off;
}, 0);
const error = Math.sqrt(spread / (lines.length * (lines.length - 1))) / mean;
const percent = (share) => `${(100 * share).toFixed(1)} %`;

for (const { file, line, text, mutatorName, replacement, status } of faults.filter(({ status }) => MISSED.has(status)))
  console.log(
    `${status === "NoCoverage" ? "untried" : "lived"}  ${file}:${line}  ${mutatorName} → ${replacement}\n       ${text.trim()}`,
  );
console.log(
  `${caught} of ${faults.length} faults on ${lines.length} lines caught: ${percent(score)}` +
    ` (95 % interval ${percent(score - 1.96 * error)} to ${percent(Math.min(1, score + 1.96 * error))}; floor ${percent(FLOOR)}).`,
);
process.exitCode = score >= FLOOR ? 0 : 1;

function grouped(all) {
  const groups = {};
  for (const fault of all) (groups[`${fault.file}:${fault.line}`] ??= []).push(fault);
  return groups;
}
