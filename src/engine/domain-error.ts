/** Why a calculation cannot take an argument. A closed set: messages and tests name these codes. */
export type DomainErrorCode =
  "out-of-range" | "not-a-number" | "not-whole" | "not-a-choice" | "wrong-shape" | "contradiction";

/**
 * A calculation cannot take this argument.
 *
 * It names the parameter, says what it accepts and what it got. In a cell it becomes `#VALUE!` with the message.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainErrorCode,
    /** The parameter's name as the caller knows it. */
    readonly parameter: string,
    /** What is accepted, as an interval or a list of choices. */
    readonly accepts: string,
    /** What came. */
    readonly received: unknown,
  ) {
    super(`${parameter} must be ${accepts}, got ${describe(received)}`);
  }
}

function describe(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : String(value);
}
