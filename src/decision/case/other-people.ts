import { rowsOf } from "../../engine/cost";
import { ratio, years } from "../../engine/quantities";
import type { Ratio, Years } from "../../engine/quantities";
import type { Inputs, TeamRecord } from "../../engine/records";
import type { Case } from "./case";
import { tenureOf } from "./head-groups";
import type { Pool } from "./pool";

type PeopleParts = Pick<Case, "inputs" | "assumptions">;

/** Tenure beyond which no law of parting asks. */
export const LONGEST = years(60);

/** The inputs with another attrition of the agents of a pool. */
export function withLeavers(parts: PeopleParts, pool: Pool["key"], multiple: Ratio): Inputs {
  return withAgents(parts, pool, (row) => ({
    ...row,
    attrition: ratio(parts.assumptions.or(row.attrition, "attrition") * multiple),
  }));
}

/** The inputs with other years of service of the agents of a pool, stated, measured or taken from their attrition. */
export function withTenure(parts: PeopleParts, pool: Pool["key"], multiple: Ratio): Inputs {
  const longer = (served: Years): Years => years(Math.min(LONGEST, served * multiple));
  const measured = new Set(rowsOf(parts.inputs.tenure, "agent", pool));
  return {
    ...withAgents(parts, pool, (row) => ({ ...row, tenure: longer(servedBy(row, parts)) })),
    tenure: parts.inputs.tenure.map((row) => (measured.has(row) ? { ...row, tenure: longer(row.tenure) } : row)),
  };
}

/** Mean years of service of the agents of a pool: of those measured, else of the groups of Team by their people. 0 where there are none. */
export function meanService(parts: PeopleParts, pool: Pool["key"]): Years {
  const measured = rowsOf(parts.inputs.tenure, "agent", pool).map(({ people, tenure }) => ({ people, tenure }));
  const stated = rowsOf(parts.inputs.team, "agent", pool).map((row) => ({
    people: row.fte,
    tenure: servedBy(row, parts),
  }));
  const groups = measured.length > 0 ? measured : stated;
  const all = groups.reduce((sum, { people }) => sum + people, 0);
  return years(all > 0 ? groups.reduce((sum, { people, tenure }) => sum + people * tenure, 0) / all : 0);
}

function servedBy(row: TeamRecord, { assumptions }: Pick<Case, "assumptions">): Years {
  return tenureOf(row, assumptions.or(row.attrition, "attrition"), assumptions.get("partingTenureCap"));
}

function withAgents({ inputs }: PeopleParts, pool: Pool["key"], to: (row: TeamRecord) => TeamRecord): Inputs {
  const agents = new Set(rowsOf(inputs.team, "agent", pool));
  return { ...inputs, team: inputs.team.map((row) => (agents.has(row) ? to(row) : row)) };
}
