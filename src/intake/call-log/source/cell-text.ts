import { dateOfSerial, isoDate } from "../../../engine/serial-date";
import { parsed } from "./package-parts";

/** What a number of a cell is, by the cell's format. */
export type NumberKind = "date" | "moment" | "clock" | "number";

/** Number formats that Excel has built in and shows as dates and times. */
function builtIn(id: number): NumberKind {
  if (id === 22) return "moment";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return "date";
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) ? "clock" : "number";
}

function kindOf(format: string): NumberKind {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]hms]*\]|_.|\*./gi, "").toLowerCase();
  const date = /[yd]|mmm/.test(bare);
  const clock = /h|s|\[m/.test(bare);
  return date ? (clock ? "moment" : "date") : clock ? "clock" : "number";
}

/** What numbers are, by the index of their cell format. */
export function numberKinds(xml: string): readonly NumberKind[] {
  const formats = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inside = false;
  if (xml !== "")
    parsed(
      xml,
      (name, attributes) => {
        if (name === "numFmt") formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        if (name === "cellXfs") inside = true;
        if (name === "xf" && inside) {
          const id = Number(attributes["numFmtId"] ?? 0);
          const format = formats.get(id);
          kinds.push(format === undefined ? builtIn(id) : kindOf(format));
        }
      },
      undefined,
      (name) => {
        if (name === "cellXfs") inside = false;
      },
    );
  return kinds;
}

/** The text of a cell as a person reads it: dates, times and durations as clocks, numbers with a point. */
export function cellText(
  value: string,
  type: string,
  kind: NumberKind,
  strings: readonly string[],
  shift: number,
): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "true" : "false";
  if (type === "inlineStr" || type === "str" || type === "e" || type === "d" || value === "") return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  switch (kind) {
    case "date":
      return number % 1 === 0 ? dayText(number + shift) : `${dayText(number + shift)} ${clockText(number % 1)}`;
    case "moment":
      return `${dayText(number + shift)} ${clockText(number % 1)}`;
    case "clock":
      return number >= FIRST_DATE ? `${dayText(number + shift)} ${clockText(number % 1)}` : clockText(number);
    default:
      return plainText(number);
  }
}

/** A number without an exponent: what formulas leave of a zero is one. */
function plainText(number: number): string {
  const text = String(number);
  return text.includes("e-") ? String(Number(number.toFixed(9))) : text;
}

const FIRST_DATE = 36_526;

function dayText(serial: number): string {
  return isoDate(dateOfSerial(serial));
}

/** Hours, minutes and seconds of a fraction of a day, to a thousandth of a second. */
function clockText(days: number): string {
  const thousandths = Math.round(days * 86_400_000);
  const seconds = Math.floor(thousandths / 1000);
  const rest = thousandths % 1000;
  const two = (part: number): string => String(part).padStart(2, "0");
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(3, "0")}`;
}
