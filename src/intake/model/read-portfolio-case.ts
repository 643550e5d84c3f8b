import type {
  PlanFlow,
  PlanLimit,
  PlanLimitRule,
  PlanOption,
  PlanPool,
  PlanProvider,
  PortfolioCase,
} from "../../engine/portfolio";
import {
  contactsPerYear,
  fraction,
  fte,
  money,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  unitsPerYear,
  weight,
  years,
} from "../../engine/quantities";
import { message } from "../../language";
import { JsonValue } from "./json-value";
import type { ModelIssue } from "./json-value";

const SHARE = { min: 0, max: 1 };
const AMOUNT = { min: 0, max: 1e12 };
const POSITIVE = { min: 0, max: 1e12, openMin: true };
/** Lost contacts cost, results gain. */
const EITHER = { min: -1e12, max: 1e12 };

/** A case as read; it may be used where there is no issue. */
export interface PortfolioCaseRead {
  readonly given: PortfolioCase;
  readonly issues: readonly ModelIssue[];
}

/** Reads a portfolio's case of JSON: each wrong value and each unknown name is named with its path, nothing is coerced. */
export function readPortfolioCase(value: unknown): PortfolioCaseRead {
  const issues: ModelIssue[] = [];
  const root = new JsonValue(value, "", issues);
  const risk = root.at("risk");
  const scenarios = risk.isThere ? risk.at("scenarios").whole({ min: 1, max: 10_000 }) : 0;
  const providers = root.at("providers").items().map(providerOf);
  const names = providers.map(({ provider }) => provider);
  const flows = root
    .at("flows")
    .items(1)
    .map((each) => flowOf(each, names, scenarios));
  const flowNames = flows.map(({ flow }) => flow);
  const within = root.at("lexicographic");
  const given: PortfolioCase = {
    annuity: root.at("annuity").number(POSITIVE, years),
    flows,
    pools: root
      .at("pools")
      .items(1)
      .map((each) => poolOf(each, flowNames)),
    posts: listIn(root, "posts").map((each) => ({
      role: each.at("role").text(),
      span: each.at("span").number(POSITIVE, fte),
      cost: each.at("cost").number(AMOUNT, moneyPerYear),
    })),
    providers,
    limits: listIn(root, "limits").map((each) => limitOf(each, flowNames, names)),
    risk: risk.isThere
      ? {
          scenarios,
          tail: risk.at("tail").whole({ min: 1, max: Math.max(1, scenarios) }),
          weight: risk.at("weight").number({ min: 0, max: 1e6 }, weight),
        }
      : undefined,
    surestWithin: within.isThere ? within.at("within").number(AMOUNT, moneyPerYear) : undefined,
  };
  for (const [list, names] of [
    ["flows", flowNames],
    ["providers", providers.map(({ provider }) => provider)],
    ["limits", given.limits.map(({ limit }) => limit)],
  ] as const)
    names.forEach((name, place) => {
      if (names.indexOf(name) !== place) root.at(list).items()[place]?.refuse(message("model.name-once"));
    });
  const pooled = given.pools.flatMap((pool) => pool.flows);
  if (issues.length === 0 && (pooled.length !== flowNames.length || flowNames.some((flow) => !pooled.includes(flow))))
    root.at("pools").refuse(message("model.each-in-one-pool"));
  return { given, issues };
}

/** A list that may be absent. */
function listIn(root: JsonValue, name: string): readonly JsonValue[] {
  const list = root.at(name);
  return list.isThere ? list.items() : [];
}

function flowOf(value: JsonValue, providers: readonly string[], scenarios: number): PlanFlow {
  return {
    flow: value.at("flow").text(),
    work: value.at("workFte").number(AMOUNT, fte),
    isCore: value.at("core").flag(),
    options: value
      .at("options")
      .items()
      .map((each) => optionOf(each, providers, scenarios)),
  };
}

function optionOf(value: JsonValue, providers: readonly string[], scenarios: number): PlanOption {
  const list = value.at("scenarios");
  const differences = scenarios > 0 ? list.items().map((each) => each.number(EITHER, moneyPerYear)) : [];
  if (scenarios > 0 && differences.length !== scenarios) list.refuse(message("model.values", { count: scenarios }));
  return {
    option: value.at("option").text(),
    share: value.at("share").number(SHARE, fraction),
    parts: value
      .at("parts")
      .items(1)
      .map((part) => ({
        provider: oneOf(part.at("provider"), providers),
        units: part.at("units").number(AMOUNT, unitsPerYear),
        contacts: part.at("contacts").number(AMOUNT, contactsPerYear),
      })),
    oneOff: value.at("oneOff").number(AMOUNT, money, 0),
    quality: value.at("quality").number(EITHER, moneyPerYear, 0),
    confidence: value.at("confidence").number(SHARE, fraction, 0),
    scenarios: differences,
  };
}

function poolOf(value: JsonValue, flows: readonly string[]): PlanPool {
  return {
    pool: value.at("pool").text(),
    flows: value
      .at("flows")
      .items(1)
      .map((each) => oneOf(each, flows)),
    beta: value.at("beta").number({ min: 0, max: 100 }, ratio),
    fteCost: value.at("fteCost").number(AMOUNT, moneyPerYear),
    leavers: value.at("leavers").number(AMOUNT, fte, 0),
  };
}

function providerOf(value: JsonValue): PlanProvider {
  const tiers = value
    .at("tiers")
    .items(1)
    .map((tier) => ({
      from: tier.at("from").number(AMOUNT, unitsPerYear),
      price: tier.at("price").number(AMOUNT, moneyPerUnit),
    }));
  const isRising = tiers.every(({ from }, place) => place === 0 || from > (tiers[place - 1]?.from ?? 0));
  if (tiers.length > 0 && (tiers[0]?.from !== 0 || !isRising)) value.at("tiers").refuse(message("model.tiers-rise"));
  return {
    provider: value.at("provider").text(),
    fee: value.at("fee").number(AMOUNT, moneyPerYear, 0),
    commitment: value.at("commitment").number(AMOUNT, unitsPerYear, 0),
    tiers,
    allUnits: value.at("allUnits").flag(),
    governanceFixed: value.at("governanceFixed").number(AMOUNT, moneyPerYear, 0),
    governanceShare: value.at("governanceShare").number(SHARE, fraction, 0),
    setUp: value.at("setUp").number(AMOUNT, money, 0),
  };
}

const KINDS =
  "capacity, providers, contactShare, spendShare, secondSource, postsLeaving, oneOff, retainedCore, together, apart, leaves, minimumVolume, saving";

function limitOf(value: JsonValue, flows: readonly string[], providers: readonly string[]): PlanLimit {
  return { limit: value.at("limit").text(), rule: ruleOf(value, flows, providers) };
}

function ruleOf(value: JsonValue, flows: readonly string[], providers: readonly string[]): PlanLimitRule {
  const kind = value.at("kind").text();
  const amount = value.at("value");
  switch (kind) {
    case "capacity":
    case "minimumVolume":
      return { kind, provider: oneOf(value.at("provider"), providers), most: amount.number(AMOUNT, unitsPerYear) };
    case "contactShare":
    case "spendShare":
    case "retainedCore":
      return { kind, share: amount.number(SHARE, fraction) };
    case "secondSource":
      return { kind, flow: oneOf(value.at("flow"), flows) };
    case "postsLeaving":
      return { kind, fte: amount.number(AMOUNT, fte) };
    case "oneOff":
      return { kind, money: amount.number(AMOUNT, money) };
    case "together":
    case "apart":
      return {
        kind,
        flows: value
          .at("flows")
          .items(2)
          .map((each) => oneOf(each, flows)),
      };
    case "leaves":
      return { kind, flow: oneOf(value.at("flow"), flows), share: amount.number(SHARE, fraction) };
    case "saving":
      return { kind, saving: amount.number(EITHER, moneyPerYear) };
    case "providers":
      return { kind, count: amount.whole({ min: 0, max: 1e6 }) };
    default:
      value.at("kind").refuse(message("model.one-of", { choices: KINDS }));
      return { kind: "providers", count: 0 };
  }
}

/** A name that must be among some. */
function oneOf(value: JsonValue, names: readonly string[]): string {
  const name = value.text();
  if (name !== "" && !names.includes(name)) value.refuse(message("model.one-of", { choices: names.join(", ") }));
  return name;
}
