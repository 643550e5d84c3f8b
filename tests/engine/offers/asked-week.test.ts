import fc from "fast-check";
import { CELLS_PER_WEEK } from "../../../src/engine/demand";
import { askedWeek, scratchWeek } from "../../../src/engine/offers/asked-week";
import type { OfferTerms } from "../../../src/engine/offers";
import { ratio, seconds } from "../../../src/engine/quantities";

test("a week written over another is the week written anew, in every half-hour", () => {
  const calls = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), {
    minLength: CELLS_PER_WEEK,
    maxLength: CELLS_PER_WEEK,
  });
  fc.assert(
    fc.property(calls, fc.constantFrom(0, 0.07), fc.constantFrom(0, 240), (contacts, repeats, handling) => {
      const offer = { repeats: ratio(repeats) } as unknown as OfferTerms;
      const used = scratchWeek();
      for (const each of [used.contacts, used.load]) each.fill(7e9);
      const week = Float64Array.from(contacts);
      expect(askedWeek(week, offer, seconds(handling), used)).toEqual(askedWeek(week, offer, seconds(handling)));
    }),
    { numRuns: 20 },
  );
});
