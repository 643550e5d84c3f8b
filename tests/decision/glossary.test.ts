import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");

/** Words of any language that name no thing of the field: what a value is a part, a kind or a property of. */
const PLAIN = new Set(
  "of kind code row step month amount total used version engine run context progress parameter uncertain measure cancelled normalised".split(
    " ",
  ),
);

/** The names that a room exports from its door, types among them. */
function exportsOf(file: string): readonly string[] {
  const program = ts.createProgram([file], { module: ts.ModuleKind.ESNext, noLib: true, types: [], noResolve: false });
  const source = program.getSourceFile(file);
  const door = source === undefined ? undefined : program.getTypeChecker().getSymbolAtLocation(source);
  if (door === undefined) throw new RangeError(`${file} exports nothing`);
  return program
    .getTypeChecker()
    .getExportsOfModule(door)
    .map(({ name }) => name);
}

/** `OfferStep` and `ENGINE_VERSION` as words, each in the singular. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_]+/)
    .map(singular);
}

function singular(word: string): string {
  if (word === "criteria") return "criterion";
  if (word === "analyse" || word === "analysis") return "analysis";
  return word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;
}

/** The words of the glossary's English column. */
function glossary(): ReadonlySet<string> {
  const page = readFileSync(join(ROOT, "docs/glossary.md"), "utf8");
  const terms = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, term = ""]) => term.toLowerCase());
  return new Set(
    terms.flatMap((term) =>
      term
        .split(/[\s,()-]+/)
        .filter((word) => word !== "")
        .map(singular),
    ),
  );
}

function strangers(names: readonly string[]): readonly string[] {
  const known = glossary();
  return names.filter((name) => wordsOf(name).some((word) => !known.has(word) && !PLAIN.has(word)));
}

describe("the names that the decision exports", () => {
  test("are made of the glossary's words", () => {
    const names = exportsOf(join(ROOT, "src/decision/index.ts"));
    expect(names).toEqual(expect.arrayContaining(["analyse", "FlowRecommendation", "TurningPoint"]));
    expect(strangers(names)).toEqual([]);
  });

  test.each(["Verdict", "flipsOf", "PoolSetting", "OptionSurface", "Cut", "AssumptionBook", "futuresOf"])(
    "the alarm rings for a word that the field does not have: %s",
    (name) => {
      expect(strangers([name])).toEqual([name]);
    },
  );
});
