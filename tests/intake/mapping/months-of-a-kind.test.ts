import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 25, 39_000],
];
const FLOWS: SheetRows = [
  ["Flow", "Channel", "AHT (s)"],
  ["Billing", "phone", 380],
  ["Claims", "email", 600],
];
/** Drawn at will; they add up to 96,000. */
const MONTHS = [8000, 7600, 8100, 8200, 7900, 7700, 7500, 7000, 8300, 8600, 8700, 8400];
const CUMULATED = [8000, 15_600, 23_700, 31_900, 39_800, 47_500, 55_000, 62_000, 70_300, 78_900, 87_600, 96_000];
const sheet = (corner: string, figures: readonly number[], title?: string): SheetRows => [
  ...(title === undefined ? [] : [[title]]),
  [corner, ...EN],
  ["Billing", ...figures],
  ["Claims", ...figures.map((value) => value / 4)],
];
const book = (name: string, rows: SheetRows, answers = {}) =>
  mapped([sheetOf("Flows", FLOWS), sheetOf("Staff", TEAM), sheetOf(name, rows)], answers);
const kindTold = (read: ReturnType<typeof mapped>) =>
  read.issues.flatMap(({ code, expected }) => (code === "nearly-a-table" ? [expected.values?.["kind"]] : []));
const times = (factor: number) => MONTHS.map((value) => Math.round((value / factor) * 10) / 10);
/** Each month against the mean, 8,000. */
const INDEX = times(80);

describe("figures by flow and month that are no month's contacts are not read, and told as what they are", () => {
  test.each<readonly [string, string, string, SheetRows]>([
    ["cumulative", "the corner", "Volumes", sheet("Cumulative contacts", CUMULATED)],
    ["cumulative", "the sheet", "Cumul 2025", sheet("Flux", CUMULATED)],
    ["cumulative", "a title", "Volumes", sheet("Flow", CUMULATED, "Contacts year to date, 2025")],
    ["cumulative", "the figures", "Volumes", sheet("Flow", CUMULATED)],
    ["day", "the corner", "Volumes", sheet("Average per day", times(30.4))],
    ["day", "the corner", "Volumes", sheet("Moyenne par jour", times(30.4))],
    ["day", "the sheet", "Appels par jour", sheet("Flux", times(30.4))],
    ["week", "the corner", "Volumes", sheet("Contacts per week", times(4.345))],
    ["hour", "the corner", "Volumes", sheet("Calls/h", times(200))],
    ["rate", "the corner", "Volumes", sheet("Contacts per agent", times(10))],
    ["index", "the corner", "Volumes", sheet("Seasonality index", INDEX)],
    [
      "index",
      "the corner",
      "Volumes",
      sheet(
        "Coefficients",
        MONTHS.map((value) => value / 8000),
      ),
    ],
    [
      "index",
      "the figures",
      "Volumes",
      [
        ["Flow", ...EN],
        ["Billing", ...INDEX],
        ["Claims", ...INDEX],
      ],
    ],
    [
      "index",
      "the figures, shares of a year",
      "Volumes",
      [
        ["Flow", ...EN],
        ["Billing", ...MONTHS.map((value) => value / 96_000)],
        ["Claims", ...MONTHS.map((value) => value / 96_000)],
      ],
    ],
    ["difference", "the corner", "Volumes", sheet("Variance to budget", times(20))],
  ])("%s, said by %s: %s", (kind, _, name, rows) => {
    const read = book(name, rows);
    expect(kindTold(read)).toEqual([kind]);
    expect(recordsOf(read).volumes).toEqual([]);
    const meant = book(name, rows, { "block:volumes": name });
    expect(recordsOf(meant).volumes).toHaveLength(24);
  });

  test("months of a table of flows", () => {
    const read = mapped([
      sheetOf("Flows", [
        ["Flow", "Channel", "AHT (s)", "Annual volume", ...EN],
        ["Billing", "phone", 380, 96_000, ...CUMULATED],
      ]),
      sheetOf("Staff", TEAM),
    ]);
    expect(kindTold(read)).toEqual(["cumulative"]);
    expect(recordsOf(read).volumes).toEqual([]);
    expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).toEqual([96_000]);
  });
});

describe("contacts of each month stay volumes", () => {
  test.each<readonly [string, string, SheetRows]>([
    ["of all sites together", "Cumul sites", sheet("Flux", MONTHS)],
    ["summed up by month", "Cumul mensuel", sheet("Flux", MONTHS)],
    [
      "growing",
      "Volumes",
      sheet(
        "Flow",
        EN.map((_, at) => 2000 * 1.1 ** at),
      ),
    ],
    ["called so before the sheet says otherwise", "Daily report", sheet("Contacts per month", MONTHS)],
  ])("%s", (_, name, rows) => {
    const read = book(name, rows);
    expect(issuesOf(read).filter(([code]) => code === "nearly-a-table")).toEqual([]);
    expect(recordsOf(read).volumes).toHaveLength(24);
  });

  test.each<readonly [string, string]>([
    ["Flow (in thousands)", "Volumes"],
    ["Queue (k)", "Volumes"],
    ["Flux", "Volumes (en milliers)"],
  ])("in thousands: %s, %s", (corner, name) => {
    const read = book(
      name,
      sheet(
        corner,
        MONTHS.map((value) => value / 1000),
      ),
    );
    const billing = recordsOf(read).volumes.filter(({ flow }) => flow === "Billing");
    expect(billing.map(({ contacts }) => contacts)).toEqual(MONTHS);
  });
});
