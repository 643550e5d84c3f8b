import type { Border, Borders, BorderStyle } from "@cj-tech-master/excelts";

import { choice, text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { colorOf, colorText } from "../sheet/colors";
import { changeStyle, oncePerLook } from "../sheet/format-edit";
import { styleAt } from "../sheet/style-access";
import type { RangeRef } from "./range-ref";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

interface BorderSelf {
  readonly ref: RangeRef;
  readonly side: Side;
}

const LINES: Readonly<Record<string, BorderStyle | undefined>> = {
  None: undefined,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const WEIGHTS: Readonly<Record<string, BorderStyle>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

const make = kind<BorderSelf>({
  type: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => {
        const { style } = read(self);
        if (style === undefined) return "None";
        return (
          Object.keys(LINES).find((name) => LINES[name] === style) ??
          (style.startsWith("mediumDash") ? "Dash" : "Continuous")
        );
      },
      set: (self, value) => {
        const line = LINES[choice(value, Object.keys(LINES))];
        draw(self, (border) =>
          line === undefined
            ? {}
            : {
                color: { argb: "FF000000", theme: 0 },
                ...border,
                style:
                  line === "thin" && border.style !== undefined && Object.values(WEIGHTS).includes(border.style)
                    ? border.style
                    : line,
              },
        );
      },
    },
    Weight: {
      get: (self) => {
        const { style } = read(self);
        return style === "hair"
          ? "Hairline"
          : style === "medium" || style?.startsWith("medium") === true
            ? "Medium"
            : style === "thick" || style === "double"
              ? "Thick"
              : "Thin";
      },
      set: (self, value) => {
        const weight = WEIGHTS[choice(value, Object.keys(WEIGHTS))] ?? "thin";
        draw(self, (border) => ({
          color: { argb: "FF000000", theme: 0 },
          ...border,
          style: border.style === undefined || Object.values(WEIGHTS).includes(border.style) ? weight : border.style,
        }));
      },
    },
    Color: {
      get: (self) => colorText(read(self).color) ?? "#000000",
      set: (self, value) => {
        const color = colorOf(text(value, "a colour"));
        draw(self, (border) => ({ style: "thin", ...border, color }));
      },
    },
  },
});

const borders = kind<RangeRef>({
  type: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (ref) => SIDES.map((side) => make({ ref, side })),
  item: (ref, key) => make({ ref, side: choice(key, SIDES) }),
  methods: {
    GetItemAt: (ref, [index]) => {
      const side = SIDES[whole(index)];
      if (side === undefined) throw new ApiError("ItemNotFound");
      return make({ ref, side });
    },
  },
});

type CellSide = "top" | "bottom" | "left" | "right";

/** Which sides of a cell belong to a side of the range. */
function sidesOf(side: Side, ref: RangeRef, row: number, column: number): CellSide[] {
  const { top, left, bottom, right } = ref.area;
  switch (side) {
    case "EdgeTop":
      return row === top ? ["top"] : [];
    case "EdgeBottom":
      return row === bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === left ? ["left"] : [];
    case "EdgeRight":
      return column === right ? ["right"] : [];
    case "InsideHorizontal":
      return [...(row > top ? (["top"] as const) : []), ...(row < bottom ? (["bottom"] as const) : [])];
    case "InsideVertical":
      return [...(column > left ? (["left"] as const) : []), ...(column < right ? (["right"] as const) : [])];
    case "DiagonalDown":
    case "DiagonalUp":
      throw new ApiError("ApiNotFound", "Diagonal borders are not known to it.");
  }
}

function draw({ ref, side }: BorderSelf, change: (border: Partial<Border>) => Partial<Border>): void {
  const drawn = oncePerLook((style, word) => {
    const lines = new Map(Object.entries(style.border ?? {}));
    for (const each of word.split(" ") as CellSide[]) {
      const changed = change(style.border?.[each] ?? {});
      if (changed.style === undefined) lines.delete(each);
      else lines.set(each, changed);
    }
    return { ...style, border: Object.fromEntries(lines) as Partial<Borders> };
  });
  changeStyle(ref.book, ref.sheet, ref.area, (style, row, column) => {
    const sides = sidesOf(side, ref, row, column);
    return sides.length === 0 ? style : drawn(style, sides.join(" "));
  });
}

function read({ ref, side }: BorderSelf): Partial<Border> {
  const { top, left, bottom, right } = ref.area;
  const [row, column] = [side === "EdgeBottom" ? bottom : top, side === "EdgeRight" ? right : left];
  const [first] = sidesOf(side, ref, row, column);
  return first === undefined ? {} : (styleAt(ref.sheet, row, column).border?.[first] ?? {});
}

export function bordersObject(ref: RangeRef): HostObject {
  return borders(ref);
}
