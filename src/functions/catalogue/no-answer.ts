import type { Message } from "../../language";

/** The honest answer is that there is none; in a cell it is `#N/A` with the reason. */
export class NoAnswer {
  constructor(readonly reason: Message) {}
}
