import type { Interval } from "../../engine/require";
import { message } from "../../language";
import type { Message } from "../../language";
import type { ListParameter, NumberParameter, Parameter } from "./parameter";

/** What a parameter accepts, in words. */
export function accepted(parameter: Parameter): Message {
  switch (parameter.kind) {
    case "number":
    case "list":
      return acceptedNumber(parameter);
    case "boolean":
      return message("catalogue.accepts.boolean");
    case "choice":
      return message("catalogue.accepts.choice", { choices: parameter.choices.join(", ") });
    case "text":
      return message("catalogue.accepts.text");
    case "table":
      return message("catalogue.accepts.table");
  }
}

function acceptedNumber({ interval, ...parameter }: NumberParameter | ListParameter): Message {
  const whole = parameter.kind === "number" && parameter.whole;
  return message(whole ? "catalogue.accepts.whole" : "catalogue.accepts.number", { range: rangeInWords(interval) });
}

/** An interval in words: numbers of any size are not worth a word. */
export function rangeInWords({ min = -Infinity, max = Infinity, openMin = false, openMax = false }: Interval): Message {
  const low = min === -Infinity ? "none" : openMin ? "above" : "from";
  const high = max === Infinity ? "none" : openMax ? "below" : "to";
  return message("catalogue.accepts.range", { low, high, min, max });
}
