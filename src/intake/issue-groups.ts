import { phrase } from "../language";
import type { Language } from "../language";
import { issueLine } from "./issue";
import type { Issue } from "./issue";
import { fold } from "./kinds";

/** Issues of one cause at one column, as they are shown together everywhere; at least one. */
export type IssueGroup = readonly [Issue, ...Issue[]];

/** Issues by cause and column, in the order in which each first comes; those with a value to be confirmed first. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  const confirmedFirst = issues.toSorted((a, b) => Number(b.confirm === true) - Number(a.confirm === true));
  for (const issue of confirmedFirst) {
    const key = JSON.stringify([issue.severity, issue.code, issue.table, issue.column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()];
}

/**
 * A search in issues: those in whose words, cause, cell and flow each word of the query stands, whatever its case and accents; all of them for a blank query.
 *
 * What is searched is worked out once, at the first query that is not blank.
 */
export function issueSearch(language: Language, issues: readonly Issue[]): (query: string) => readonly Issue[] {
  let texts: readonly string[] | null = null;
  return (query) => {
    const words = fold(query).split(" ");
    if (words.every((word) => word === "")) return issues;
    const known = (texts ??= issues.map((issue) => searched(language, issue)));
    return issues.filter((_, index) => words.every((word) => known[index]?.includes(word)));
  };
}

function searched(language: Language, issue: Issue): string {
  return fold(`${issueLine(language, issue)} ${phrase(language, `intake.code.${issue.code}`)}`);
}
