import type { Message } from "../../language";

/** Something of a source that only a person knows. */
export interface MappingQuestion {
  /** `unit:flows.handlingTime`, `block:flows`, `word:team.role:Resp. de plateau`. */
  readonly key: string;
  readonly text: Message;
  readonly choices: readonly { readonly value: string; readonly means: Message }[];
}

/** Answers by question, and what an earlier run or the user said of a source, in the same keys. */
export type MappingAnswers = ReadonlyMap<string, string>;
