import type { Veto } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** Why a veto holds, with the measured values that raise it. */
export function vetoWords(veto: Veto): Message {
  switch (veto.veto) {
    case "know-how":
      return message("analysis.veto.knowHow", { weeks: veto.weeks, undocumented: veto.undocumented });
    case "volume-too-small":
      return message("analysis.veto.tooSmall", { fte: veto.fte });
    case "volume-too-uncertain":
      return message("analysis.veto.tooUncertain", { uncertainty: veto.uncertainty });
    case "data-location":
      return message("analysis.veto.dataLocation", { place: veto.place });
    case "no-capable-provider":
      return message("analysis.veto.noProvider");
  }
}
