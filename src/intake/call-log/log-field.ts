import type { MessageKey } from "../../language";

/** What a call log may say of each call. */
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
] as const;

export type LogField = (typeof LOG_FIELDS)[number];

/** Headings by which a field is known in either language, `|` between two. */
export const HEADINGS: Readonly<Record<LogField, MessageKey>> = {
  id: "importLog.heading.id",
  moment: "importLog.heading.moment",
  date: "importLog.heading.date",
  time: "importLog.heading.time",
  topic: "importLog.heading.topic",
  channel: "importLog.heading.channel",
  answered: "importLog.heading.answered",
  resolved: "importLog.heading.resolved",
  wait: "importLog.heading.wait",
  handling: "importLog.heading.handling",
  talk: "importLog.heading.talk",
  hold: "importLog.heading.hold",
  wrap: "importLog.heading.wrap",
};

/** Fields that hold a duration. */
export const DURATIONS: readonly LogField[] = ["wait", "handling", "talk", "hold", "wrap"];
