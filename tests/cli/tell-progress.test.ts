import { speakOutsideExcel } from "../../src/language/outside-excel";
import { tellProgress } from "../../src/cli/tell-progress";
import { fraction } from "../../src/engine/quantities";
import { listeningTerminal } from "../support/listening-terminal";

beforeAll(speakOutsideExcel);
afterEach(() => jest.useRealTimers());

test("who waits at a terminal is told once a second how far an analysis is; another program is told findings alone", () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const other = listeningTerminal();
  const tellers = [tellProgress("fr", { ...other, progress: (line) => lines.push(line) }), tellProgress("en", other)];
  for (let tenth = 0; tenth <= 25; tenth += 1) {
    tellers.forEach((tell) => tell({ stage: "options", done: fraction(tenth / 25) }));
    jest.advanceTimersByTime(100);
  }
  expect(lines).toEqual(["40\u00a0% Chiffrage des options", "80\u00a0% Chiffrage des options"]);
  expect(other.errors).toEqual([]);
});
