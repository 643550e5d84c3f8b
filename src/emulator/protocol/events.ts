import { areaName } from "../sheet/address";
import type { Book } from "../book/book";
import type { Change } from "../book/change-log";
import { valueType, wireValue } from "../formula/values";
import { EVENT_CATEGORY, type WireEvent } from "./wire";
import { rangeObject } from "../objects/makers";
import { RangeRef } from "../objects/range-ref";
import type { HeldReferences } from "./references";

/** The client's numbers of events. */
const TYPE = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
const WORKBOOK = "Workbook";
const SHIFT = {
  RowInserted: "ShiftCellDown",
  CellInserted: "ShiftCellDown",
  ColumnInserted: "ShiftCellRight",
  RowDeleted: "ShiftCellUp",
  CellDeleted: "ShiftCellUp",
  ColumnDeleted: "ShiftCellLeft",
  RangeEdited: "None",
} as const;

/**
 * What the client is told of a change: once for the object itself, once for each collection that holds it. The host tells all; the client
 * calls only the handlers that were added.
 */
export function eventsOf(change: Change, book: Book, references: HeldReferences): WireEvent[] {
  const event = (type: number, target: string, message: object): WireEvent => ({
    messageCategory: EVENT_CATEGORY,
    messageType: type,
    targetId: target,
    message: JSON.stringify(message),
  });
  const both = (type: number, id: string, message: object): WireEvent[] => [
    event(type, id, message),
    event(type, WORKBOOK, message),
  ];
  const source = "Local";
  switch (change.kind) {
    case "data": {
      const { sheet, area, type } = change;
      const details = book.options.edition.events.details &&
        change.details && {
          valueBefore: wireValue(change.details.before),
          valueAfter: wireValue(change.details.after),
          valueTypeBefore: valueType(change.details.before),
          valueTypeAfter: valueType(change.details.after),
        };
      const range = rangeObject(new RangeRef(book, sheet, area));
      const { _ReferenceId: referenceId } = references.keep(range);
      const message = {
        address: areaName(area),
        changeType: type,
        source,
        worksheetId: sheet.id,
        referenceId,
        shiftDirection: SHIFT[type],
        triggerSource: "Unknown",
        ...details,
      };
      const ofTables = change.tables.flatMap((table) => {
        const told = { ...message, tableId: table.id };
        return [
          event(TYPE.tableChanged, table.id, told),
          event(TYPE.tableChanged, sheet.id, told),
          event(TYPE.tableChanged, WORKBOOK, told),
        ];
      });
      return [...both(TYPE.dataChanged, sheet.id, message), ...ofTables];
    }
    case "format":
      return both(TYPE.formatChanged, change.sheet.id, {
        address: areaName(change.area),
        source,
        worksheetId: change.sheet.id,
      });
    case "calculated":
      return both(TYPE.calculated, change.sheet.id, { worksheetId: change.sheet.id, address: "" });
    case "sheet added":
      return [event(TYPE.sheetAdded, WORKBOOK, { source, worksheetId: change.sheet.id })];
    case "sheet deleted":
      return [event(TYPE.sheetDeleted, WORKBOOK, { source, worksheetId: change.sheet.id })];
    case "sheet activated":
      return both(TYPE.activated, change.sheet.id, { worksheetId: change.sheet.id });
    case "sheet deactivated":
      return both(TYPE.deactivated, change.sheet.id, { worksheetId: change.sheet.id });
    case "protection":
      return both(TYPE.protectionChanged, change.sheet.id, {
        worksheetId: change.sheet.id,
        isProtected: change.isProtected,
        source,
        sheetPasswordChanged: false,
      });
    case "selection": {
      const message = { address: areaName(change.area), worksheetId: change.sheet.id };
      const tables = change.sheet.tables.map((table) =>
        event(TYPE.tableSelection, table.id, { ...message, address: insideOf(change, table.area) }),
      );
      return [...both(TYPE.selectionChanged, change.sheet.id, message), ...tables];
    }
    case "table added":
      return [change.table.sheet.id, WORKBOOK].map((target) =>
        event(TYPE.tableAdded, target, { source, tableId: change.table.id, worksheetId: change.table.sheet.id }),
      );
    case "table deleted":
      return [change.table.sheet.id, WORKBOOK].map((target) =>
        event(TYPE.tableDeleted, target, {
          source,
          tableId: change.table.id,
          tableName: change.table.name,
          worksheetId: change.table.sheet.id,
        }),
      );
    case "sheet renamed":
    case "other":
      return [];
  }
}

function insideOf(
  { area }: Extract<Change, { kind: "selection" }>,
  table: { top: number; left: number; bottom: number; right: number },
): string {
  const inside =
    area.top >= table.top && area.left >= table.left && area.bottom <= table.bottom && area.right <= table.right;
  return inside ? areaName(area) : "";
}
