import type { Inputs } from "../../engine/records";
import { canonicalInputs } from "../canonical";
import type { DecidedCase } from "../decided-case";
import type { WhatIfs } from "../what-if-facts";
import { priceVolume } from "./price-volume";
import { scenarioTable } from "./scenario-table";
import { swings } from "./swings";
import { worldsOf } from "./worlds";

/**
 * What other worlds would make of the decisions of a case: scenarios side by side, other prices and volumes, what moves the saving most. Nothing is drawn; each is
 * staffed and priced as the case itself.
 *
 * @throws Cancelled when the user no longer wants the answer
 * @see docs/methods/scenarios.md
 */
export function whatIfsOf(given: Inputs, base: DecidedCase): WhatIfs {
  const inputs = canonicalInputs(given);
  const { cancelled, today, seed } = base.toDecide.run;
  const worlds = worldsOf(inputs, base, { today, seed, ...(cancelled !== undefined && { cancelled }) });
  return {
    scenarios: scenarioTable(inputs, base, worlds),
    priceVolume: priceVolume(base, worlds),
    swings: swings(inputs, base, worlds),
  };
}
