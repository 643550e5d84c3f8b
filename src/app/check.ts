import type { Inputs } from "../engine/records";
import { missingTables, NEEDED, readInputs } from "../intake";
import type { Issue, Recognised } from "../intake";
import type { Workbook } from "../workbook";
import type { Reading } from "./run";

/** What reading the workbook gave: not enough tables, or inputs with the issues found on the way. */
export type Checked =
  | { readonly kind: "no-tables"; readonly missing: readonly string[] }
  | {
      readonly kind: "read";
      readonly inputs: Inputs;
      readonly issues: readonly Issue[];
      readonly recognised: Recognised;
      readonly reading: Reading;
    };

/** Reads the workbook and gathers every fault. Writes nothing. */
export async function check(workbook: Workbook, today: string): Promise<Checked> {
  const content = await workbook.read();
  const missing = missingTables(content).filter((table) => NEEDED.includes(table));
  if (missing.length > 0) return { kind: "no-tables", missing };
  const { inputs, issues, recognised, leftOut } = readInputs(content, { today });
  return {
    kind: "read",
    inputs,
    issues,
    recognised,
    reading: {
      flows: inputs.flows.length,
      team: inputs.team.length,
      offers: inputs.offers.length,
      leftOut,
      issues,
    },
  };
}

/** Whether an analysis may go on without the rows that have errors. */
export function canGoOn(checked: Checked): boolean {
  if (checked.kind !== "read" || checked.issues.some(({ code }) => code === "too-many-flows")) return false;
  return checked.inputs.flows.length > 0 && checked.inputs.team.length > 0;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
