import { date, number, text, words } from "../entry";
import type { Row } from "../entry";

const INTERVIEWS = 1800;

/** The people of the worked example. */
export const TEAM: readonly Row[] = [
  agents("example.pool.care", 16, 25800, 0.09, 0.28),
  agents("example.pool.orders", 11, 24300, 0.1, 0.35),
  agents("example.pool.written", 12, 26500, 0.07, 0.2),
  { ...agents("example.pool.debt", 7, 27500, 0.09, 0.3), skills: words("example.skill.collection") },
  { ...agents("example.pool.german", 5, 30500, 0.08, 0.4), languages: text("fr; de") },
  {
    ...agents("example.pool.expert", 7, 36500, 0.05, 0.08),
    skills: words("example.skill.technical"),
    initialTraining: number(420),
    rampUpWeeks: number(40),
  },
  {
    role: words("choices.role.supervisor"),
    fte: number(4),
    grossSalary: number(36000),
    fiftyPlus: words("choices.yes"),
    absence: number(0.05),
    attrition: number(0.1),
  },
  { role: words("choices.role.manager"), fte: number(1), grossSalary: number(58000), fiftyPlus: words("choices.yes") },
  { role: words("choices.role.quality"), fte: number(1), grossSalary: number(35000), fiftyPlus: words("choices.yes") },
  { role: words("choices.role.planner"), fte: number(1), grossSalary: number(37000), fiftyPlus: words("choices.yes") },
  { role: words("choices.role.trainer"), fte: number(1), grossSalary: number(35000), fiftyPlus: words("choices.yes") },
];

function agents(
  pool: Extract<Row[string], { words: unknown }>["words"],
  fte: number,
  salary: number,
  absence: number,
  attrition: number,
): Row {
  return {
    role: words("choices.role.agent"),
    pool: words(pool),
    fte: number(fte),
    grossSalary: number(salary),
    weeklyHours: number(35),
    fiftyPlus: words("choices.yes"),
    languages: text("fr"),
    absence: number(absence),
    attrition: number(attrition),
    recruitment: number(INTERVIEWS),
    initialTraining: number(140),
    rampUpWeeks: number(12),
    licence: number(110),
    workplace: number(6000),
  };
}

/** Yearly costs beside the team. */
export const OVERHEADS: readonly Row[] = [
  {
    item: words("example.overhead.crm"),
    annualCost: number(48000),
    driver: words("choices.driver.perSeat"),
    avoidable: words("choices.yes"),
  },
  {
    item: words("example.overhead.lease"),
    annualCost: number(126000),
    driver: words("choices.driver.perSeat"),
    avoidable: date("2028-06-30"),
  },
  {
    item: words("example.overhead.telecom"),
    annualCost: number(21000),
    driver: words("choices.driver.perMinute"),
    avoidable: words("choices.yes"),
  },
  {
    item: words("example.overhead.hr"),
    annualCost: number(54000),
    driver: words("choices.driver.payrollShare"),
    avoidable: words("choices.no"),
  },
  {
    item: words("example.overhead.dialler"),
    annualCost: number(14000),
    driver: words("choices.driver.perContact"),
    avoidable: words("choices.yes"),
    flow: words("example.flow.debt"),
  },
];
