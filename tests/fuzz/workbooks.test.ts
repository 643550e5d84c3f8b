import fc from "fast-check";
import { workbookBytes } from "../support/workbook-bytes";
import { anyWorkbook } from "./any-workbook";
import { mutated } from "./mutated-file";
import { wholeWay } from "./whole-way";

/** Where the draws begin: the same workbooks at each run. `npm run fuzz` goes on from any other place. */
const SEED = 1;

test("generated workbooks go the whole way, twice, and nothing breaks", async () => {
  const kinds = { answered: 0, refused: 0 };
  for (const book of fc.sample(anyWorkbook, { numRuns: 5, seed: SEED })) {
    const flows = book.tables[0]?.rows.map(([name]) => name) ?? [];
    const { kind, faults } = await wholeWay(await workbookBytes(book.tables), book.language, flows);
    expect(faults).toEqual([]);
    kinds[kind] += 1;
  }
  // Where all are refused nothing was tried; where none is, no refusal.
  expect(Math.min(kinds.answered, kinds.refused)).toBeGreaterThan(0);
});

test("damaged files end in an answer or in words", async () => {
  const [book] = fc.sample(anyWorkbook, { numRuns: 1, seed: SEED });
  const whole = await workbookBytes(book?.tables ?? []);
  for (let seed = 1; seed <= 10; seed += 1) {
    const { faults } = await wholeWay(mutated(whole, seed), "en");
    expect({ seed, faults }).toEqual({ seed, faults: [] });
  }
});
