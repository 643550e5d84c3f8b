import { parseMoment } from "../../../../src/intake/call-log/cells/moment";

// Expected serial days by Excel's own count: 27 January 2026 is 46049, 12 January 46034, 3 March 46084.
const TIME = 9 * 3600 + 16 * 60 + 16;

test.each([
  ["mar. 27 janv. 2026 09:16:16", 46_049, TIME],
  ["Mar 27 janvier 2026", 46_049, null],
  ["mar. 3 mars 2026", 46_084, null],
  ["mardi 27 janvier 2026", 46_049, null],
  ["Mar 27, 2026", 46_108, null],
  ["27-Mar-2026", 46_108, null],
  ["12/01/2026 - 09:16:16", 46_034, TIME],
  ["12/01/2026 à 09h16", 46_034, TIME - 16],
  ["12/01/2026 09h16min16s", 46_034, TIME],
  ["12/01/2026 09h16m16s", 46_034, TIME],
  ["Mon Jan 12 09:16:16 2026", 46_034, TIME],
  ["Mon Jan 12 09:16:16 CET 2026", 46_034, TIME],
])("%s", (written, day, second) => {
  expect(parseMoment(written, "day-first")).toMatchObject({ day, second });
});
