import { calendarDay } from "../functions/calendar-day";
/** Where a program speaks, and the day it runs: given, so that tests can listen and time stands still. */
export interface Terminal {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  print(line: string): void;
  error(line: string): void;
}

export function realTerminal(): Terminal {
  return {
    today: calendarDay(),
    print: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}
