import { message } from "../../language";
import type { Counted } from "./count/count";
import { UNKNOWN_WORK } from "./count/unknown-work";
import type { UnknownKind } from "./count/unknown-work";
import { finding } from "./log-finding";
import type { LogFinding } from "./log-finding";
import type { ReadingPlan } from "./reading-plan";

/** Share of the lines answered up to which a nought, or nothing after the call, is one of the few that there are: a line that falls silent, a call without work after it. */
const FEW: Readonly<Record<UnknownKind, number>> = { blank: 0, zero: 0.01, wrap: 0.01 };

/** The lines of contacts answered whose work is not known or is 0, by kind; where none has any, that is told of the report as a whole. */
export function unknownWorkFindings({ unknownWork }: Counted, plan: ReadingPlan): readonly LogFinding[] {
  const { answered, lines } = unknownWork;
  if (lines.blank.count === answered) return [];
  return UNKNOWN_WORK.flatMap((kind): readonly LogFinding[] => {
    const { count, first } = lines[kind];
    if (count <= FEW[kind] * answered) return [];
    return [
      finding("work-unknown", message(`importLog.note.work-unknown.${kind}`, { answered }), {
        count,
        lines: first,
        column: headingOf(kind, plan),
      }),
    ];
  });
}

function headingOf(kind: UnknownKind, { columns, durations }: ReadingPlan): string | null {
  if (kind === "wrap") return columns.get("wrap")?.heading ?? null;
  const field = (["handling", "talk", "whole"] as const).find((each) => durations.has(each)) ?? "endMoment";
  return columns.get(field)?.heading ?? null;
}
