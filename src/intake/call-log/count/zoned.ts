import { shiftOf } from "../cells/zones";
import type { Moment } from "../cells/moment";

const SECONDS_A_DAY = 86_400;
const SERIAL_OF_EPOCH = 25_569;

/** An instant in the hours of a zone; a moment without an offset is already in its place's hours and stays. */
export function zoned(
  { day, second, offset }: Moment,
  zone: string,
): { readonly day: number; readonly second: number | null } {
  if (offset === null || second === null) return { day, second };
  const universal = (day - SERIAL_OF_EPOCH) * SECONDS_A_DAY + second - offset;
  const local = universal + shiftOf(universal, zone);
  const whole = Math.floor(local / SECONDS_A_DAY);
  return { day: whole + SERIAL_OF_EPOCH, second: local - whole * SECONDS_A_DAY };
}
