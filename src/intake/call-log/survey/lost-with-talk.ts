import type { LogRecord } from "../source/record";
import { isEmptyCell, valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";

/** Who is put through to a machine talks to nobody, whatever time is written beside. */
const MACHINE = /voice ?mail|messagerie|repondeur|\bivr\b|\bsvi\b|answering machine/;
/** Words of how a call ended, be it after its answer; others say that nobody answered: *Abandonné*, *Missed*, *Sans réponse*. */
const ENDS =
  /raccroch|disconnect|h[au]ng ?up|cancel|annul|time ?out|timed out|delai depasse|fail|echec|echou|drop|stopp|terminat|termine|busy|occupe|refus|reject|rejet|after|apres/;
const BEFORE_ANSWER = /file|queue|avant|before|wait|attente/;
const MOSTLY = 0.5;
/** Fewer lines show nothing. */
const FEWEST = 3;

/** Whether a status says that a contact ended at a machine. */
export function endsAtMachine(word: string): boolean {
  return MACHINE.test(valueWord(word));
}

function maySayTheEnd(word: string): boolean {
  const folded = valueWord(word);
  return ENDS.test(folded) && !BEFORE_ANSWER.test(folded);
}

/**
 * Words of a status that stand beside time of talk on most of their lines, with how many of the lines looked at: *Raccroché* and *Disconnected* end calls that were
 * answered as well as others.
 */
export function wordsBesideTalk(
  fields: ReadonlyMap<LogField, FieldColumn>,
  sample: readonly LogRecord[],
): ReadonlyMap<string, { readonly lines: number; readonly talked: number }> {
  const status = fields.get("answered")?.position;
  const work = (fields.get("talk") ?? fields.get("handling"))?.position;
  const seen = new Map<string, { lines: number; talked: number }>();
  if (status === undefined || work === undefined) return seen;
  for (const { cells } of sample) {
    const word = (cells[status] ?? "").trim();
    if (isEmptyCell(word) || endsAtMachine(word) || !maySayTheEnd(word)) continue;
    const counts = seen.get(word) ?? { lines: 0, talked: 0 };
    if (seen.size < 500 || seen.has(word)) seen.set(word, counts);
    counts.lines += 1;
    const cell = (cells[work] ?? "").trim();
    if (!isEmptyCell(cell) && /[1-9]/.test(cell)) counts.talked += 1;
  }
  return new Map([...seen].filter(([, { lines, talked }]) => talked >= FEWEST && talked > MOSTLY * lines));
}
