export { bestPlan, MOST_PLANS } from "./best-plan";
export type { BestPlan, ValuedPlan } from "./best-plan";
export { excessOver, usedOf } from "./broken-limits";
export type { LimitedValue, LimitUse } from "./broken-limits";
export type { Choice, PlanValue } from "./plan-value";
export { subsets } from "./program/subsets";
export type {
  OptionPart,
  PlanFlow,
  PlanLimit,
  PlanLimitRule,
  PlanOption,
  PlanPool,
  PlanPost,
  PlanProvider,
  PlanRisk,
  PlanTier,
  PortfolioCase,
} from "./portfolio-case";
export type { LinearProgram, SolveAnswer, Solver, SolverSession } from "./program/linear-program";
export { searchedPlan } from "./searched-plan";
export type { SearchedPlan } from "./searched-plan";
