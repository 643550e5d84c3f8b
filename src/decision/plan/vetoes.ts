import type { Assumptions } from "../../engine/assumptions";
import { fraction, ratio, weeks } from "../../engine/quantities";
import type { Fte } from "../../engine/quantities";
import type { Refusal } from "../../engine/offers";
import { rowVetoes } from "../../engine/scores";
import type { RowVeto, VetoLimits } from "../../engine/scores";
import type { PooledFlow } from "../case/pool";
import type { Veto } from "../facts";
import type { FlowOptions } from "../options/flow-options";

/** Limits of the vetoes in force. */
export function vetoLimits(assumptions: Assumptions): VetoLimits {
  return {
    weeks: assumptions.get("vetoWeeks"),
    undocumented: assumptions.get("vetoUndocumented"),
    minFte: assumptions.get("vetoMinFteShared"),
    uncertainty: assumptions.get("vetoUncertainty"),
  };
}

/** Why a flow may not leave. */
export function vetoesOf(flow: PooledFlow, options: FlowOptions, limits: VetoLimits): readonly Veto[] {
  return [
    ...rowVetoes(flow.terms.record, limits).flatMap((code) => rowVeto(code, flow)),
    ...marketVetoes(flow, options, limits),
  ];
}

/** What the row alone says; its volume is judged by the workload that is planned. */
function rowVeto(veto: RowVeto, { terms }: PooledFlow): readonly Veto[] {
  const { weeksToCompetence = 0, undocumented = 0 } = terms.record;
  switch (veto) {
    case "know-how":
      return [{ kind: "veto", veto, weeks: weeks(weeksToCompetence), undocumented: fraction(undocumented) }];
    case "volume-too-uncertain":
      return [{ kind: "veto", veto, uncertainty: ratio(terms.volumeUncertainty) }];
    case "volume-too-small":
      return [];
  }
}

function marketVetoes(
  { workloadFte, terms }: PooledFlow,
  { candidates, offers, refused }: FlowOptions,
  limits: VetoLimits,
): readonly Veto[] {
  // One refused offer keeps nothing inside: it takes all of them.
  const all = (why: Refusal): boolean =>
    candidates.length === 0 &&
    refused.length > 0 &&
    refused.length === offers.length &&
    refused.every((each) => each.why === why);
  if (workloadFte < limits.minFte || all("too-small")) return [tooSmall(workloadFte)];
  if (all("data-location")) return [{ kind: "veto", veto: "data-location", place: terms.record.dataLocation ?? "" }];
  if (offers.length > 0 && candidates.length === 0 && workloadFte > 0)
    return [{ kind: "veto", veto: "no-capable-provider" }];
  return [];
}

function tooSmall(fte: Fte): Veto {
  return { kind: "veto", veto: "volume-too-small", fte };
}
