import { PAYROLL_YEARS, employerRate, loadedSalary } from "../../../engine/legislation/fr";
import { fraction, moneyPerYear } from "../../../engine/quantities";
import { message } from "../../../language";
import { scalarFunction } from "../declaration";
import { numberIn, yesOrNo } from "../parameter";
import { BadArgument } from "../refusal";
import { ABOVE_ZERO, SHARE } from "./common-parameters";

const parameters = {
  gross: numberIn("currencyPerYear", "gross", { interval: ABOVE_ZERO }),
  year: numberIn("year", "year", { interval: { min: 1900, max: 2999 }, whole: true, omitted: 2026 }),
  fiftyPlus: yesOrNo("fiftyPlus", { omitted: true }),
  mobility: numberIn("share", "mobility", { interval: SHARE, omitted: 0 }),
  insurance: numberIn("share", "insurance", { interval: SHARE, omitted: 0 }),
  wageTaxed: numberIn("share", "wageTaxed", { interval: SHARE, omitted: 0 }),
};

interface PayrollArguments {
  readonly year: number;
  readonly fiftyPlus: boolean;
  readonly mobility: number;
  readonly insurance: number;
  readonly wageTaxed: number;
}

function terms({ year, fiftyPlus, mobility, insurance, wageTaxed }: PayrollArguments) {
  return {
    year,
    fiftyPlus,
    mobility: fraction(mobility),
    insurance: fraction(insurance),
    wageTaxed: fraction(wageTaxed),
  };
}

function unknownYear(year: number): BadArgument | null {
  if (PAYROLL_YEARS.includes(year)) return null;
  return new BadArgument(
    "year",
    message("catalogue.accepts.known-year", { years: PAYROLL_YEARS.join(", ") }),
    String(year),
  );
}

export const PAYROLL_FUNCTIONS = [
  scalarFunction({
    id: "EMPLOYERRATE",
    parameters,
    result: "share",
    page: "payroll",
    // 1.15 minimum wages and a thirteenth month, 2 % transport, 1.5 % insurance: the worked default of docs/methods/payroll.md.
    example: { formula: "=OUTSOURCE.EMPLOYERRATE(27254.35,2026,TRUE,0.02,0.015)", gives: 0.25021 },
    compute: (asked) => unknownYear(asked.year) ?? employerRate(moneyPerYear(asked.gross), terms(asked)),
  }),
  scalarFunction({
    id: "LOADEDSALARY",
    parameters,
    result: "currencyPerYear",
    page: "payroll",
    example: { formula: "=OUTSOURCE.LOADEDSALARY(27254.35,2026,TRUE,0.02,0.015)", gives: 34073.69 },
    compute: (asked) => unknownYear(asked.year) ?? loadedSalary(moneyPerYear(asked.gross), terms(asked)),
  }),
];
