import type { Issue } from "../issue";
import { presentRows } from "./absent-rows";
import type { Candidate } from "./candidate";
import { inAnsweredCurrency } from "./currency-column";
import { chosenYear } from "./months-down";
import { readCandidate } from "./read-candidate";
import type { Made, MappingContext } from "./reading";
import { chosenRows } from "./split-rows";

/** A source with the rows of it that are read, what they became, and what of choosing them is told. */
export function readRows(
  whole: Candidate,
  context: MappingContext,
): { readonly candidate: Candidate; readonly made: Made; readonly issues: readonly Issue[] } {
  const version = chosenRows(whole, context);
  const year = chosenYear(version.candidate, context);
  const present = presentRows(year.candidate, context);
  const candidate = inAnsweredCurrency(present.candidate, context);
  const made = readCandidate(candidate, context);
  return {
    candidate,
    made: {
      ...made,
      rows: [...version.rows, ...year.rows, ...made.rows],
      questions: [...version.questions, ...year.questions, ...made.questions],
    },
    issues: [...version.issues, ...year.issues, ...present.issues],
  };
}
