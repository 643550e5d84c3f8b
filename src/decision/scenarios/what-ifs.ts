import { fraction } from "../../engine/quantities";
import { canonicalInputs } from "../canonical";
import type { DecidedCase } from "../decided-case";
import { step } from "../progress";
import type { RunContext } from "../run-context";
import type { WhatIfs } from "../what-if-facts";
import { insideMade } from "./inside-made";
import type { InsideAsked } from "./inside-made";
import { priceVolume } from "./price-volume";
import { scenarioTable } from "./scenario-table";
import { swings } from "./swings";
import { withinLimits } from "./within-limits";
import { worldsOf } from "./worlds";

/** How much of a run its other worlds are, 0 to 1. */
export const WORLDS_PART = fraction(0.55);
/** Other worlds of a run, as a rule; nobody knows how many exactly. */
const USUAL = 20;
/** So many go on alike; what is left for those after them shrinks with each, and never ends. */
const ALIKE = 16;
const LEAST_LEFT = 0.02;

/** How much of the other worlds is left when so many are made, 1 to above 0. */
function leftAfter(count: number): number {
  if (count <= ALIKE) return 1 - count / USUAL;
  const rest = 1 - ALIKE / USUAL - LEAST_LEFT;
  return LEAST_LEFT + rest * Math.exp((ALIKE - count) / (rest * USUAL));
}

/**
 * What other worlds would make of the decisions of a case: scenarios side by side, other prices and volumes, what moves the saving most. Nothing is drawn; each is
 * staffed and priced as the case itself.
 *
 * @throws Cancelled when the user no longer wants the answer
 * @see docs/methods/scenarios.md
 */
export function whatIfsOf(asked: InsideAsked, base: DecidedCase, run: RunContext): WhatIfs {
  const inputs = canonicalInputs(asked.best);
  const worlds = worldsOf(inputs, base, run, (count) =>
    step(run, { stage: "scenarios", done: fraction(1 - WORLDS_PART * leftAfter(count)) }),
  );
  return {
    scenarios: scenarioTable(inputs, base, worlds),
    priceVolume: priceVolume(base, worlds),
    swings: swings(inputs, base, worlds),
    inside: insideMade({ ...asked, best: inputs }, base, worlds),
    limits: withinLimits(inputs, base),
  };
}
