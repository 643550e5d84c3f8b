import { message } from "../../../language";
import { fold } from "../../kinds";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";
import { unitInHeading } from "./units";

/** Lines with work after the call from which on it shows. */
const FEWEST = 8;
const MOSTLY = 0.5;
/** Share of the lines that may be a slip. */
const SLIPS = 0.05;
/** Seconds by which rounded parts may miss their sum. */
const ROUNDED = 2;
/** Words that name the whole of the work: a heading with one of them holds the work after the call, unless the figures say otherwise. */
const WHOLE = /\b(?:handl\w*|hndl|aht|t(?:raite|rait)\w*|dmt|tmt|gestion|process\w*|acw)\b/;
/** The question whether the handling time holds the work after the call. */
export const WRAP_IN_HANDLING = "wrap-in:handling";
type Holding = "held" | "apart" | "unknown";

/**
 * The fields with a handling time that holds the work after the call. *Agent time* of some systems is the time of the conversation and its holds alone: where work after
 * the call has a column of its own, the figures tell (the parts add up without it), else it is asked. What does not hold it is read as the talk, with its holds in it.
 */
export function handlingWithWrap(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const [handling, wrap, talk] = [fields.get("handling"), fields.get("wrap"), fields.get("talk")];
  if (handling === undefined || wrap === undefined || handling.why === "named") return fields;
  const answer = answers.get(WRAP_IN_HANDLING);
  const shown = answer === "held" || answer === "apart" ? answer : shownBy(looked, fields);
  if (shown === "held") return fields;
  if (shown === "unknown") {
    if (talk === undefined && !WHOLE.test(fold(handling.heading).replace(/_/g, " ")))
      questions.push(questionOf(handling.heading, wrap.heading));
    return fields;
  }
  findings.push(
    finding("wrap-added", message("importLog.note.wrap-added", { wrap: wrap.heading }), {
      severity: answer === undefined ? "warning" : "note",
      column: handling.heading,
    }),
  );
  // The time with the agent has its holds in it: they would be counted twice.
  const left = [...fields].filter(([field]) => field !== "handling" && (talk !== undefined || field !== "hold"));
  return new Map(talk === undefined ? [...left, ["talk", { ...handling, field: "talk", holds: ["hold"] }]] : left);
}

/** What the figures of the lines with work after the call say. */
function shownBy(looked: readonly LogRecord[], fields: ReadonlyMap<LogField, FieldColumn>): Holding {
  const columns = (["handling", "wrap", "talk", "hold"] as const).map((field) => fields.get(field));
  const units = new Set(columns.flatMap((column) => (column === undefined ? [] : [unitInHeading(column.heading)])));
  if (units.size > 1) return "unknown";
  const hasTalk = fields.has("talk");
  let seen = 0;
  let below = 0;
  let without = 0;
  let within = 0;
  for (const { cells } of looked) {
    const [whole, after, talked, held] = columns.map((column) => secondsIn(cells[column?.position ?? -1] ?? "") ?? 0);
    if (whole === undefined || after === undefined || whole <= 0 || after <= ROUNDED) continue;
    seen += 1;
    if (whole < after) below += 1;
    if (!hasTalk) continue;
    const talkAlone = (talked ?? 0) + (held ?? 0);
    if (Math.abs(whole - talkAlone) <= ROUNDED) without += 1;
    else if (whole >= talkAlone + after - ROUNDED) within += 1;
  }
  if (seen < FEWEST) return "unknown";
  if (without > MOSTLY * seen) return "apart";
  if (within > MOSTLY * seen) return "held";
  return below > SLIPS * seen && !hasTalk ? "apart" : "unknown";
}

function questionOf(heading: string, wrap: string): LogQuestion {
  return {
    key: WRAP_IN_HANDLING,
    text: message("importLog.question.wrap-in", { heading, wrap }),
    choices: [
      { value: "held", means: message("importLog.question.wrap-in.held", { heading }) },
      { value: "apart", means: message("importLog.question.wrap-in.apart", { wrap }) },
    ],
  };
}
