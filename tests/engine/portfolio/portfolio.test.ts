import fc from "fast-check";
import { bestPlan, MOST_PLANS } from "../../../src/engine/portfolio";
import type { PortfolioCase } from "../../../src/engine/portfolio";
import { readPortfolioCase } from "../../../src/intake";
import { LANGUAGES, text } from "../../../src/language";
import { speakOutsideExcel } from "../../../src/language/outside-excel";

speakOutsideExcel();

const option = (provider: string, units: number, more: object = {}) => ({
  option: `all to ${provider}`,
  share: 1,
  parts: [{ provider, units, contacts: 100 }],
  ...more,
});
const flow = (name: string, workFte: number, options: readonly object[], more: object = {}) => ({
  flow: name,
  workFte,
  options,
  ...more,
});
/** Two flows of 4 FTE at 100 each; a provider with a fee of 300 that takes one for 200. */
const TOGETHER = {
  annuity: 2,
  flows: [flow("A", 4, [option("P", 200)]), flow("B", 4, [option("P", 200)])],
  pools: [
    { pool: "A", flows: ["A"], beta: 0, fteCost: 100 },
    { pool: "B", flows: ["B"], beta: 0, fteCost: 100 },
  ],
  posts: [] as object[],
  providers: [{ provider: "P", fee: 300, tiers: [{ from: 0, price: 1 }] }],
  limits: [] as object[],
};

function given(value: unknown): PortfolioCase {
  const { given: read, issues } = readPortfolioCase(value);
  expect(issues).toEqual([]);
  return read;
}
function solved(value: unknown) {
  const best = bestPlan(given(value));
  if (best.kind !== "optimal") throw new Error(best.kind);
  return { ...best, plan: best.choice.map((each) => each?.option ?? "inside") };
}

describe("the best plan, worked by hand", () => {
  test("a fee that one flow cannot bear is borne by two", () => {
    // Kept 800; one gone 400 + 300 + 200 = 900; both gone 300 + 400 = 700.
    const { plan, value } = solved(TOGETHER);
    expect(plan).toEqual(["all to P", "all to P"]);
    expect(value.cost).toBe(700);
  });

  test("a limit costs what the plan costs more with it", () => {
    const limits = [
      { limit: "none", kind: "providers", value: 0 },
      { limit: "roomy", kind: "capacity", provider: "P", value: 1000 },
    ];
    const { plan, prices } = solved({ ...TOGETHER, limits });
    expect(plan).toEqual(["inside", "inside"]);
    expect([...prices]).toEqual([
      ["none", 100],
      ["roomy", 0],
    ]);
  });

  test("posts end whole, over all pools: 8 FTE want two posts of 5, 4 FTE one", () => {
    const posts = [{ role: "supervisor", span: 5, cost: 1000 }];
    const flows = [TOGETHER.flows[0], flow("B", 4, [])];
    const { plan, value } = solved({ ...TOGETHER, flows, posts });
    // 900 + 1000 against 800 + 2000.
    expect(plan).toEqual(["all to P", "inside"]);
    expect(value.cost).toBe(1900);
    expect([...value.posts]).toEqual([["supervisor", 1]]);
  });

  test("tiers price their own units, or all", () => {
    const tiers = [
      { from: 0, price: 1 },
      { from: 100, price: 0.5 },
    ];
    const cost = (allUnits: boolean) =>
      solved({ ...TOGETHER, providers: [{ provider: "P", tiers, allUnits }] }).value.cost;
    expect(cost(false)).toBe(100 + 300 * 0.5);
    expect(cost(true)).toBe(400 * 0.5);
  });

  test("set-up once a provider, money paid once over the annuity, steering on what is spent, a commitment paid anyhow", () => {
    const providers = [
      {
        provider: "P",
        commitment: 500,
        tiers: [{ from: 0, price: 1 }],
        setUp: 40,
        governanceFixed: 10,
        governanceShare: 0.1,
      },
    ];
    const flows = [flow("A", 4, [option("P", 200, { oneOff: 20 })]), flow("B", 4, [option("P", 200, { quality: -5 })])];
    // 500 + 10 + 50 + (40 + 20) / 2 − 5.
    expect(solved({ ...TOGETHER, flows, providers }).value.cost).toBe(585);
  });

  test("limits that cannot hold together: the fewest are named", () => {
    const limits = [
      { limit: "room", kind: "capacity", provider: "P", value: 250 },
      { limit: "A leaves", kind: "leaves", flow: "A", value: 1 },
      { limit: "B leaves", kind: "leaves", flow: "B", value: 1 },
      { limit: "few", kind: "providers", value: 3 },
    ];
    expect(bestPlan(given({ ...TOGETHER, limits }))).toEqual({
      kind: "infeasible",
      conflict: ["room", "A leaves", "B leaves"],
    });
    const twice = [...limits, { limit: "dear", kind: "saving", value: 1e6 }];
    expect(bestPlan(given({ ...TOGETHER, limits: twice }))).toEqual({ kind: "infeasible", conflict: ["dear"] });
  });

  test("the surest plan among those hardly dearer", () => {
    const flows = [
      flow("A", 4, [option("P", 90, { confidence: 0.5 }), option("Q", 91, { confidence: 0.9 })]),
      flow("B", 4, []),
    ];
    const providers = ["P", "Q"].map((provider) => ({ provider, tiers: [{ from: 0, price: 1 }] }));
    const { plan, surest } = solved({ ...TOGETHER, flows, providers, lexicographic: { within: 2 } });
    expect(plan[0]).toBe("all to P");
    expect(surest?.choice[0]?.option).toBe("all to Q");
    expect(surest?.value.confidence).toBeCloseTo(3.6, 10);
  });

  test("more plans than can be tried are not begun", () => {
    const options = Array.from({ length: 80 }, (_, place) => ({ ...option("P", place), option: `o${place}` }));
    const flows = ["A", "B", "C"].map((name) => flow(name, 1, options));
    const pools = flows.map(({ flow: name }) => ({ pool: name, flows: [name], beta: 0, fteCost: 1 }));
    expect(bestPlan(given({ ...TOGETHER, flows, pools }))).toEqual({ kind: "too-many", count: 81 ** 3 });
    expect(81 ** 3).toBeGreaterThan(MOST_PLANS);
  });
});

const some = fc.record({
  works: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }),
  units: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 8 }),
  fee: fc.integer({ min: 0, max: 500 }),
  span: fc.integer({ min: 2, max: 9 }),
  room: fc.integer({ min: 0, max: 2000 }),
});
const made = (
  { works, units, fee, span, room }: typeof some extends fc.Arbitrary<infer T> ? T : never,
  money = 1,
  last = "Z",
) => ({
  annuity: 2.5,
  flows: works.map((work, place) =>
    flow(place === 0 ? last : `F${place}`, work, [option("P", units[place] ?? 0), option("Q", units[place + 4] ?? 0)]),
  ),
  pools: [
    {
      pool: "all",
      flows: works.map((_, place) => (place === 0 ? last : `F${place}`)),
      beta: 0.4,
      fteCost: 100 * money,
    },
  ],
  posts: [{ role: "lead", span, cost: 60 * money }],
  providers: [
    {
      provider: "P",
      fee: fee * money,
      tiers: [
        { from: 0, price: money },
        { from: 300, price: 0.7 * money },
      ],
    },
    { provider: "Q", commitment: 200, tiers: [{ from: 0, price: 0.9 * money }] },
  ],
  limits: [
    { limit: "room", kind: "capacity", provider: "P", value: room },
    { limit: "few", kind: "providers", value: 1 },
  ],
});

test("dropping a limit never raises the cost; money scales; names and order of flows change nothing", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 2, max: 9 }), (values, money) => {
      const { value, prices } = solved(made(values));
      for (const price of prices.values()) expect(price).toBeGreaterThanOrEqual(-1e-9);
      expect(solved(made(values, money)).value.cost / money).toBeCloseTo(value.cost, 6);
      const renamed = made(values, 1, "Another name");
      expect(solved({ ...renamed, flows: [...renamed.flows].reverse() }).value.cost).toBeCloseTo(value.cost, 8);
    }),
    { numRuns: 40 },
  );
});

describe("a case that cannot be used", () => {
  test.each([
    ["a share of 40", { limits: [{ limit: "x", kind: "spendShare", value: 40 }] }, "limits[0].value"],
    ["a limit of no kind", { limits: [{ limit: "x", kind: "luck", value: 1 }] }, "limits[0].kind"],
    [
      "an unknown provider",
      { limits: [{ limit: "x", kind: "capacity", provider: "Z", value: 1 }] },
      "limits[0].provider",
    ],
    ["an unknown flow", { limits: [{ limit: "x", kind: "leaves", flow: "Z", value: 1 }] }, "limits[0].flow"],
    ["tiers from 5 on", { providers: [{ provider: "P", tiers: [{ from: 5, price: 1 }] }] }, "providers[0].tiers"],
    ["a flow in no pool", { pools: [TOGETHER.pools[0]] }, "pools"],
    ["a flow twice", { flows: [TOGETHER.flows[0], TOGETHER.flows[0]] }, "flows[1]"],
    [
      "a price as text",
      { providers: [{ provider: "P", tiers: [{ from: 0, price: "1" }] }] },
      "providers[0].tiers[0].price",
    ],
    ["no annuity", { annuity: 0 }, "annuity"],
  ])("%s is named with its path", (_, changed, path) => {
    const { issues } = readPortfolioCase({ ...TOGETHER, ...changed });
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const language of LANGUAGES)
      for (const { expected } of issues) expect(text(language, expected)).not.toMatch(/[{}]|undefined|NaN/);
  });
});
