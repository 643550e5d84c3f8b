import { at } from "../../grid";
import { WAITING } from "./contact-store";
import type { ContactStore } from "./contact-store";
import { widened, widenedWhole } from "./widened";
import { wholeAt } from "./whole-at";

/** Kinds of events; those that concern a group carry it in further steps: kind + STEPS × group. From PATIENCE on they concern somebody who waits. */
export const END = 0;
export const RETRY = 1;
export const PATIENCE = 2;
export const LONGEST_WAIT = 3;
export const REROUTE = 4;
export const STEPS = 8;
/** Slot of a contact that is none: written work, or nobody. */
export const NOBODY = -1;

const NONE = -1;
const EVENTS_A_PAGE = 8;
const LEAST_PAGES = 64;
const MOST_PAGES = 65_536;

/**
 * What happens to contacts later, soonest first: a calendar. An event is noted on its page of the day, unsorted; a page is sorted when its time has come, and
 * then holds but a few. Most who wait are served before their patience ends: what was noted for them is passed over unsorted. A heap would compare each event
 * with as many others as it has levels, and the processor guesses half of those comparisons wrong.
 *
 * Events of the same moment come in the order in which they were put.
 *
 * @see R. Brown, Calendar queues, Communications of the ACM 31 (1988)
 */
export class EventQueue {
  private times = new Float64Array(64);
  private codes = new Int32Array(64);
  private slots = new Int32Array(64);
  /** Whoever stands behind on the same page, or among the places that are free. */
  private links = new Int32Array(64);
  private used = 0;
  private free = NONE;
  /** The last noted of each page; one page more for all that happens after the day. */
  private readonly heads: Int32Array;
  private readonly pages: number;
  private readonly pagesPerTime: number;
  private page = 0;
  /** What stands on opened pages, latest first. */
  private dueTimes = new Float64Array(64);
  private due = new Int32Array(64);
  private size = 0;
  /**
   * When: what {@link put} puts, and what {@link seek} finds. Times are handed over in fields: handed from function to function, each would be an object on the heap.
   */
  time = 0;
  /** Up to when is sought. */
  limit = 0;
  /** What {@link take} took: what, and of whom. */
  code = 0;
  slot = 0;

  /**
   * @param length - of the day
   * @param count - events expected in it
   */
  constructor(
    length: number,
    count: number,
    private readonly contacts: ContactStore,
  ) {
    this.pages = Math.min(MOST_PAGES, Math.max(LEAST_PAGES, Math.round(count / EVENTS_A_PAGE)));
    this.pagesPerTime = this.pages / length;
    this.heads = new Int32Array(this.pages + 1);
  }

  clear(): void {
    this.used = 0;
    this.free = NONE;
    this.heads.fill(NONE);
    this.page = 0;
    this.size = 0;
  }

  /** Finds when the soonest happens, as far as that is not after the limit; pages beyond stay closed. */
  seek(): void {
    if (this.size === 0) {
      const last = Math.min(this.pages, Math.floor(this.limit * this.pagesPerTime));
      while (this.size === 0 && this.page <= last) {
        const head = wholeAt(this.heads, this.page);
        if (head !== NONE) this.sort(head);
        this.page += 1;
      }
    }
    this.time = this.size === 0 ? Infinity : at(this.dueTimes, this.size - 1);
  }

  /** Notes what happens to whom at {@link time}. */
  put(code: number, slot: number): void {
    const { time } = this;
    let place = this.free;
    if (place === NONE) {
      place = this.used;
      this.used += 1;
      if (place === this.times.length) this.grow();
    } else this.free = wholeAt(this.links, place);
    this.times[place] = time;
    this.codes[place] = code;
    this.slots[place] = slot;
    const page = Math.min(this.pages, Math.floor(time * this.pagesPerTime));
    if (page >= this.page) {
      this.links[place] = wholeAt(this.heads, page);
      this.heads[page] = place;
      return;
    }
    this.makeRoom();
    const { dueTimes, due } = this;
    let rank = this.size;
    this.size += 1;
    while (rank > 0 && at(dueTimes, rank - 1) <= time) {
      dueTimes[rank] = at(dueTimes, rank - 1);
      due[rank] = wholeAt(due, rank - 1);
      rank -= 1;
    }
    dueTimes[rank] = time;
    due[rank] = place;
  }

  /** Takes the soonest away. */
  take(): void {
    this.size -= 1;
    const place = wholeAt(this.due, this.size);
    this.code = wholeAt(this.codes, place);
    this.slot = wholeAt(this.slots, place);
    this.links[place] = this.free;
    this.free = place;
  }

  /** Sorts what stands on a page, the last noted first: of the same moment, whoever comes later here was put earlier. */
  private sort(head: number): void {
    const { fate } = this.contacts;
    let place = head;
    while (place !== NONE) {
      const behind = wholeAt(this.links, place);
      if (wholeAt(this.codes, place) % STEPS >= PATIENCE && wholeAt(fate, wholeAt(this.slots, place)) !== WAITING) {
        this.links[place] = this.free;
        this.free = place;
      } else {
        this.makeRoom();
        const { dueTimes, due } = this;
        const time = at(this.times, place);
        let rank = this.size;
        this.size += 1;
        while (rank > 0 && at(dueTimes, rank - 1) < time) {
          dueTimes[rank] = at(dueTimes, rank - 1);
          due[rank] = wholeAt(due, rank - 1);
          rank -= 1;
        }
        dueTimes[rank] = time;
        due[rank] = place;
      }
      place = behind;
    }
  }

  private makeRoom(): void {
    if (this.size < this.due.length) return;
    this.dueTimes = widened(this.dueTimes, 2 * this.size);
    this.due = widenedWhole(this.due, 2 * this.size);
  }

  private grow(): void {
    const room = 2 * this.times.length;
    this.times = widened(this.times, room);
    this.codes = widenedWhole(this.codes, room);
    this.slots = widenedWhole(this.slots, room);
    this.links = widenedWhole(this.links, room);
  }
}
