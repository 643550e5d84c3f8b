/** Looks for workbooks that break the product, for as long as wanted: `npm run fuzz -- [--seconds N] [--seed N]`. A workbook that does is kept in `build/fuzz`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { workbookBytes } from "../support/workbook-bytes";
import { anyWorkbook } from "./any-workbook";
import { mutated } from "./mutated-file";
import { wholeWay } from "./whole-way";

const FOLDER = join(process.cwd(), "build", "fuzz");

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

async function search(seconds: number, from: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const counts = { answered: 0, refused: 0, broken: 0 };
  for (let seed = from; performance.now() < end; seed += 1) {
    const [book] = fc.sample(anyWorkbook, { numRuns: 1, seed });
    if (book === undefined) continue;
    const whole = await workbookBytes(book.tables);
    const bytes = seed % 3 === 0 ? mutated(whole, seed) : whole;
    const flows = bytes === whole ? (book.tables[0]?.rows.map(([name]) => name) ?? []) : [];
    const { kind, faults } = await wholeWay(bytes, book.language, flows);
    counts[kind] += 1;
    if (faults.length === 0) continue;
    counts.broken += 1;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${seed}.xlsx`), bytes);
    process.stdout.write(`seed ${seed} (${book.language}):\n  ${faults.join("\n  ")}\n`);
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  process.exitCode = counts.broken === 0 ? 0 : 1;
}

void search(option("--seconds", 600), option("--seed", 1));
