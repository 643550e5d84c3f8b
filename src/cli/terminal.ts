import { calendarDay } from "../functions/calendar-day";
/** Where a program speaks, and the day it runs: given, so that tests can listen and time stands still. */
export interface Terminal {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  print(line: string): void;
  error(line: string): void;
  /** How far a run is, for whoever waits; absent where nobody does: what goes to a file or another program is findings alone. */
  readonly progress?: (line: string) => void;
}

export function realTerminal(): Terminal {
  // Whoever reads our lines may stop early, as `head` does: that is not a fault.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const error = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    today: calendarDay(),
    print: (line) => void process.stdout.write(`${line}\n`),
    error,
    ...(process.stderr.isTTY ? { progress: error } : {}),
  };
}
