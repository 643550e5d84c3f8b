import { message } from "../../language";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/** Decisions whose words say none, and those that differ from what was recommended without a reason: they count, and are told as unexplained. */
export const decisionsMade: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.decisions;
  if (reference === null) return [];
  return records.flatMap(({ row, decided, reason, keys }) => {
    if (decided === undefined) return [];
    if (keys.decided === undefined)
      return [
        issueAt(reference, row, "decided", {
          code: "not-a-choice",
          severity: "warning",
          expected: message("intake.cross.decision-words"),
        }),
      ];
    if (keys.recommended === keys.decided || reason !== undefined) return [];
    return [
      issueAt(reference, row, "reason", {
        code: "reason-missing",
        severity: "warning",
        expected: message("intake.cross.reason-missing"),
      }),
    ];
  });
};
