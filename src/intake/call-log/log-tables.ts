import type { Channel, Weekday } from "../../engine/records";
import type { MessageKey } from "../../language";
import { serialOfDate } from "../../engine/serial-date";
import type { TableKey } from "../schema";
import { clock, number, text, words } from "../template/entry";
import type { Entry, Row } from "../template/entry";
import type { Period, TopicFigures } from "./topic-figures";

/** A topic with the volume a year of it makes. */
export interface AnnualTopic extends TopicFigures {
  /** Null where the report holds one day and nobody says what a year is. */
  readonly annualVolume: number | null;
}

/** A yearly volume as sentences are filled with it. */
export function volumeSaid(annualVolume: number | null): { readonly known: "yes" | "no"; readonly volume: number } {
  return { known: annualVolume === null ? "no" : "yes", volume: Math.round(annualVolume ?? 0) };
}

/** The words of the channels. */
export const CHANNEL_WORDS: Readonly<Record<Channel, MessageKey>> = {
  phone: "choices.channel.phone",
  chat: "choices.channel.chat",
  email: "choices.channel.email",
  social: "choices.channel.social",
  backOffice: "choices.channel.backOffice",
};

/** The tables Flows, Volumes and Profiles that a report gives. */
export function logTables(topics: readonly AnnualTopic[], period: Period): ReadonlyMap<TableKey, readonly Row[]> {
  return new Map<TableKey, readonly Row[]>([
    ["flows", topics.map(flowRow)],
    ["volumes", topics.flatMap((topic) => volumeRows(topic, period))],
    ["profiles", topics.flatMap(profileRows)],
  ]);
}

function flowRow({
  topic,
  channel,
  annualVolume,
  handling,
  opens,
  closes,
  openDays,
  profile,
  patience,
  resolved,
}: AnnualTopic): Row {
  return {
    name: text(topic),
    channel: words(CHANNEL_WORDS[channel]),
    ...(annualVolume === null ? {} : { annualVolume: number(Math.round(annualVolume)) }),
    ...(handling === null || handling === 0 ? {} : { handlingTime: number(toTenth(handling)) }),
    ...(opens === null || closes === null ? {} : { opens: clock(opens), closes: clock(closes) }),
    ...(openDays.length === 0 ? {} : { openDays: text(daysText(openDays)) }),
    ...(profile.length === 0 ? {} : { profile: text(topic) }),
    ...(patience === null || patience === 0 ? {} : { patience: number(toTenth(patience)) }),
    ...(resolved === null || resolved === 0
      ? {}
      : { firstContactResolution: number(Math.round(resolved * 10_000) / 10_000) }),
  };
}

/** Months the report covers whole, as the first day of each. */
function volumeRows({ topic, byMonth }: AnnualTopic, { months }: Period): readonly Row[] {
  return months.flatMap(({ year, month, whole }, index): Row[] =>
    whole
      ? [
          {
            flow: text(topic),
            month: { number: serialOfDate({ year, month, day: 1 }), format: "mmm yyyy" } satisfies Entry,
            contacts: number(byMonth[index] ?? 0),
          },
        ]
      : [],
  );
}

const HALVES_A_DAY = 48;

/** Half-hours in which contacts came. */
function profileRows({ topic, profile }: AnnualTopic): readonly Row[] {
  return profile.flatMap((share, cell): Row[] =>
    share === 0
      ? []
      : [
          {
            profile: text(topic),
            day: number(Math.floor(cell / HALVES_A_DAY) + 1),
            start: clock((cell % HALVES_A_DAY) / 2),
            share: { number: share, format: "0.000%" },
          },
        ],
  );
}

/** Days as the table Flows has them: `1-5`, or `1;3;5` where they do not follow each other. */
function daysText(days: readonly Weekday[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  return days.length > 1 && last - first === days.length - 1 ? `${first}-${last}` : days.join(";");
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
