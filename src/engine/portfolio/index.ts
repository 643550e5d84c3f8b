export { bestPlan, MOST_PLANS } from "./best-plan";
export type { BestPlan, ValuedPlan } from "./best-plan";
export type { Choice, PlanValue } from "./plan-value";
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
