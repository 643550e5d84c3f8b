import type { DecidedKind, Key } from "../../engine/records";
import { LANGUAGES, phrase } from "../../language";
import { fold, keyOf } from "../kinds";

const KINDS = ["keep", "partial", "full", "automate"] as const satisfies readonly DecidedKind[];

/** What a cell of the column Decided says: what becomes of the flow, and with whom. */
export interface Decided {
  /** Undefined where the words say no decision. */
  readonly kind: DecidedKind | undefined;
  readonly provider: Key | undefined;
}

/** Reads a decision as people word it, in either language: `keep`, `all to Lusitel`, `externaliser en partie : Lusitel`. */
export function decidedIn(words: string): Decided {
  const folded = fold(words);
  const found = sayings()
    .filter(({ word }) => folded.startsWith(word) && !/[\p{L}\p{N}]/u.test(folded.charAt(word.length)))
    .reduce<Saying | undefined>(
      (best, each) => (best !== undefined && best.word.length >= each.word.length ? best : each),
      undefined,
    );
  if (found === undefined) return { kind: undefined, provider: undefined };
  const named = /(?::|–|—|\(|\s(?:to|with|by|à|a|chez|avec|par)\s)\s*([^()]+?)\s*\)?$/iu.exec(words)?.[1];
  return { kind: found.kind, provider: named === undefined ? undefined : keyOf(named) };
}

interface Saying {
  readonly kind: DecidedKind;
  readonly word: string;
}

let known: readonly Saying[] | null = null;

/** The words for each decision in both languages, folded. */
function sayings(): readonly Saying[] {
  known ??= KINDS.flatMap((kind) =>
    LANGUAGES.flatMap((language) =>
      [phrase(language, `common.decision.${kind}`), ...phrase(language, `choices.decided.${kind}.also`).split("|")].map(
        (word) => ({ kind, word: fold(word) }),
      ),
    ),
  );
  return known;
}
