import { issueText } from "../../intake";
import type { Issue } from "../../intake";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { placeAddress } from "../../workbook";

/** Things of one kind to look at, on one line: the first in words, the cells of the others. */
export interface LookLine {
  readonly text: string;
  /** The first cell; null where no cell is concerned. */
  readonly address: string | null;
}

/** Cells named after the first, on a line. */
const NAMED = 5;

/** Warnings and errors as lines, one a kind and column; those to be confirmed first. */
export function lookLines(language: Language, issues: readonly Issue[]): readonly LookLine[] {
  const groups = new Map<string, Issue[]>();
  const first = [...issues].sort((a, b) => Number(b.confirm === true) - Number(a.confirm === true));
  for (const issue of first) {
    const key = `${issue.severity}|${issue.code}|${issue.table}|${issue.column ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].map((group) => lineOf(language, group));
}

function lineOf(language: Language, [first, ...others]: readonly Issue[]): LookLine {
  if (first === undefined) return { text: "", address: null };
  const line = issueText(language, first);
  const address = addressOf(first);
  if (others.length === 0) return { text: line, address };
  const cells = others.slice(0, NAMED).flatMap((issue) => addressOf(issue) ?? []);
  const places = [
    ...cells.map((cell) => cell.slice(cell.lastIndexOf("!") + 1)),
    ...(others.length > NAMED ? ["…"] : []),
  ].join(", ");
  return { text: phrase(language, "report.look.more", { line, count: others.length, places }), address };
}

function addressOf({ place }: Issue): string | null {
  return place === null ? null : placeAddress(place);
}
