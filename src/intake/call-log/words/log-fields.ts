/** What a report may say of each contact, or of each half-hour. */
export const LOG_FIELDS = [
  "id",
  "moment",
  "date",
  "time",
  "topic",
  "channel",
  "answered",
  "resolved",
  "wait",
  "handling",
  "talk",
  "hold",
  "wrap",
  "whole",
  "abandoned",
  "direction",
  "agent",
  "answerMoment",
  "endMoment",
  "offered",
  "handled",
  "abandonedCount",
  "heldCount",
  "answeredRate",
  "abandonRate",
  "event",
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

export function isLogField(text: string): text is LogField {
  return LOG_FIELDS.some((field) => field === text);
}
