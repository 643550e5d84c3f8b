import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { headingWords, wordSet } from "../words/heading-words";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";

/** Words of a wait, and words by which it is another: of those who gave up, of agents, the longest one. */
const OF_WAITS = wordSet(
  "wait waiting attente patience queue queued file delay delai answer decroche reponse pickup ring ringing sonnerie",
);
const OF_OTHERS = wordSet(
  "max maximum min longest plus hold garde transfer transfert abandon abandoned abandonne aban lost perdu sla sl target objectif seuil threshold level niveau agent callback rappel call appel size length position rang rate taux number nb nombre id name nom",
);
const MEASURED = 0.8;
/** Word score from which on a column that is not read is told as such already. */
const TOLD = 0.92;

/** Tells that no wait was read though a column of durations is called like one, as the lack of a handling time is told. */
export function noteWait(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  isAside: (field: LogField) => boolean,
  findings: LogFinding[],
): void {
  // The whole of a call without its talk is a wait as well.
  const isRead = fields.has("wait") || fields.has("answerMoment") || (fields.has("whole") && fields.has("talk"));
  if (isRead || isAside("wait")) return;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const column = columns.find((each) => !used.has(each.position) && mayBeWait(each));
  if (column === undefined) return;
  const { heading } = column;
  findings.push(finding("no-wait", message("importLog.note.no-wait", { heading }), { column: heading }));
}

function mayBeWait(column: ColumnEvidence): boolean {
  const { heading, filled, whole, clocks2, clocks3, inWords, numbers } = column;
  if (filled === 0 || looksLike("wait", column) === 0 || wordScore("wait", heading) >= TOLD) return false;
  const words = headingWords(heading);
  if (!words.some((word) => OF_WAITS.has(word)) || words.some((word) => OF_OTHERS.has(word))) return false;
  const isClock = shareOf(column, clocks2 + clocks3 + inWords) >= MEASURED;
  // Marks and small numbers of something else measure nothing.
  return isClock || (numbers >= MEASURED * filled && whole > 0 && column.max > 5);
}
