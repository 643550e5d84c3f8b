import { text } from "../language";
import type { Language, Message, MessageKey, MessageValues } from "../language";

/**
 * What is accepted in place of a value, for programs: the words of `expected` say the same.
 *
 * Ends are in the unit of the cell, shares as fractions; an open end is not accepted itself. An end that is absent is unbounded.
 */
export type Accepts =
  | {
      /** `usual`: what is expected of such a value, though any other is used as it stands. */
      readonly kind: "number" | "whole" | "share" | "usual";
      readonly min?: number;
      readonly max?: number;
      readonly openMin?: true;
      readonly openMax?: true;
    }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: Form };

const FORMS = [
  "text",
  "list",
  "date",
  "month",
  "avoidable",
  "year-or-date",
  "time",
  "half-hour",
  "days",
  "day",
  "covered-hours",
] as const;
type Form = (typeof FORMS)[number];

const NUMBERS: Readonly<Partial<Record<MessageKey, "number" | "whole" | "share">>> = {
  "intake.accepts.a-number": "number",
  "intake.accepts.number-not-text": "number",
  "intake.accepts.number": "number",
  "intake.accepts.whole": "whole",
  "intake.accepts.percent": "share",
};

const OPEN_MIN: ReadonlySet<MessageKey> = new Set([
  "intake.range.above",
  "intake.range.above-to",
  "intake.range.above-below",
]);
const OPEN_MAX: ReadonlySet<MessageKey> = new Set([
  "intake.range.below",
  "intake.range.from-below",
  "intake.range.above-below",
]);

/** What a sentence says is accepted; null where it names a contradiction, not a set of values. */
export function acceptsOf(language: Language, { key, values = {} }: Message): Accepts | null {
  const { accepts, range, choices } = values;
  if (typeof accepts === "object") return acceptsOf(language, accepts);
  const number = NUMBERS[key];
  if (number !== undefined) return { kind: number, ...(typeof range === "object" ? intervalOf(range) : {}) };
  if (key === "intake.accepts.choice" && typeof choices === "object")
    return { kind: "choice", choices: itemsOf(language, choices) };
  const form = FORMS.find((each) => key === `intake.accepts.${each}`);
  if (form !== undefined) return { kind: form };
  if (key === "intake.plausible.usual" || key === "intake.plausible.usual-refused")
    return { kind: "usual", ...endsOf(values) };
  if (key === "intake.plausible.salary-low") return { kind: "usual", ...endsOf({ min: values["limit"] ?? "" }) };
  if (key === "intake.plausible.salary-high") return { kind: "usual", ...endsOf({ max: values["limit"] ?? "" }) };
  return null;
}

function intervalOf({ key, values = {} }: Message) {
  return {
    ...endsOf(values),
    ...(OPEN_MIN.has(key) ? { openMin: true as const } : {}),
    ...(OPEN_MAX.has(key) ? { openMax: true as const } : {}),
  };
}

function endsOf({ min, max }: MessageValues) {
  const [low, high] = [endOf(min), endOf(max)];
  return { ...(low === null ? {} : { min: low }), ...(high === null ? {} : { max: high }) };
}

function endOf(end: MessageValues[string] | undefined): number | null {
  if (typeof end === "number") return end;
  const value = typeof end === "object" ? end.values?.["value"] : undefined;
  return typeof value === "number" ? value : null;
}

/** The items of an enumeration, which is a sentence in a sentence. */
function itemsOf(language: Language, { key, values = {} }: Message): readonly string[] {
  const { list, item } = values;
  if (key === "intake.list.empty") return [];
  if (key !== "intake.list.and-then" || typeof list !== "object" || typeof item !== "object")
    return [text(language, { key, values })];
  return [...itemsOf(language, list), text(language, item)];
}
