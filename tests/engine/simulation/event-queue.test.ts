import fc from "fast-check";
import { ContactStore, ENDED } from "../../../src/engine/simulation/numerics/contact-store";
import { END, EventQueue, NOBODY, PATIENCE, STEPS } from "../../../src/engine/simulation/numerics/event-queue";

const LENGTH = 100;
/** Moments in a day and after it, many of them alike. */
const moment = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.double({ min: 0, max: 1000, noNaN: true }));

function queue(count: number, contacts = new ContactStore()): EventQueue {
  const events = new EventQueue(LENGTH, count, contacts);
  events.clear();
  return events;
}

/** The next event's time, however late. */
function soonest(events: EventQueue): number {
  events.limit = Infinity;
  events.seek();
  return events.time;
}

describe("what happens later", () => {
  test("comes in the order of time, and of the same moment in the order in which it was put, while more is put", () => {
    const step = fc.oneof(fc.record({ after: moment }), fc.constant("take" as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), fc.integer({ min: 0, max: 5000 }), (steps, count) => {
        const events = queue(count);
        const waiting: { time: number; group: number }[] = [];
        let now = 0;
        let put = 0;
        const take = (): void => {
          const first = waiting.reduce<(typeof waiting)[number] | undefined>(
            (best, each) => (best === undefined || each.time < best.time ? each : best),
            undefined,
          );
          expect(soonest(events)).toBe(first?.time ?? Infinity);
          if (first === undefined) return;
          events.take();
          expect(events.code).toBe(END + STEPS * first.group);
          expect(events.slot).toBe(NOBODY);
          now = first.time;
          waiting.splice(waiting.indexOf(first), 1);
        };
        for (const each of steps) {
          if (each === "take") {
            take();
            continue;
          }
          const time = now + each.after;
          events.time = time;
          events.put(END + STEPS * put, NOBODY);
          waiting.push({ time, group: put });
          put += 1;
        }
        while (waiting.length > 0) take();
        expect(soonest(events)).toBe(Infinity);
      }),
      { numRuns: 300 },
    );
  });

  test("is not looked for beyond the limit", () => {
    const events = queue(800);
    events.time = 60;
    events.put(END, NOBODY);
    events.limit = 20;
    events.seek();
    expect(events.time).toBe(Infinity);
    events.limit = 60;
    events.seek();
    expect(events.time).toBe(60);
  });

  test("is passed over where its page is opened and who waited no longer waits", () => {
    const contacts = new ContactStore();
    const events = queue(800, contacts);
    const slots = [10, 20, 30].map((patience) => contacts.add(0, 0, 0, 1, patience));
    slots.forEach((slot, place) => {
      events.time = 10 * (place + 1);
      events.put(PATIENCE, slot);
    });
    contacts.fate[slots[0] ?? NaN] = ENDED;
    expect(soonest(events)).toBe(20);
    events.take();
    expect(events.slot).toBe(slots[1]);
    expect(soonest(events)).toBe(30);
  });
});
