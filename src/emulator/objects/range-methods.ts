import { choice, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import type { HostObject, Members } from "../protocol/members";
import {
  areaName,
  contains,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  columnCount,
  rowCount,
  type Area,
} from "../sheet/address";
import { clearArea, type ClearWhat } from "../sheet/clear";
import { copyArea } from "../sheet/copy-area";
import { requireTablesWhole, requireWritable } from "../sheet/edit";
import { shiftCells } from "../book/shift";
import { keepsRowsUnderFilter } from "../table/under-filter";
import { rangeArgument, type RangeRef } from "./range-ref";
import { rangeAreasObject } from "./range-areas";
import { rangeSpillMethods } from "./range-spill";

type Methods = NonNullable<Members<RangeRef>["methods"]>;

/** The methods of Range. `make` turns a range into an object of the model. */
export function rangeMethods(make: (ref: RangeRef) => HostObject): Methods {
  const to = (ref: RangeRef, area: Area): HostObject => make(ref.at(area));
  const part = (ref: RangeRef, change: (area: Area) => Partial<Area>): HostObject =>
    to(ref, { ...ref.area, ...change(ref.area) });

  return {
    GetCell: (ref, [row, column]) => {
      const { top, left } = ref.area;
      const place = { row: top + whole(row), column: left + whole(column) };
      return to(ref, { top: place.row, bottom: place.row, left: place.column, right: place.column });
    },
    GetRow: (ref, [row]) =>
      part(ref, ({ top, bottom }) => inside(top + whole(row), top, bottom, (at) => ({ top: at, bottom: at }))),
    GetColumn: (ref, [column]) =>
      part(ref, ({ left, right }) => inside(left + whole(column), left, right, (at) => ({ left: at, right: at }))),
    GetLastRow: (ref) => part(ref, ({ bottom }) => ({ top: bottom })),
    GetLastColumn: (ref) => part(ref, ({ right }) => ({ left: right })),
    GetLastCell: (ref) => part(ref, ({ bottom, right }) => ({ top: bottom, left: right })),
    GetOffsetRange: (ref, [rows, columns]) =>
      part(ref, ({ top, left, bottom, right }) => ({
        top: top + whole(rows),
        bottom: bottom + whole(rows),
        left: left + whole(columns),
        right: right + whole(columns),
      })),
    GetResizedRange: (ref, [rows, columns]) =>
      part(ref, ({ bottom, right }) => ({ bottom: bottom + whole(rows), right: right + whole(columns) })),
    GetAbsoluteResizedRange: (ref, [rows, columns]) =>
      part(ref, ({ top, left }) => ({ bottom: top + whole(rows) - 1, right: left + whole(columns) - 1 })),
    GetRowsAbove: (ref, [count]) =>
      part(ref, ({ top, bottom }) => beside(top, bottom, -whole(count ?? 1), "top", "bottom")),
    GetRowsBelow: (ref, [count]) =>
      part(ref, ({ top, bottom }) => beside(top, bottom, whole(count ?? 1), "top", "bottom")),
    GetColumnsBefore: (ref, [count]) =>
      part(ref, ({ left, right }) => beside(left, right, -whole(count ?? 1), "left", "right")),
    GetColumnsAfter: (ref, [count]) =>
      part(ref, ({ left, right }) => beside(left, right, whole(count ?? 1), "left", "right")),
    GetEntireRow: (ref) => part(ref, () => ({ left: 1, right: LAST_COLUMN })),
    GetEntireColumn: (ref) => part(ref, () => ({ top: 1, bottom: LAST_ROW })),
    GetBoundingRect: (ref, [other]) => {
      const { area } = sameSheet(ref, other);
      return part(ref, (own) => ({
        top: Math.min(own.top, area.top),
        left: Math.min(own.left, area.left),
        bottom: Math.max(own.bottom, area.bottom),
        right: Math.max(own.right, area.right),
      }));
    },
    GetIntersection: (ref, [other]) => {
      const found = intersection(ref.area, sameSheet(ref, other).area);
      if (!found) throw new ApiError("ItemNotFound", "The ranges do not intersect.");
      return to(ref, found);
    },
    GetIntersectionOrNullObject: (ref, [other]) => {
      const given = rangeArgument(ref.book, ref.sheet, other);
      const found = given.sheet === ref.sheet ? intersection(ref.area, given.area) : null;
      return found ? to(ref, found) : null;
    },
    GetUsedRange: (ref, [valuesOnly]) => {
      const used = usedPart(ref, valuesOnly === true);
      // Excel gives the top left cell for an empty range.
      return to(ref, used ?? { ...ref.area, bottom: ref.area.top, right: ref.area.left });
    },
    GetUsedRangeOrNullObject: (ref, [valuesOnly]) => {
      const used = usedPart(ref, valuesOnly === true);
      return used ? to(ref, used) : null;
    },
    GetSurroundingRegion: (ref) => to(ref, surrounding(ref)),
    GetMergedAreasOrNullObject: (ref) => {
      const merged = ref.sheet.raw.mergedRegions
        .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }))
        .filter((area) => intersection(area, ref.area));
      return merged.length === 0 ? null : rangeAreasObject(ref.book, ref.sheet, merged, make);
    },
    ...rangeSpillMethods(make),

    Clear: (ref, [applyTo]) =>
      clearArea(
        ref.book,
        ref.sheet,
        ref.area,
        choice<ClearWhat>(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]),
      ),
    Delete: (ref, [shift]) => {
      requireWritable(ref.book, ref.sheet, null);
      moveAway(ref, choice(shift, ["Up", "Left"]) === "Up" ? "row" : "column", -1);
    },
    Insert: (ref, [shift]) => {
      requireWritable(ref.book, ref.sheet, null);
      const { area } = ref;
      moveAway(ref, choice(shift, ["Down", "Right"]) === "Down" ? "row" : "column", 1);
      return to(ref, area);
    },
    Merge: (ref, [across]) => {
      requireWritable(ref.book, ref.sheet, ref.area);
      const { area, sheet, book } = ref;
      if (sheet.tables.some((table) => intersection(table.area, area)))
        throw new ApiError("InvalidOperation", "Cells of a table can't be merged.");
      const rows =
        across === true
          ? Array.from({ length: rowCount(area) }, (_, index) => ({
              ...area,
              top: area.top + index,
              bottom: area.top + index,
            }))
          : [area];
      for (const each of rows) mergeOne(ref, each);
      book.calculation.touch(sheet, area);
      book.isDirty = true;
    },
    Unmerge: (ref) => {
      requireWritable(ref.book, ref.sheet, ref.area);
      for (const merged of [...ref.sheet.raw.mergedRegions])
        if (intersection(merged, ref.area))
          ref.sheet.raw.unMergeCells(merged.top, merged.left, merged.bottom, merged.right);
    },
    Select: (ref) => {
      const { book, sheet, area } = ref;
      if (book.active !== sheet) {
        book.changes.add({ kind: "sheet deactivated", sheet: book.activeSheet });
        book.active = sheet;
        book.changes.add({ kind: "sheet activated", sheet });
      }
      book.selected = area;
      book.changes.add({ kind: "selection", sheet, area });
    },
    CopyFrom: (ref, [source, copyType, skipBlanks, transpose]) => {
      if (skipBlanks === true || transpose === true)
        throw new ApiError("ApiNotFound", "Range.copyFrom with skipBlanks or transpose is not known to it.");
      const from = rangeArgument(ref.book, ref.sheet, source);
      copyArea(
        ref.book,
        from.sheet,
        from.area,
        ref.sheet,
        ref.area,
        choice(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]),
      );
    },
    Calculate: (ref) => {
      for (const formula of ref.sheet.formulas.values()) {
        if (contains(ref.area, { top: formula.row, bottom: formula.row, left: formula.column, right: formula.column }))
          ref.book.calculation.touch(ref.sheet, {
            top: formula.row,
            bottom: formula.row,
            left: formula.column,
            right: formula.column,
          });
      }
      ref.book.calculate();
    },
    _ValidateArraySize: (ref, [rows, columns]) => rows === rowCount(ref.area) && columns === columnCount(ref.area),
  };
}

function inside<T>(at: number, first: number, last: number, answer: (at: number) => T): T {
  if (at < first || at > last) throw new ApiError("InvalidArgument", "It lies outside the range.");
  return answer(at);
}

function beside(
  first: number,
  last: number,
  count: number,
  low: "top" | "left",
  high: "bottom" | "right",
): Partial<Area> {
  if (count === 0) throw new ApiError("InvalidArgument", "The count cannot be 0.");
  return count < 0 ? { [low]: first + count, [high]: first - 1 } : { [low]: last + 1, [high]: last + count };
}

function sameSheet(ref: RangeRef, other: unknown): RangeRef {
  const given = rangeArgument(ref.book, ref.sheet, other);
  if (given.sheet !== ref.sheet) throw new ApiError("InvalidArgument", "The ranges are on different sheets.");
  return given;
}

function usedPart(ref: RangeRef, valuesOnly: boolean): Area | null {
  ref.book.settle();
  const used = ref.sheet.usedArea(valuesOnly);
  const common = used && intersection(used, ref.area);
  if (!common) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  ref.sheet.forEachCell(common, (cell, row, column) => {
    if (valuesOnly && ref.sheet.value(row, column) === null) return;
    if (!valuesOnly && cell.value === null && Object.keys(cell.style).length === 0) return;
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  });
  return bottom === 0 ? null : { top, left, bottom, right };
}

/** The block of cells around a range, bounded by empty rows and columns. */
function surrounding(ref: RangeRef): Area {
  let area = ref.area;
  const used = ref.sheet.usedArea(true);
  if (!used) return area;
  const filled = (candidate: Area): boolean => {
    let found = false;
    ref.sheet.forEachCell(candidate, (_, row, column) => {
      if (ref.sheet.value(row, column) !== null) found = true;
    });
    return found;
  };
  for (let grew = true; grew;) {
    grew = false;
    const wide = { left: Math.max(1, area.left - 1), right: Math.min(LAST_COLUMN, area.right + 1) };
    if (area.top > used.top && filled({ ...area, ...wide, top: area.top - 1, bottom: area.top - 1 }))
      [area, grew] = [{ ...area, top: area.top - 1 }, true];
    if (area.bottom < used.bottom && filled({ ...area, ...wide, top: area.bottom + 1, bottom: area.bottom + 1 }))
      [area, grew] = [{ ...area, bottom: area.bottom + 1 }, true];
    if (area.left > used.left && filled({ ...area, left: area.left - 1, right: area.left - 1 }))
      [area, grew] = [{ ...area, left: area.left - 1 }, true];
    if (area.right < used.right && filled({ ...area, left: area.right + 1, right: area.right + 1 }))
      [area, grew] = [{ ...area, right: area.right + 1 }, true];
  }
  return area;
}

function moveAway(ref: RangeRef, axis: "row" | "column", sign: 1 | -1): void {
  const { book, sheet, area } = ref;
  const count = sign * (axis === "row" ? rowCount(area) : columnCount(area));
  const whole =
    axis === "row" ? area.left === 1 && area.right === LAST_COLUMN : area.top === 1 && area.bottom === LAST_ROW;
  const table = sheet.tables.find((each) => intersection(each.area, area));
  if (table && !whole) requireTablesWhole(sheet, area);
  if (axis === "row" && keepsRowsUnderFilter(book, sheet, area) && sign < 0) return;
  const tables = sheet.tables.filter((each) => intersection(each.area, area));
  // Deleting cells that hold whole tables deletes the tables.
  if (sign < 0)
    for (const each of tables) if (contains(area, each.area)) sheet.tables.splice(sheet.tables.indexOf(each), 1);
  shiftCells(book, sheet, area, axis, count);
  book.calculation.touchNames();
  const cells = whole ? (axis === "row" ? "Row" : "Column") : "Cell";
  book.changes.add({
    kind: "data",
    sheet,
    area,
    type: `${cells}${sign > 0 ? "Inserted" : "Deleted"}` as const,
    tables,
  });
}

function mergeOne(ref: RangeRef, area: Area): void {
  if (rowCount(area) * columnCount(area) === 1) return;
  const { sheet, book } = ref;
  for (const merged of [...sheet.raw.mergedRegions])
    if (intersection(merged, area)) sheet.raw.unMergeCells(merged.top, merged.left, merged.bottom, merged.right);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = sheet.formulaAt(row, column);
      const first = row === area.top && column === area.left;
      if (formula && !first) book.calculation.remove(formula);
    }
  }
  sheet.raw.mergeCells(areaName(area));
}
