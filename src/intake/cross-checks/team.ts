import { message } from "../../language";
import { keyIn } from "../kinds";
import { issueAt, issueAtHeader } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/** Groups without a salary, or with both, of which the loaded one serves. */
export const salaries: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.team;
  if (reference === null) return [];
  return records.flatMap(({ row, grossSalary, loadedSalary }) => {
    if (grossSalary === undefined && loadedSalary === undefined) {
      return [
        issueAt(reference, row, "grossSalary", { code: "missing-salary", expected: message("intake.cross.salary") }),
      ];
    }
    if (grossSalary === undefined || loadedSalary === undefined) return [];
    return [
      issueAt(reference, row, "grossSalary", {
        code: "two-salaries",
        severity: "warning",
        expected: message("intake.cross.one-salary"),
      }),
    ];
  });
};

/** A team without agents, or pools that no group of agents serves: what nobody does cannot be costed. */
export const agentsOfPools: CrossCheck = ({ tables }) => {
  const { reference, records, faulty } = tables.team;
  if (reference === null) return [];
  const groups = [
    ...records.filter(({ role }) => role === "agent"),
    ...faulty.filter(({ values: { role } }) => role === undefined || role === "agent").map(({ values }) => values),
  ];
  if (groups.length === 0) {
    if (records.length === 0) return [];
    return [
      issueAtHeader(reference.content, null, {
        code: "no-agents",
        received: "",
        expected: message("intake.cross.agents"),
      }),
    ];
  }
  const pools = groups.map(({ pool }) => keyIn(pool));
  if (pools.some((pool) => pool === undefined)) return [];
  const flows = tables.flows.reference;
  if (flows === null) return [];
  const served = new Set(pools);
  return tables.flows.records.flatMap(({ row, pool, name, keys }) => {
    if (keys.pool !== undefined && served.has(keys.pool)) return [];
    const expected = message("intake.cross.pool-team", { pool: pool ?? name, team: reference.content.name });
    return [issueAt(flows, row, "pool", { code: "pool-without-team", expected })];
  });
};
