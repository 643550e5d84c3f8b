import { message } from "../../language";
import type { Message, MessageKey } from "../../language";
import type { Dimension } from "./dimension";
import { spanName } from "./share-of-span";

const TIMES: Readonly<Record<string, MessageKey>> = {
  ms: "mapping.unit.ms",
  s: "mapping.unit.s",
  min: "mapping.unit.min",
  "h/100": "mapping.unit.h100",
  h: "mapping.unit.h",
  day: "mapping.unit.day",
  week: "mapping.unit.week",
  month: "mapping.unit.month",
  "h:mm:ss": "mapping.unit.hmmss",
  "hh:mm": "mapping.unit.hhmm",
  "mm:ss": "mapping.unit.mmss",
  "min.s": "mapping.unit.mins",
};

/** Periods of a volume whose names say too little. */
const PERIODS: Readonly<Record<string, MessageKey>> = {
  day: "mapping.unit.day5",
  day6: "mapping.unit.day6",
  day7: "mapping.unit.day7",
  year: "mapping.unit.of-year",
  half: "mapping.unit.of-half",
  quarter: "mapping.unit.of-quarter",
  month: "mapping.unit.of-month",
  week: "mapping.unit.of-week",
};

/** What people call a unit that the table Mapping writes short: `min`, `k€/month13`. */
export function unitName(dimension: Dimension, id: string): Message {
  const { kind } = dimension;
  const span = kind === "share" ? spanName(id, dimension) : null;
  if (span !== null) return span;
  if (kind === "share")
    return id === "1" ? message("mapping.unit.fraction") : message("mapping.unit.other", { unit: id });
  const names =
    kind === "time" || kind === "months" || kind === "years"
      ? TIMES
      : kind === "volume" || kind === "weekly"
        ? PERIODS
        : {};
  const name = names[id];
  if (name !== undefined) return message(name);
  const [before = "", months] = id.split(/(?:^|\/)months(?=\d)/);
  if (months !== undefined) return message("mapping.unit.of-months", { months: Number(months), scale: before });
  const [scaled = "", times] = id.split(/(?:^|\/)times(?=\d)/);
  if (times !== undefined) return message("mapping.unit.times", { times: Number(times), scale: scaled });
  const [scale, period] = id.split("/");
  return period === undefined
    ? message("mapping.unit.other", { unit: id })
    : message("mapping.unit.amount", { scale: scale ?? "", period });
}
