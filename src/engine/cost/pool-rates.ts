import { MONTHS_PER_YEAR } from "../calendar";
import { fraction, moneyPerHour, moneyPerUnit, ratio } from "../quantities";
import type { PoolName } from "../demand";
import type { Inputs } from "../records";
import type { CostRate } from "./component";
import { agentProfile, rowsOf } from "./team-profile";
import type { AgentProfile, PayBasis } from "./team-profile";
import { leaverCost } from "./turnover-cost";

const ALL = fraction(1);
const NONE = fraction(0);

/** What a pool's work costs inside, as a price for each driver. */
export interface PoolRates {
  readonly agent: AgentProfile;
  readonly rates: readonly CostRate[];
}

/**
 * The cost rates of a pool from its team and the assumptions; overheads and the posts beside the agents apart, which end whole or not at all.
 *
 * Premises are avoidable only as far as the assumptions say: a lease runs on when agents leave.
 *
 * @see docs/methods/internal-cost.md
 */
export function poolRates(inputs: Inputs, pool: PoolName, pay: PayBasis): PoolRates {
  const { assumptions } = pay;
  const agent = agentProfile(inputs.team, pool, pay);
  // A trainer in the team is paid whole, whoever leaves; without one a colleague trains.
  const hasTrainer = rowsOf(inputs.team, "trainer", pool).some(({ fte }) => fte > 0);
  const worked = assumptions.get("hoursWorked");
  const paidHour = agent.loaded / assumptions.get("hoursPaid");
  const productiveHour = agent.loaded / agent.productiveHours;
  const leaver = leaverCost({
    recruitment: agent.recruitment,
    trainingHours: agent.initialTraining,
    workedHourCost: moneyPerHour(agent.loaded / worked),
    trainerHourCost: moneyPerHour(hasTrainer ? 0 : agent.loaded / worked),
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
  // Staffed hours are hours on position; premiums are paid for all hours at work.
  const premiumHour = paidHour / onPosition;
  const always = { avoidable: ALL, cash: ALL };
  // A leaver's ramp-up and a trained class are work already paid for: they end with the work, but no bill stops in the first year.
  const later = { avoidable: ALL, cash: NONE };
  const rates: CostRate[] = [
    { component: "pay", driver: "permanentFte", rate: moneyPerUnit(agent.loaded * (1 - agent.absence)), ...always },
    { component: "absence", driver: "permanentFte", rate: moneyPerUnit(agent.loaded * agent.absence), ...always },
    {
      component: "night",
      driver: "nightHours",
      rate: moneyPerUnit(premiumHour * assumptions.get("nightPremium")),
      ...always,
    },
    {
      component: "sunday",
      driver: "sundayHours",
      rate: moneyPerUnit(premiumHour * assumptions.get("sundayPremium")),
      ...always,
    },
    {
      component: "holiday",
      driver: "holidayHours",
      rate: moneyPerUnit(premiumHour * assumptions.get("holidayPremium")),
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
