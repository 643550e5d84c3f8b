import { readTablesHere, TABLES_IN_CELLS } from "../../src/functions";
import type { FunctionQuestion } from "../../src/functions/off-thread";
import { registerFunctions } from "../../src/functions/register-functions";
import { isHeavy } from "../../src/functions/heavy";
import { declared } from "./catalogue/support";

const HEADERS = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)", "Skill pool", "Opens", "Closes", "Open days"],
];
const ROWS = [["Orders", "phone", 50_000, 240, "A", 9 / 24, 23 / 24, "1-7"]];
const LAW = [
  ["Key", "Country", "Value", "Unit", "Valid from", "Known until", "Reference", "Grade"],
  ["fr.smic.hourly", "FR", 15, null, 46_190, null, "decree", null],
];

/** The functions as a page registers them, and what its worker was asked. */
function page() {
  const asked: FunctionQuestion[] = [];
  const runs = new Map<string, (...args: unknown[]) => unknown>();
  registerFunctions(
    () => "en",
    async (question) => {
      asked.push(question);
      return { ok: 1 };
    },
    {
      associate: (id, run) => void runs.set(id, run),
      Error: class extends Error {},
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  );
  return { asked, run: (id: string, ...args: unknown[]): unknown => runs.get(id)?.(...args, {}) };
}

test.each([
  ["SCORE", [HEADERS, ROWS]],
  ["LAW", ["fr.smic.hourly", 46_204, null, LAW]],
  ["LOADEDSALARY", [27_254.35, 2026, null, null, null, null, LAW]],
])("a cell of %s with a table of ours is the worker's where nothing on the page reads tables", (id, args) => {
  expect([isHeavy(declared(id), args, false), isHeavy(declared(id), args, true)]).toEqual([true, false]);
});

test.each([
  ["LAW", ["fr.smic.hourly", 46_204]],
  ["LAW", ["fr.smic.hourly", 46_204, null, [[null]]]],
  ["LOADEDSALARY", [27_254.35, 2026, null, null, null, null, null]],
])("a cell of %s without one is answered on the spot all the same", (id, args) => {
  expect(isHeavy(declared(id), args, false)).toBe(false);
});

test("once the pane has looked at the workbook, such cells are answered on the spot", async () => {
  const { asked, run } = page();
  const before = run("LAW", "fr.smic.hourly", 46_204, null, LAW);
  expect(before).toBeInstanceOf(Promise);
  expect(await before).toEqual([[1]]);
  expect(asked.map(({ id }) => id)).toEqual(["LAW"]);
  readTablesHere(TABLES_IN_CELLS);
  // The value of the row that was given.
  expect(run("LAW", "fr.smic.hourly", 46_204, null, LAW)).toEqual([[15]]);
  expect(asked).toHaveLength(1);
});
