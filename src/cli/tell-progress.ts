import type { Progress } from "../decision";
import { phrase } from "../language";
import type { Language } from "../language";
import { nowAndThen } from "./now-and-then";
import type { Terminal } from "./terminal";

/** Tells a person at a terminal how far an analysis is. */
export function tellProgress(language: Language, terminal: Terminal): (progress: Progress) => void {
  return nowAndThen(({ stage, done }) =>
    terminal.progress?.(
      phrase(language, "commandLine.progress", {
        percent: Math.floor(100 * done),
        stage: phrase(language, `pane.running.stage.${stage}`),
      }),
    ),
  );
}
