import type { Interval } from "../../engine/require";
import { message } from "../../language";
import type { Message } from "../../language";

/** How the ends of an interval are written. */
export type EndStyle = "plain" | "percent";

/** An interval in words: “from 0 to 100”, “above 0”, “from 0 % to below 100 %”. */
export function rangeMessage(interval: Interval, style: EndStyle): Message {
  const end = (value: number): Message => message(`intake.end.${style}`, { value });
  const min = interval.min ?? -Infinity;
  const max = interval.max ?? Infinity;
  const openMin = interval.openMin === true;
  const openMax = interval.openMax === true;
  if (min === -Infinity && max === Infinity) return message("intake.range.any");
  if (max === Infinity) return message(openMin ? "intake.range.above" : "intake.range.at-least", { min: end(min) });
  if (min === -Infinity) return message(openMax ? "intake.range.below" : "intake.range.at-most", { max: end(max) });
  const values = { min: end(min), max: end(max) };
  if (openMin && openMax) return message("intake.range.above-below", values);
  if (openMin) return message("intake.range.above-to", values);
  if (openMax) return message("intake.range.from-below", values);
  return message("intake.range.from-to", values);
}
