import type { Assumptions, AssumptionKey, ValueOf } from "../assumptions";
import { CONTRACT_WEEKS } from "../calendar";
import { employerRate } from "../legislation/fr";
import type { EmployerTerms } from "../legislation/fr";
import type { Rules } from "../legislation";
import {
  fraction,
  fte,
  hours,
  hoursPerWeek,
  hoursPerYear,
  money,
  moneyPerHour,
  moneyPerMonth,
  moneyPerYear,
  ratio,
  weeks,
} from "../quantities";
import type {
  Fraction,
  Fte,
  Hours,
  HoursPerYear,
  Money,
  MoneyPerHour,
  MoneyPerMonth,
  MoneyPerYear,
  Ratio,
  Weeks,
} from "../quantities";
import type { Inputs, Role, TeamRecord, TenureRecord } from "../records";
import type { PoolName } from "../demand";
import { productiveTime } from "./productive-time";

const FULL_TIME_WEEK = 35;

/** What pay is reckoned by: the assumptions in force and the law of the run. */
export interface PayBasis {
  readonly assumptions: Assumptions;
  readonly law: Rules;
}

/** The mean person of a role in a pool, for one full-time equivalent and year. */
export interface PersonCost {
  /** Gross salary and employer charges of one full-time equivalent. */
  readonly loaded: MoneyPerYear;
  /** Full-time equivalents the workbook states; 0 where it states none. */
  readonly fte: Fte;
}

/** The agents of a pool as the team table and the assumptions describe them. */
export interface AgentProfile extends PersonCost {
  readonly absence: Fraction;
  readonly attrition: Ratio;
  readonly recruitment: Money;
  readonly initialTraining: Hours;
  readonly rampUpWeeks: Weeks;
  readonly licence: MoneyPerMonth;
  readonly workplace: MoneyPerYear;
  /** What an hour of overtime costs with its premium and charges. */
  readonly overtimeHour: MoneyPerHour;
  /** Productive hours a year of one full-time equivalent. */
  readonly productiveHours: HoursPerYear;
}

const SALARY_KEYS = {
  agent: "agentSalary",
  supervisor: "supervisorSalary",
  manager: "managerSalary",
  quality: "qualitySalary",
  planner: "plannerSalary",
  trainer: "trainerSalary",
} as const satisfies Record<Role, AssumptionKey>;

/** The rows of a role that serve a pool: its own, or, where it has none, those that serve every pool. */
export function rowsOf<Row extends Pick<TeamRecord | TenureRecord, "role" | "keys">>(
  rows: readonly Row[],
  role: Role,
  pool: PoolName,
): readonly Row[] {
  const ofRole = rows.filter((row) => row.role === role);
  const own = ofRole.filter(({ keys }) => keys.pool !== undefined && `pool:${keys.pool}` === pool);
  return own.length > 0 ? own : ofRole.filter(({ keys }) => keys.pool === undefined);
}

/** Full-time equivalent of one contract of a row. */
export function contractSize({ weeklyHours = hoursPerWeek(FULL_TIME_WEEK) }: TeamRecord): Fte {
  return fte(Math.min(1, weeklyHours / FULL_TIME_WEEK));
}

/** The default salary of a role, before charges. */
export function defaultSalary(role: Role, assumptions: Assumptions): MoneyPerYear {
  return assumptions.get(SALARY_KEYS[role]);
}

/** What a full-time equivalent of a row costs with charges, the general reduction taken off. */
export function loadedFte(row: TeamRecord, pay: PayBasis): MoneyPerYear {
  const weekly = row.weeklyHours ?? FULL_TIME_WEEK;
  const partTime = fraction(Math.min(1, weekly / FULL_TIME_WEEK));
  if (row.loadedSalary !== undefined) return moneyPerYear(row.loadedSalary / partTime);
  const gross = row.grossSalary ?? pay.assumptions.get(SALARY_KEYS[row.role]);
  const overtimeHours = hoursPerYear(Math.max(0, weekly - FULL_TIME_WEEK) * CONTRACT_WEEKS);
  return moneyPerYear(loadedOf(gross, pay, { fiftyPlus: row.fiftyPlus, partTime, overtimeHours }) / partTime);
}

/** The mean cost of a role's full-time equivalent in a pool, by the rows' headcount; the default salary where there is no row. */
export function personCost(team: Inputs["team"], role: Role, pool: PoolName, pay: PayBasis): PersonCost {
  const rows = rowsOf(team, role, pool);
  const total = rows.reduce((sum, row) => sum + row.fte, 0);
  if (rows.length === 0) return { loaded: loadedOf(pay.assumptions.get(SALARY_KEYS[role]), pay, {}), fte: fte(0) };
  // Rows that state a salary but nobody yet still say what one would cost.
  const weigh = (row: TeamRecord): number => (total > 0 ? row.fte / total : 1 / rows.length);
  return {
    loaded: moneyPerYear(rows.reduce((sum, row) => sum + weigh(row) * loadedFte(row, pay), 0)),
    fte: fte(total),
  };
}

/** The mean agent of a pool. */
export function agentProfile(team: Inputs["team"], pool: PoolName, pay: PayBasis): AgentProfile {
  const { assumptions } = pay;
  const rows = rowsOf(team, "agent", pool);
  const total = rows.reduce((sum, row) => sum + row.fte, 0);
  const mean = <Key extends AssumptionKey>(value: (row: TeamRecord) => ValueOf<Key> | undefined, key: Key): number =>
    rows.length === 0
      ? assumptions.get(key)
      : rows.reduce(
          (sum, row) => sum + assumptions.or(value(row), key) * (total > 0 ? row.fte / total : 1 / rows.length),
          0,
        );
  const absence = fraction(mean(({ absence: stated }) => stated, "absence"));
  // Longer contract weeks are longer years at work.
  const longer =
    rows.length === 0
      ? 1
      : rows.reduce(
          (sum, row) =>
            sum +
            Math.max(1, (row.weeklyHours ?? FULL_TIME_WEEK) / FULL_TIME_WEEK) *
              (total > 0 ? row.fte / total : 1 / rows.length),
          0,
        );
  return {
    ...personCost(team, "agent", pool, pay),
    absence,
    attrition: ratio(mean(({ attrition }) => attrition, "attrition")),
    recruitment: money(mean(({ recruitment }) => recruitment, "recruitment")),
    initialTraining: hours(mean(({ initialTraining }) => initialTraining, "initialTraining")),
    rampUpWeeks: weeks(mean(({ rampUpWeeks }) => rampUpWeeks, "rampUpWeeks")),
    licence: moneyPerMonth(mean(({ licence }) => licence, "licence")),
    overtimeHour:
      rows.length === 0
        ? overtimeHour(undefined, pay)
        : moneyPerHour(
            rows.reduce(
              (sum, row) => sum + overtimeHour(row, pay) * (total > 0 ? row.fte / total : 1 / rows.length),
              0,
            ),
          ),
    workplace: moneyPerYear(mean(({ workplace }) => workplace, "workplace")),
    productiveHours: hoursPerYear(
      longer *
        productiveTime({
          worked: assumptions.get("hoursWorked"),
          absence,
          trainingDays: assumptions.get("trainingDays"),
          meetings: assumptions.get("meetings"),
          breaks: assumptions.get("breaks"),
        }),
    ),
  };
}

/**
 * What an hour of overtime costs: the pay with its premium, and what that does to the year's charges. The hours enter the minimum wage of the general reduction,
 * their pay raises the salary it is set against, so that the charges are neither the mean rate's nor the full ones. Of a stated loaded salary only the mean is known.
 */
function overtimeHour(row: TeamRecord | undefined, pay: PayBasis): MoneyPerHour {
  const { assumptions } = pay;
  const weekly = row?.weeklyHours ?? FULL_TIME_WEEK;
  const premium = 1 + assumptions.get("overtimePremium");
  if (row?.loadedSalary !== undefined) return moneyPerHour((row.loadedSalary / (weekly * CONTRACT_WEEKS)) * premium);
  const gross = row?.grossSalary ?? assumptions.get(SALARY_KEYS.agent);
  const contract = {
    fiftyPlus: row?.fiftyPlus,
    partTime: fraction(Math.min(1, weekly / FULL_TIME_WEEK)),
    overtimeHours: hoursPerYear(Math.max(0, weekly - FULL_TIME_WEEK) * CONTRACT_WEEKS),
  };
  const worked = Math.max(1, assumptions.get("overtimeHours"));
  const extra = (gross / (weekly * CONTRACT_WEEKS)) * premium * worked;
  const longer = { ...contract, overtimeHours: hoursPerYear(contract.overtimeHours + worked) };
  return moneyPerHour((loadedOf(moneyPerYear(gross + extra), pay, longer) - loadedOf(gross, pay, contract)) / worked);
}

/** What the charges on a contract depend on beside its salary. */
export interface Contract {
  readonly fiftyPlus?: boolean | undefined;
  readonly partTime?: Fraction;
  readonly overtimeHours?: HoursPerYear;
}

function loadedOf(gross: MoneyPerYear, pay: PayBasis, contract: Contract): MoneyPerYear {
  if (gross === 0) return gross;
  return moneyPerYear(gross * (1 + employerRate(gross, employerTerms(pay, contract))));
}

/** What the employer's rate on a contract depends on. */
export function employerTerms(
  { assumptions, law }: PayBasis,
  { fiftyPlus, partTime = fraction(1), overtimeHours = hoursPerYear(0) }: Contract,
): EmployerTerms {
  return {
    law,
    fiftyPlus: fiftyPlus ?? assumptions.isOn("employerFiftyPlus"),
    mobility: assumptions.get("mobility"),
    insurance: assumptions.get("insurance"),
    partTime,
    overtimeHours,
    // Who recovers no VAT on invoices bears the wage tax instead: one coefficient for both.
    wageTaxed: fraction(1 - assumptions.get("recoverableTax")),
  };
}
