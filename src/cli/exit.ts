import type { Message } from "../language";

/** What the caller of a program reads: 0 done, 2 the input has errors, 1 our fault. */
export type ExitCode = 0 | 1 | 2;

/** The person who called gave something that cannot be used: words on stderr, and exit code 2. */
export class InputRefused extends Error {
  override readonly name = "InputRefused";

  constructor(readonly why: Message) {
    super(why.key);
  }
}
