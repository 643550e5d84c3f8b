import { message } from "../../language";
import type { Message } from "../../language";
import type { MappedBlock } from "./mapped-workbook";

/** The totals by which people know their own budget: contacts a year, FTE, and pay. */
export function mappedTotals(blocks: readonly MappedBlock[]): readonly Message[] {
  const volume = sum(numbers(blocks, "flows", "annualVolume"));
  const fte = numbers(blocks, "team", "fte");
  const pay = numbers(blocks, "team", "loadedSalary");
  const gross = numbers(blocks, "team", "grossSalary");
  const bill = fte.reduce((total, each, row) => total + each * (pay[row] ?? gross[row] ?? 0), 0);
  return [
    ...(volume > 0 ? [message("mapping.total.contacts", { contacts: Math.round(volume) })] : []),
    ...(sum(fte) > 0 ? [message("mapping.total.fte", { fte: sum(fte) })] : []),
    ...(bill > 0 ? [message("mapping.total.pay", { pay: Math.round(bill) })] : []),
  ];
}

function numbers(blocks: readonly MappedBlock[], table: string, column: string): readonly number[] {
  return blocks
    .filter((block) => block.table === table)
    .flatMap(({ made }) => made.columns.find((each) => each.column === column)?.cells ?? [])
    .map(({ value }) => (typeof value === "number" ? value : 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
