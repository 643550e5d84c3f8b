import { message } from "../../../language";
import { fold } from "../../kinds";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { partedWords } from "../words/heading-words";
import { LOG_FIELDS, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { namesDuration } from "../words/changed-meaning";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { headingChoices, orNone } from "./rival-questions";
import { secondsIn } from "./seconds-in";

/** Calls answered that show what a column is of. */
const FEWEST = 8;
/** Share of the calls answered that have the part, few of which are put on hold, and of those lost that have none. */
const WORKED = { wrap: 0.5, hold: 0.05 };
const NEARLY_ALL = 0.95;
/** Share of the calls whose duration holds the talk, from which on it is a whole that has it in it. */
const HOLDS_TALK = 0.5;
const NAMED = 0.6;
/** Durations of which a heading says that they are not the work after a call. */
const OTHERWISE =
  /\b(?:ring\w*|sonn\w*|ivr|svi|queue|file|attente|wait\w*|hold|garde|abandon\w*|total\w*|bill\w*|factur\w*|max\w*|min|target|cible|objectif|sla|prix|price|cost|cout|score|note|pause|login|connexion|transfer\w*|consult\w*|conference|mute|silence|dead air|record\w*|enregistre\w*)\b/;

/**
 * Asks whether a column of durations is the work after the call, or where that is known how long calls were held, where none is called so beside the talk: it stands on calls
 * that were answered, on none that was lost, and holds no talk. Without it the handling time would be too short.
 */
export function workQuestion(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  sample: readonly LogRecord[],
  isAside: (field: LogField) => boolean,
): readonly LogQuestion[] {
  const talk = fields.get("talk");
  const part = fields.has("wrap") ? "hold" : "wrap";
  if (isAside(part) || talk === undefined || fields.has(part) || fields.has("handling")) return [];
  const used = new Set([...fields.values()].map(({ position }) => position));
  const may = columns.filter(
    (column) =>
      !used.has(column.position) &&
      looksLike(part, column) > 0 &&
      isDuration(column) &&
      isBesideTalk(sample, column.position, talk.position, WORKED[part]),
  );
  const headings = may.map(({ heading }) => heading);
  if (headings.length === 0) return [];
  return [
    orNone({
      key: `field:${part}`,
      text: message(`importLog.question.${part}`, { heading: headings.join(", ") }),
      choices: headingChoices(headings),
    }),
  ];
}

/** Whether a column measures a time, by its heading or by the form of its cells, and no field is called so. */
function isDuration({ heading, clocks2, clocks3, inWords, filled }: ColumnEvidence): boolean {
  if (OTHERWISE.test(fold(partedWords(heading)).replace(/_/g, " "))) return false;
  if (LOG_FIELDS.some((field) => wordScore(field, heading) >= NAMED)) return false;
  return namesDuration(heading) || clocks2 + clocks3 + inWords > filled / 2;
}

function isBesideTalk(sample: readonly LogRecord[], at: number, talkAt: number, least: number): boolean {
  let answered = 0;
  let worked = 0;
  let holding = 0;
  let lost = 0;
  let quiet = 0;
  for (const { cells } of sample) {
    const talk = secondsIn(cells[talkAt] ?? "") ?? 0;
    const own = secondsIn(cells[at] ?? "") ?? 0;
    if (talk > 0) {
      answered += 1;
      if (own > 0) worked += 1;
      if (own >= talk) holding += 1;
    } else {
      lost += 1;
      if (own === 0) quiet += 1;
    }
  }
  return (
    answered >= FEWEST && worked >= least * answered && holding < HOLDS_TALK * answered && quiet >= NEARLY_ALL * lost
  );
}
