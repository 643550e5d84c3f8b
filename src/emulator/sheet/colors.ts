import { ApiError } from "../errors";

interface FileColor {
  argb?: string;
  theme?: number;
  indexed?: number;
  tint?: number;
}

/** Office's own theme, for colours that a file names by their place in the theme. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  purple: "800080",
  lightgray: "D3D3D3",
  lightgreen: "90EE90",
  darkgreen: "006400",
  darkred: "8B0000",
  navy: "000080",
  teal: "008080",
};

/** A colour as Office.js takes it (`#RRGGBB`, or a name of HTML's basic ones), as files keep it. */
export function colorOf(text: string): { argb: string; theme: number } {
  const hex = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw new ApiError("InvalidArgument", `"${text}" is not a colour.`);
  return { argb: `FF${hex.toUpperCase()}` } as { argb: string; theme: number };
}

/** A file's colour as `#RRGGBB`; `undefined` where it has none. */
export function colorText(color: object | undefined): string | undefined {
  const { argb, theme, tint = 0 } = (color ?? {}) as FileColor;
  if (argb !== undefined) return `#${argb.slice(-6).toUpperCase()}`;
  const base = theme === undefined ? undefined : THEME[theme];
  return base === undefined ? undefined : `#${tinted(base, tint)}`;
}

/** Lighter for a positive tint, darker for a negative one, channel by channel. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return [0, 2, 4]
    .map((start) => {
      const channel = parseInt(hex.slice(start, start + 2), 16);
      const changed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(changed).toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}
