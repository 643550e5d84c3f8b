import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/decision";
import { CONTEXT } from "../support/economics";
import { keyed } from "../support/keyed";
import type { StatedInputs } from "../support/keyed";

const caseOf = (name: string): StatedInputs =>
  JSON.parse(readFileSync(join(__dirname, "..", "..", "samples", "cases", `${name}.json`), "utf8")) as StatedInputs;

describe("recommended peaks at a round share", () => {
  test.each(["noon-peak", "commitment-makes-a-base"])(
    "%s: a tenth of the contacts, and no cheaper than what is recommended",
    (name) => {
      const { flows, workings } = analyse(keyed(caseOf(name)), CONTEXT);
      const chosen = workings.options.find((row) => row.chosen);
      const round = workings.options.find(({ option }) => option.kind === "peakShare");
      expect(Math.abs((round?.share ?? NaN) * 10 - Math.round((round?.share ?? NaN) * 10))).toBeLessThan(1e-9);
      expect(Math.abs((round?.share ?? NaN) - (chosen?.share ?? NaN))).toBeLessThanOrEqual(0.05);
      const loss = (round?.total ?? NaN) - (chosen?.total ?? NaN);
      expect(loss).toBeGreaterThan(0);
      const told = flows[0]?.reasons.find(({ kind }) => kind === "rounded");
      expect(told?.kind === "rounded" ? told.amount : NaN).toBeCloseTo(loss, 6);
    },
  );

  test("windows are round as they are", () => {
    const { workings } = analyse(keyed(caseOf("night-window")), CONTEXT);
    expect(workings.options.filter(({ option }) => option.kind === "peakShare")).toEqual([]);
  });
});
