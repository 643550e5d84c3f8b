import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogRecord } from "../source/record";
import { headingWords, wordSet } from "../words/heading-words";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";
import { unitInHeading } from "./units";

const MOSTLY = 0.5;
/** Lines from which on it shows. */
const FEWEST = 8;
/** Some systems call the work after the call by these words alone. */
const WORK = wordSet("work travail gestion");

/**
 * The fields with a handling time that holds the talk. *Work time* below the talk time on most lines is the work after the call; any other such column is no handling
 * time, and is set aside. A column named by hand stays.
 */
export function handlingAboveTalk(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const [handling, talk] = [fields.get("handling"), fields.get("talk")];
  if (handling === undefined || talk === undefined || handling.why === "named") return fields;
  if (unitInHeading(handling.heading) !== unitInHeading(talk.heading)) return fields;
  let seen = 0;
  let below = 0;
  for (const { cells } of looked) {
    const [work, talked] = [handling, talk].map(({ position }) => secondsIn(cells[position] ?? ""));
    if (typeof work !== "number" || typeof talked !== "number" || talked <= 0) continue;
    seen += 1;
    if (work < talked) below += 1;
  }
  if (seen < FEWEST || below <= MOSTLY * seen) return fields;
  const isWrap = !fields.has("wrap") && headingWords(handling.heading).some((word) => WORK.has(word));
  findings.push(
    finding("handling-below-talk", message("importLog.note.handling-below-talk", { as: isWrap ? "wrap" : "nothing" }), {
      // Beside talk and hold the third part of the work is no doubt.
      severity: isWrap && fields.has("hold") ? "note" : "warning",
      count: below,
      column: handling.heading,
    }),
  );
  const others = [...fields].filter(([field]) => field !== "handling");
  return new Map(isWrap ? [...others, ["wrap", { ...handling, field: "wrap", why: "heading-and-contents" }]] : others);
}
