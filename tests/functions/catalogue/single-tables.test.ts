import { runFunction, TABLES_IN_CELLS } from "../../../src/functions/catalogue";
import type { Outcome } from "../../../src/functions/catalogue";
import { declared } from "./support";

// A table that a function is given beside its other arguments: what cannot be read of it is said, never taken for not there.

const HEADERS = ["Flow", "Channel", "Annual volume", "Handling time (s)", "Skill pool", "Opens", "Closes", "Open days"];
const ROW = ["Orders", "phone", 50_000, 240, "A", 9 / 24, 23 / 24, "1-7"];
const SWINGS = ["Criterion", "Meaning", "Swing (0-100)"];
const LAW = ["Key", "Country", "Value", "Unit", "Valid from", "Known until", "Reference", "Grade"];
const WAGE = ["fr.smic.hourly", "FR", 15, null, 46_190, null, "decree", null];
const ZEROS = (table: readonly (readonly unknown[])[]) => table.map((row) => row.map((cell) => cell ?? 0));

const asked = (id: Parameters<typeof declared>[0], ...args: unknown[]): Outcome =>
  runFunction(declared(id), args, { language: "en", today: "2026-11-28", tables: TABLES_IN_CELLS });
const score = (weights: unknown): Outcome => asked("SCORE", [HEADERS], [ROW], weights);
const law = (table: unknown): Outcome => asked("LAW", "fr.smic.hourly", 46_204, null, table);
const salary = (table: unknown): Outcome => asked("LOADEDSALARY", 27_254.35, 2026, null, null, null, null, table);

test("a swing and a value of law that can be read count", () => {
  expect(score([SWINGS, ["oddHours", null, 0]])).not.toEqual(score(null));
  expect(law([LAW, WAGE])).toEqual({ ok: 15 });
  expect(salary([LAW, WAGE])).not.toEqual(salary(null));
});

test.each([
  ["a word", ["oddHours", "x", "many"]],
  ["an error", ["oddHours", "x", { code: "#DIV/0!" }]],
  ["more than there is", ["oddHours", "x", 150]],
  ["less than nothing", ["oddHours", "x", -3]],
  ["no criterion of ours", ["Nonsense", "x", 5]],
])("SCORE says what it cannot read of the swings: %s", (_, row) => {
  expect(score([SWINGS, row])).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/Weights.*row 1/) as unknown,
  });
});

test("a range without the headers of its table is no table, and says so", () => {
  const refused = { code: "#N/A", message: expect.stringMatching(/Weights/) as unknown };
  expect(score([["oddHours", "x", 0]])).toMatchObject(refused);
  expect(law([WAGE])).toMatchObject({ code: "#N/A", message: expect.stringMatching(/Legislation/) as unknown });
});

test.each([
  ["a word", [...WAGE.slice(0, 2), "fifteen", ...WAGE.slice(3)]],
  ["an error", [...WAGE.slice(0, 2), { code: "#DIV/0!" }, ...WAGE.slice(3)]],
  ["a day in words", [...WAGE.slice(0, 4), "soon", ...WAGE.slice(5)]],
])("so do the functions of law: %s", (_, row) => {
  for (const found of [law([LAW, row]), salary([LAW, row])])
    expect(found).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/Legislation.*row 1/) as unknown,
    });
});

test("blank cells that come as 0 are named, with the way to give the range", () => {
  const wrapper = /hands blank cells over as 0.*IF\(range="","",range\)/;
  for (const found of [
    score(ZEROS([SWINGS, ["oddHours", null, 0]])),
    law(ZEROS([LAW, WAGE])),
    salary(ZEROS([LAW, WAGE])),
  ])
    expect(found).toMatchObject({ code: "#N/A", message: expect.stringMatching(wrapper) as unknown });
  const asWrapped = (table: readonly (readonly unknown[])[]) => table.map((row) => row.map((cell) => cell ?? ""));
  expect(law(asWrapped([LAW, WAGE]))).toEqual({ ok: 15 });
});

test.each([
  ["without its headers", [["volumeMargin", 0.1]], /Assumptions/],
  [
    "with a key that there is not",
    [
      ["Key", "Value"],
      ["volumMargin", 0.1],
    ],
    /Assumptions.*row 1/,
  ],
])("a whole case is not answered with assumptions %s", (_, assumptions, words) => {
  const team = [
    ["Role", "FTE", "Gross salary (€/yr)"],
    ["agent", 16, 27_300],
  ];
  const offers = [
    ["Provider", "Flow", "Pricing", "Price (€)"],
    ["Atlas", null, "hour", 24],
  ];
  expect(asked("ANALYSE", [HEADERS, ROW], team, offers, null, null, assumptions)).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(words) as unknown,
  });
});
