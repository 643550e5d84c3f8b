import { at } from "../../grid";
import { widened, widenedWhole } from "./widened";
import { wholeAt } from "./whole-at";

/** What became of a contact; served it is the place of the group. */
export const WAITING = -1;
export const LOST = -2;
/** Left a message, was refused or cut off: counted when it happened. */
export const ENDED = -3;

/** The contacts of a day, a slot each, in flat arrays. */
export class ContactStore {
  type = new Int32Array(1024);
  /** The period in which they first came. */
  period = new Int32Array(1024);
  /** When they came, and how long they had waited on earlier calls. */
  since = new Float64Array(1024);
  waited = new Float64Array(1024);
  service = new Float64Array(1024);
  patience = new Float64Array(1024);
  /** What became of them, and when that began: service, or the end of patience. */
  fate = new Int32Array(1024);
  began = new Float64Array(1024);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** Slots in a row for so many contacts of a type, who have not waited yet. */
  addMany(type: number, count: number): void {
    const from = this.size;
    const to = from + count;
    if (to > this.type.length) this.grow(to);
    this.type.fill(type, from, to);
    this.waited.fill(0, from, to);
    this.fate.fill(WAITING, from, to);
    this.size = to;
  }

  /** A slot for one contact more. */
  add(type: number, since: number, period: number, service: number, patience: number): number {
    const slot = this.size;
    this.addMany(type, 1);
    this.since[slot] = since;
    this.period[slot] = period;
    this.service[slot] = service;
    this.patience[slot] = patience;
    return slot;
  }

  /** A slot for a contact who calls again: with the same service and patience, and what it has waited so far. */
  addAgain(slot: number, since: number): number {
    const { type, period, service, patience } = this;
    const again = this.add(wholeAt(type, slot), since, wholeAt(period, slot), at(service, slot), at(patience, slot));
    this.waited[again] = this.wait(slot);
    return again;
  }

  /** How long a contact had waited in all when its fate was settled. */
  wait(slot: number): number {
    return at(this.waited, slot) + at(this.began, slot) - at(this.since, slot);
  }

  private grow(least: number): void {
    const room = Math.max(least, 2 * this.type.length);
    this.type = widenedWhole(this.type, room);
    this.period = widenedWhole(this.period, room);
    this.since = widened(this.since, room);
    this.waited = widened(this.waited, room);
    this.service = widened(this.service, room);
    this.patience = widened(this.patience, room);
    this.fate = widenedWhole(this.fate, room);
    this.began = widened(this.began, room);
  }
}
