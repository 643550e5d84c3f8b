import { analyse, Cancelled } from "../../src/decision";
import type { Progress } from "../../src/decision";
import { largeCase } from "../bench/large-case";

const ASKED = { today: "2026-01-01", seed: 1, draws: 0, scenarios: false } as const;
const inputs = largeCase(1, { offers: 6 });

/** What is told while a flow with six offers is decided. */
function told(): { readonly progress: readonly Progress[]; readonly options: number } {
  const progress: Progress[] = [];
  const { workings } = analyse(inputs, { ...ASKED, report: (each) => void progress.push(each) });
  return { progress, options: workings.options.length };
}

// A flow with hundreds of options takes seconds by itself: who waits is told that it goes on, and can give up in between.
describe("while the turning points of a flow with many options are searched", () => {
  test("it is told after every few options that it goes on, and never goes back", () => {
    const { progress, options } = told();
    const decision = progress.filter(({ stage }) => stage === "decision");
    // Each way of turning asks all options at least once; fifty at a time.
    expect(options).toBeGreaterThan(60);
    expect(decision.length).toBeGreaterThan(8);
    const done = progress.map((each) => each.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(Math.max(...done)).toBeLessThanOrEqual(1);
  });

  test("the other worlds tell it too, pool by pool, and nothing goes back", () => {
    const pools = 3;
    const progress: Progress[] = [];
    const report = (each: Progress): void => void progress.push(each);
    analyse(largeCase(pools, { offers: 1 }), { ...ASKED, draws: 20, scenarios: true, report });
    const done = progress.map((each) => each.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(Math.max(...done)).toBeLessThanOrEqual(1);
    // Some twenty worlds, each staffed and carried out for every pool.
    const worlds = new Set(progress.flatMap((each) => (each.stage === "scenarios" ? [each.done] : [])));
    expect(worlds.size).toBeGreaterThan(20 * pools);
  });

  test("before each offer of a flow is priced it is asked whether to go on", () => {
    const offers = 40;
    let asked = 0;
    const atOptions: number[] = [];
    const report = ({ stage }: Progress): void => void (stage === "options" && atOptions.push(asked));
    const cancelled = (): boolean => {
      asked += 1;
      return atOptions.length > 1;
    };
    expect(() => analyse(largeCase(1, { offers }), { ...ASKED, report, cancelled })).toThrow(Cancelled);
    const [first = 0, second = 0] = atOptions;
    expect(second - first).toBeGreaterThan(offers);
  });

  test("it can be given up in the middle of one flow", () => {
    let decided = 0;
    const giveUp = (): boolean => decided === 5;
    const report = ({ stage }: Progress): void => void (stage === "decision" && (decided += 1));
    expect(() => analyse(inputs, { ...ASKED, report, cancelled: giveUp })).toThrow(Cancelled);
    expect(decided).toBe(5);
  });
});
