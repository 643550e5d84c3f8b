import { groupIssues, issueAddress, issueText } from "../../intake";
import type { Issue, IssueGroup } from "../../intake";
import { oneLine, phrase } from "../../language";
import type { Language } from "../../language";

/** Things of one kind to look at, on one line: the first in words, the cells of the others. */
export interface LookLine {
  readonly text: string;
  /** What the first row is called: its flow, role, provider or key; null where it has no name. */
  readonly subject: string | null;
  /** The first cell; null where no cell is concerned. */
  readonly address: string | null;
  /** Whether each of the cells is named on it. */
  readonly namesAll: boolean;
}

/** Cells named after the first, on a line. */
const NAMED = 5;

/** Most characters of a name, on a line. */
const LONGEST = 60;

/** Warnings and errors as lines, one a kind and column; those to be confirmed first. */
export function lookLines(language: Language, issues: readonly Issue[]): readonly LookLine[] {
  return groupIssues(issues).map((group) => lineOf(language, group));
}

function lineOf(language: Language, [first, ...others]: IssueGroup): LookLine {
  const found = cellLine(language, first);
  if (others.length === 0) return found;
  const cells = others.slice(0, NAMED).flatMap((issue) => cellOf(issue) ?? []);
  const places = [...cells, ...(others.length > NAMED ? ["…"] : [])].join(", ");
  const text = phrase(language, "report.look.more", { line: found.text, count: others.length, places });
  return { ...found, text, namesAll: others.length <= NAMED };
}

/** Each cell on a line of its own, in the order of {@link lookLines}. */
export function lookCells(language: Language, issues: readonly Issue[]): readonly LookLine[] {
  return groupIssues(issues).flatMap((group) => group.map((issue) => cellLine(language, issue)));
}

function cellLine(language: Language, issue: Issue): LookLine {
  const { subject } = issue;
  return {
    text: issueText(language, issue),
    subject: subject === undefined ? null : oneLine(subject, LONGEST),
    address: issueAddress(issue),
    namesAll: true,
  };
}

/** A cell of the sheet that the line already names, and what its row is called. */
function cellOf(issue: Issue): string | null {
  const address = issueAddress(issue);
  if (address === null) return null;
  const cell = address.slice(address.lastIndexOf("!") + 1);
  return issue.subject === undefined ? cell : `${cell} ${oneLine(issue.subject, LONGEST)}`;
}
