import { analyse } from "../../src/decision";
import type { OptionRow, Recommendation, LimitedPlan } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  money,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const NAMES = ["Care", "Orders", "Returns"] as const;
const flow = (row: number, name: string, volume: number, rest: Partial<StatedFlow> = {}): StatedFlow => ({
  row,
  name,
  channel: "phone",
  annualVolume: contactsPerYear(volume),
  handlingTime: seconds(270),
  pool: name,
  scripted: fraction(0.5),
  languages: ["French"],
  skills: [],
  ...rest,
});
const offer = (row: number, provider: string, name: string, price: number, setUp: number): StatedOffer => ({
  row,
  provider,
  flow: name,
  pricing: "contact",
  price: moneyPerUnit(price),
  setUp: money(setUp),
  languages: [],
});
const agents = (row: number, pool: string, count: number) =>
  ({
    row,
    role: "agent",
    pool,
    fte: fte(count),
    grossSalary: moneyPerYear(26_000),
    attrition: ratio(0.3),
    absence: fraction(0.08),
    languages: [],
    skills: [],
  }) as const;
const BASE: Partial<StatedInputs> = {
  flows: [flow(1, "Care", 60_000, { coreBusiness: true }), flow(2, "Orders", 30_000), flow(3, "Returns", 20_000)],
  team: [agents(1, "Care", 9), agents(2, "Orders", 5), agents(3, "Returns", 4)],
  offers: [
    offer(1, "Atlas", "Care", 3.1, 9_000),
    offer(2, "Boreal", "Care", 3.2, 2_000),
    offer(3, "Atlas", "Orders", 3.3, 5_000),
    offer(4, "Boreal", "Orders", 3.25, 12_000),
    offer(5, "Cirrus", "Returns", 3.0, 8_000),
    offer(6, "Atlas", "Returns", 3.3, 1_000),
  ],
  // Whoever leaves is redeployed, so that what a plan costs is the sum of its flows' options; and no margin is asked for.
  assumptions: [
    { row: 1, key: "tooClose", value: 0 },
    { row: 2, key: "redeployedShare", value: 1 },
  ],
};
type Limit = Omit<NonNullable<StatedInputs["limits"]>[number], "row">;

const answered = (limits: readonly Limit[], stated: Partial<StatedInputs> = BASE): Recommendation =>
  analyse(caseOf({ ...stated, limits: limits.map((limit, place) => ({ row: place + 1, ...limit })) }), {
    ...CONTEXT,
    scenarios: true,
  });
const within = (recommendation: Recommendation): LimitedPlan => {
  const found = recommendation.workings.whatIfs?.limits;
  if (found === undefined || found === null) throw new Error("no plan within limits was asked");
  return found;
};

/** Every plan over every option of the workings, priced by adding up: nothing of the search is used. */
function cheapest(
  { workings, portfolio }: Recommendation,
  keeps: (plan: readonly OptionRow[]) => boolean,
): number | undefined {
  const menus = NAMES.map((name) =>
    workings.options.filter((option) => option.flow === name && option.kind !== "as-is"),
  );
  const plans = menus.reduce<readonly (readonly OptionRow[])[]>(
    (made, menu) => made.flatMap((plan) => menu.map((option) => [...plan, option])),
    [[]],
  );
  expect(portfolio.people.once).toBe(0);
  const costs = plans.filter(keeps).map((plan) => plan.reduce((sum, { total }) => sum + total, 0));
  return costs.length === 0 ? undefined : Math.min(...costs);
}
const leaving = (plan: readonly OptionRow[]) => plan.filter(({ kind }) => kind !== "optimised");
const providers = (plan: readonly OptionRow[]) => new Set(leaving(plan).map(({ provider }) => provider));
const spendOf = (plan: readonly OptionRow[], provider: string | null) =>
  plan.filter((each) => each.provider === provider).reduce((sum, { outside }) => sum + outside, 0);
const largest = (plan: readonly OptionRow[]) => {
  const all = leaving(plan).reduce((sum, { outside }) => sum + outside, 0);
  return all === 0 ? 0 : Math.max(...[...providers(plan)].map((provider) => spendOf(plan, provider) / all));
};
const optionOf = (plan: readonly OptionRow[], name: string) => plan.find((each) => each.flow === name);

describe("the plan within limits", () => {
  const free = answered([]);

  test("no row is no limit, and nothing is asked", () => {
    expect(free.workings.whatIfs?.limits).toBeNull();
  });

  test("a limit that the plan keeps to anyhow changes nothing and costs nothing", () => {
    const found = within(answered([{ limit: "providersAtMost", value: 9 }]));
    expect(found.moved).toEqual([]);
    expect(found.plan?.cost).toBeCloseTo(free.portfolio.cost, 6);
    expect(found.flowByFlow.cost).toBeCloseTo(free.portfolio.cost, 6);
    expect(found.limits).toMatchObject([{ isKeptFlowByFlow: true, price: 0, isInConflict: false }]);
  });

  test.each<[string, Limit, (plan: readonly OptionRow[]) => boolean]>([
    ["one provider", { limit: "providersAtMost", value: 1 }, (plan) => providers(plan).size <= 1],
    ["none", { limit: "providersAtMost", value: 0 }, (plan) => providers(plan).size === 0],
    ["at most 60 % of what is spent with one", { limit: "spendWithOne", value: 0.6 }, (plan) => largest(plan) <= 0.6],
    [
      "care and orders apart",
      { limit: "apart", appliesTo: "Care; Orders" },
      (plan) => {
        const [care, orders] = [optionOf(plan, "Care")?.provider, optionOf(plan, "Orders")?.provider];
        return care === null || care !== orders;
      },
    ],
    [
      "orders and returns together",
      { limit: "together", appliesTo: "orders;  Returns" },
      (plan) => optionOf(plan, "Orders")?.provider === optionOf(plan, "Returns")?.provider,
    ],
    [
      "all of care leaves",
      { limit: "mustLeave", appliesTo: "care", value: 1 },
      (plan) => (optionOf(plan, "Care")?.share ?? 0) >= 1 - 1e-9,
    ],
    [
      "all of the core is kept",
      { limit: "coreKept", value: 1 },
      (plan) => optionOf(plan, "Care")?.kind === "optimised",
    ],
  ])("%s: as cheap as the cheapest of all plans that keep to it", (_, limit, keeps) => {
    const answer = answered([limit]);
    const found = within(answer);
    const least = cheapest(answer, keeps);
    expect(found.isProven).toBe(true);
    expect(found.plan?.cost).toBeCloseTo(least ?? NaN, 4);
    // What it costs is the difference to the plan without it, which is the one flow by flow.
    expect(found.limits[0]?.price).toBeCloseTo((least ?? NaN) - free.portfolio.cost, 4);
    expect(found.plan?.saving).toBeCloseTo(answer.portfolio.optimised - (least ?? NaN), 4);
  });

  test("limits that cannot hold together are named, the others are not, and the answer flow by flow stays", () => {
    const answer = answered([
      { limit: "mustLeave", appliesTo: "Care", value: 1 },
      { limit: "spendWithOne", value: 0.95 },
      { limit: "coreKept", value: 0.5 },
    ]);
    const found = within(answer);
    expect(found.plan).toBeNull();
    expect(found.limits.map(({ isInConflict }) => isInConflict)).toEqual([true, false, true]);
    expect(answer.portfolio.cost).toBe(free.portfolio.cost);
    expect(found.flowByFlow.cost).toBeCloseTo(free.portfolio.cost, 6);
  });

  test("a saving out of reach is a conflict of its own", () => {
    const found = within(answered([{ limit: "savingAtLeast", value: 1e9 }]));
    expect(found.plan).toBeNull();
    expect(found.limits).toMatchObject([{ isInConflict: true, price: null }]);
  });

  test("the order of rows, of names and their spelling move nothing", () => {
    const limits: readonly Limit[] = [
      { limit: "apart", appliesTo: "Care; Orders" },
      { limit: "providersAtMost", value: 2 },
    ];
    const one = within(answered(limits));
    const other = within(
      answered(
        [
          { limit: "providersAtMost", value: 2 },
          { limit: "apart", appliesTo: "ORDERS ;care" },
        ],
        {
          ...BASE,
          flows: [...(BASE.flows ?? [])].reverse(),
          offers: [...(BASE.offers ?? [])].reverse(),
        },
      ),
    );
    expect(other.plan).toEqual(one.plan);
    expect(other.providers).toEqual(one.providers);
  });
});
