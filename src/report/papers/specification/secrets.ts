import type { Inputs } from "../../../engine/records";
import type { FileSheet } from "../../../workbook";
import { EXPONENTIAL_P90, halfHourFigures, monthFigures } from "./demand-figures";
import type { Candidate } from "./asked-lines";
import { BANDS } from "../../sheets/steering/steering-sheet";
import { RULES, workedLevel } from "./service-sheets";
import { SERVICE_LEVEL_DEFINITIONS } from "../../../engine/workforce";

/** Below it, a whole number is nobody's salary or bill: rows, months, days and percentages of ours would be taken for one. */
const TELLING = 1000;

/** Something of the buyer's that may not leave, and where it was about to stand. */
export interface Secret {
  readonly sheet: string;
  readonly value: string;
}

/**
 * The first salary, cost or price of an offer that a cell of these sheets holds, or the name of a provider beside the one the file is for; null where there is
 * none. What is demand, or a rule of the paper, may coincide with a cost: it tells nothing.
 */
export function secretIn(
  sheets: readonly FileSheet[],
  inputs: Inputs,
  candidates: readonly Candidate[],
  provider: string,
): Secret | null {
  const money = secretNumbers(inputs);
  const told = toldNumbers(candidates);
  const others = new Set(inputs.offers.map((offer) => offer.provider).filter((name) => name !== provider));
  for (const { name, blocks } of sheets)
    for (const cell of blocks.flatMap(({ cells }) => cells.flat())) {
      if (cell === null) continue;
      if ("number" in cell && money.has(cell.number) && !told.has(cell.number))
        return { sheet: name, value: String(cell.number) };
      if ("text" in cell && others.has(cell.text)) return { sheet: name, value: cell.text };
    }
  return null;
}

/** Salaries, costs and prices that would be known again. */
function secretNumbers({ team, overheads, offers }: Inputs): ReadonlySet<number> {
  const all = [...team, ...overheads, ...offers].flatMap((record) => Object.entries(record));
  return new Set(
    all.flatMap(([key, value]) =>
      MONEY.has(key) && typeof value === "number" && (value >= TELLING || !Number.isInteger(value)) ? [value] : [],
    ),
  );
}

/** The amounts of money among the fields of the records. */
const MONEY: ReadonlySet<string> = new Set([
  "grossSalary",
  "loadedSalary",
  "recruitment",
  "licence",
  "workplace",
  "partingCost",
  "annualCost",
  "price",
  "fixedFee",
  "setUp",
  "trainingPrice",
]);

/** Numbers that say what is asked, or how it is judged. */
function toldNumbers(candidates: readonly Candidate[]): ReadonlySet<number> {
  const demand = candidates.flatMap(({ terms }) => [
    terms.annual,
    terms.handling,
    terms.handling * EXPONENTIAL_P90,
    terms.serviceTarget,
    terms.answerTime,
    terms.deadline,
    terms.growth,
    terms.volumeUncertainty,
    terms.record.scripted ?? 0,
    ...monthFigures(terms).flatMap(({ mean, p10, p90 }) => [mean, p10, p90]),
    ...halfHourFigures(terms).flatMap(({ mean, p90, share }) => [mean, p90, share]),
  ]);
  return new Set([
    ...demand,
    ...Object.values(RULES),
    ...BANDS.map(({ effect }) => effect),
    ...SERVICE_LEVEL_DEFINITIONS.map(workedLevel),
  ]);
}
