/** From one time of a day to another: `02/03/2026 08:00-08:30`. */
const TO_TIME =
  /^(.*?\d[T\s]+(\d{1,2}[:hH.]\d{2}(?:[:.]\d{2})?))(\s*(?:[-–—/]|\bto\b|à)\s*)(\d{1,2}[:hH.]\d{2}(?:[:.]\d{2})?)$/;
/** From one moment to another: `2026-03-02T08:00Z/2026-03-02T08:30Z`. */
const TO_MOMENT =
  /^(\S.*\d[:hH]\d{2}\S*(?:\s?[AaPp][Mm])?)(?:\s*[/–—]\s*|\s+(?:-|to|à|au)\s+)(\S.*\d[:hH]\d{2}\S*(?:\s?[AaPp][Mm])?)$/;
const SECONDS_A_DAY = 86_400;
/** The longest stretch that a sign without spaces writes: behind `08:00` a `-03:00` is the offset of a zone. */
const TWO_HOURS = 7200;

/** Where a stretch of time begins, as it is written with its day; null where a text is no stretch. */
export function beginOfRange(text: string): string | null {
  const [, begin, from, sign, to] = TO_TIME.exec(text) ?? [];
  if (begin !== undefined && from !== undefined && sign !== undefined && to !== undefined) {
    const length = (secondOf(to) - secondOf(from) + SECONDS_A_DAY) % SECONDS_A_DAY;
    return sign !== "-" || length <= TWO_HOURS ? begin : null;
  }
  return TO_MOMENT.exec(text)?.[1] ?? null;
}

function secondOf(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(/\D/).map(Number);
  return hour * 3600 + minute * 60 + second;
}
