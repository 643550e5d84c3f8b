import { parseDuration } from "../../../../src/intake/call-log/cells/duration";

const READING = { secondsPerNumber: 1, marks: { decimal: ".", grouped: false }, twoParts: "mm:ss" } as const;

test.each([
  [`1'08"`, 68],
  ["6’02”", 362],
  ["0 days 00:03:20", 200],
  ["1 jour 00:00:10", 86_410],
  ["0.00:03:20", 200],
  ["32000 ms", 32],
  ["3:20 min", 200],
  ["1:05 h", 3900],
  ["6 min 30", 390],
  ["3:75 min", null],
  ["0.24:00:00", null],
])("%s", (written, seconds) => {
  expect(parseDuration(written, READING)).toBe(seconds);
});
