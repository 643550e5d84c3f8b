import { lawMoment, rulesOn } from "../../../engine/legislation";
import { employerRate, loadedSalary, payrollKeys } from "../../../engine/legislation/fr";
import type { EmployerTerms } from "../../../engine/legislation/fr";
import { fraction, moneyPerYear } from "../../../engine/quantities";
import { message } from "../../../language";
import { NoAnswer, scalarFunction } from "../declaration";
import type { CallContext } from "../declaration";
import { numberIn, yesOrNo } from "../parameter";
import { BadArgument } from "../refusal";
import { rowsIn } from "../table-ranges";
import { ABOVE_ZERO, SHARE } from "./common-parameters";
import { legislation } from "./law";

const parameters = {
  gross: numberIn("currencyPerYear", "gross", { interval: ABOVE_ZERO }),
  year: numberIn("year", "year", { interval: { min: 1900, max: 73_050 }, whole: true, omitted: 2026 }),
  fiftyPlus: yesOrNo("fiftyPlus", { omitted: true }),
  mobility: numberIn("share", "mobility", { interval: SHARE, omitted: 0 }),
  insurance: numberIn("share", "insurance", { interval: SHARE, omitted: 0 }),
  wageTaxed: numberIn("share", "wageTaxed", { interval: SHARE, omitted: 0 }),
};

interface PayrollArguments {
  readonly gross: number;
  readonly year: number;
  readonly fiftyPlus: boolean;
  readonly mobility: number;
  readonly insurance: number;
  readonly wageTaxed: number;
  readonly legislation: readonly (readonly unknown[])[];
}

/** What the charges depend on, by the law of the year or day; refused where that law is not known. */
function termsOf(asked: PayrollArguments, context: CallContext): EmployerTerms | BadArgument | NoAnswer {
  const moment = lawMoment(asked.year);
  if (moment === undefined) return refused(asked.year);
  const values = rowsIn("legislation", asked.legislation, context);
  if (values instanceof NoAnswer) return values;
  const law = rulesOn(moment, values);
  const gap = payrollKeys(asked.fiftyPlus, asked.wageTaxed > 0).flatMap((key) => law.gap(key) ?? [])[0];
  return gap === undefined ? { ...chargesOf(asked), law } : refused(asked.year, gap.key, gap.lastKnown);
}

function chargesOf({ fiftyPlus, mobility, insurance, wageTaxed }: PayrollArguments): Omit<EmployerTerms, "law"> {
  return {
    fiftyPlus,
    mobility: fraction(mobility),
    insurance: fraction(insurance),
    wageTaxed: fraction(wageTaxed),
  };
}

function refused(year: number, key = "none", known = "none"): BadArgument {
  return new BadArgument("year", message("catalogue.accepts.known-year", { key, known }), String(year));
}

/** Same parameters for both functions. */
const PAYROLL = { ...parameters, legislation };

export const PAYROLL_FUNCTIONS = [
  scalarFunction({
    id: "EMPLOYERRATE",
    cost: "moment",
    parameters: PAYROLL,
    result: "share",
    page: "payroll",
    // 1.15 minimum wages of January and a thirteenth month, 2 % transport, 1.5 % insurance: the worked default of docs/methods/payroll.md, over the year.
    example: { formula: "=OUTSOURCE.EMPLOYERRATE(27254.35,2026,TRUE,0.02,0.015)", gives: 0.24146 },
    compute: (asked, context) => {
      const terms = termsOf(asked, context);
      return "law" in terms ? employerRate(moneyPerYear(asked.gross), terms) : terms;
    },
  }),
  scalarFunction({
    id: "LOADEDSALARY",
    cost: "moment",
    parameters: PAYROLL,
    result: "currencyPerYear",
    page: "payroll",
    example: { formula: "=OUTSOURCE.LOADEDSALARY(27254.35,2026,TRUE,0.02,0.015)", gives: 33835.19 },
    compute: (asked, context) => {
      const terms = termsOf(asked, context);
      return "law" in terms ? loadedSalary(moneyPerYear(asked.gross), terms) : terms;
    },
  }),
];
