import { certainDirectionOf } from "./direction-words";
import { endOf } from "../words/end-words";
import { valueWord } from "../words/vocabulary";
import { wordForm } from "../words/word-form";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";

/** Different words of a column of directions: more are something else. */
const MOST_DIRECTIONS = 6;

/** Whether a column holds words for at least two directions and nothing else. */
export function holdsDirections({ distinct, distinctOver }: ColumnEvidence): boolean {
  if (distinctOver || distinct.size < 2 || distinct.size > 2 * MOST_DIRECTIONS) return false;
  if (new Set([...distinct.keys()].map((text) => wordForm(valueWord(text)))).size > MOST_DIRECTIONS) return false;
  const found = [...distinct.keys()].map(certainDirectionOf);
  return !found.includes(undefined) && new Set(found).size >= 2;
}

/** Whether a column says how calls ended: most of its words do, and one of them can mean nothing else. */
export function holdsEnds(column: ColumnEvidence): boolean {
  if (column.distinctOver) return false;
  let ends = 0;
  let certain = false;
  for (const [text, often] of column.distinct) {
    const end = endOf(text);
    if (end === null) continue;
    ends += often;
    if (end === "certain") certain = true;
  }
  return certain && shareOf(column, ends) > 0.5;
}
