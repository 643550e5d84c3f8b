/** Parts that grow each for itself: while one is copied, the others stand once. */
const PARTS = 64;
const FIRST_SLOTS = 1 << 10;
const MOST_SLOTS = 1 << 18;
const FULL = 0.8;

/** What was kept beside a text when it came last. */
export interface Kept {
  readonly start: number;
  readonly leg: number;
}

/**
 * A set of texts, each known by 48 bits of hash with two small numbers beside it: five million identifiers in 100 MB, where the texts
 * themselves would take gigabytes. Two different texts among five million are taken for one about once in twenty files.
 *
 * Above some 13 million it stops learning; texts that are not known are then taken as new.
 */
export class HashSet {
  private readonly parts = Array.from({ length: PARTS }, () => new Part());

  /**
   * Adds a text; what was kept with it before, or null where it is new.
   *
   * @param start - kept beside it, 0 to 2³²
   * @param leg - kept beside it, 0 to 2¹⁶
   */
  add(text: string, start = 0, leg = 0): Kept | null {
    let a = 0x811c9dc5;
    let b = 0x9747b28c;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
    }
    const low = (a ^ (a >>> 15)) >>> 0 || 1;
    const high = (b ^ (b >>> 16)) & 0xffff;
    return this.parts[low >>> 26]?.add(low, high, start, leg) ?? null;
  }
}

/** One part of the hashes, an open-addressing table. */
class Part {
  private low = new Uint32Array(FIRST_SLOTS);
  private high = new Uint16Array(FIRST_SLOTS);
  private starts = new Uint32Array(FIRST_SLOTS);
  private legs = new Uint16Array(FIRST_SLOTS);
  private size = 0;

  add(low: number, high: number, start: number, leg: number): Kept | null {
    if (this.size > FULL * this.low.length) this.grow();
    const slot = this.slotOf(low, high);
    const known = this.low[slot] === 0 ? null : { start: this.starts[slot] ?? 0, leg: this.legs[slot] ?? 0 };
    if (known === null) {
      if (this.size > FULL * MOST_SLOTS) return null;
      this.low[slot] = low;
      this.high[slot] = high;
      this.size += 1;
    }
    this.starts[slot] = start;
    this.legs[slot] = leg;
    return known;
  }

  private slotOf(low: number, high: number): number {
    const mask = this.low.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    while (this.low[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    if (this.low.length >= MOST_SLOTS) return;
    const { low, high, starts, legs } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint16Array(low.length * 2);
    this.starts = new Uint32Array(low.length * 2);
    this.legs = new Uint16Array(low.length * 2);
    for (let slot = 0; slot < low.length; slot += 1) {
      const each = low[slot] ?? 0;
      if (each === 0) continue;
      const other = high[slot] ?? 0;
      const into = this.slotOf(each, other);
      this.low[into] = each;
      this.high[into] = other;
      this.starts[into] = starts[slot] ?? 0;
      this.legs[into] = legs[slot] ?? 0;
    }
  }
}
