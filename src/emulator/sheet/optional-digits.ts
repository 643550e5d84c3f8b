/**
 * A number by a format of digits alone, such as `0.##` or `#,##0.0?`: `#` shows a digit where there is one, `?` a space in its place, and the point
 * stays. `null` for any other format.
 */
export function optionalDigits(number: number, code: string): string | null {
  if (/^[#0]+( [#0]+)+$/u.test(code)) return spaced(number, code);
  const match = /^([#0,]*[#0])\.([0#?]*[#?][0#?]*)(%?)$/u.exec(code);
  if (!match) return null;
  const [, whole = "", places = "", percent = ""] = match;
  const size = Math.abs(percent === "" ? number : number * 100);
  if (size >= 1e15) return null;
  const fixed = Number(`${Math.round(Number(`${size}e${places.length}`))}e${-places.length}`).toFixed(places.length);
  const [integer = "0", decimals = ""] = fixed.split(".");
  const least = whole.replace(/[^0]/gu, "").length;
  const digits = (integer === "0" ? "" : integer).padStart(least, "0");
  const grouped = whole.includes(",") ? digits.replace(/\B(?=(\d{3})+$)/gu, ",") : digits;
  let tail = "";
  let seen = false;
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const digit = decimals.charAt(place);
    seen ||= digit !== "0" || places.charAt(place) === "0";
    tail = (seen ? digit : places.charAt(place) === "?" ? " " : "") + tail;
  }
  const negative = number < 0 && Number(fixed) !== 0;
  return `${negative ? "-" : ""}${grouped}.${tail}${percent}`;
}

/** Digits put into a format from its end, its spaces kept where they stand: 1234567 by `# ##0` is `1234 567`. */
function spaced(number: number, code: string): string | null {
  const rest = [...Math.abs(Math.round(number)).toFixed(0)];
  if (Math.abs(number) >= 1e15) return null;
  let text = "";
  for (const mark of [...code].reverse()) {
    if (mark === " ") text = ` ${text}`;
    else text = `${rest.pop() ?? (mark === "0" ? "0" : "")}${text}`;
  }
  return `${number < 0 ? "-" : ""}${rest.join("")}${text}`.trimStart();
}
