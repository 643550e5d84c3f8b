import type { Interval } from "../../engine/require";
import type { MessageKey } from "../../language";
import type { Unit } from "./unit";

/** The words of the parameters: those for which the language room has `catalogue.parameter.….name` and `….about`. */
export type ParameterWord = MessageKey extends infer Key
  ? Key extends `catalogue.parameter.${infer Word}.name`
    ? Word
    : never
  : never;

/** A cell's value as functions take and give it. */
export type Cell = number | string | boolean;

/** What every parameter says of itself. */
interface Described {
  /** Its words in the language room; its id unless two functions need different words for the same id. */
  readonly word: ParameterWord;
}

/** A number, or where the function broadcasts a range of numbers. */
export interface NumberParameter extends Described {
  readonly kind: "number";
  readonly unit: Unit;
  readonly interval: Interval;
  readonly whole: boolean;
  /** The value where the argument is left out; absent where it is required. */
  readonly omitted?: number;
}

/** TRUE or FALSE, or where the function broadcasts a range of them. */
export interface BooleanParameter extends Described {
  readonly kind: "boolean";
  readonly omitted?: boolean;
}

/** One of a closed list of words. */
export interface ChoiceParameter<Choice extends string = string> extends Described {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
  readonly omitted?: Choice;
}

/** Any text. */
export interface TextParameter extends Described {
  readonly kind: "text";
  readonly omitted?: string;
}

/** A range of numbers taken as one list, row by row; blank cells count as 0 where that is a value. */
export interface ListParameter extends Described {
  readonly kind: "list";
  readonly unit: Unit;
  readonly interval: Interval;
  readonly omitted?: readonly number[];
}

/** A range taken as it stands, with its blanks (`null`), texts and errors: for functions that read tables. */
export interface TableParameter extends Described {
  readonly kind: "table";
  readonly omitted?: readonly (readonly unknown[])[];
  /** A table of numbers alone: its blanks count as 0. */
  readonly blanks?: 0;
  /** Its rows are read as records of one of our tables, by headers. */
  readonly records?: true;
}

/** Any parameter. */
export type Parameter =
  NumberParameter | BooleanParameter | ChoiceParameter | TextParameter | ListParameter | TableParameter;

/** What the function's arithmetic receives for a parameter. */
export type ValueOf<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends BooleanParameter
    ? boolean
    : P extends ChoiceParameter<infer Choice>
      ? Choice
      : P extends TextParameter
        ? string
        : P extends ListParameter
          ? readonly number[]
          : readonly (readonly unknown[])[];

/** Parameters by their frozen ids, in their frozen order. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The checked arguments of a function with these parameters. */
export type ArgumentsOf<P extends Parameters> = { readonly [Id in keyof P]: ValueOf<P[Id]> };

/** Whether the argument may be left out. */
export function isOptional(parameter: Parameter): boolean {
  return parameter.omitted !== undefined;
}

type Options<P> = Partial<Omit<P, "kind" | "word" | "unit">>;

const ANY_NUMBER: Interval = { min: -Infinity, max: Infinity, openMin: true, openMax: true };

/** A number in a unit; any finite number unless an interval is given. */
export function numberIn(unit: Unit, word: ParameterWord, options: Options<NumberParameter> = {}): NumberParameter {
  return { kind: "number", word, unit, interval: ANY_NUMBER, whole: false, ...options };
}

/** TRUE or FALSE. */
export function yesOrNo(word: ParameterWord, options: Options<BooleanParameter> = {}): BooleanParameter {
  return { kind: "boolean", word, ...options };
}

/** One of the choices. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  word: ParameterWord,
  options: { readonly omitted?: Choice } = {},
): ChoiceParameter<Choice> {
  return { kind: "choice", word, choices, ...options };
}

/** Any text. */
export function anyText(word: ParameterWord, options: Options<TextParameter> = {}): TextParameter {
  return { kind: "text", word, ...options };
}

/** A list of numbers in a unit. */
export function listIn(unit: Unit, word: ParameterWord, options: Options<ListParameter> = {}): ListParameter {
  return { kind: "list", word, unit, interval: ANY_NUMBER, ...options };
}

/** A range as it stands. */
export function tableOf(word: ParameterWord, options: Options<TableParameter> = {}): TableParameter {
  return { kind: "table", word, ...options };
}
