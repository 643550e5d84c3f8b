import { message } from "../../language";
import type { Message } from "../../language";
import type { FlowConfidence } from "../sensitivity/draws";

/** Knowing what is worth less than this share of the baseline is not worth the asking. */
const WORTH_ASKING = 0.001;
const MOST = 3;

/** What to measure first: the parameters whose certainty would be worth most to the decision. */
export function worthWords(worth: FlowConfidence["worth"], baseline: number, currency: string): readonly Message[] {
  return worth
    .filter(({ amount }) => amount > WORTH_ASKING * baseline)
    .slice(0, MOST)
    .map(({ parameter, amount }) => message(`analysis.worth.${parameter}`, { amount, currency }));
}
