import { ApiError } from "../errors";
import { isOnSheet, type Area } from "../sheet/address";
import type { Book } from "../book/book";
import { shifted, type Shift } from "../book/shifted";
import type { Sheet } from "../sheet/sheet";
import type { HostObject } from "../protocol/members";

/** A range as a request holds it: it follows its cells when they move. */
export class RangeRef {
  private place: Area | null;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    area: Area,
  ) {
    if (!isOnSheet(area)) throw new ApiError("InvalidArgument", "The range does not lie on the sheet.");
    this.place = area;
  }

  get area(): Area {
    if (!this.book.sheets.includes(this.sheet)) throw new ApiError("ItemNotFound", "Its sheet was deleted.");
    if (this.place === null) throw new ApiError("InvalidReference", "Its cells were deleted.");
    return this.place;
  }

  follow(sheet: Sheet, shift: Shift): void {
    if (sheet === this.sheet && this.place) this.place = shifted(this.place, shift);
  }

  at(area: Area): RangeRef {
    return new RangeRef(this.book, this.sheet, area);
  }
}

const REFS = new WeakMap<HostObject, RangeRef>();

export function rememberRange(object: HostObject, ref: RangeRef): HostObject {
  REFS.set(object, ref);
  return object;
}

/** The range an object of the model stands for. */
export function rangeOf(object: unknown): RangeRef | undefined {
  return typeof object === "object" && object !== null ? REFS.get(object as HostObject) : undefined;
}

/** A range given as an argument: a Range object, or an address on that sheet. */
export function rangeArgument(book: Book, home: Sheet, value: unknown): RangeRef {
  const given = rangeOf(value);
  if (given) return given;
  if (typeof value !== "string") throw new ApiError("InvalidArgument", "Expected a range or its address.");
  const found = book.resolve(value, home);
  if (!found) throw new ApiError("InvalidArgument", `"${value}" is not an address.`);
  return new RangeRef(book, found.sheet, found.area);
}
