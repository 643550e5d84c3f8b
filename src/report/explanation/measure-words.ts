import type { Measure } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** What to measure, and why: the value at which the decision turns, or what knowing would be worth. */
export function measureWords(measure: Measure, currency: string): Message {
  return measure.kind === "worth"
    ? message(`analysis.worth.${measure.parameter}`, { amount: measure.amount, currency })
    : message(`analysis.measure.${measure.point.parameter}`, { value: measure.point.value, currency });
}
