import type { CellValue, TableContent, WorkbookContent } from "../../src/workbook";

/** A table as a person would write it down: header → cell, row by row. */
export type Rows = readonly Readonly<Record<string, CellValue>>[];

/** Tables by name. */
export type Tables = Readonly<Record<string, Rows>>;

/** A workbook with these tables, each on a sheet of its own, from cell A1. */
export function bookOf(tables: Tables): WorkbookContent {
  return {
    currency: "€",
    sheets: Object.keys(tables),
    tables: Object.entries(tables).map(([name, rows]) => tableOf(name, rows)),
  };
}

export function tableOf(name: string, rows: Rows): TableContent {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    origin: { sheet: name, row: 0, column: 0 },
    headers,
    rows: rows.map((row) => headers.map((header) => row[header] ?? null)),
  };
}

/** A flow that is right. */
export const FLOW: Rows[number] = {
  Flow: "Orders",
  Channel: "phone",
  "Annual volume": 12_000,
  "Handling time (s)": 300,
};
/** A team that is right. */
export const AGENTS: Rows[number] = { Role: "agent", FTE: 5, "Gross salary (€/yr)": 26_000 };
/** An offer that is right. */
export const OFFER: Rows[number] = { Provider: "Northcall", Pricing: "hour", "Price (€)": 30 };
/** The smallest workbook without an issue. */
export const BASE: Tables = { Flows: [FLOW], Team: [AGENTS] };

/** The smallest workbook with its flow changed. */
export function flow(changes: Rows[number], more: Tables = {}): WorkbookContent {
  return bookOf({ ...BASE, Flows: [{ ...FLOW, ...changes }], ...more });
}

/** The smallest workbook with its team changed. */
export function team(changes: Rows[number]): WorkbookContent {
  return bookOf({ ...BASE, Team: [{ ...AGENTS, ...changes }] });
}

/** The smallest workbook with offers, each the right one changed. */
export function offers(...changes: Rows): WorkbookContent {
  return bookOf({ ...BASE, Offers: changes.map((each) => ({ ...OFFER, ...each })) });
}

/** The smallest workbook with one more table. */
export function plus(name: string, ...rows: Rows): WorkbookContent {
  return bookOf({ ...BASE, [name]: rows });
}

/** The smallest workbook without a column of its flows. */
export function without(header: string): WorkbookContent {
  return bookOf({ ...BASE, Flows: [Object.fromEntries(Object.entries(FLOW).filter(([key]) => key !== header))] });
}

/** A profile that puts the week's contacts on one half-hour of each of its days, in equal shares. */
export function profile(name: string, days: readonly number[], hour: number): Rows {
  return days.map((day) => ({ Profile: name, Day: day, Start: hour / 24, Share: 1 / days.length }));
}

/** Twelve months of a flow. */
export function months(name: string, contacts: number, count = 12): Rows {
  return Array.from({ length: count }, (_, index) => ({ Flow: name, Month: index + 1, Contacts: contacts }));
}
