import { isIn } from "../../engine/require";
import { foldHard } from "../../intake/kinds";
import { message } from "../../language";
import type { Message } from "../../language";
import { accepted } from "./accepted";
import type { Parameter } from "./parameter";
import { refusedArgument } from "./refusal";
import type { Position, Refusal } from "./refusal";

/** A cell that holds nothing. Builds of Excel differ in how they say so; 0 cannot be told from a true 0: {@link blankAs}. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/**
 * What a blank cell counts as where nothing else is said: 0, as in Excel's own arithmetic, of a number that may be 0; undefined where it is refused.
 *
 * Some builds of Excel hand blank cells over as 0. Whatever a blank arrives as, the answer is the same.
 */
export function blankAs(parameter: Parameter): 0 | undefined {
  return (parameter.kind === "number" || parameter.kind === "list") && isIn(parameter.interval, 0) ? 0 : undefined;
}

/** Whether an argument is as good as left out: a blank cell, or the 0 it came as where words were asked for. */
export function isLeftOut({ kind }: Parameter, value: unknown): boolean {
  return isBlank(value) || (value === 0 && (kind === "choice" || kind === "text"));
}

/** A cell that holds an error, as Excel and the embedded host hand it over. */
export function errorCode(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  return String(value.code);
}

/**
 * One cell of an argument, checked and never coerced.
 *
 * @returns the value itself, or why it is refused
 */
export function checkedValue(
  parameter: Parameter,
  value: unknown,
  position: Position | null,
): { readonly value: unknown } | { readonly refusal: Refusal } {
  if (blankAs(parameter) === 0 && (isBlank(value) || value === 0)) return { value: 0 };
  const fault = faultOf(parameter, value);
  if (fault === null) return { value: parameter.kind === "choice" ? choiceOf(parameter.choices, value) : value };
  return {
    refusal: refusedArgument(
      message(`catalogue.parameter.${parameter.word}.name`),
      accepted(parameter),
      fault,
      position,
    ),
  };
}

/** What is wrong with the value, as words for what came; null where nothing is. */
function faultOf(parameter: Parameter, value: unknown): Message | string | number | null {
  // The same words for what builds of Excel hand over differently.
  if (isBlank(value) || value === 0) return message("catalogue.received.blank");
  const code = errorCode(value);
  if (code !== null) return message("catalogue.received.error", { code });
  switch (parameter.kind) {
    case "number":
    case "list":
      if (typeof value !== "number") return described(value);
      if (Number.isNaN(value) || !isIn(parameter.interval, value)) return described(value);
      return parameter.kind === "number" && parameter.whole && !Number.isInteger(value) ? described(value) : null;
    case "boolean":
      return typeof value === "boolean" ? null : described(value);
    case "choice":
      return choiceOf(parameter.choices, value) === undefined ? described(value) : null;
    case "text":
      return typeof value === "string" ? null : described(value);
    case "table":
      return null;
  }
}

/** The choice a word means, whatever its case, spaces and signs, as in the tables. */
function choiceOf(choices: readonly string[], value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const word = foldHard(value);
  return choices.find((choice) => foldHard(choice) === word);
}

function described(value: unknown): Message | string {
  if (typeof value === "number") return message("catalogue.received.number", { value });
  if (typeof value === "string") return message("catalogue.received.text", { text: value });
  if (typeof value === "boolean") return message(value ? "catalogue.received.true" : "catalogue.received.false");
  return message("catalogue.received.other");
}
