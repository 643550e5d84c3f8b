import { dateOfSerial, isoDate } from "../../engine/serial-date";
import { message } from "../../language";
import type { LogQuestion } from "./reading-plan";
import type { Period } from "./topic-figures";

const KEY = "annual-volume";

/** Whether a report holds one day: whatever is made of it for a year is a guess. */
export function isOneDay({ first, last, grain }: Period): boolean {
  return first === last && grain === "day";
}

/** What a person says of the year of a report that holds one day: the contacts of all flows, or that the yearly volumes stay blank; undefined where nothing is said. */
export function yearOfOneDay(answers: ReadonlyMap<string, string>): number | null | undefined {
  const answer = answers.get(KEY)?.replace(/[\s\u00A0\u202F]/g, "");
  if (answer === "-") return null;
  return answer !== undefined && /^[1-9]\d{0,8}$/.test(answer) ? Number(answer) : undefined;
}

/** Asks how many contacts a year are where a report holds one day: a Monday in March times 365 is no year. */
export function yearQuestionOfOneDay(
  period: Period,
  contacts: number,
  answers: ReadonlyMap<string, string>,
): readonly LogQuestion[] {
  if (!isOneDay(period) || yearOfOneDay(answers) !== undefined) return [];
  const [year = "", month = "", day = ""] = isoDate(dateOfSerial(period.first)).split("-");
  return [
    {
      key: KEY,
      text: message("importLog.question.annual-volume", {
        day: message("importLog.proof.date", { year, month, day }),
        contacts,
      }),
      choices: [
        { value: "number", means: message("importLog.question.annual-volume.number"), typed: true },
        { value: "-", means: message("importLog.question.annual-volume.blank") },
      ],
    },
  ];
}
