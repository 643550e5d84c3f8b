import type { Undone } from "./failure-message";

/** What was asked for while something else was under way. */
export interface Waiting {
  readonly act: () => Promise<void>;
  /** What people know it as, where it is told that it was not done. */
  readonly what: Undone | null;
  /** It is done, or will not be. */
  readonly over: () => void;
}
