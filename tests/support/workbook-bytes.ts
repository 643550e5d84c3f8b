import { Workbook } from "@cj-tech-master/excelts";

export type TestCell = string | number | boolean | null | { readonly error: string };

/** A table as a test writes it: its name, its headers and its rows. */
export interface TestTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TestCell[])[];
}

/** An .xlsx file with one table on each sheet, made without our own code. */
export async function workbookBytes(tables: readonly TestTable[]): Promise<Uint8Array> {
  const book = new Workbook();
  if (tables.length === 0) book.addWorksheet("Sheet1");
  for (const { name, headers, rows } of tables) {
    const sheet = book.addWorksheet(name);
    sheet.addTable({
      name,
      ref: "A1",
      headerRow: true,
      columns: headers.map((header) => ({ name: header })),
      rows: rows.map((row) => [...row]) as never,
    });
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayLike<number>);
}

/** The smallest workbook an analysis can answer. Volumes are a year's, times in seconds. */
export function smallCase(): { flows: TestTable; team: TestTable; offers: TestTable } {
  return {
    flows: {
      name: "Flows",
      headers: [
        "Flow",
        "Channel",
        "Annual volume",
        "Handling time (s)",
        "Opens",
        "Closes",
        "Open days",
        "Scripted (%)",
      ],
      rows: [
        ["After-sales", "phone", 180000, 300, 8 / 24, 20 / 24, "1-6", 0.6],
        ["Orders", "phone", 60000, 240, 9 / 24, 18 / 24, "1-5", 0.8],
        ["Letters", "email", 30000, 420, 9 / 24, 17 / 24, "1-5", 0.3],
      ],
    },
    team: {
      name: "Team",
      headers: ["Role", "FTE", "Gross salary (€/yr)"],
      rows: [
        ["agent", 24, 27300],
        ["supervisor", 2, 38000],
      ],
    },
    offers: {
      name: "Offers",
      headers: ["Provider", "Flow", "Pricing", "Price (€)"],
      rows: [
        ["Atlas", null, "hour", 24],
        ["Borea", "Orders", "contact", 2.9],
      ],
    },
  };
}
