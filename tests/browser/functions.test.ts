import { openedFunctions } from "./support/page-functions";
import type { PageFunctions } from "./support/page-functions";
import { startWorkbench, TEST_PATIENCE } from "./support/workbench";

jest.setTimeout(TEST_PATIENCE);

/**
 * A guard for a busy machine, in milliseconds. The page is to be held for 200 at most, and what it was held for is printed; Office asks what slows Excel
 * down long before its limit of 5 s.
 */
const GUARD = 1_000;

interface Wide {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly others: readonly number[];
}

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let functions: PageFunctions;
beforeAll(async () => {
  workbench = await startWorkbench();
  functions = await openedFunctions(await workbench.open());
});
afterAll(() => workbench.close());

test("over 40 flows the heavy functions answer, from one analysis, and the page is never held", async () => {
  const { answers, longest, workers } = await functions.measured(40, [
    ["ANALYSE"],
    ["EXPLAIN", "Flow 1"],
    ["EXPLAIN", "Flow 2"],
    ["DECISION"],
    ["CERTAINTY", "Flow 1"],
  ]);
  expect(answers.map((answer) => answer.rows)).toEqual([41, expect.any(Number), expect.any(Number), 40, 1]);
  expect(answers.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))).toEqual([]);
  process.stdout.write(
    `  longest task on the page: ${Math.round(longest)} ms; seconds to the answers: ${answers.map(({ seconds }) => seconds.toFixed(1)).join(", ")}\n`,
  );
  expect(longest).toBeLessThan(GUARD);
  expect(workers).toBe(1);
});

test("equal questions share their answer", async () => {
  const { answers } = await functions.measured(40, [["EXPLAIN", "Flow 1"], ["EXPLAIN", "Flow 1"], ["ANALYSE"]]);
  expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(0.5);
});

test("a thousand single cells in one breath, and a whole column, are answered and never hold the page", async () => {
  const { answered, longest } = await functions.measuredCells(1_000);
  process.stdout.write(`  longest task on the page: ${Math.round(longest)} ms\n`);
  expect(answered).toBe(1_000);
  // Answered on the page they take seconds.
  expect(longest).toBeLessThan(GUARD);
});

test.each`
  what                                      | id                 | rows         | columns | others
  ${"every cell has its answer"}            | ${"LOAD"}          | ${100_000}   | ${1}    | ${[180]}
  ${"every cell has a reason for its #N/A"} | ${"ASA"}           | ${100_000}   | ${1}    | ${[9_000_000, 1_000]}
  ${"a range of two million cells is long"} | ${"BACKLOGAGENTS"} | ${1_048_576} | ${2}    | ${[240, 8]}
`("one formula over a wide range never holds the page: $what", async ({ id, rows, columns, others }: Wide) => {
  const { cells, longest } = await functions.measuredRange(id, rows, columns, ...others);
  process.stdout.write(`  ${id}: longest task on the page: ${Math.round(longest)} ms, for ${cells} cells\n`);
  expect(cells).toBe(columns === 1 ? rows : 1);
  expect(longest).toBeLessThan(GUARD);
});

test("ten thousand live cells spill from one formula", async () => {
  // What starts the worker is no part of it.
  await functions.measuredRange("AGENTS", 40, 1, 180, 0.8, 20);
  const tries = [];
  for (const answer of [20, 21, 22, 23, 24])
    tries.push(await functions.measuredRange("AGENTS", 10_000, 1, 180, 0.8, answer));
  const taken = tries.map((each) => each.taken).sort((a, b) => a - b);
  process.stdout.write(`  10,000 cells of AGENTS: ${taken.map((each) => Math.round(each)).join(", ")} ms\n`);
  expect(tries.map(({ cells }) => cells)).toEqual([10_000, 10_000, 10_000, 10_000, 10_000]);
  // The best of five: a machine with other things to do makes some of them wait.
  expect(taken[0]).toBeLessThan(200);
});

test("the alarm rings: the same on the page itself holds it", async () => {
  expect(await functions.heldBy(1_500)).toBeGreaterThan(GUARD);
});
