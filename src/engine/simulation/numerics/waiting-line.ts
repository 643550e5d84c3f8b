import { at } from "../../grid";
import { doubled } from "./event-queue";

/** Who waits, in the order of arrival; those who have gone are passed over when their turn comes. */
export class WaitingLine {
  private slots = new Float64Array(256);
  private first = 0;
  private end = 0;

  clear(): void {
    this.first = 0;
    this.end = 0;
  }

  add(slot: number): void {
    if (this.end === this.slots.length) this.slots = doubled(this.slots);
    this.slots[this.end] = slot;
    this.end += 1;
  }

  /** Who has waited longest and is still there; -1 where nobody is. */
  head(gone: Float64Array): number {
    while (this.first < this.end) {
      const slot = at(this.slots, this.first);
      if (at(gone, slot) === 0) return slot;
      this.first += 1;
    }
    this.clear();
    return -1;
  }

  /** Takes away who stands first. */
  leave(): void {
    this.first += 1;
  }
}
