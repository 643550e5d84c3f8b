import { ApiError } from "../errors";
import type { HostObject, Members } from "../protocol/members";
import { areaName, columnCount, rowCount } from "../sheet/address";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import type { RangeRef } from "./range-ref";

/** The methods of Range about spilled arrays: which cell spills here, and where this cell spills to. */
export function rangeSpillMethods(make: (ref: RangeRef) => HostObject): NonNullable<Members<RangeRef>["methods"]> {
  const parent = (ref: RangeRef): HostObject | null => {
    const formula = owner(ref);
    return formula
      ? make(ref.at({ top: formula.row, bottom: formula.row, left: formula.column, right: formula.column }))
      : null;
  };
  const target = (ref: RangeRef): HostObject | null => {
    single(ref);
    ref.book.settle();
    const spill = ref.sheet.formulaAt(ref.area.top, ref.area.left)?.spill;
    return spill ? make(ref.at(spill)) : null;
  };
  const required = (object: HostObject | null): HostObject => {
    if (!object) throw new ApiError("ItemNotFound", "The cell does not spill.");
    return object;
  };
  return {
    GetSpillParent: (ref) => required(parent(ref)),
    GetSpillParentOrNullObject: parent,
    GetSpillingToRange: (ref) => required(target(ref)),
    GetSpillingToRangeOrNullObject: target,
  };
}

function owner(ref: RangeRef): FormulaCell | undefined {
  single(ref);
  ref.book.settle();
  const { top, left } = ref.area;
  const own = ref.sheet.formulaAt(top, left);
  return own?.spill ? own : ref.sheet.spilled.get(Sheet.key(top, left));
}

function single(ref: RangeRef): void {
  if (rowCount(ref.area) * columnCount(ref.area) > 1)
    throw new ApiError("InvalidArgument", `${areaName(ref.area)} is more than one cell.`);
}
