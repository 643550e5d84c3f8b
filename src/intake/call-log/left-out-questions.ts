import { message } from "../../language";
import type { Counted } from "./count/count";
import { LogRefused } from "./log-finding";
import type { LeftOutCause } from "./log-finding";
import type { LogQuestion } from "./reading-plan";

/** Causes that a column proves, or that are no contacts at all: nobody need be asked whether to leave them out. */
const PROVEN: ReadonlySet<LeftOutCause> = new Set([
  "total-row",
  "repeated-headings",
  "foot-note",
  "outbound",
  "internal",
  "later-leg",
  "queue-event",
  "earlier-delivery",
  "copied-line",
]);
/** Share of the data that one cause may take without a question, and with one. */
const ASKED_FROM = 0.05;
const STOPS_FROM = 0.5;

/**
 * What has to be asked where one cause takes more than one line in twenty: as likely as not, the report was read in the wrong way. Of a short report that is a line or two:
 * they are as large a part of its figures as hundreds are of a long one's.
 *
 * @throws {@link LogRefused} `too-many-left-out` where it takes more than half of the lines, or a person does not want them left out
 */
export function leftOutQuestions(
  { leftOut, lines }: Counted,
  answers: ReadonlyMap<string, string>,
): readonly LogQuestion[] {
  const questions: LogQuestion[] = [];
  for (const [cause, { lines: out, received, column }] of leftOut.causes) {
    if (PROVEN.has(cause) || out <= ASKED_FROM * lines.data) continue;
    const why = message(`importLog.cause.${cause}`);
    const key = `leave-out:${cause}`;
    if (out > STOPS_FROM * lines.data || answers.get(key) === "stop")
      throw new LogRefused(
        "too-many-left-out",
        received,
        message("importLog.refused.too-many-left-out", { out, data: lines.data, why }),
        column,
      );
    if (answers.get(key) === "yes") continue;
    questions.push({
      key,
      text: message("importLog.question.leave-out", {
        out,
        data: lines.data,
        why,
        column: column === null ? "none" : "some",
        heading: column ?? "",
        received,
      }),
      choices: [
        { value: "yes", means: message("importLog.question.leave-out.yes") },
        { value: "stop", means: message("importLog.question.leave-out.stop") },
      ],
    });
  }
  return questions;
}
