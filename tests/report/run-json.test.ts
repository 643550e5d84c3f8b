import { runJson, summaryText } from "../../src/report";
import { message } from "../../src/language";
import { sampleRecommendation } from "../support/sample-recommendation";

const DATA = {
  severity: "warning",
  code: "offer-expired",
  address: null,
  table: "Offers",
  row: 2,
  column: "Valid until",
  received: "2025-12-31",
  expected: message("common.yes"),
} as const;
const ISSUE = { ...DATA, place: null };

describe("the data of a run", () => {
  const json = runJson(sampleRecommendation(), [ISSUE], "en");

  test("has the parts that the product promises, amounts unrounded", () => {
    expect(Object.keys(json)).toEqual([
      "version",
      "lang",
      "currency",
      "flows",
      "portfolio",
      "issues",
      "assumptions",
      "provenance",
    ]);
    // Sample: orders phone, 471,900 optimised and 398,450.5 recommended
    expect(json.flows[1]).toMatchObject({
      flow: "Orders phone",
      decision: "full",
      pattern: null,
      share: 1,
      logic: "economic",
      provider: "Provider A",
      baseline: { asIs: 498_120, optimised: 471_900 },
      cost: 398_450.5,
      saving: 73_449.5,
      savingShare: 73_449.5 / 471_900,
      confidence: null,
      vetoes: [],
    });
    expect(json.flows[0]?.vetoes).toEqual(["know-how"]);
    expect(json.flows[1]?.flips[0]).toEqual({
      parameter: "price",
      value: 31.2,
      unit: "money/unit",
      margin: 0.13999999999999999,
      from: "full",
      to: "too-close",
      verified: true,
    });
  });

  test("says reasons, assumptions and issues in the language", () => {
    expect(json.flows[1]?.reasons[0]).toBe(
      "Provider A saves 73,450 € a year, 16% of what the inside could cost at best",
    );
    expect(runJson(sampleRecommendation(), [ISSUE], "fr").flows[1]?.reasons[0]).toContain("Provider A fait économiser");
    expect(json.issues).toEqual([
      {
        ...DATA,
        flow: null,
        confirm: false,
        expected: "yes",
        cause: "offer-expired",
        count: 1,
        accepts: null,
        alternatives: [],
        fix: null,
      },
    ]);
    expect(runJson(sampleRecommendation(), [ISSUE], "fr").issues[0]?.expected).toBe("oui");
  });

  test("has the issues alone where the input has errors", () => {
    expect(runJson(null, [ISSUE], "en")).toMatchObject({
      version: null,
      currency: null,
      flows: [],
      portfolio: null,
      provenance: null,
      issues: [{ code: "offer-expired" }],
    });
  });

  test("survives being written and read as JSON", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe("the summary for a terminal", () => {
  test("gives the answer, then each flow with its reason, on lines of their own", () => {
    const lines = summaryText(sampleRecommendation(), "en").split("\n");
    // Sums of the sample by hand: optimised 1,759,690, recommended 1,606,310.75, saving 153,379.25 or 8.7 %
    expect(lines[0]).toBe("Hand over 3 flows, 1 in part, keep 1; 1 too close to call: saves €153,379 (8.7%) a year.");
    expect(lines[1]).toBe("From €1,759,690, the inside as it could be run, to €1,606,311. Today it costs €1,839,705.");
    expect(lines).toContain(
      "  Evenings and weekends: outsource in part (window: Evenings, nights and weekends, 42%, Provider A, saving €56,140, score 22)",
    );
    expect(lines).toContain("  After-sales phone: keep (score 0)");
  });

  test("speaks French as French finance does", () => {
    const [answer, costs] = summaryText(sampleRecommendation(), "fr").split("\n");
    expect(answer).toBe(
      "Externaliser 3 flux, 1 en partie, en conserver 1\u00A0; 1 cas trop serré pour trancher\u00A0: 153\u202F379\u00A0€ d’économie (8,7\u00A0%) par an.",
    );
    expect(costs).toBe(
      "De 1\u202F759\u202F690\u00A0€, coût interne optimisé, à 1\u202F606\u202F311\u00A0€. Le coût actuel est de 1\u202F839\u202F705\u00A0€.",
    );
  });

  test("keeps everything inside in so many words", () => {
    const kept = sampleRecommendation([
      {
        name: "Only\nflow",
        decision: "keep",
        asIs: 100,
        optimised: 90,
        cost: 90,
        share: 0,
        specialisation: 0,
        retention: 0,
        workloadFte: 1,
      },
    ]);
    const lines = summaryText(kept, "en").split("\n");
    expect(lines[0]).toBe(
      "Keep every flow inside: no offer does better than the inside as it could be run (€90 a year; today €100).",
    );
    expect(lines).toContain("  Only flow: keep (score 0)");
  });

  test("says a loss as a loss, and a currency that has no sign by its code", () => {
    const dear = sampleRecommendation([
      {
        name: "German",
        decision: "full",
        asIs: 100,
        optimised: 100,
        cost: 110,
        share: 1,
        specialisation: 90,
        retention: 0,
        workloadFte: 1,
      },
    ]);
    expect(summaryText(dear, "en").split("\n")[0]).toContain("costs €10 more (10%)");
    expect(summaryText({ ...dear, currency: "XPF" }, "en").split("\n")[1]).toContain("110");
    expect(summaryText({ ...dear, currency: "points" }, "fr").split("\n")[1]).toContain("110\u00A0points");
  });
});
