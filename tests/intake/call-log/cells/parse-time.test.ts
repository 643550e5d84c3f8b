import fc from "fast-check";
import { parseTime } from "../../../../src/intake/call-log/cells/moment";

const HOUR = 3600;

describe("a time of day by the twelve-hour clock", () => {
  test.each`
    written       | hours           | why
    ${"12:00 AM"} | ${0}            | ${"midnight begins the day"}
    ${"12:30 am"} | ${0.5}          | ${"the half-hour after midnight"}
    ${"1:00 AM"}  | ${1}            | ${"the morning is as written"}
    ${"11:59 AM"} | ${11 + 59 / 60} | ${"a minute before noon"}
    ${"12:00 PM"} | ${12}           | ${"noon"}
    ${"12:30 PM"} | ${12.5}         | ${"the half-hour after noon"}
    ${"9:12 PM"}  | ${21.2}         | ${"twelve hours on"}
    ${"11:30 PM"} | ${23.5}         | ${"the last half-hour"}
    ${"0:10 PM"}  | ${null}         | ${"the clock has no 0"}
    ${"13:00 AM"} | ${null}         | ${"nor 13"}
  `("$written: $why", ({ written, hours }: { written: string; hours: number | null }) => {
    expect(parseTime(written)).toBe(hours === null ? null : Math.round(hours * HOUR));
  });

  test("says the same as the twenty-four-hour clock, for every minute, as the platform writes it", () => {
    const twelve = new Intl.DateTimeFormat("en-US", {
      hour: "numeric",
      minute: "2-digit",
      hour12: true,
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minute) => {
        const written = twelve.format(new Date(minute * 60_000)).replace(/\s/gu, " ");
        expect(parseTime(written)).toBe(minute * 60);
      }),
    );
  });
});
