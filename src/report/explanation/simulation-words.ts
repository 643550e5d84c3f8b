import type { SimulatedFlow } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";

/** Standard errors on each side of a figure that hold it in nineteen of twenty runs. */
export const AROUND = 1.96;

/** What simulated days say of a flow beside the formula. */
export function simulatedSentence(language: Language, flow: SimulatedFlow): string {
  const { formula, simulated, error, low, agreement, cause } = flow;
  const figures = phrase(language, "report.simulation.sentence", {
    formula,
    simulated,
    around: 100 * AROUND * error,
    low,
    agreement,
  });
  return cause === null ? figures : `${figures} ${phrase(language, `report.simulation.cause.${cause}`)}`;
}
