import type { Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Table } from "../sheet/sheet";
import type { Scalar } from "../formula/values";

export type DataChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happened in the workbook, in the order in which it happened. */
export type Change =
  | {
      readonly kind: "data";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly type: DataChangeType;
      readonly tables: readonly Table[];
      /** Where a single cell was edited: what it held, and holds. */
      readonly details?: { readonly before: Scalar; readonly after: Scalar };
    }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "calculated"; readonly sheet: Sheet }
  | { readonly kind: "sheet added" | "sheet deleted" | "sheet activated" | "sheet deactivated"; readonly sheet: Sheet }
  | { readonly kind: "sheet renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "table added" | "table deleted"; readonly table: Table }
  | { readonly kind: "protection"; readonly sheet: Sheet; readonly isProtected: boolean }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "other" };

/** Gathers changes until they are told: at the end of a request, or of a person's edit. */
export class ChangeLog {
  private pending: Change[] = [];

  add(change: Change): void {
    this.pending.push(change);
  }

  calculated(sheet: Sheet): void {
    if (!this.pending.some((change) => change.kind === "calculated" && change.sheet === sheet))
      this.pending.push({ kind: "calculated", sheet });
  }

  take(): Change[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }
}
