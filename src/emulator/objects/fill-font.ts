import type { Fill, Font } from "@cj-tech-master/excelts";

import { amount, choice, flag, text } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { colorOf, colorText } from "../sheet/colors";
import { commonStyle, setStyle } from "../sheet/style-access";
import type { RangeRef } from "./range-ref";

const fill = kind<RangeRef>({
  type: "RangeFill",
  scalars: {
    Color: {
      get: (ref) => commonStyle(ref, (style) => fillColor(style.fill) ?? "#FFFFFF"),
      set: (ref, value) => {
        const color = text(value, "a colour");
        setStyle(ref, (style) => ({ ...style, fill: color === "" ? none() : solid(color) }));
      },
    },
    Pattern: {
      get: (ref) =>
        commonStyle(ref, (style) =>
          style.fill?.type === "pattern" && style.fill.pattern !== "none" ? "Solid" : "None",
        ),
    },
  },
  methods: { Clear: (ref) => setStyle(ref, (style) => ({ ...style, fill: none() })) },
});

function none(): Fill {
  return { type: "pattern", pattern: "none" };
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: colorOf(color) };
}

/** The colour of a cell's fill; `undefined` where it has none. */
export function fillColor(style: Fill | undefined): string | undefined {
  if (style?.type !== "pattern" || style.pattern === "none") return undefined;
  return colorText(style.fgColor ?? style.bgColor);
}

type Member = { get: (ref: RangeRef) => unknown; set: (ref: RangeRef, value: unknown) => void };

const member = (read: (font: Partial<Font>) => unknown, write: (value: unknown) => Partial<Font>): Member => ({
  get: (ref) => commonStyle(ref, (style) => read(style.font ?? {})),
  set: (ref, value) => {
    const change = write(value);
    setStyle(ref, (style) => ({ ...style, font: { name: "Calibri", size: 11, ...style.font, ...change } }));
  },
});

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

const font = kind<RangeRef>({
  type: "RangeFont",
  scalars: {
    Name: member(
      ({ name }) => name ?? "Calibri",
      (value) => ({ name: text(value) }),
    ),
    Size: member(
      ({ size }) => size ?? 11,
      (value) => ({ size: amount(value) }),
    ),
    Color: member(
      ({ color }) => colorText(color) ?? "#000000",
      (value) => ({ color: colorOf(text(value)) }),
    ),
    Bold: member(
      ({ bold }) => bold === true,
      (value) => ({ bold: flag(value) }),
    ),
    Italic: member(
      ({ italic }) => italic === true,
      (value) => ({ italic: flag(value) }),
    ),
    Strikethrough: member(
      ({ strike }) => strike === true,
      (value) => ({ strike: flag(value) }),
    ),
    Underline: member(
      ({ underline }) =>
        underline === true
          ? "Single"
          : (Object.entries(UNDERLINES).find(([, name]) => name === underline)?.[0] ?? "None"),
      (value) => ({ underline: UNDERLINES[choice(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[])] }),
    ),
  },
});

export function fillObject(ref: RangeRef): HostObject {
  return fill(ref);
}

export function fontObject(ref: RangeRef): HostObject {
  return font(ref);
}
