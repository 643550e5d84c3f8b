import type { LogRecord } from "../source/record";
import { isEmptyCell, valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";
import { answeredWord } from "./tracking";

/** Who is put through to a machine talks to nobody: the time beside is that of a message, which is shorter than talk, and no agent stands there. */
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

/** *Abandonné SVI* says itself that nobody answered. */
const GIVEN_UP = /abandon/;
/** Part of the usual talk from which on a time beside a machine is no message. */
const MESSAGE = 0.5;

/** How often a word of a status stands, and beside what. */
interface Seen {
  lines: number;
  talked: number;
  /** Lines with time of talk that name an agent. */
  agents: number;
  readonly talk: number[];
}

/**
 * Words of a status that stand beside time of talk on most of their lines, with how many of the lines looked at: *Raccroché* and *Disconnected* end calls that were
 * answered as well as others, and so may *Voicemail* beside times as long as talk is.
 */
export function wordsBesideTalk(
  fields: ReadonlyMap<LogField, FieldColumn>,
  sample: readonly LogRecord[],
): ReadonlyMap<string, { readonly lines: number; readonly talked: number }> {
  const status = fields.get("answered")?.position;
  const work = (fields.get("talk") ?? fields.get("handling"))?.position;
  const seen = new Map<string, Seen>();
  if (status === undefined || work === undefined) return seen;
  const agent = fields.get("agent")?.position;
  for (const { cells } of sample) {
    const word = (cells[status] ?? "").trim();
    if (isEmptyCell(word)) continue;
    const counts = seen.get(word) ?? { lines: 0, talked: 0, agents: 0, talk: [] };
    if (seen.size < 500 || seen.has(word)) seen.set(word, counts);
    counts.lines += 1;
    const cell = (cells[work] ?? "").trim();
    if (isEmptyCell(cell) || !/[1-9]/.test(cell)) continue;
    counts.talked += 1;
    if (agent === undefined || !isEmptyCell((cells[agent] ?? "").trim())) counts.agents += 1;
    counts.talk.push(secondsIn(cell) ?? 0);
  }
  const usual = median([...seen].flatMap(([word, { talk }]) => (answeredWord(word) === true ? talk : [])));
  const isTalk = (word: string, { agents, talked, talk }: Seen): boolean =>
    endsAtMachine(word)
      ? fields.has("talk") &&
        !GIVEN_UP.test(valueWord(word)) &&
        agents > MOSTLY * talked &&
        usual > 0 &&
        median(talk) >= MESSAGE * usual
      : maySayTheEnd(word);
  return new Map(
    [...seen]
      .filter(
        ([word, counts]) => counts.talked >= FEWEST && counts.talked > MOSTLY * counts.lines && isTalk(word, counts),
      )
      .map(([word, { lines, talked }]) => [word, { lines, talked }]),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
