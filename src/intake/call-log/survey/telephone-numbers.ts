import type { ColumnEvidence } from "./column-evidence";

/** A number of nine to fifteen digits with its nought in front or its sign of a country: no number of something is written so. */
const WITH_PREFIX = /^(?:\+|0)\d{8,14}$/;
/** One without: nine to twelve digits, of like length throughout. */
const PLAIN = /^\d{9,12}$/;
/** Share of the entries: some are withheld, or of an extension. */
const MOSTLY = 0.7;

/** Whether a column holds telephone numbers, which count nothing. */
export function areTelephoneNumbers({ distinct }: ColumnEvidence): boolean {
  const entries = [...distinct.keys()].map((text) => text.replace(/[ .]/g, ""));
  if (entries.length === 0) return false;
  const prefixed = entries.filter((text) => WITH_PREFIX.test(text)).length;
  if (prefixed >= MOSTLY * entries.length) return true;
  const plain = entries.filter((text) => PLAIN.test(text));
  const lengths = new Map<number, number>();
  for (const { length } of plain) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  return entries.length > 1 && Math.max(0, ...lengths.values()) >= MOSTLY * entries.length;
}
