import type { LimitAnswer, LimitedPlan, WhatIfs } from "../../src/decision";
import { fte, money, moneyPerYear } from "../../src/engine/quantities";

/** Other worlds of which nobody asked anything. */
const NO_WORLDS: Omit<WhatIfs, "limits"> = {
  scenarios: [],
  priceVolume: { prices: [], volumes: [], savings: [] },
  swings: [],
  inside: { measures: [], rest: [], byFlow: [] },
};

/** A capacity of a hundred that costs 40,000 a year; its numbers are made up. */
const CAPACITY: LimitAnswer = {
  row: 1,
  limit: "capacity",
  appliesTo: "Borea",
  value: 100,
  why: null,
  usedFlowByFlow: 5000,
  isKeptFlowByFlow: false,
  used: 0,
  price: moneyPerYear(40_000),
  isInConflict: false,
};

const totals = (cost: number): LimitedPlan["flowByFlow"] => ({
  cost: moneyPerYear(cost),
  saving: moneyPerYear(0),
  once: money(0),
  leaving: fte(0),
  providers: 0,
});

/** Other worlds in which one limit stands, broken by the recommendation or kept. */
export function whatIfsWithLimit(isKeptFlowByFlow: boolean): WhatIfs {
  const limits: LimitedPlan = {
    isProven: true,
    flowByFlow: totals(900_000),
    plan: totals(isKeptFlowByFlow ? 900_000 : 940_000),
    limits: [{ ...CAPACITY, isKeptFlowByFlow }],
    moved: [],
    providers: [],
  };
  return { ...NO_WORLDS, limits };
}
