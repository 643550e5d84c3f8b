import type { DomainError } from "../../engine/domain-error";
import { message } from "../../language";
import type { Message } from "../../language";
import type { ParameterWord } from "./parameter";

/** Where in a range, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The call cannot be answered as it stands. In a cell: `code`, with the message. */
export class Refusal {
  constructor(
    readonly code: "#VALUE!" | "#N/A",
    readonly why: Message,
  ) {}
}

/**
 * An argument is refused: which, what it accepts, what came, and where in its range.
 *
 * @param parameter - the parameter's name in words
 */
export function refusedArgument(
  parameter: Message,
  accepts: Message,
  received: Message | string | number,
  position: Position | null,
): Refusal {
  const values = {
    parameter,
    accepts,
    received: typeof received === "number" ? message("catalogue.received.number", { value: received }) : received,
  };
  return new Refusal(
    "#VALUE!",
    position === null
      ? message("catalogue.refusal.argument", values)
      : message("catalogue.refusal.at", { ...values, row: position.row, column: position.column }),
  );
}

/** What a declaration's own arithmetic refuses: two arguments that contradict each other, a size beyond reach. */
export class BadArgument {
  constructor(
    readonly word: ParameterWord,
    readonly accepts: Message,
    readonly received: string | number,
  ) {}
}

/** What a calculation said no to, in words. A parameter that the function does not have keeps the name it has inside. */
export function refusedByCalculation(
  error: DomainError,
  names: Readonly<Record<string, Message>>,
  position: Position | null,
): Refusal {
  const received =
    typeof error.received === "number" || typeof error.received === "string" ? error.received : String(error.received);
  const name = names[error.parameter] ?? message("catalogue.verbatim", { text: error.parameter });
  return refusedArgument(name, message("catalogue.verbatim", { text: error.accepts }), received, position);
}
