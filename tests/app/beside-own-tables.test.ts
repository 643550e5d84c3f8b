import { check } from "../../src/app/check";
import type { SourceChoice } from "../../src/app/check";
import type { CellValue, TableContent, Workbook } from "../../src/workbook";
import { sheetOf } from "../support/mapped-book";
import type { SheetRows } from "../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Billing calls", "Phone", 88_000, 540],
  ["Claims", "Email", 26_000, 380],
];
const TEAM: SheetRows = [
  ["Role", "FTE", "Gross salary (€/yr)"],
  ["agent", 13, 25_200],
];
const OFFERS: SheetRows = [
  ["Bidder", "Site", "Charged per", "Unit rate €"],
  ["Nordia", "Lille", "minute", 0.62],
  ["Voxia", "Dakar", "contact", 2.95],
];
const GRID: SheetRows = [
  ["Price per contact (€)", null, null],
  [],
  ["Flow", "Nordia", "Voxia"],
  ["Billing calls", 3.2, 4.1],
  ["Claims", 2.8, 3.3],
];
const OVERHEADS: SheetRows = [
  ["Item", "Annual cost (€)", "Driver", "Avoidable"],
  ["Telephony", 48_000, "per seat", "yes"],
];
const LUNCHES: SheetRows = [
  ["Day", "Dish", "Guests"],
  ["Monday", "Soup", 12],
];

const NOTHING: SourceChoice = { answers: new Map(), rows: [], proposals: "use", look: false };

/** A workbook with tables of ours, and plain ranges beside. */
function book(own: Readonly<Record<string, SheetRows>>, beside: Readonly<Record<string, SheetRows>>) {
  const looks = { count: 0 };
  const plain = (row: SheetRows[number]): CellValue[] =>
    row.map((cell) => (Array.isArray(cell) ? cell[0] : cell) as CellValue);
  const tables = Object.entries(own).map(([name, [head = [], ...rows]]): TableContent => ({
    name,
    origin: { sheet: name, row: 0, column: 0 },
    headers: head.map(String),
    rows: rows.map(plain),
  }));
  const sheets = [
    ...Object.entries(own).map(([name, rows]) => {
      const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
      return sheetOf(name, rows, { tables: [{ name, area, hasTotals: false }] });
    }),
    ...Object.entries(beside).map(([name, rows]) => sheetOf(name, rows)),
  ];
  const workbook = {
    read: async () => ({ tables, sheets: sheets.map(({ name }) => name), currency: "€" }),
    readSheets: async () => {
      looks.count += 1;
      return { sheets, tooLarge: [] };
    },
  } as unknown as Workbook;
  return { looks, look: (choice: SourceChoice = NOTHING) => check(workbook, "2026-11-22", choice) };
}

const OWN = { Flows: FLOWS, Team: TEAM };

test.each<[string, SheetRows, "offers" | "overheads", number]>([
  ["a list of offers", OFFERS, "offers", 2],
  ["a grid of prices", GRID, "offers", 4],
  ["overheads", OVERHEADS, "overheads", 1],
])("%s beside Flows and Team of ours is read, and shown first where proposals are", async (_, rows, table, count) => {
  const { look } = book(OWN, { RFP: rows });
  const read = await look();
  expect(
    read.kind === "read" && [read.inputs[table].length, read.inputs.flows.length, read.issues.map(({ code }) => code)],
  ).toEqual([count, 2, []]);
  expect((await look({ ...NOTHING, proposals: "show" })).kind).toBe("proposed");
  const alone = await look({ ...NOTHING, proposals: "show", ownAlone: true });
  expect(alone.kind === "read" && alone.inputs[table]).toEqual([]);
  const refused = await look({ ...NOTHING, answers: new Map([[`block:${table}`, "-"]]) });
  expect(refused.kind === "read" && [refused.inputs[table], refused.mapping]).toEqual([[], []]);
});

test("an empty table of offers of ours gives way to offers that stand elsewhere", async () => {
  const { look } = book({ ...OWN, Offers: [["Provider", "Pricing", "Price (€)"]] }, { RFP: OFFERS });
  const read = await look();
  expect(read.kind === "read" && [read.inputs.offers.length, read.issues.map(({ code }) => code)]).toEqual([2, []]);
});

test("other matters beside tables of ours say nothing, and keep no mapping", async () => {
  const read = await book(OWN, { Canteen: LUNCHES }).look();
  expect(read.kind === "read" && [read.issues, read.mapping, read.inputs.offers]).toEqual([[], [], []]);
});

test("what is nearly a table of offers is told with its address", async () => {
  const read = await book(OWN, {
    RFP: [
      ["Provider", "Zorglub"],
      ["Nordia", 12],
    ],
  }).look();
  expect(read.kind === "read" && read.issues.map(({ code, table }) => [code, table])).toEqual([
    ["nearly-a-table", "RFP!A1:B2"],
  ]);
});

test("where every optional table is there, no other sheet is looked at", async () => {
  const { look, looks } = book(
    {
      ...OWN,
      Offers: [
        ["Provider", "Pricing", "Price (€)"],
        ["Nordia", "minute", 0.6],
      ],
      Volumes: [
        ["Flow", "Month", "Contacts"],
        ["Claims", 1, 2000],
      ],
      Overheads: OVERHEADS,
    },
    { RFP: OFFERS },
  );
  await look();
  expect(looks.count).toBe(0);
});

test("a table of ours is no grid of prices, though its rows are no flows", async () => {
  const { look } = book({ Team: TEAM }, { Data: FLOWS, RFP: OFFERS });
  const read = await look();
  expect(read.kind === "read" && [read.inputs.offers.length, read.issues.map(({ code }) => code)]).toEqual([2, []]);
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const byMonth = (billing: number, claims: number): SheetRows => [
  ["Flow", ...MONTHS],
  ["Billing calls", ...MONTHS.map(() => billing)],
  ["Claims", ...MONTHS.map(() => claims)],
];

test("months that add up to the yearly volumes are read; those of another year are left alone, and told", async () => {
  const own = { Flows: FLOWS, Team: TEAM };
  // 12 × 7,333.3 and 12 × 2,166.7 are the 88,000 and 26,000 of the flows.
  const right = await book(own, { Season: byMonth(88_000 / 12, 26_000 / 12) }).look();
  expect(right.kind === "read" && right.inputs.volumes.length).toBe(24);
  const older = book(own, { "Volumes 2023": byMonth(5_000, 1_500) });
  const left = await older.look();
  expect(
    left.kind === "read" && [left.inputs.volumes, left.inputs.flows.map(({ annualVolume }) => annualVolume)],
  ).toEqual([[], [88_000, 26_000]]);
  expect(left.kind === "read" && left.issues.map(({ code, table }) => [code, table])).toContainEqual([
    "nearly-a-table",
    "'Volumes 2023'!A1:M3",
  ]);
  const meant = await older.look({ ...NOTHING, answers: new Map([["block:volumes", "Volumes 2023"]]) });
  expect(meant.kind === "read" && meant.inputs.volumes.length).toBe(24);
});

test.each<readonly [string, SheetRows]>([
  [
    "Purchases",
    [
      ["Supplier", "Item", "Price (EUR)"],
      ["Acme", "Paper", 3.2],
      ["Bolt", "Pens", 1.1],
    ],
  ],
  [
    "Achats",
    [
      ["Fournisseur", "Article", "Prix (€)"],
      ["Acme", "Papier", 3.2],
      ["Bolt", "Stylos", 1.1],
    ],
  ],
])("prices of other things stop no run, and are told: %s", async (name, rows) => {
  const { look } = book({ Flows: FLOWS, Team: TEAM }, { [name]: rows });
  const read = await look();
  expect(read.kind === "read" && [read.inputs.offers, read.inputs.flows.length]).toEqual([[], 2]);
  const codes = read.kind === "read" ? read.issues.map(({ code }) => code) : [];
  expect(codes).toContain("nearly-a-table");
  const asked = await look({ ...NOTHING, answers: new Map([["block:offers", name]]) });
  expect(asked.kind).toBe("proposed");
});

test("prices of providers without their unit are asked about, as they are beside plain ranges", async () => {
  const rows: SheetRows = [
    ["Provider", "Country", "Price (€)"],
    ["Nordia", "France", 0.62],
    ["Voxia", "Senegal", 2.95],
  ];
  const { look } = book({ Flows: FLOWS, Team: TEAM }, { Sheet3: rows });
  const asked = await look();
  expect(asked.kind === "proposed" && asked.mapped.questions.map(({ key }) => key)).toEqual(["basis:offers.price"]);
});
