import fc from "fast-check";
import { analyse } from "../../src/decision";
import { ASSUMPTIONS } from "../../src/engine/assumptions";
import { LAW } from "../../src/engine/legislation";
import { runJson } from "../../src/report";
import { readInputs, SCHEMAS } from "../../src/intake";
import { phrase } from "../../src/language";
import type { CellValue } from "../../src/workbook";
import { AGENTS, bookOf, FLOW, months, OFFER, profile } from "./book-of";
import type { Tables } from "./book-of";

jest.setTimeout(600_000);

const today = "2026-11-22";
const PROFILE = profile("Noon", [1, 2, 3, 4, 5], 12);
const BOOK: Tables = {
  Flows: [{ ...FLOW, Profile: "Noon" }],
  Volumes: months("Orders", 1000),
  Profiles: PROFILE,
  Team: [AGENTS],
  Overheads: [{ Item: "Rent", "Annual cost (€)": 1000, Driver: "per FTE" }],
  Offers: [OFFER],
  Automation: [{ Tool: "Bot", "Claimed containment (%)": 0.5, "Price per resolution (€)": 0.8 }],
  Legislation: [{ Key: "fr.smic.hourly", Value: 12.31, "Valid from": 46_174 }],
  Weights: [{ Criterion: "oddHours", "Swing (0-100)": 60 }],
};

function isRefused(tables: Tables): boolean {
  return readInputs(bookOf(tables), { today }).issues.some(({ severity }) => severity === "error");
}

/** Whether a workbook is refused in words or answered with finite figures; anything else is a fault. */
function outcome(tables: Tables, draws = 0): "refused" | "finite" | string {
  const { inputs, issues } = readInputs(bookOf(tables), { today });
  if (issues.some(({ severity }) => severity === "error")) return "refused";
  const json = runJson(analyse(inputs, { today, seed: 1, draws }), issues, "en");
  const bad: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === "number" && !Number.isFinite(value)) bad.push(`${path} is ${value}`);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
  };
  look(json, "run");
  return bad.length === 0 ? "finite" : bad.slice(0, 3).join("; ");
}

function put(table: string, header: string, value: CellValue): Tables {
  const rows = BOOK[table] ?? [];
  return { ...BOOK, [table]: rows.map((row, index) => (index === 0 ? { ...row, [header]: value } : row)) };
}

const VALUES = [1e-308, 1e-6, 0, 46_353, 1e7, 1e15, 1e308, -1] as const;

/** Of what is not refused, the least and the most are answered: what an engine breaks at are the ends. */
function answered(tables: readonly Tables[]): readonly string[] {
  const accepted = tables.filter((each) => !isRefused(each));
  const taken = new Set([accepted[0], accepted.at(-1)]);
  return [...taken].flatMap((each) => (each === undefined ? [] : [outcome(each)]));
}

/** Every numeric column: those whose kind has a decimal check, and what is read from a number without one: times of day, days, dates, values of law. */
const READ_FROM_NUMBERS = new Set([
  "opens",
  "closes",
  "openDays",
  "start",
  "month",
  "validUntil",
  "from",
  "until",
  "value",
]);
const COLUMNS = (
  ["flows", "volumes", "profiles", "team", "overheads", "offers", "automation", "legislation", "weights"] as const
).flatMap((table) =>
  Object.entries(SCHEMAS[table].columns).flatMap(([column, { header, kind }]) =>
    kind.validation?.kind === "decimal" || READ_FROM_NUMBERS.has(column)
      ? [[phrase("en", SCHEMAS[table].title), phrase("en", header, { currency: "€" })] as const]
      : [],
  ),
);

test("the workbook without any of these values is answered, in draws too", () => {
  expect(outcome(BOOK, 8)).toBe("finite");
});

test("next to no letters, and an offer for them with a set-up fee: no price per contact resolved, and nothing breaks", () => {
  const letters = { Flow: "Letters", Channel: "email", "Handling time (s)": 300, "Deadline (h)": 16 };
  const offer = { ...OFFER, Flow: "Letters", Pricing: "contact", "Price (€)": 3.4, "Set-up (€)": 6000 };
  const books = [1e-308, 1e-305, 1e-303, 1e-300].map((volume) => ({
    ...BOOK,
    Flows: [FLOW, { ...letters, "Annual volume": volume }],
    Offers: [OFFER, offer],
  }));
  expect(books.map((each) => outcome(each))).toEqual(books.map(() => "finite"));
});

test.each(COLUMNS)("%s, %s: whatever stands there is refused or answered", (table, header) => {
  const rising = VALUES.toSorted((one, other) => one - other);
  for (const found of answered(rising.map((value) => put(table, header, value)))) expect(found).toBe("finite");
});

test.each(ASSUMPTIONS.map(({ key, accepts }) => [key, accepts] as const))(
  "assumption %s: whatever it is set to is refused or answered",
  (Key, { min = 0, max = 1e9 }) => {
    const rising = [...VALUES, min, max, (min + max) / 2].toSorted((one, other) => one - other);
    const books = rising.map((Value) => ({ ...BOOK, Assumptions: [{ Key, Value }] }));
    for (const found of answered(books)) expect(found).toBe("finite");
  },
);

/** Values of law by which a run divides or raises to a power; the others are added and multiplied, all at once. */
const STEEP = /^fr\.(?:smic|reduction|ceiling|wagetax)/;

test("every value of law: whatever it is set to is refused or answered", () => {
  const row = (key: string, Value: number) => ({ Key: key, Value, "Valid from": 46_174 });
  const [least, most] = [0, 1].map((end) =>
    LAW.map(({ key, accepts: { min = 0, max = 1e9 } }) => row(key, [min, max][end] ?? 0)),
  );
  const one = LAW.filter(({ key }) => STEEP.test(key)).flatMap(({ key, accepts: { max = 1e9 } }) => [
    [row(key, 1e-308)],
    [row(key, max)],
  ]);
  const bad = [least ?? [], most ?? [], ...one].flatMap((Legislation) =>
    outcome({ ...BOOK, Legislation }) === "finite" ? [] : [Legislation.map(({ Key }) => Key).join(", ")],
  );
  expect(bad).toEqual([]);
});

test("what no one has is refused in every column and for every assumption", () => {
  const taken = [
    ...COLUMNS.filter(([table, header]) => !isRefused(put(table, header, 1e308))).map(([, header]) => header),
    ...ASSUMPTIONS.filter(({ key }) => !isRefused({ ...BOOK, Assumptions: [{ Key: key, Value: 1e308 }] })).map(
      ({ key }) => key,
    ),
  ];
  expect(taken).toEqual([]);
});

/** Draws of the uncertain figures, few: what is undefined in one is undefined in the first. */
const DRAWS = 8;
const PAIRS = 25;

/** A value that a column or an assumption may be given: its domain's ends, what lies between, and what people slip into. */
const putAt = (tables: Tables, cell: Cell, value: number): Tables =>
  "assumption" in cell
    ? { ...tables, Assumptions: [...(tables["Assumptions"] ?? []), { Key: cell.assumption, Value: value }] }
    : {
        ...tables,
        [cell.table]: (tables[cell.table] ?? []).map((row, index) =>
          index === 0 ? { ...row, [cell.header]: value } : row,
        ),
      };
type Cell = { readonly table: string; readonly header: string } | { readonly assumption: string };
const CELLS: readonly Cell[] = [
  ...COLUMNS.map(([table, header]) => ({ table, header })),
  ...ASSUMPTIONS.map(({ key }) => ({ assumption: key })),
];
const anyCell = fc.constantFrom(...CELLS);
/** Powers of ten in either direction, shares, and whole numbers: each where some column's domain ends. */
const anyValue = fc.oneof(
  fc.constantFrom(...VALUES, 0.5, 0.999_999, 2, 24, 100, 520, 86_400, 1e5),
  fc.double({ min: -8, max: 9, noNaN: true }).map((power) => 10 ** power),
);

test("any two columns or assumptions together are refused or answered, in the draws of the uncertain figures too", () => {
  fc.assert(
    fc.property(anyCell, anyValue, anyCell, anyValue, (one, first, other, second) => {
      const found = outcome(putAt(putAt(BOOK, one, first), other, second), DRAWS);
      return found === "refused" || found === "finite";
    }),
    { numRuns: PAIRS, seed: 9, endOnFailure: true },
  );
});

test("next to no contacts a year, with an offer that has a set-up fee, are answered without an infinite price", () => {
  const setUp = { ...BOOK, Offers: [{ ...OFFER, "Set-up (€)": 18_000 }] };
  const few = fc.tuple(fc.integer({ min: -308, max: -300 }), fc.double({ min: 1, max: 9.99, noNaN: true }));
  fc.assert(
    fc.property(few, ([power, digits]) => {
      const flow = { ...FLOW, "Annual volume": Number(`${digits.toFixed(3)}e${power}`), Profile: "Noon" };
      const others = [{ ...FLOW, Flow: "Others", Profile: "Noon" }];
      expect(["refused", "finite"]).toContain(outcome({ ...setUp, Volumes: [], Flows: [flow, ...others] }));
    }),
    { numRuns: 12 },
  );
});
