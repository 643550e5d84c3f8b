import { mapWorkbook } from "../../../src/intake";
import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// A year's cost that stands by its months, quarters or halves. Expected costs are sums by hand of the figures as they are written.

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTHS_FR = "janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.".split(",");
const each = (value: number, count = 12): number[] => Array.from({ length: count }, () => value);
const sheets = (rows: SheetRows) => [
  sheetOf("Activity", [
    ["Flow", "Channel", "Annual volume", "Handling time (s)"],
    ["Orders", "phone", 52_000, 300],
    ["Returns", "email", 18_000, 420],
  ]),
  sheetOf("Team HR", [
    ["Role", "FTE", "Loaded salary (€/yr)"],
    ["Agent", 6.5, 37_000],
    ["Supervisor", 1, 46_000],
  ]),
  sheetOf("Costs", rows),
];
const book = (rows: SheetRows) => mapped(sheets(rows));
const costs = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).overheads.map(({ item, annualCost, driver }) => [item, annualCost, driver]);
const READ = [
  ["CRM", 42_000, "perSeat"],
  ["Rent", 60_000, "perFte"],
];

test.each<[string, readonly CellValue[]]>([
  ["English", ["Item", "Driver", ...MONTHS_EN]],
  ["French", ["Nature de charge", "Clé", ...MONTHS_FR]],
  [
    "books from July",
    ["Item", "Driver", ...[7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((each) => `${each}/${each > 6 ? 2025 : 2026}`)],
  ],
])("twelve months across, %s: their sum, told", (_what, headings) => {
  const read = book([headings, ["CRM", "per seat", ...each(3500)], ["Rent", "per FTE", ...each(5000)]]);
  expect(read.questions).toEqual([]);
  expect(costs(read)).toEqual(READ);
  expect(issuesOf(read)).toEqual([["parts-summed", "note"]]);
});

test("a month without the cost is blank and none is spent in it", () => {
  const insurance = each(0).map((_, at) => (at === 2 ? 12_000 : null));
  const read = book([
    ["Item", "Driver", ...MONTHS_EN],
    ["Insurance", "per FTE", ...insurance],
    ["Rent", "per FTE", ...each(5000)],
  ]);
  expect(costs(read)).toEqual([
    ["Insurance", 12_000, "perFte"],
    ["Rent", 60_000, "perFte"],
  ]);
});

test("the total beside the months is the year's, and the months are no news", () => {
  const read = book([
    ["Item", "Driver", ...MONTHS_EN, "Total"],
    ["CRM", "per seat", ...each(3500), 42_000],
    ["Rent", "per FTE", ...each(5000), 60_000],
  ]);
  expect([costs(read), read.questions, issuesOf(read)]).toEqual([READ, [], []]);
  expect(read.rows.filter(({ column }) => column === "annualCost").map(({ heading }) => heading)).toEqual(["Total"]);
});

test.each(["Total", "Total cost"])(
  "%s of other figures is not read: the months are summed up, and both are told",
  (heading) => {
    const read = book([
      ["Item", "Driver", ...MONTHS_EN, heading],
      ["CRM", "per seat", ...each(3500), 45_000],
      ["Rent", "per FTE", ...each(5000), 60_000],
    ]);
    expect(costs(read)).toEqual(READ);
    expect(
      issuesOf(read)
        .map(([code]) => code)
        .sort(),
    ).toEqual(["column-unused", "parts-summed"]);
  },
);

test.each<[string, readonly CellValue[], readonly number[], readonly number[], readonly string[]]>([
  [
    "quarters with a total",
    ["Poste", "Clé", "T1", "T2", "T3", "T4", "Total"],
    [...each(10.5, 4), 42],
    [...each(15, 4), 60],
    [],
  ],
  [
    "quarters alone",
    ["Poste", "Clé", "T1 2026", "T2 2026", "T3 2026", "T4 2026"],
    each(10.5, 4),
    each(15, 4),
    ["parts-summed"],
  ],
  ["halves of the cost", ["Poste", "Clé", "Coût S1", "Coût S2"], [20, 22], [30, 30], ["parts-summed"]],
])("%s in thousands by the title", (_what, headings, crm, rent, told) => {
  const read = book([["Charges 2026 (k€)"], [], headings, ["CRM", "par poste", ...crm], ["Rent", "par ETP", ...rent]]);
  expect([read.questions, costs(read), issuesOf(read).map(([code]) => code)]).toEqual([[], READ, told]);
});

describe("what is no whole year is read by nobody, and told with what is missing", () => {
  test.each<[string, SheetRows, string]>([
    [
      "nine months",
      [
        ["Item", "Driver", ...MONTHS_EN.slice(0, 9)],
        ["CRM", "per seat", ...each(3500, 9)],
        ["Rent", "per FTE", ...each(5000, 9)],
      ],
      "annualCost",
    ],
    [
      "nine months with their total",
      [
        ["Item", "Driver", ...MONTHS_EN.slice(0, 9), "Total cost"],
        ["CRM", "per seat", ...each(3500, 9), 31_500],
        ["Rent", "per FTE", ...each(5000, 9), 45_000],
      ],
      "annualCost",
    ],
    [
      "months that have not come yet",
      [
        ["Item", "Driver", ...MONTHS_EN],
        ["CRM", "per seat", ...each(3500, 10)],
        ["Rent", "per FTE", ...each(5000, 10)],
      ],
      "annualCost",
    ],
    [
      "no driver beside the total",
      [
        ["Item", ...MONTHS_EN, "Total"],
        ["CRM", ...each(3500), 42_000],
        ["Rent", ...each(5000), 60_000],
      ],
      "driver",
    ],
    [
      "no driver",
      [
        ["Item", ...MONTHS_EN],
        ["CRM", ...each(3500)],
        ["Rent", ...each(5000)],
      ],
      "driver",
    ],
  ])("%s", (_what, rows, lacks) => {
    const read = book(rows);
    expect(costs(read)).toEqual([]);
    expect(issuesOf(read)).toEqual([["nearly-a-table", "warning"]]);
    expect(JSON.stringify(read.issues[0]?.expected)).toContain(`tables.overheads.${lacks}`);
  });
});

test.each<[string, readonly CellValue[], readonly number[]]>([
  ["months", ["Item", "Driver", ...MONTHS_EN], each(3500)],
  ["a total", ["Item", "Driver", ...MONTHS_EN, "Total (k€)"], [...each(3.5), 42]],
])("%s: found again as the mapping says, with the same cost", (_what, headings, crm) => {
  const rows = [headings, ["CRM", "per seat", ...crm]];
  const first = book(rows);
  const again = mapWorkbook({
    content: { tables: [], sheets: ["Activity", "Team HR", "Costs"], currency: "€" },
    sheets: sheets(rows),
    answers: new Map(),
    remembered: first.rows,
    today: "2026-11-29",
  });
  expect([again.questions, costs(again)]).toEqual([[], READ.slice(0, 1)]);
  expect(again.issues.map(({ code }) => code)).toEqual(first.issues.map(({ code }) => code));
});
