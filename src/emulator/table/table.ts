import type { Area } from "../sheet/address";
import type { Table } from "../sheet/sheet";

export function bodyArea(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

export function headerArea(table: Table): Area {
  return { ...table.area, bottom: table.area.top };
}

export function totalArea(table: Table): Area {
  return { ...table.area, top: table.area.bottom };
}
