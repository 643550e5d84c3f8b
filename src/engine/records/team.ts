import type {
  Fraction,
  Fte,
  Hours,
  HoursPerWeek,
  Money,
  MoneyPerMonth,
  MoneyPerYear,
  Ratio,
  Weeks,
  Years,
} from "../quantities";
import type { Key } from "./key";

export type Role = "agent" | "supervisor" | "manager" | "quality" | "planner" | "trainer";

/** A post ends with the work, stays whatever leaves, or stays and steers the providers. */
export type WhenWorkLeaves = "ends" | "stays" | "steers";

/** The keys of a group's names; undefined where the row states none. */
export interface TeamKeys {
  readonly pool: Key | undefined;
  /** Absent where the row states no country. */
  readonly country: Key | undefined;
  readonly languages: readonly Key[];
  readonly skills: readonly Key[];
}

/** A group of people with one role and one salary, as its row in the table Team states it. */
export interface TeamRecord {
  readonly row: number;
  readonly role: Role;
  /** Absent: the group serves every pool. */
  readonly pool?: string;
  readonly fte: Fte;
  /** What one of them is paid a year, before employer charges. One of the two salaries is present. */
  readonly grossSalary?: MoneyPerYear;
  /** What one of them costs a year with employer charges, taken as it is. */
  readonly loadedSalary?: MoneyPerYear;
  /** Contract hours a week. */
  readonly weeklyHours?: HoursPerWeek;
  /** Whether the employer has fifty people or more. */
  readonly fiftyPlus?: boolean;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly absence?: Fraction;
  /** Leavers a year as a share of the group; may exceed 1. */
  readonly attrition?: Ratio;
  /** Cost of one recruitment. */
  readonly recruitment?: Money;
  readonly initialTraining?: Hours;
  readonly rampUpWeeks?: Weeks;
  /** Licences for one seat and month. */
  readonly licence?: MoneyPerMonth;
  /** Premises and equipment for one seat and year. */
  readonly workplace?: MoneyPerYear;
  /** ISO code of the country of employment; absent: France. */
  readonly country?: string;
  /** Mean years of service. */
  readonly tenure?: Years;
  /** What parting with one of them costs, given instead of reckoned; 0 is an amount. */
  readonly partingCost?: Money;
  /** What becomes of a post when the work leaves; absent: it ends with it. */
  readonly whenWorkLeaves?: WhenWorkLeaves;
  readonly keys: TeamKeys;
}
