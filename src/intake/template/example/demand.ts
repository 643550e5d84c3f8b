import { sumOf } from "../../../engine/demand";
import type { MessageKey } from "../../../language";
import { clock, number, words } from "../entry";
import type { Row } from "../entry";

const HALF = 0.5;

/** Contacts of a typical year, January to December; each adds up to the flow's annual volume. */
const MONTHS: readonly (readonly [flow: MessageKey, contacts: readonly number[]])[] = [
  ["example.flow.service", [9100, 7600, 7500, 7200, 7300, 7400, 7200, 6300, 7900, 8300, 9200, 11000]],
  ["example.flow.orders", [4600, 3900, 4000, 4100, 4200, 4300, 3900, 3300, 4500, 4700, 6200, 6300]],
  ["example.flow.tracking", [6300, 5300, 5300, 5200, 5400, 5500, 5300, 4700, 5700, 6000, 8200, 9100]],
];

export const VOLUMES: readonly Row[] = MONTHS.flatMap(([flow, contacts]) =>
  contacts.map((each, index) => ({
    flow: words(flow),
    month: { number: index + 1, format: "0" },
    contacts: number(each),
  })),
);

interface ProfileShape {
  readonly profile: MessageKey;
  readonly opens: number;
  readonly closes: number;
  /** How a week falls on its days, Monday first. */
  readonly days: readonly number[];
  /** How an open day falls on its hours: weight of each hour from opening. */
  readonly hours: readonly number[];
}

const SHAPES: readonly ProfileShape[] = [
  {
    profile: "example.profile.day",
    opens: 9,
    closes: 19,
    days: [22, 18, 17, 17, 16, 10, 0],
    hours: [9, 13, 13, 9, 8, 10, 11, 11, 9, 7],
  },
  {
    profile: "example.profile.long",
    opens: 8,
    closes: 22,
    days: [19, 16, 15, 15, 15, 12, 8],
    hours: [5, 10, 13, 11, 8, 8, 9, 9, 8, 7, 5, 3, 2, 2],
  },
];

export const PROFILES: readonly Row[] = SHAPES.flatMap(profileRows);

/** A profile's half-hours with their shares, which add up to 1: each hour's weight is shared by its two halves. */
function profileRows({ profile, opens, closes, days, hours }: ProfileShape): readonly Row[] {
  const all = sumOf(Float64Array.from(days)) * sumOf(Float64Array.from(hours)) * 2;
  return days.flatMap((day, index) =>
    day === 0
      ? []
      : Array.from({ length: (closes - opens) * 2 }, (_, half): Row => ({
          profile: words(profile),
          day: number(index + 1),
          start: clock(opens + half * HALF),
          share: { number: (day * (hours[Math.floor(half / 2)] ?? 0)) / all, format: "0.000%" },
        })),
  );
}
