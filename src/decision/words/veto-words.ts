import { message } from "../../language";
import type { Message } from "../../language";
import type { FlowPlan } from "../plan/pool-plan";
import type { VetoCode } from "../recommendation";

/** Why a veto holds, with the measured values that raise it. */
export function vetoWords(code: VetoCode, { options, workloadFte }: FlowPlan): Message {
  const { record, volumeUncertainty } = options.flow;
  switch (code) {
    case "know-how":
      return message("analysis.veto.knowHow", {
        weeks: record.weeksToCompetence ?? 0,
        undocumented: record.undocumented ?? 0,
      });
    case "volume-too-small":
      return message("analysis.veto.tooSmall", { fte: workloadFte });
    case "volume-too-uncertain":
      return message("analysis.veto.tooUncertain", { uncertainty: volumeUncertainty });
    case "data-location":
      return message("analysis.veto.dataLocation", { place: record.dataLocation ?? "" });
    case "no-capable-provider":
    case "not-judged":
      return message("analysis.veto.noProvider");
  }
}
