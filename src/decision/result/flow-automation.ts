import { contactsPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { bestOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import type { FlowPlan } from "../plan/flow-plan";
import type { FlowAutomation } from "../recommendation";

/** The tool of the recommended option, or else the best tool there is; null where none may serve the flow. */
export function flowAutomation(
  { options, flow }: FlowPlan,
  chosen: Candidate | undefined,
  gain: (candidate: Candidate) => MoneyPerYear,
): FlowAutomation | null {
  const withTool = options.candidates.filter(({ split }) => split.tool !== undefined);
  const best = chosen?.split.tool === undefined ? bestOf(withTool, gain)?.best : chosen;
  const tool = best?.split.tool;
  if (best === undefined || tool === undefined) return null;
  return {
    tool: tool.tool,
    netContainment: tool.contained,
    residualHandling: tool.residualHandling,
    humanContacts: contactsPerYear(flow.contacts * (1 - tool.contained)),
    rest: best.split.kind === "automation" ? "inside" : best.split.kind === "full" ? "full" : "partial",
  };
}
