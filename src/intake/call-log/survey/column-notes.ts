import { message } from "../../../language";
import { channelOf } from "../count/channel";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { beginsWithTotal } from "../words/total-words";
import { COUNTS, isEmptyCell, means, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import type { HiddenIdentifier } from "./hidden-identifier";
import { headingChoices, orNone } from "./rival-questions";

/** A column of channels, some of whose words or cells name none: their lines count as phone. */
export function noteChannel(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  sample: readonly LogRecord[],
  findings: LogFinding[],
): void {
  const column = columns[fields.get("channel")?.position ?? -1];
  if (column === undefined) return;
  const strange = [...column.distinct].filter(([word]) => channelOf(word) === null && !beginsWithTotal(word));
  const blank = sample.some(({ cells }) => isEmptyCell((cells[column.position] ?? "").trim()));
  if (strange.length === 0 && !blank) return;
  const words = strange.map(([word]) => word).join(", ");
  findings.push(
    finding(
      "channel-unread",
      message("importLog.note.channel-unread", { words, some: words === "" ? "blank" : blank ? "both" : "words" }),
      {
        count: Math.max(
          1,
          strange.reduce((sum, [, often]) => sum + often, 0),
        ),
        column: column.heading,
      },
    ),
  );
}

/** Columns of marks, yes or blank: what is not marked is not. */
export function blanksAsNo(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  sample: readonly LogRecord[],
  findings: LogFinding[],
): ReadonlySet<LogField> {
  const found = new Set<LogField>();
  for (const field of ["abandoned", "resolved"] as const) {
    const column = columns[fields.get(field)?.position ?? -1];
    if (column === undefined || column.filled === 0) continue;
    const marks = [...column.distinct.keys()].every((word) => means("yes", word) || means("notAnswered", word));
    const blank = sample.filter(({ cells }) => isEmptyCell((cells[column.position] ?? "").trim())).length;
    if (!marks || blank === 0) continue;
    found.add(field);
    findings.push(finding("blank-as-no", message("importLog.note.blank-as-no"), { column: column.heading }));
  }
  return found;
}

/** Columns that are headed as a field that has none, and whose cells cannot be it. */
export function noteUnread(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  findings: LogFinding[],
  isAside: (field: LogField) => boolean,
): void {
  const used = new Set([...fields.values()].map(({ position }) => position));
  for (const column of columns) {
    if (used.has(column.position) || column.filled === 0) continue;
    const field = TOLD.find(
      (each) =>
        !fields.has(each) &&
        !isAside(each) &&
        wordScore(each, column.heading) >= NAMED &&
        // A name of the contact counts none.
        !(COUNTS.some((count) => count === each) && column.numbers * 2 < column.filled),
    );
    if (field === undefined) continue;
    const [received = ""] = column.distinct.keys();
    findings.push(
      finding(
        "column-unread",
        message("importLog.note.column-unread", { field: message(`importLog.field.${field}`) }),
        {
          column: column.heading,
          received,
        },
      ),
    );
  }
}

/** Fields that move figures; a column headed as one of them is never passed over in silence. */
const TOLD = ["answered", "abandoned", "handling", "talk", "hold", "wrap", "wait", "offered", "handled"] as const;
const NAMED = 0.92;

/** A column that could name the call: told, and asked where lines of it are legs by all that they say. */
export function noteHidden(hidden: HiddenIdentifier | null, questions: LogQuestion[], findings: LogFinding[]): void {
  if (hidden === null) return;
  const { heading, repeats, areLegs } = hidden;
  if (areLegs) {
    questions.push(
      orNone({
        key: "field:id",
        text: message("importLog.question.legs", { heading, count: repeats }),
        choices: headingChoices([heading]),
      }),
    );
    return;
  }
  findings.push(
    finding("may-name-calls", message("importLog.note.may-name-calls", { heading }), {
      count: repeats,
      column: heading,
    }),
  );
}
