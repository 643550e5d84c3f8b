import type { OptionFact } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** An option, or the part of a flow that leaves, in words. */
export function optionWords(option: OptionFact): Message {
  switch (option.kind) {
    case "window":
    case "closedHoursOf":
      return message(`analysis.option.${option.kind}`, { window: message(`analysis.window.${option.window}`) });
    case "bestWindow":
      return message("analysis.option.closedWindow", { from: option.from, to: option.to });
    case "peak":
      return message("analysis.option.peak", { quantile: option.quantile });
    case "peakShare":
    case "share":
      return message(`analysis.option.${option.kind}`, { share: option.share });
    case "andClosedHours":
      return message("analysis.option.andClosedHours", { option: optionWords(option.option) });
    case "automation":
      return message("analysis.option.automation", { tool: option.tool });
    case "withTool":
      return message("analysis.option.withTool", { tool: option.tool, option: optionWords(option.option) });
    default:
      return message(`analysis.option.${option.kind}`);
  }
}
