import { WAITING } from "./contact-store";
import { widenedWhole } from "./widened";
import { wholeAt } from "./whole-at";

/** Who waits, in the order of arrival; those who have gone are passed over when their turn comes. */
export class WaitingLine {
  private slots = new Int32Array(256);
  private first = 0;
  private end = 0;

  clear(): void {
    this.first = 0;
    this.end = 0;
  }

  add(slot: number): void {
    if (this.end === this.slots.length) this.slots = widenedWhole(this.slots, 2 * this.end);
    this.slots[this.end] = slot;
    this.end += 1;
  }

  /** Who has waited longest and is still there; -1 where nobody is. */
  head(fate: Int32Array): number {
    while (this.first < this.end) {
      const slot = wholeAt(this.slots, this.first);
      if (wholeAt(fate, slot) === WAITING) return slot;
      this.first += 1;
    }
    this.clear();
    return -1;
  }
}
