import { message } from "../../language";
import type { Message } from "../../language";
import type { Band } from "./band";

/** A value as the cells of its column show it. */
export function valueIn({ percent }: Band, value: number): Message {
  return message(percent === true ? "intake.end.percent" : "intake.end.plain", { value });
}

/** Both ends of what is usual: “0, or 1” and “78”. */
export function endsOf(band: Band): { readonly min: Message; readonly max: Message } {
  const least = valueIn(band, band.min);
  return {
    min: band.none === true ? message("intake.end.or-none", { least }) : least,
    max: valueIn(band, band.max),
  };
}
