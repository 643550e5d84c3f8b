import { analyse, decidedOtherwise } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import { readInputs } from "../../src/intake";
import type { InputsRead } from "../../src/intake";
import { LANGUAGES } from "../../src/language";
import { speakOutsideExcel } from "../../src/language/outside-excel";
import { dossierText } from "../../src/report";
import { openWorkbook } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

speakOutsideExcel();
jest.setTimeout(60_000);

const TODAY = "2026-11-28";
const ROWS = [
  ["After-sales", "outsource", "keep", "the brand | is at stake", "board"],
  ["Orders", "keep", "keep", null, null],
] as const;

let read: InputsRead;
let inputs: Inputs;
let recommendation: Recommendation;
beforeAll(async () => {
  const tables = [
    ...Object.values(smallCase()),
    { name: "Decisions", headers: ["Flow", "Recommended", "Decided", "Reason", "By"], rows: ROWS },
  ];
  const { workbook } = await openWorkbook({ xlsx: await workbookBytes(tables) });
  read = readInputs(await workbook.read(), { today: TODAY });
  ({ inputs } = read);
  recommendation = analyse(inputs, { today: TODAY, seed: 1 });
});

describe.each(LANGUAGES)("decisions in the auditor's file, in %s", (language) => {
  test("each with what it costs more, its reason or that it has none, and the totals twice", () => {
    const text = dossierText(
      { language, recommendation, inputs, issues: [], leftOut: 0, tables: [], recognised: {} },
      "markdown",
    ).replaceAll(/[\u00a0\u202f]/g, " ");
    const line = (flow: string): string =>
      text.split("\n").findLast((each) => each.startsWith(`| ${flow}`) && /\| (keep|conserver)/i.test(each)) ?? "";
    const [care, orders] = decidedOtherwise(recommendation, inputs);
    const digits = (value: number): string =>
      String(Math.round(Math.abs(value))).replace(/(\d)(?=(\d{3})+$)/g, "$1[ ,]");
    expect(care?.price).toBeGreaterThan(0);
    expect(line("After-sales")).toMatch(new RegExp(digits(care?.price ?? NaN)));
    expect(line("After-sales")).toContain("the brand \\| is at stake");
    expect(line("After-sales")).toContain("board");
    // Orders leave too: keeping them is decided without a reason, against what is recommended now.
    expect(line("Orders")).toMatch(language === "en" ? /no reason given/ : /sans motif/);
    expect(line("Orders")).toMatch(language === "en" ? /recommendation now differs/ : /recommandation diffère/);
    const asDecided = recommendation.portfolio.cost + (care?.price ?? NaN) + (orders?.price ?? NaN);
    for (const amount of [recommendation.portfolio.cost, asDecided, recommendation.portfolio.optimised - asDecided])
      expect(text).toMatch(new RegExp(digits(amount)));
    expect(text).toMatch(language === "en" ? /2 decisions differ/ : /2 décisions diffèrent/);
  });
});
