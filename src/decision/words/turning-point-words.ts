import { message } from "../../language";
import type { Message } from "../../language";
import type { TurningPoint } from "../recommendation";

/** What to measure, and the value at which the decision turns. */
export function turningPointWords({ parameter, value }: TurningPoint, currency: string): Message {
  switch (parameter) {
    case "price":
      return message("analysis.measure.price", { value, currency });
    case "volume":
    case "handlingTimeRatio":
    case "attrition":
      return message(`analysis.measure.${parameter}`, { value });
  }
}
