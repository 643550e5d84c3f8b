import type { Alignment, Style } from "@cj-tech-master/excelts";

import { amount, choice, flag, whole } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { autofitColumns, autofitRows } from "../sheet/autofit";
import { requireWritable } from "../sheet/edit";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "../sheet/sizes";
import { commonStyle, setStyle } from "../sheet/style-access";
import { bordersObject } from "./borders";
import { fillObject, fontObject } from "./fill-font";
import type { RangeRef } from "./range-ref";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

type Member = { get: (ref: RangeRef) => unknown; set: (ref: RangeRef, value: unknown) => void };

const alignment = (
  read: (alignment: Partial<Alignment>) => unknown,
  write: (value: unknown) => Partial<Alignment>,
): Member => ({
  get: (ref) => commonStyle(ref, (style) => read(style.alignment ?? {})),
  set: (ref, value) => {
    const changed = write(value);
    setStyle(ref, (style) => ({ ...style, alignment: { ...style.alignment, ...changed } }));
  },
});

const protection = kind<RangeRef>({
  type: "FormatProtection",
  scalars: {
    Locked: {
      get: (ref) => commonStyle(ref, (style) => style.protection?.locked !== false),
      set: (ref, value) => protect(ref, { locked: flag(value) }),
    },
    FormulaHidden: {
      get: (ref) => commonStyle(ref, (style) => style.protection?.hidden === true),
      set: (ref, value) => protect(ref, { hidden: flag(value) }),
    },
  },
});

function protect(ref: RangeRef, change: Partial<Style["protection"]>): void {
  setStyle(ref, (style) => ({ ...style, protection: { locked: true, hidden: false, ...style.protection, ...change } }));
}

const nameOf = (names: Readonly<Record<string, string | undefined>>, value: string | undefined): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

const make = kind<RangeRef>({
  type: "RangeFormat",
  scalars: {
    HorizontalAlignment: alignment(
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal) ?? "General",
      (value) =>
        ({
          horizontal: HORIZONTAL[choice(value, Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[])],
        }) as Partial<Alignment>,
    ),
    VerticalAlignment: alignment(
      ({ vertical }) => nameOf(VERTICAL, vertical) ?? "Bottom",
      (value) => ({ vertical: VERTICAL[choice(value, Object.keys(VERTICAL) as (keyof typeof VERTICAL)[])] }),
    ),
    WrapText: alignment(
      ({ wrapText }) => wrapText === true,
      (value) => ({ wrapText: flag(value) }),
    ),
    ShrinkToFit: alignment(
      ({ shrinkToFit }) => shrinkToFit === true,
      (value) => ({ shrinkToFit: flag(value) }),
    ),
    IndentLevel: alignment(
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: whole(value) }),
    ),
    TextOrientation: alignment(
      ({ textRotation }) => (textRotation === "vertical" ? 180 : (textRotation ?? 0)),
      (value) => ({ textRotation: whole(value) === 180 ? "vertical" : whole(value) }),
    ),
    ColumnWidth: {
      get: ({ sheet, area }) =>
        shared(area.left, Math.min(area.right, area.left + 1000), (column) => columnPoints(sheet, column)),
      set: ({ book, sheet, area }, value) => {
        requireWritable(book, sheet, null);
        for (let column = area.left; column <= area.right; column += 1) setColumnPoints(sheet, column, amount(value));
        book.changes.add({ kind: "format", sheet, area });
      },
    },
    RowHeight: {
      get: ({ sheet, area }) =>
        shared(area.top, Math.min(area.bottom, area.top + 10_000), (row) => rowPoints(sheet, row)),
      set: ({ book, sheet, area }, value) => {
        requireWritable(book, sheet, null);
        for (let row = area.top; row <= area.bottom; row += 1) setRowPoints(sheet, row, amount(value));
        book.changes.add({ kind: "format", sheet, area });
      },
    },
  },
  objects: {
    Fill: (ref) => fillObject(ref),
    Font: (ref) => fontObject(ref),
    Borders: (ref) => bordersObject(ref),
    Protection: (ref) => protection(ref),
  },
  methods: {
    AutofitColumns: ({ book, sheet, area }) => {
      requireWritable(book, sheet, null);
      book.settle();
      autofitColumns(sheet, area);
    },
    AutofitRows: ({ book, sheet, area }) => {
      requireWritable(book, sheet, null);
      book.settle();
      autofitRows(sheet, area);
    },
  },
});

function shared(first: number, last: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index += 1) if (read(index) !== value) return null;
  return value;
}

export function rangeFormatObject(ref: RangeRef): HostObject {
  return make(ref);
}
