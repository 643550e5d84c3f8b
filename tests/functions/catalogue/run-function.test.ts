import { call, refusalOf, tableOf, valueOf } from "./support";

test("a column spills as a column, a row across a column as a table", () => {
  expect(tableOf("LOAD", [[60], [120]], 300, 60)).toEqual([[5], [10]]);
  expect(tableOf("LOAD", [[60, 120]], [[300], [600], [30]], 60)).toEqual([
    [5, 10],
    [10, 20],
    [0.5, 1],
  ]);
});

test("a range of one cell is a single value", () => {
  expect(valueOf("LOAD", [[60]], [[300]], [[60]])).toBe(5);
});

test("what is left out takes its declared value: missing, null, or a blank cell", () => {
  expect(valueOf("LOAD", 100, 180)).toBe(10);
  expect(valueOf("LOAD", 100, 180, null)).toBe(10);
  expect(valueOf("LOAD", 100, 180, [[""]])).toBe(10);
  expect(valueOf("AGENTS", 100, 180, 0.8, 20, null, null, null, null, null, null, null)).toBe(14);
});

/** What a cell of a spill says. */
function saidIn(row: number, id: string, ...args: readonly unknown[]): string {
  const cell = tableOf(id, ...args)[row]?.[0];
  return typeof cell === "object" ? `${cell.code} ${cell.message}` : "";
}

test("a blank cell among others counts as 0 where 0 is a value, and is refused by itself where it is none", () => {
  // Nobody calls: no load.
  expect(tableOf("LOAD", [[60], [null], [3]], 180)).toEqual([[6], [0], [0.3]]);
  expect(tableOf("AGENTS", [[100], [60]], [[180], [null]], 0.8, 20)).toEqual([
    [14],
    [
      {
        code: "#VALUE!",
        message:
          "handling, row 2, column 1: must be a number (0.01 or more, at most 1,000,000); received: 0 or a blank cell.",
      },
    ],
  ]);
  expect(saidIn(1, "AGENTS", [[60], [3]], 180, 0.8, 20, [[200], [""]])).toContain("patience, row 2, column 1");
});

test("what the arithmetic refuses is refused by its own cell", () => {
  expect(saidIn(0, "CHATAGENTS", [[10_000_000], [60]], 480, 0.8, 20, 3, 180)).toContain("#VALUE! contacts, row 1");
  expect(tableOf("CHATAGENTS", [[10_000_000], [60]], 480, 0.8, 20, 3, 180)[1]).toEqual([8]);
});

test("a list is one argument: a wrong cell refuses it whole", () => {
  expect(refusalOf("BACKLOGAGENTS", [[[60], [-1]], 360, 1]).message).toContain("row 2, column 1");
});

test.each([
  ["text", "12", "the text “12”"],
  ["a truth value", true, "TRUE"],
  ["an error", { code: "#REF!", message: "" }, "the error #REF!"],
  ["not a number", NaN, "NaN"],
  ["infinity", Infinity, "∞"],
])("%s in a range is refused, never coerced", (_, cell, words) => {
  const said = saidIn(1, "LOAD", [[60], [cell]], 180);
  expect(said).toContain("#VALUE! contacts, row 2, column 1");
  expect(said).toContain(words);
});

test("ranges that do not fit are refused by name and size", () => {
  expect(
    refusalOf("LOAD", [
      [[1], [2], [3]],
      [[1], [2]],
    ]).message,
  ).toBe(
    "The ranges do not fit together: contacts has 3 × 1 cells, handling has 2 × 1 cells. Ranges must have the same height and width, or be one row or one column.",
  );
});

test("a cell without an answer is #N/A by itself, and the others stand", () => {
  const [first, second] = tableOf("ASA", [[9], [14]], 100, 180);
  expect(first?.[0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("grows without end") as string });
  expect(second?.[0]).toBeCloseTo(7.83593701177724, 12);
});

test.each([
  ["AGENTS", [100, 180, 0.8, 20, 2, 30, 1, 1, "answered", 0, false], "no fewest"],
  ["CAPACITY", [5, 180, 0.8, 20, 1, 30, "answered"], "no most"],
  ["BACKLOGAGENTS", [[[0, 30]], 360, 8], "Nothing falls due"],
])("%s says #N/A where there is no answer", (id, args, words) => {
  expect(refusalOf(id, args)).toMatchObject({ code: "#N/A", message: expect.stringContaining(words) as string });
});

test.each([
  ["AGENTS", [100, 180, 1, 20], "target must be a number (0 or more, below 1); received: 1."],
  ["AGENTS", [100, 180, 80, 20], "target must be a number (0 or more, below 1); received: 80."],
  [
    "AGENTS",
    [100, 0, 0.8, 20],
    "handling must be a number (0.01 or more, at most 1,000,000); received: 0 or a blank cell.",
  ],
  ["AGENTS", [100, 180, 0.8, 20, 0], "patience must be a number (0.01 or more); received: 0 or a blank cell."],
  [
    "AGENTS",
    [100, 180, 0.8, 20, 60, 30, 0],
    "maxOccupancy must be a number (0.000001 or more, at most 1); received: 0 or a blank cell.",
  ],
  ["CHATAGENTS", [10, 180, 0.8, 20, 2.5], "concurrency must be a whole number (1 or more, at most 5); received: 2.5."],
  [
    "CHATAGENTS",
    [1e7, 180, 0.8, 20, 3],
    "contacts must be small enough for a load of at most 20,000 erlangs; received: 10,000,000.",
  ],
  [
    "SERVICELEVEL",
    [10, 100, 180, 20, 60, 30, "best"],
    "definition must be one of offered, virtual, handled, patient, answered; received: the text “best”.",
  ],
  ["SHRINKAGE", [[[0.6, 0.5]], 0.1], "external must be shares that add up to less than 1; received: 1.1."],
  ["PRODUCTIVEHOURS", [100, 0, 200], "training must be no more than the 88.297 hours at work; received: 200."],
  [
    "EMPLOYERRATE",
    [25000, 1999],
    "year must be a year or a day whose rules are known (fr.smic.hourly: not known before); received: 1999.",
  ],
  ["LOAD", [], "contacts is missing: the argument was left out or its cell is blank."],
  ["LOAD", [1, 2, 3, 4], "Too many arguments: the function takes 3."],
  ["BACKLOGAGENTS", [[[1, 2]], 360, [[1], [2]]], "deadline must be a single value, not a range."],
])("%s%j is refused in words", (id, args, words) => {
  expect(refusalOf(id, args)).toEqual({ code: "#VALUE!", message: words });
});

test("the refusals speak French, with no-break spaces", () => {
  expect(refusalOf("AGENTS", [100, 180, 80, 20], "fr").message).toBe(
    "objectif\u00a0: attendu un nombre (0 ou plus, inférieur à 1)\u00a0; reçu\u00a0: 80.",
  );
  const outcome = call("LOAD", [[[60], ["x"]], 180], "fr");
  const french = "ok" in outcome && typeof outcome.ok === "object" ? outcome.ok[1]?.[0] : undefined;
  expect(typeof french === "object" && french.message).toBe(
    "contacts, ligne 2, colonne 1\u00a0: attendu un nombre (0 ou plus, au plus 10\u202f000\u202f000)\u00a0; reçu\u00a0: le texte «\u00a0x\u00a0».",
  );
});

test("a choice may be written in any case", () => {
  expect(valueOf("SERVICELEVEL", 12, 100, 180, 20, 300, 30, " Answered ")).toBeCloseTo(0.806735889566, 12);
});

test("no contacts: no agents, everybody answered", () => {
  expect(valueOf("AGENTS", 0, 180, 0.8, 20)).toBe(0);
  expect(valueOf("SERVICELEVEL", 1, 0, 180, 20)).toBe(1);
  expect(valueOf("ASA", 1, 0, 180)).toBe(0);
});

test("the argument record of one cell does not leak into the next", () => {
  expect(tableOf("LOAD", [[100], [200]], 180, [[30], [60]])).toEqual([[10], [10]]);
  expect(call("LOAD", [100, 180])).toEqual({ ok: 10 });
});
