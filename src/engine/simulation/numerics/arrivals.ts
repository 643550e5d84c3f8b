import { at, itemAt } from "../../grid";
import { typeAt } from "./centre-model";
import type { CentreModel } from "./centre-model";
import type { ContactStore } from "./contact-store";
import { NOBODY } from "./event-queue";
import { UniformStream } from "./uniform-stream";
import type { Purpose } from "./uniform-stream";
import { widenedWhole } from "./widened";
import { wholeAt } from "./whole-at";

/** The streams that a type of contact draws from. */
export type Streams = Readonly<Record<"arrival" | "service" | "patience" | "routing", UniformStream>>;

/**
 * Who comes in a day, when, and what they bring: a Poisson process for each type, its rate constant within a period.
 *
 * How many come is given: of so many, each comes at a point of the day by the rates, independent of the others. Their points are drawn in order, one after
 * the other: of n points that are left in a stretch, the first lies where the n-th root of a uniform number says. The whole day is drawn before it begins, in
 * long plain loops: one type after the other, each with its own slots in a row.
 */
export class Arrivals {
  /** The slots in the order in which they come, and how many came. */
  private order = new Int32Array(1024);
  private came = 0;
  private coming = 0;
  private streams: readonly Streams[] = [];
  /** The next contact: when, and its slot. */
  time = Infinity;
  slot = 0;

  constructor(
    private readonly model: CentreModel,
    private readonly seed: number,
    private readonly contacts: ContactStore,
  ) {}

  /** A day with so many contacts of each type. What they bring on an odd day mirrors the even day before. */
  begin(day: number, volumes: Float64Array): void {
    const isMirrored = day % 2 === 1;
    this.streams = [...this.model.types, undefined].map((_, place) => {
      const of = (purpose: Purpose): UniformStream =>
        new UniformStream(this.seed, day - (day % 2), place, purpose, isMirrored);
      return {
        arrival: new UniformStream(this.seed, day, place, "arrival"),
        service: of("service"),
        patience: of("patience"),
        routing: new UniformStream(this.seed, day, place, "routing"),
      };
    });
    const { contacts } = this;
    contacts.clear();
    this.coming = 0;
    for (let type = 0; type < this.model.types.length; type += 1) {
      const from = contacts.size;
      contacts.addMany(type, at(volumes, type));
      this.come(type, from, contacts.size);
      this.bring(type, from, contacts.size);
      this.merge(from, contacts.size);
    }
    this.came = -1;
    this.advance();
  }

  /** The streams of a type; those of the centre itself stand behind the last type. */
  of(type: number): Streams {
    return this.streams[type] ?? itemAt(this.streams, type);
  }

  /** Counts who comes in the day, by period; and by type, to which those who call again are added. */
  count(counts: Float64Array): void {
    const { type: types, period, size } = this.contacts;
    for (let slot = 0; slot < size; slot += 1) {
      const { isInbound, counts: places } = typeAt(this.model, wholeAt(types, slot));
      if (!isInbound) continue;
      const from = places.offeredFrom + wholeAt(period, slot) * places.periodStep;
      counts[from] = at(counts, from) + 1;
      counts[places.offered] = at(counts, places.offered) + 1;
    }
  }

  /** Goes on to the next contact. */
  advance(): void {
    this.came += 1;
    if (this.came < this.coming) {
      this.slot = wholeAt(this.order, this.came);
      this.time = at(this.contacts.since, this.slot);
    } else this.time = Infinity;
  }

  /** Merges the slots of one type more into the order, from the last to the first; of the same moment, the type that stands first comes first. */
  private merge(from: number, to: number): void {
    const { since } = this.contacts;
    if (to > this.order.length) this.order = widenedWhole(this.order, 2 * to);
    const { order } = this;
    let earlier = this.coming - 1;
    this.coming = to;
    let slot = to - 1;
    for (let place = to - 1; slot >= from; place -= 1) {
      const other = earlier >= 0 ? wholeAt(order, earlier) : NOBODY;
      if (other !== NOBODY && at(since, other) > at(since, slot)) {
        order[place] = other;
        earlier -= 1;
      } else {
        order[place] = slot;
        slot -= 1;
      }
    }
  }

  /** When the contacts of a type come, and in which periods. */
  private come(type: number, from: number, to: number): void {
    const { since, period: periods } = this.contacts;
    const { upTo } = itemAt(this.model.types, type);
    const { arrival } = this.of(type);
    const { length } = this.model;
    const last = this.model.periods - 1;
    let share = 0;
    let period = 0;
    let start = at(upTo, 0);
    let end = at(upTo, 1);
    for (let slot = from; slot < to; slot += 1) {
      share = 1 - (1 - share) * Math.exp(Math.log(arrival.next()) / (to - slot));
      while (period < last && share >= end) {
        period += 1;
        start = end;
        end = at(upTo, period + 1);
      }
      const time = length * (period + (share - start) / (end - start));
      since[slot] = time;
      // Rounded up to the very end of a period, a time belongs to the next.
      periods[slot] = period < last && time >= (period + 1) * length ? period + 1 : period;
    }
  }

  /** What they bring: the service they need and how long they wait for it. */
  private bring(type: number, from: number, to: number): void {
    const { period: periods, service, patience } = this.contacts;
    const { services, serviceByGroup, patiences, balk } = itemAt(this.model.types, type);
    const streams = this.of(type);
    let next = from;
    for (let first = from; first < to; first = next) {
      const period = wholeAt(periods, first);
      while (next < to && wholeAt(periods, next) === period) next += 1;
      if (serviceByGroup === undefined) itemAt(services, period).fill(streams.service, service, first, next);
      const waits = itemAt(patiences, period);
      if (balk === 0) waits.fill(streams.patience, patience, first, next);
      else
        for (let slot = first; slot < next; slot += 1)
          patience[slot] = streams.patience.next() < balk ? 0 : waits.draw(streams.patience);
    }
  }
}
