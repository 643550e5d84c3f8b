import type { OfferStep, WaterfallStep } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** A step from today's cost to the recommended one. */
export function waterfallWords(step: WaterfallStep["step"]): Message {
  return message(`analysis.waterfall.${step}`);
}

/** A step from an offer's price to its yearly cost. */
export function offerStepWords(step: OfferStep["step"]): Message {
  return message(`analysis.offerLine.${step}`);
}
