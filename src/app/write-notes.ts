import type { Message } from "../language";
import type { Run, Wrote } from "./run";

/** What is to be known of the writings of one action, gathered until it is shown; several may say the same. */
export interface WriteNotes {
  add(told: Partial<Wrote>): void;
  /** Whether anything was written: a failure after that says so. */
  isAny(): boolean;
  /** For the next action. */
  clear(): void;
  /** A state with what is to be known: while something is read or worked out, nothing is said. */
  beside(run: Run): Run;
}

export function writeNotes(): WriteNotes {
  const [omitted, faults, cleared, cut] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  let any = false;
  let unkept: Message | null = null;
  return {
    add: (told) => {
      any = true;
      told.omitted?.forEach((each) => omitted.add(each));
      told.faults?.forEach((each) => faults.add(each));
      told.cleared?.forEach((each) => cleared.add(each));
      told.cut?.forEach((each) => cut.add(each));
      unkept = told.unkept ?? unkept;
    },
    isAny: () => any,
    clear: () => {
      any = false;
      unkept = null;
      [omitted, faults, cleared, cut].forEach((each) => each.clear());
    },
    beside: (run) => {
      if (run.at === "reading" || run.at === "running") return run;
      const isSilent = unkept === null && omitted.size + faults.size + cleared.size + cut.size === 0;
      return {
        ...run,
        wrote: isSilent
          ? undefined
          : { omitted: [...omitted], faults: [...faults], cleared: [...cleared], cut: [...cut], unkept },
      };
    },
  };
}
