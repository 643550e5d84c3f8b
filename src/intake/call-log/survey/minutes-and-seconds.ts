import { fold } from "../../kinds";
import { secondsOfMinutes } from "../cells/duration";
import type { ColumnEvidence } from "./column-evidence";

/** `Talk (mm.ss)`, `DMT (min,sec)`, `Handle time (mn.ss)`, *en minutes et secondes*. */
const BOTH = /(?<![a-z])(?:m{1,2}|mn|mins?|minutes?) ?(?:[.,&/+]|and|et) ?(?:s{1,2}|secs?|seconds?|secondes?)(?![a-z])/;
const A_NUMBER = /^\d+(?:[.,]\d+)?$/;

/** Whether a heading says that its numbers are minutes with their seconds behind a decimal mark. */
export function saysMinutesAndSeconds(heading: string): boolean {
  return BOTH.test(fold(heading));
}

/** Whether numbers of a column have decimals. */
export function hasDecimals({ marks }: ColumnEvidence): boolean {
  return marks.decimalPoint + marks.decimalComma > 0;
}

/** Whether a column may hold minutes with their seconds behind a decimal mark: some have such, and none of them sixty or more. */
export function areMinutesAndSeconds(column: ColumnEvidence): boolean {
  const { heading, numbers, filled, distinct } = column;
  // A word among the numbers of a column that says what they are makes them nothing else.
  if (!hasDecimals(column) || (numbers < filled && !saysMinutesAndSeconds(heading))) return false;
  const texts = [...distinct.keys()].filter((text) => numbers === filled || A_NUMBER.test(text.trim()));
  return texts.every((text) => secondsOfMinutes(text) !== null);
}
