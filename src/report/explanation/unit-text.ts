import { phrase } from "../../language";
import type { Language, MessageKey } from "../../language";

type After<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

const MONEY = [
  "money",
  "money/h",
  "money/yr",
  "money/month",
  "money/min",
  "money/day",
] as const satisfies readonly After<"report.unit.">[];
const OTHER = [
  "ratio",
  "count",
  "FTE",
  "h",
  "h/yr",
  "h/month",
  "weeks",
  "months",
  "days",
  "days/yr",
  "yr",
  "clock",
  "date",
  "s",
  "yes=1",
] as const satisfies readonly After<"assumptions.unit.">[];

/** A unit in words. A share has none: its number is shown in percent. What the user wrote stays as it is. */
export function unitText(language: Language, currency: string, unit: string): string {
  if (unit === "share") return "";
  const money = MONEY.find((each) => each === unit);
  if (money !== undefined) return phrase(language, `report.unit.${money}`, { currency });
  const other = OTHER.find((each) => each === unit);
  return other === undefined ? unit : phrase(language, `assumptions.unit.${other}`);
}
