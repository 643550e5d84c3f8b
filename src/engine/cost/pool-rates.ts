import { MONTHS_PER_YEAR } from "../calendar";
import { fraction, moneyPerHour, moneyPerUnit, ratio } from "../quantities";
import type { PoolName } from "../demand";
import type { Inputs } from "../records";
import type { CostRate } from "./component";
import { agentProfile, personCost } from "./team-profile";
import type { AgentProfile, PayBasis } from "./team-profile";
import { leaverCost } from "./turnover-cost";

/** Supervising roles: the component they are, and the assumption that says how many agents one serves. */
export const SPANS = [
  { role: "supervisor", component: "supervision", span: "spanSupervisor" },
  { role: "manager", component: "management", span: "spanManager" },
  { role: "quality", component: "quality", span: "spanQuality" },
  { role: "planner", component: "planning", span: "spanPlanner" },
  { role: "trainer", component: "trainers", span: "spanTrainer" },
] as const;

const ALL = fraction(1);
const NONE = fraction(0);

/** What a pool's work costs inside, as a price for each driver. */
export interface PoolRates {
  readonly agent: AgentProfile;
  readonly rates: readonly CostRate[];
}

/**
 * The cost rates of a pool from its team and the assumptions; overheads apart.
 *
 * Supervision is priced at its margin, one post for so many agents: the part of a post that whole posts add belongs to the whole centre and
 * ends with no single flow. Premises are avoidable only as far as the assumptions say: a lease runs on when agents leave.
 *
 * @see docs/methods/internal-cost.md
 */
export function poolRates(inputs: Inputs, pool: PoolName, pay: PayBasis): PoolRates {
  const { assumptions } = pay;
  const agent = agentProfile(inputs.team, pool, pay);
  const trainer = personCost(inputs.team, "trainer", pool, pay);
  const worked = assumptions.get("hoursWorked");
  const paidHour = agent.loaded / assumptions.get("hoursPaid");
  const productiveHour = agent.loaded / agent.productiveHours;
  const leaver = leaverCost({
    recruitment: agent.recruitment,
    trainingHours: agent.initialTraining,
    workedHourCost: moneyPerHour(agent.loaded / worked),
    trainerHourCost: moneyPerHour(trainer.loaded / worked),
    trainingClass: assumptions.get("trainingClass"),
    trainerShare: assumptions.get("trainerShare"),
    rampUpWeeks: agent.rampUpWeeks,
    rampUpLoss: assumptions.get("rampUpLoss"),
    productiveHours: agent.productiveHours,
    productiveHourCost: moneyPerHour(productiveHour),
    vacancyWeeks: assumptions.get("vacancyWeeks"),
    overtimePremium: ratio(assumptions.get("overtimePremium")),
  });
  const onPosition = (1 - assumptions.get("meetings")) * (1 - assumptions.get("breaks"));
  const always = { avoidable: ALL, cash: ALL };
  // A leaver's ramp-up and a trained class are work already paid for: they end with the work, but no bill stops in the first year.
  const later = { avoidable: ALL, cash: NONE };
  const rates: CostRate[] = [
    { component: "pay", driver: "permanentFte", rate: moneyPerUnit(agent.loaded * (1 - agent.absence)), ...always },
    { component: "absence", driver: "permanentFte", rate: moneyPerUnit(agent.loaded * agent.absence), ...always },
    {
      component: "night",
      driver: "nightHours",
      rate: moneyPerUnit(paidHour * assumptions.get("nightPremium")),
      ...always,
    },
    {
      component: "sunday",
      driver: "sundayHours",
      rate: moneyPerUnit(paidHour * assumptions.get("sundayPremium")),
      ...always,
    },
    {
      component: "holiday",
      driver: "holidayHours",
      rate: moneyPerUnit(paidHour * assumptions.get("holidayPremium")),
      ...always,
    },
    { component: "overtime", driver: "overtimeHours", rate: moneyPerUnit(agent.overtimeHour / onPosition), ...always },
    {
      component: "temporary",
      driver: "temporaryHours",
      rate: moneyPerUnit(productiveHour * (1 + assumptions.get("temporaryPremium"))),
      ...always,
    },
    {
      component: "recruitment",
      driver: "permanentFte",
      rate: moneyPerUnit(agent.attrition * leaver.recruitment),
      ...always,
    },
    {
      component: "initialTraining",
      driver: "permanentFte",
      rate: moneyPerUnit(agent.attrition * leaver.training),
      ...later,
    },
    { component: "rampUp", driver: "permanentFte", rate: moneyPerUnit(agent.attrition * leaver.rampUp), ...later },
    { component: "vacancy", driver: "permanentFte", rate: moneyPerUnit(agent.attrition * leaver.vacancy), ...always },
    {
      component: "continuousTraining",
      driver: "permanentFte",
      rate: moneyPerUnit(assumptions.get("continuousTraining")),
      ...always,
    },
    ...SPANS.map(({ role, component, span }): CostRate => ({
      component,
      driver: "fte",
      rate: moneyPerUnit(personCost(inputs.team, role, pool, pay).loaded / assumptions.get(span)),
      ...later,
    })),
    { component: "licences", driver: "fte", rate: moneyPerUnit(agent.licence * MONTHS_PER_YEAR), ...always },
    { component: "telecom", driver: "phoneMinutes", rate: moneyPerUnit(assumptions.get("telecom")), ...always },
    { component: "equipment", driver: "fte", rate: moneyPerUnit(assumptions.get("equipment")), ...later },
    {
      component: "meals",
      driver: "fte",
      rate: moneyPerUnit(assumptions.get("mealVoucher") * assumptions.get("mealDays")),
      ...always,
    },
    { component: "transport", driver: "fte", rate: moneyPerUnit(assumptions.get("transport")), ...always },
    {
      component: "workplace",
      driver: "seats",
      rate: moneyPerUnit(agent.workplace),
      avoidable: assumptions.get("workplaceAvoidable"),
      cash: NONE,
    },
  ];
  return { agent, rates };
}
