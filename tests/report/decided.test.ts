import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import { decidedOtherwise } from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import { readInputs } from "../../src/intake";
import { decidedIn } from "../../src/intake/reading/decided-words";
import { speakOutsideExcel } from "../../src/language/outside-excel";
import { decidedJson, recommendationPlan, specificationFiles } from "../../src/report";
import { BARE_CONTEXT } from "../support/sample-recommendation";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

speakOutsideExcel();

const TODAY = "2026-11-28";

test.each([
  ["keep", "keep", undefined],
  ["Conserver", "keep", undefined],
  ["garder en interne", "keep", undefined],
  ["outsource: Atlas", "full", "atlas"],
  ["all to Atlas", "full", "atlas"],
  ["Externaliser (Borea)", "full", "borea"],
  ["outsource in part", "partial", undefined],
  ["externaliser en partie : Borea", "partial", "borea"],
  ["tout à Atlas", "full", "atlas"],
  ["automate", "automate", undefined],
  ["partners decide", undefined, undefined],
  ["perhaps", undefined, undefined],
  ["", undefined, undefined],
])("“%s” decides %s with %s", (words, kind, provider) => {
  expect(decidedIn(words)).toEqual({ kind, provider });
});

let inputs: Inputs;
let recommendation: Recommendation;
beforeAll(async () => {
  const { workbook } = await openWorkbook({ xlsx: await workbookBytes(Object.values(smallCase())) });
  ({ inputs } = readInputs(await workbook.read(), { today: TODAY }));
  recommendation = analyse(inputs, { today: TODAY, seed: 1 });
});

/** The inputs with a row of the table Decisions, read as the workbook would be. */
async function withDecisions(rows: readonly (readonly (string | null)[])[]) {
  const tables = [
    ...Object.values(smallCase()),
    { name: "Decisions", headers: ["Flow", "Recommended", "Decided", "Reason", "By"], rows },
  ];
  const { workbook } = await openWorkbook({ xlsx: await workbookBytes(tables) });
  return readInputs(await workbook.read(), { today: TODAY });
}

describe("a flow that is decided otherwise", () => {
  test("is told with its money and its reason, and the totals twice", async () => {
    const leaving = recommendation.flows.filter(({ share }) => share > 0);
    const [first] = leaving;
    if (first === undefined) throw new Error("nothing leaves");
    const read = await withDecisions([[first.flow, "outsource", "keep", "the brand is at stake", "board"]]);
    const [decided, ...others] = decidedOtherwise(recommendation, read.inputs);
    expect(others).toEqual([]);
    // Kept inside it costs what the inside could at best: the saving of the flow is what the override costs.
    expect(decided).toMatchObject({
      flow: first.flow,
      decided: "keep",
      provider: null,
      reason: "the brand is at stake",
    });
    expect(decided?.cost).toBeCloseTo(first.baseline.optimised, 6);
    expect(decided?.price).toBeCloseTo(first.saving, 6);
    const { saving } = decidedJson(recommendation, read.inputs);
    expect(saving).toBeCloseTo(recommendation.portfolio.saving - first.saving, 6);
    expect(read.issues.filter(({ code }) => code === "reason-missing")).toEqual([]);
  });

  test("stands on the sheets, in the totals and in the specification", async () => {
    const [first] = recommendation.flows.filter(({ share }) => share > 0);
    const read = await withDecisions([[first?.flow ?? "", null, "keep", null, null]]);
    expect(read.issues.map(({ code, severity }) => `${severity} ${code}`)).toContain("warning reason-missing");
    const decided = decidedOtherwise(recommendation, read.inputs);
    const open = await openWorkbook({ functions: [SCORE] });
    await open.workbook.write(recommendationPlan(recommendation, { ...BARE_CONTEXT, decided }));
    const values = await open.run(async (context) => {
      const cell = (name: string) => context.workbook.names.getItem(name).getRange().load("values");
      const [saving, asDecided] = [cell("OUTSOURCE_figure_saving"), cell("OUTSOURCE_figure_savingDecided")];
      const table = context.workbook.tables.getItem("Decided_Otherwise").getDataBodyRange().load("values");
      await context.sync();
      return {
        saving: saving.values[0]?.[0] as number,
        asDecided: asDecided.values[0]?.[0] as number,
        row: table.values[0],
      };
    });
    expect(values.asDecided).toBeCloseTo(decidedJson(recommendation, read.inputs).saving, 4);
    expect(values.saving).toBeCloseTo(recommendation.portfolio.saving, 4);
    expect(values.row?.at(-1)).toBe("unexplained: no reason in the table Decisions");
    const made = specificationFiles("en", recommendation, read.inputs);
    const asked = made.kind === "made" ? made.lines.map(({ candidate }) => candidate.flow.flow) : [];
    expect(asked).not.toContain(first?.flow);
  });

  test("is none where the decision is the recommendation, or its words say none", async () => {
    const rows = recommendation.flows.map(({ flow, decision }) => [
      flow,
      null,
      decision === "full" ? "outsource" : decision === "partial" ? "outsource in part" : "keep",
      "x",
      null,
    ]);
    const same = await withDecisions(rows);
    expect(decidedOtherwise(recommendation, same.inputs)).toEqual([]);
    const none = await withDecisions([[recommendation.flows[0]?.flow ?? "", null, "perhaps", "x", null]]);
    expect(decidedOtherwise(recommendation, none.inputs)).toEqual([]);
    expect(none.issues.map(({ code, column }) => `${code} ${column}`)).toContain("not-a-choice Decided");
  });
});
