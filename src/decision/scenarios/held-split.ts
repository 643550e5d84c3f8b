import { toolsFor } from "../../engine/automation";
import { at } from "../../engine/demand";
import { coveredCells } from "../../engine/offers";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { candidateOf } from "../options/candidate";
import type { Candidate, CandidateParts, OwnOffer } from "../options/candidate";
import { flowOptions } from "../options/flow-options";
import type { Market } from "../options/flow-options";
import { shareSplit, windowSplit } from "../options/split";
import type { Split } from "../options/split";
import { automationSplit, freeOffer } from "../options/tool-splits";
import { peaksOfShare } from "../plan/rounding";

/** What was signed for a flow. */
export interface Signed {
  readonly flow: PooledFlow;
  readonly candidate: Candidate;
}

type HeldParts = CandidateParts & Pick<Case, "run" | "inputs">;

/**
 * What was signed, in another world: the same hours, the same share of the contacts, the same tool, at what they then cost. Undefined where the provider or the
 * tool can no longer do it: the flow then stays.
 *
 * @param own - the signed offer as that world has it
 */
export function heldCandidate(
  { flow: before, candidate }: Signed,
  own: OwnOffer | undefined,
  flow: PooledFlow,
  pool: Pool,
  market: Market["sharing"],
  parts: HeldParts,
): Candidate | undefined {
  const { split } = candidate;
  if (split.kind === "automation") {
    const tool = toolsFor(parts.inputs.automation, flow.terms.record, parts.assumptions).find(
      ({ key }) => key === split.tool?.key,
    );
    return tool && candidateOf(automationSplit(flow.work, tool), freeOffer(tool), flow, pool, parts);
  }
  if (own === undefined) return undefined;
  const plain = plainSplit(before, candidate, own, flow, pool);
  if (plain !== undefined) return candidateOf(plain, own, flow, pool, parts);
  // What closed forms or tools made is made anew, and the one that is most like it taken.
  const { candidates } = flowOptions(flow, pool, { offers: [own.original], sharing: market }, parts);
  const alike = candidates.filter((each) => each.split.kind === split.kind && each.split.tool?.key === split.tool?.key);
  return (
    alike.find((each) => each.split.key === split.key) ??
    alike
      .filter((each) => each.split.fact.kind === split.fact.kind)
      .toSorted((a, b) => Math.abs(a.leaving - candidate.leaving) - Math.abs(b.leaving - candidate.leaving))[0]
  );
}

/** The same hours, share or peaks of other work; undefined for what needs more to be made. */
function plainSplit(
  before: PooledFlow,
  { split, leaving }: Candidate,
  { offer }: OwnOffer,
  { work, terms }: PooledFlow,
  pool: Pool,
): Split | undefined {
  if (split.tool !== undefined || split.added !== undefined) return undefined;
  const { key, kind, fact } = split;
  const name = { key, kind, fact };
  switch (kind) {
    case "full":
      return windowSplit(work, work.terms.open, name);
    case "window":
      return windowSplit(
        work,
        before.work.open.map((open, cell) => (open > 0 && at(split.stays.open, cell) === 0 ? 1 : 0)),
        name,
      );
    case "share":
      return fact.kind === "share" ? shareSplit(work, fact.share, coveredCells(terms, offer), name) : undefined;
    case "peak":
      return peaksOfShare(work, pool, coveredCells(terms, offer), leaving, name);
    default:
      return undefined;
  }
}
