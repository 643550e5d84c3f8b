import { readFileSync } from "node:fs";
import { check } from "../../src/app";
import { openHeadless } from "../../src/cli/headless-workbook";
import { costBook } from "../../src/report/cost-book";
import { analystOnce } from "../support/analyst-once";

test("each cost line of the sample is quantity × rate × share to the last cent, of few quantities and rates", async () => {
  const { workbook } = await openHeadless("en", { path: "sample", bytes: readFileSync("samples/sample-en.xlsx") });
  const checked = await check(workbook, "2026-11-28");
  if (checked.kind !== "read") throw new RangeError(checked.kind);
  const request = { today: "2026-11-28", seed: 1, report: () => undefined, signal: new AbortController().signal };
  const recommendation = await analystOnce().analyse(checked.inputs, request);
  const { quantities, rates, today, optimised } = costBook(recommendation);
  for (const [when, lines] of [
    ["today", today],
    ["optimised", optimised],
  ] as const)
    for (const { line, quantity, rate } of lines) {
      const price = rates[rate];
      if (price === undefined) throw new RangeError("a line without a rate");
      const full = (quantity === null ? 1 : (quantities[quantity]?.[when] ?? NaN)) * price.rate;
      expect(full).toBeCloseTo(line.full, 6);
      expect(full * price.avoidable).toBeCloseTo(line.avoidable, 6);
      expect(full * price.cash).toBeCloseTo(line.cash, 6);
    }
  const sum = (lines: typeof today): number => lines.reduce((all, { line }) => all + line.avoidable, 0);
  expect(sum(today)).toBeCloseTo(recommendation.portfolio.asIs, 4);
  expect(sum(optimised)).toBeCloseTo(recommendation.portfolio.optimised, 4);
  expect(quantities.length + rates.length).toBeLessThan((today.length + optimised.length) / 2);
}, 120_000);
