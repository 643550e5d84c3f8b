import { message } from "../../language";
import type { MessageKey } from "../../language";
import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { SourceCode } from "../issue-code";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import type { SourceColumn } from "./layout";
import { isLastResort } from "./words/dictionary";

const TALK = /\b(?:talk|talking|conversation|communication|parole|talk ?time|dmc)\b/;
const ALL_OF_IT = /\b(?:handling|handle|traitement|aht|dmt|tmt|acw|wrap|post|after)\b/;

/** Whether a heading names the time of talking alone. */
export function isTalkAlone(heading: string): boolean {
  const words = fold(heading);
  return TALK.test(words) && !ALL_OF_IT.test(words);
}

/** Columns that were taken for a quantity while they are headed as a part of it: the rest would be worked by nobody. */
export function standingForIssues(candidate: Candidate): readonly Issue[] {
  const { table, columns } = candidate;
  if (table !== "flows") return [];
  const talk = columns.get("handlingTime");
  const volume = columns.get("annualVolume");
  return [
    ...(talk !== undefined && isTalkAlone(talk.path)
      ? [told(candidate, talk, "talk-as-handling", "mapping.issue.talk-as-handling")]
      : []),
    ...(volume !== undefined && isLastResort("flows.annualVolume", volume.heading)
      ? [told(candidate, volume, "handled-as-offered", "mapping.issue.handled-as-offered")]
      : []),
  ];
}

function told({ layout, body }: Candidate, column: SourceColumn, code: SourceCode, expected: MessageKey): Issue {
  const first = body.rows[0]?.row ?? layout.first;
  return {
    severity: "warning",
    code,
    table: sourceOf(layout),
    row: null,
    column: column.path,
    received: column.path,
    expected: message(expected),
    place: layout.grid.place(first, column.position),
  };
}
