import type { Role } from "../../engine/records";
import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";

const OTHERS: readonly Role[] = ["supervisor", "manager", "quality", "planner", "trainer"];

/** Posts of a role that are more than the agents they are there for: a slip of ten or a thousand, and each would be paid. */
export const postsAboveAgents: CrossCheck = ({ tables: { team } }) => {
  const { reference, records } = team;
  if (reference === null) return [];
  const fteOf = (role: Role): number =>
    records.filter((row) => row.role === role).reduce((sum, { fte }) => sum + fte, 0);
  const agents = fteOf("agent");
  if (agents <= 0) return [];
  return OTHERS.filter((role) => fteOf(role) > Math.max(1, agents)).flatMap((role) => {
    const largest = records.filter((row) => row.role === role).toSorted((a, b) => b.fte - a.fte)[0];
    if (largest === undefined) return [];
    const expected = message("intake.plausible.posts", { agents: Math.round(agents * 10) / 10 });
    return [issueAt(reference, largest.row, "fte", { code: "posts-above-agents", severity: "warning", expected })];
  });
};
