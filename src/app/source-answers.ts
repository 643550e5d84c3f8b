import type { SourceChoice } from "./check";

/** What a session remembers of how the user's own ranges are to be taken, until the workbook keeps it. */
export interface SourceAnswers {
  choice(wished: boolean): SourceChoice;
  answer(given: Readonly<Record<string, string>>): void;
  /** A proposal was taken: the workbook keeps it, or this session where it could not. */
  taken(isKept: boolean): void;
  /** The user turned a proposal down: what the tables of ours lack is not looked for elsewhere until it is asked for. */
  turnDown(): void;
}

export function sourceAnswers(): SourceAnswers {
  let answers: ReadonlyMap<string, string> = new Map();
  let unkept = false;
  let ownAlone = false;
  return {
    choice: (wished) => {
      if (wished) ownAlone = false;
      return { answers, rows: [], proposals: unkept ? "use" : "show", look: wished || unkept, ownAlone };
    },
    answer: (given) => {
      answers = new Map([...answers, ...Object.entries(given)]);
    },
    taken: (isKept) => {
      if (isKept) answers = new Map();
      unkept ||= !isKept;
    },
    turnDown: () => {
      ownAlone = true;
    },
  };
}
