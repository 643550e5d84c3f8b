import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import { openHeadless } from "../../src/cli/headless-workbook";
import { readInputs, templatePlan } from "../../src/intake";
import { LANGUAGES } from "../../src/language";
import { contentOfPlan } from "./content-of-plan";

const today = "2026-11-22";

/** Numbers as a file keeps them: times of day lose what is below a second. */
const kept = (inputs: Inputs): unknown =>
  JSON.parse(
    JSON.stringify(inputs, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(9)) : value)),
  );

describe.each(LANGUAGES)("the sample in %s", (language) => {
  const path = join(__dirname, `../../samples/sample-${language}.xlsx`);

  test("is the worked example (npm run samples writes it), without an issue", async () => {
    const { workbook } = await openHeadless(language, { path, bytes: readFileSync(path) });
    const read = readInputs(await workbook.read(), { today });
    expect(read.issues).toEqual([]);
    expect(read.leftOut).toBe(0);
    const plan = readInputs(contentOfPlan(templatePlan(language, { withExample: true })), { today });
    expect(kept(read.inputs)).toEqual(kept(plan.inputs));
  });
});

describe("the worked example", () => {
  const { flows } = analyse(readInputs(contentOfPlan(templatePlan("en", { withExample: true })), { today }).inputs, {
    today,
    seed: 1,
  });

  test("shows every outcome: both vetoes, a flow that stays for its price, a window, flows that leave on each logic", () => {
    const vetoes = flows.flatMap((flow) => flow.vetoes.map(({ veto }) => veto));
    expect(vetoes).toEqual(expect.arrayContaining(["know-how", "volume-too-small"]));
    expect(flows.some(({ decision, vetoes: own }) => decision === "keep" && own.length === 0)).toBe(true);
    expect(flows.some(({ decision, pattern }) => decision === "partial" && pattern === "window")).toBe(true);
    expect(new Set(flows.filter(({ decision }) => decision === "full").map(({ logic }) => logic))).toEqual(
      new Set(["economic", "both"]),
    );
  });
});
