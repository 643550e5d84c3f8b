import { text } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { requireWritable } from "../sheet/edit";
import type { SheetRef } from "./selves";

const PARTS = ["left", "center", "right"] as const;
type Part = (typeof PARTS)[number];
const MARK: Readonly<Record<Part, string>> = { left: "&L", center: "&C", right: "&R" };

const member = (
  place: "Header" | "Footer",
  part: Part,
): { get: (self: SheetRef) => string; set: (self: SheetRef, value: unknown) => void } => ({
  get: ({ sheet }) => split(sheet.raw.headerFooter[`odd${place}`])[part],
  set: ({ book, sheet }, value) => {
    requireWritable(book, sheet, null);
    const parts = { ...split(sheet.raw.headerFooter[`odd${place}`]), [part]: text(value) };
    sheet.raw.headerFooter[`odd${place}`] = PARTS.map((each) =>
      parts[each] === "" ? "" : MARK[each] + parts[each],
    ).join("");
    book.isDirty = true;
  },
});

const page = kind<SheetRef>({
  type: "HeaderFooter",
  scalars: {
    LeftHeader: member("Header", "left"),
    CenterHeader: member("Header", "center"),
    RightHeader: member("Header", "right"),
    LeftFooter: member("Footer", "left"),
    CenterFooter: member("Footer", "center"),
    RightFooter: member("Footer", "right"),
  },
});

const group = kind<SheetRef>({
  type: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (self) => page(self) },
});

/** A file keeps the three parts of a header in one text: "&Lleft&Ccentre&Rright". */
function split(line: string | null | undefined): Record<Part, string> {
  const parts: Record<Part, string> = { left: "", center: "", right: "" };
  for (const match of (line ?? "").matchAll(/&([LCR])((?:&&|&[^LCR]|[^&])*)/gu)) {
    const part = match[1] === "L" ? "left" : match[1] === "C" ? "center" : "right";
    parts[part] = match[2] ?? "";
  }
  return parts;
}

export function headersFootersObject(self: SheetRef): HostObject {
  return group(self);
}
