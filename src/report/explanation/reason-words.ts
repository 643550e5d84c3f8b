import type { Reason } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";
import { optionWords } from "./option-words";

/** Why a decision is as it is: the sentence that has the reason's name, filled with its values. */
export function reasonWords(reason: Reason, currency: string): Message {
  switch (reason.kind) {
    case "refused":
      return message(`analysis.reason.refused.${reason.why}`, { provider: reason.provider });
    case "dearer":
    case "vetoCost":
    case "tooClose":
    case "lostOutside":
    case "rival": {
      const { kind, option, ...values } = reason;
      return message(`analysis.reason.${kind}`, { ...values, option: optionWords(option), currency });
    }
    default: {
      const { kind, ...values } = reason;
      return message(`analysis.reason.${kind}`, { ...values, currency });
    }
  }
}
