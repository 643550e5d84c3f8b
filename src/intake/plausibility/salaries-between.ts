import type { TeamRecord } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";

/** The least that charges add to a gross salary, in any country. */
const LEAST_CHARGES = 1.02;

/** Salaries that contradict each other: people who lead are paid less than those they lead, or charges add nothing. */
export const salariesBetween: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.team;
  if (reference === null) return [];
  return records.flatMap((record) => {
    const { row, role, grossSalary, loadedSalary } = record;
    const column = loadedSalary === undefined ? "grossSalary" : "loadedSalary";
    const agents = role === "supervisor" ? meanOf(records, column) : null;
    return [
      ...(agents !== null && (record[column] ?? 0) < agents
        ? [
            issueAt(reference, row, column, {
              code: "supervisor-below-agent",
              severity: "warning",
              expected: message("intake.plausible.supervisor-below-agent", { agents: Math.round(agents) }),
            }),
          ]
        : []),
      ...(grossSalary !== undefined && loadedSalary !== undefined && loadedSalary < LEAST_CHARGES * grossSalary
        ? [
            issueAt(reference, row, "loadedSalary", {
              code: "loaded-below-gross",
              severity: "warning",
              expected: message("intake.plausible.loaded-below-gross", { gross: Math.round(grossSalary) }),
            }),
          ]
        : []),
    ];
  });
};

/** The mean salary of the agents in the same column; null where none has one. */
function meanOf(records: readonly TeamRecord[], column: "grossSalary" | "loadedSalary"): number | null {
  const agents = records.filter(({ role, [column]: pay }) => role === "agent" && pay !== undefined);
  const people = agents.reduce((sum, { fte }) => sum + fte, 0);
  return people > 0 ? agents.reduce((sum, each) => sum + each.fte * (each[column] ?? 0), 0) / people : null;
}
