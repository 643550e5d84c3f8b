import { statedContainedHandling, statedContainment } from "../../engine/automation";
import { fraction } from "../../engine/quantities";
import type { AutomationRecord, FlowRecord } from "../../engine/records";
import { message } from "../../language";
import type { Issue } from "../issue";
import { assumptionsIn } from "../plausibility/assumptions-in";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/** Tools that would settle every contact, or more handling time than a flow has: people would have nothing left, and no answer would hold. */
export const toolsLeaveWork: CrossCheck = (draft) => {
  const { automation, flows } = draft.tables;
  const { reference } = automation;
  if (reference === null) return [];
  const assumption = assumptionsIn(draft);
  return automation.records.flatMap((record): readonly Issue[] => {
    const contained = statedContainment(record, fraction(assumption("calledAgain")));
    const share = fraction(assumption("containedHandling"));
    if (contained >= 1)
      return [
        issueAt(reference, record.row, "claimed", {
          code: "tool-leaves-nothing",
          expected: message("intake.cross.tool-below-all"),
        }),
      ];
    const tooLong = served(record, flows.records).find(
      ({ handlingTime }) => statedContainedHandling(record, handlingTime, share) * contained >= handlingTime,
    );
    if (tooLong === undefined) return [];
    return [
      issueAt(reference, record.row, record.containedHandling === undefined ? "claimed" : "containedHandling", {
        code: "tool-leaves-nothing",
        expected: message("intake.cross.tool-below-handling", {
          flow: tooLong.name,
          most: Math.floor(tooLong.handlingTime / contained),
        }),
      }),
    ];
  });
};

function served({ keys }: AutomationRecord, flows: readonly FlowRecord[]): readonly FlowRecord[] {
  return keys.flow === undefined ? flows : flows.filter((flow) => flow.keys.name === keys.flow);
}
