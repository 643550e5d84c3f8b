import type { ReadingPlan } from "../reading-plan";

/** What may be unknown of the work on contacts answered: all of it, all but a nought, the part after the call. */
export const UNKNOWN_WORK = ["blank", "zero", "wrap"] as const;
export type UnknownKind = (typeof UNKNOWN_WORK)[number];

/** What a line says of the work on its contacts. */
export interface SaidWork {
  /** Seconds of work as they count; null where they do not. */
  readonly handling: number | null;
  /** Seconds of the time that shows whether it was measured: of the handling time, else of the talk. */
  readonly measured: number | null;
  /** Whether the report gives the work after the call and the line does not, beside its talk. */
  readonly isWrapBlank: boolean;
}

const FIRST = 5;

/** The lines of contacts answered that say nothing of the work, or that it took no time. */
export class UnknownWork {
  /** Lines with contacts answered. */
  answered = 0;
  readonly lines: Readonly<Record<UnknownKind, { count: number; readonly first: number[] }>> = {
    blank: { count: 0, first: [] },
    zero: { count: 0, first: [] },
    wrap: { count: 0, first: [] },
  };
  private readonly tells: boolean;

  constructor({ durations, columns }: Pick<ReadingPlan, "durations" | "columns">) {
    const fields = ["handling", "talk", "whole"] as const;
    this.tells =
      fields.some((field) => durations.has(field)) || (columns.has("answerMoment") && columns.has("endMoment"));
  }

  /**
   * Adds a line with contacts answered.
   *
   * @param line - its number; null of a call of several lines
   */
  add({ handling, measured, isWrapBlank }: SaidWork, line: number | null): void {
    if (!this.tells) return;
    this.answered += 1;
    if (handling === null) this.say("blank", line);
    else if (measured === 0) this.say("zero", line);
    else if (isWrapBlank) this.say("wrap", line);
  }

  private say(kind: UnknownKind, line: number | null): void {
    const { first } = this.lines[kind];
    this.lines[kind].count += 1;
    if (line !== null && first.length < FIRST) first.push(line);
  }
}
