import fc from "fast-check";
import { dateText } from "../../src/report/explanation";

test.each`
  language | date                      | words                 | from
  ${"en"}  | ${"2026-11-22"}           | ${"22 November 2026"} | ${"calendar"}
  ${"fr"}  | ${"2026-11-22"}           | ${"22 novembre 2026"} | ${"calendar"}
  ${"en"}  | ${"2024-02-29"}           | ${"29 February 2024"} | ${"leap day"}
  ${"en"}  | ${"2000-02-29T10:00:00Z"} | ${"29 February 2000"} | ${"leap day of a century"}
  ${"fr"}  | ${"1970-01-01"}           | ${"1 janvier 1970"}   | ${"the epoch"}
  ${"en"}  | ${"spring"}               | ${"spring"}           | ${"no date: as it came"}
`(
  "$date in $language is $words ($from)",
  ({ language, date, words }: { language: "en" | "fr"; date: string; words: string }) => {
    expect(dateText(language, date)).toBe(words);
  },
);

test("agrees with the platform's own calendar over four centuries", () => {
  const platform = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(fc.date({ min: new Date("1800-01-01"), max: new Date("2200-12-31"), noInvalidDate: true }), (date) => {
      expect(dateText("en", date.toISOString())).toBe(platform.format(date));
    }),
  );
});
