import { statedContainedHandling, toolsFor } from "../../../engine/automation";
import type { ToolTerms } from "../../../engine/automation";
import { fraction, ratio } from "../../../engine/quantities";
import type { Ratio } from "../../../engine/quantities";
import type { AutomationRecord } from "../../../engine/records";
import type { TurningPoint } from "../../facts";
import { bestOf } from "../../options/candidate";
import type { Candidate, OwnOffer } from "../../options/candidate";
import { toolOptions } from "../../options/flow-options";
import type { Split } from "../../options/split";
import { gainsOf } from "../../plan/pool-prices";
import { NO_MONEY } from "../../total";
import { BY_STEPS, decisionTurns, NEARBY } from "./decision-turns";
import { remembered } from "./remembered";
import type { Alive, TurningParts, TurningSubject } from "./subject";

const BELOW = [0.8, 0.5, 0.2].map(ratio);
const ABOVE = [1.25, 1.6, 2].map(ratio);
/** A tool leaves somebody something to do. */
const MOST = 0.99;

/**
 * The share of contacts that a tool claims to contain at which the decision on the flow changes, in all options with the tool alike: of the recommended option's
 * tool, else of the one whose best option gains most. None where no tool serves the flow.
 */
export function containmentTurningPoints(
  subject: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { plan, own, candidate } = subject;
  const gain = gainsOf(plan.prices, plan.state, own.flow);
  const aided = own.options.candidates.filter(({ split }) => split.tool !== undefined);
  const seeking = candidate.split.tool === undefined ? bestOf(aided, gain)?.best : candidate;
  const tool = seeking?.split.tool;
  if (seeking === undefined || tool === undefined) return [];
  const offers = offersOf(aided);
  const optionsAt = remembered((multiple: Ratio) => {
    const there = toolAt(multiple, tool, subject, parts);
    const made = there === undefined ? [] : toolOptions(there, offers, own.flow, plan.pool, parts);
    // States of the pool are known by their splits: of another tool they are others.
    const renamed = (split: Split): Split => ({ ...split, key: `${split.key} × ${multiple}` });
    return new Map(made.map((each) => [wayOf(each), { ...each, split: renamed(each.split) }]));
  });
  const most = mostContained(tool, subject, parts);
  return decisionTurns(
    { ...subject, candidate: seeking },
    {
      gain: (multiple, each) => {
        if (each.split.tool?.key !== tool.key) return gain(each);
        const there = optionsAt(multiple).get(wayOf(each));
        return there === undefined ? undefined : gain(there);
      },
      // What a tool contains changes nothing of what the flow costs without it.
      dearer: () => NO_MONEY,
    },
    { below: BELOW, above: ABOVE.filter((multiple) => multiple * (1 + NEARBY) <= most), precision: BY_STEPS },
    alive,
  ).map(({ multiple, ...turn }) => ({
    ...turn,
    parameter: "containment",
    value: ratio(tool.claimed * multiple),
    unit: "share",
  }));
}

/** What tells the options of a tool apart, whatever it contains: whose offer, and which division of what is left. */
function wayOf({ original, split }: Candidate): string {
  return split.kind === "automation"
    ? split.kind
    : `${original.providerKey}|${original.rows.join(",")}|${split.key.slice(split.key.indexOf("|") + 1)}`;
}

/** The offers that take a part of what a tool leaves, in the terms of the flow. */
function offersOf(aided: readonly Candidate[]): readonly OwnOffer[] {
  const offers = new Map<Candidate["original"], OwnOffer>();
  for (const { split, offer, original } of aided)
    if (split.kind !== "automation" && split.kind !== "overflow" && !offers.has(original))
      offers.set(original, { offer, original });
  return [...offers.values()];
}

/** The tool where it claims a multiple of what it claims today. */
function toolAt(
  multiple: Ratio,
  { key }: ToolTerms,
  { own: { flow } }: TurningSubject,
  { inputs, assumptions }: TurningParts,
): ToolTerms | undefined {
  const records = inputs.automation.map((each): AutomationRecord =>
    each.keys.tool === key ? { ...each, claimed: fraction(each.claimed * multiple) } : each,
  );
  return toolsFor(records, flow.terms.record, assumptions).find((each) => each.key === key);
}

/** The multiple up to which a tool claims no more than there is to contain. */
function mostContained(
  { key, claimed, contained }: ToolTerms,
  { own: { flow } }: TurningSubject,
  { inputs, assumptions }: TurningParts,
): number {
  const { keys, handlingTime } = flow.terms.record;
  const rows = inputs.automation.filter((each) => each.keys.tool === key);
  const record = rows.find((each) => each.keys.flow === keys.name) ?? rows.find((each) => each.keys.flow === undefined);
  if (record === undefined || contained === 0) return 1;
  const each = statedContainedHandling(record, handlingTime, assumptions.get("containedHandling"));
  return Math.min(1 / claimed, MOST / contained, (MOST * handlingTime) / (each * contained));
}
