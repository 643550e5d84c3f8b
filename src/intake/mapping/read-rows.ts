import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { inAnsweredCurrency } from "./currency-column";
import { readCandidate } from "./read-candidate";
import type { Made, MappingContext } from "./reading";
import { chosenRows } from "./split-rows";

/** A source with the rows of it that are read, what they became, and what of choosing them is told. */
export function readRows(
  whole: Candidate,
  context: MappingContext,
): { readonly candidate: Candidate; readonly made: Made; readonly issues: readonly Issue[] } {
  const { candidate: chosen, rows, questions, issues } = chosenRows(whole, context);
  const candidate = inAnsweredCurrency(chosen, context);
  const made = readCandidate(candidate, context);
  return {
    candidate,
    made: { ...made, rows: [...rows, ...made.rows], questions: [...questions, ...made.questions] },
    issues,
  };
}
