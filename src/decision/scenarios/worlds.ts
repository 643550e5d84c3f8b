import { assumptionsOf } from "../../engine/assumptions";
import type { Ratio } from "../../engine/quantities";
import type { Inputs } from "../../engine/records";
import { staffedCase } from "../decided-case";
import type { DecidedCase, Opening, StaffedCase } from "../decided-case";
import { shiftLengths } from "../case/case";
import type { Progress, RunContext } from "../run-context";
import { withVolumes } from "./changed-inputs";
import { heldPlan } from "./held-plan";

/** Other worlds beside a decided case, each staffed once, at the tables that the case staffed by. */
export interface Worlds {
  /** The inputs with all volumes a multiple of what they were. */
  readonly atVolume: (multiple: Ratio) => Inputs;
  /** Open as long as it pays, unless at the stated hours. */
  readonly staffed: (inputs: Inputs, opening?: Opening) => StaffedCase;
  /** With the decisions of the case carried out. */
  readonly held: (inputs: Inputs) => DecidedCase;
}

/**
 * The worlds beside a case.
 *
 * @param tell - hears how many were made before, with the part of the one that is being made; never fewer than before; may end the run
 */
export function worldsOf(
  given: Inputs,
  base: DecidedCase,
  { today, seed, cancelled }: RunContext,
  tell: (count: number) => void,
): Worlds {
  let made = 0;
  let told = 0;
  const goOn = (part: number): void => tell((told = Math.max(told, made + part)));
  const report = ({ done }: Progress): void => goOn(done);
  const run: RunContext = { today, seed, report, ...(cancelled !== undefined && { cancelled }) };
  const known = new Map<Inputs, StaffedCase>();
  const volumes = new Map<Ratio, Inputs>();
  const atVolume = (multiple: Ratio): Inputs => {
    const made = volumes.get(multiple) ?? withVolumes(given, () => multiple);
    volumes.set(multiple, made);
    return made;
  };
  const { tables, covers } = base.toDecide.staffing;
  const { long, short } = base.toDecide.staffing.shifts;
  const staffed = (inputs: Inputs, opening?: Opening): StaffedCase => {
    goOn(0);
    const found = opening === undefined ? known.get(inputs) : undefined;
    if (found !== undefined) return found;
    // Days are covered anew where shifts have other lengths.
    const shifts = shiftLengths(assumptionsOf(inputs.assumptions));
    const isSame = shifts.long === long && shifts.short === short;
    const world = staffedCase(inputs, run, { tables, covers: isSame ? covers : new Map() }, opening);
    if (opening === undefined) known.set(inputs, world);
    made += 1;
    return world;
  };
  return { atVolume, staffed, held: (inputs) => heldPlan(base, staffed(inputs)) };
}
