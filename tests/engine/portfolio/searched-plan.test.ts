import fc from "fast-check";
import { bestPlan, searchedPlan } from "../../../src/engine/portfolio";
import type { Solver } from "../../../src/engine/portfolio";
import { fraction, seconds } from "../../../src/engine/quantities";
import { readPortfolioCase } from "../../../src/intake";
import { highsSolver } from "../../../src/solver/highs-solver";

let solver: Solver;
beforeAll(async () => {
  solver = await highsSolver();
});

const EFFORT = { gap: fraction(0.005), seconds: seconds(20), elapsed: () => seconds(0) };
const amount = (max: number) => fc.integer({ min: 0, max });
const units = fc.integer({ min: 10, max: 150 });
const provider = (name: string) =>
  fc.record({
    provider: fc.constant(name),
    fee: amount(300),
    commitment: amount(300),
    tiers: fc.tuple(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 2, max: 12 })).map(([first, second]) => [
      { from: 0, price: first / 10 },
      { from: 150, price: second / 10 },
    ]),
    allUnits: fc.boolean(),
    governanceFixed: amount(60),
    governanceShare: fc.constantFrom(0, 0.1),
    setUp: amount(80),
  });
const flow = (name: string) =>
  fc.record({
    flow: fc.constant(name),
    workFte: fc.integer({ min: 1, max: 6 }),
    core: fc.boolean(),
    options: fc.tuple(units, units, amount(40), amount(9)).map(([p, q, once, sure]) => [
      { option: "P", share: 1, parts: [{ provider: "P", units: p, contacts: p }], oneOff: once, confidence: sure / 10 },
      { option: "Q", share: 1, parts: [{ provider: "Q", units: q, contacts: q }], quality: once - 20 },
      {
        option: "half each",
        share: 0.8,
        parts: [
          { provider: "P", units: p / 2, contacts: p / 2 },
          { provider: "Q", units: q / 2, contacts: q / 2 },
        ],
      },
    ]),
  });
const LIMITS = [
  { limit: "room", kind: "capacity", provider: "P", value: 160 },
  { limit: "one", kind: "providers", value: 1 },
  { limit: "contacts", kind: "contactShare", value: 0.7 },
  { limit: "spend", kind: "spendShare", value: 0.7 },
  { limit: "two", kind: "secondSource", flow: "A" },
  { limit: "posts", kind: "postsLeaving", value: 4 },
  { limit: "money", kind: "oneOff", value: 90 },
  { limit: "core", kind: "retainedCore", value: 0.5 },
  { limit: "same", kind: "together", flows: ["A", "B"] },
  { limit: "other", kind: "apart", flows: ["B", "C"] },
  { limit: "gone", kind: "leaves", flow: "C", value: 0.8 },
  { limit: "least", kind: "minimumVolume", provider: "Q", value: 100 },
  { limit: "saving", kind: "saving", value: 100 },
];
const cases = fc
  .record({
    flows: fc.tuple(flow("A"), flow("B"), flow("C")),
    providers: fc.tuple(provider("P"), provider("Q")),
    limits: fc.subarray(LIMITS, { maxLength: 4 }),
    isOnePool: fc.boolean(),
  })
  .map(({ isOnePool, ...given }) => ({
    annuity: 2,
    ...given,
    pools: (isOnePool ? [["A", "B", "C"]] : [["A"], ["B"], ["C"]]).map((flows) => ({
      pool: flows.join(""),
      flows,
      beta: 0.8,
      fteCost: 100,
      leavers: 0.5,
    })),
    posts: [{ role: "supervisor", span: 4, cost: 90 }],
  }));

test("the solver's plan is that of trying every plan: cost, prices, whether there is one", () => {
  fc.assert(
    fc.property(cases, (value) => {
      const { given, issues } = readPortfolioCase(value);
      expect(issues).toEqual([]);
      const tried = bestPlan(given);
      const found = searchedPlan(given, solver, EFFORT);
      if (tried.kind !== "optimal") {
        expect(found.kind).toBe("infeasible");
        if (tried.kind === "infeasible" && found.kind === "infeasible")
          expect(found.conflict).toHaveLength(tried.conflict.length);
        return;
      }
      if (found.kind === "infeasible" || found.kind === "unknown") throw new Error(found.kind);
      expect(found.value.objective).toBeCloseTo(tried.value.objective, 4);
      expect(found.bound).toBeLessThanOrEqual(tried.value.objective + 1e-6);
      for (const [limit, price] of tried.prices) expect(found.prices.get(limit)).toBeCloseTo(price, 3);
    }),
    { numRuns: 60, seed: 14 },
  );
});
