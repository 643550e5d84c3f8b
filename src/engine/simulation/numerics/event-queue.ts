import { at } from "../../grid";

/** Codes lie below; what is kept of an event is its slot × this + its code, one number. */
const CODES = 8192;

/** What happens to contacts later, soonest first: a binary heap in flat arrays, so that no contact costs an object. */
export class EventQueue {
  private times = new Float64Array(64);
  private items = new Float64Array(64);
  private size = 0;
  /** What {@link take} took: when, what (a code of the caller's, below 8192), and of whom (-1 of nobody). */
  time = 0;
  code = 0;
  slot = 0;

  /** When the soonest happens; never, where nothing is left. */
  get next(): number {
    return this.size === 0 ? Infinity : at(this.times, 0);
  }

  clear(): void {
    this.size = 0;
  }

  put(time: number, code: number, slot: number): void {
    if (this.size === this.times.length) {
      this.times = doubled(this.times);
      this.items = doubled(this.items);
    }
    const { times, items } = this;
    let place = this.size;
    this.size += 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const earlier = at(times, parent);
      if (earlier <= time) break;
      times[place] = earlier;
      items[place] = at(items, parent);
      place = parent;
    }
    times[place] = time;
    items[place] = (slot + 1) * CODES + code;
  }

  /** Takes the soonest away. */
  take(): void {
    const { times, items } = this;
    this.time = at(times, 0);
    const item = at(items, 0);
    const owner = Math.floor(item / CODES);
    this.slot = owner - 1;
    this.code = item - owner * CODES;
    this.size -= 1;
    const end = this.size;
    const last = at(times, end);
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= end) break;
      let soonest = at(times, child);
      if (child + 1 < end) {
        const other = at(times, child + 1);
        if (other < soonest) {
          soonest = other;
          child += 1;
        }
      }
      if (soonest >= last) break;
      times[place] = soonest;
      items[place] = at(items, child);
      place = child;
    }
    times[place] = last;
    items[place] = at(items, end);
  }
}

/** Twice the room with the same content. */
export function doubled(values: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * values.length);
  wider.set(values);
  return wider;
}
