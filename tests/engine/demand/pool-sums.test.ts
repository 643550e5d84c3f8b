import fc from "fast-check";
import { poolSums } from "../../../src/engine/demand/pool-sums";
import { CELLS_PER_WEEK, emptyWeek } from "../../../src/engine/demand/week";
import type { FlowWork } from "../../../src/engine/demand";

const SEASONS = 2;

/** A work of which a sum asks no more than its weeks, its times and how uncertain it is. */
const work = fc
  .record({
    contacts: fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 }),
    from: fc.integer({ min: 0, max: CELLS_PER_WEEK - 3 }),
    handling: fc.integer({ min: 30, max: 900 }),
    patience: fc.constantFrom(90, 240, Infinity),
    volumeUncertainty: fc.constantFrom(0, 0.07, 0.2),
  })
  .map(({ contacts, from, ...terms }): FlowWork => {
    const weeks = Array.from({ length: SEASONS }, (_, season) => {
      const week = emptyWeek();
      contacts.forEach((each, place) => (week[from + place] = each * (season + 1)));
      return week;
    });
    const open = emptyWeek();
    open[from] = 1;
    return { terms, contacts: weeks, open } as unknown as FlowWork;
  });

/** The same sums by the definition: flow after flow, from nothing. */
function plainSums(works: readonly FlowWork[]) {
  const weeks = (of: (work: FlowWork) => number): Float64Array[] =>
    Array.from({ length: SEASONS }, (_, season) =>
      emptyWeek().map((_, cell) =>
        works.reduce((sum, each) => sum + (each.contacts[season]?.[cell] ?? NaN) * of(each), 0),
      ),
    );
  const load = (each: FlowWork): number => each.terms.handling / 1800;
  return {
    contacts: weeks(() => 1),
    load: weeks(load),
    leaving: weeks(({ terms }) => 1 / terms.patience),
    swing: weeks((each) => load(each) * each.terms.volumeUncertainty),
    open: emptyWeek().map((_, cell) => Math.max(0, ...works.map(({ open }) => open[cell] ?? NaN))),
  };
}

test("one flow of a pool after the other has another split: each state's sums are those from nothing, to the last digit", () => {
  fc.assert(
    fc.property(
      fc.array(work, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(11), fc.option(work, { nil: undefined })), { maxLength: 15 }),
      (base, changes) => {
        let state = base;
        for (const [place, other] of [[0, undefined] as const, ...changes]) {
          // Another split of a flow, or the flow gone from the list.
          state =
            other === undefined
              ? base.filter((_, index) => index !== place || base.length === 1)
              : base.with(place % base.length, other);
          const [lead] = state;
          if (lead === undefined) continue;
          expect(poolSums(state, lead, SEASONS)).toEqual(plainSums(state));
        }
      },
    ),
    { numRuns: 60 },
  );
});
