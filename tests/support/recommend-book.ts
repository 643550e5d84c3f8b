import { check, recommend } from "../../src/app";
import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import type { Language } from "../../src/language";
import type { Workbook } from "../../src/workbook";

/** Reads a workbook without an error, analyses it with its other worlds and writes the sheets; nothing is drawn. */
export async function recommendBook(workbook: Workbook, language: Language): Promise<Recommendation> {
  const checked = await check(workbook, "2026-11-28");
  if (checked.kind !== "read") throw new Error(checked.kind);
  expect(checked.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const request = { today: "2026-11-28", seed: 1, report: () => undefined, signal: new AbortController().signal };
  const analyst = {
    analyse: async (inputs: Parameters<typeof analyse>[0]): Promise<Recommendation> =>
      analyse(inputs, { today: "2026-11-28", seed: 1, draws: 0, scenarios: true }),
  };
  const { recommendation } = await recommend(workbook, analyst, checked, request, { language, frozen: false });
  return recommendation;
}
