import { message } from "../../language";
import { issueAtHeader } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/**
 * Flows one analysis takes.
 *
 * A company has dozens. Thousands are a list of calls or of customers put where flows belong, and a plan that nobody can read.
 */
export const MOST_FLOWS = 1000;

/** More flows than an analysis takes: the whole table is meant, no row of it. */
export const mostFlows: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null || records.length <= MOST_FLOWS) return [];
  return [
    issueAtHeader(reference.content, null, {
      code: "too-many-flows",
      received: String(records.length),
      expected: message("intake.table.most-flows", { most: MOST_FLOWS }),
    }),
  ];
};
