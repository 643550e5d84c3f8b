import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWERS } from "./answers";
import type { Case } from "./plain";

/** Writes what the plain program answers beside it: `npx tsx tests/reference/economics/write-answers.ts`. */
const here = __dirname;
const answers = Object.fromEntries(
  Object.entries(ANSWERS).map(([name, answer]) => [
    name,
    answer(JSON.parse(readFileSync(join(here, "..", "..", "..", "samples", "cases", `${name}.json`), "utf8")) as Case),
  ]),
);
writeFileSync(join(here, "answers.json"), `${JSON.stringify(answers, null, 2)}\n`);
console.log(answers);
