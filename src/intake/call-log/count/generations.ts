/**
 * The last few hundred thousand things by their key: two maps, of which the older is dropped whole when the newer is full.
 *
 * Dropping one key at a time would walk over the holes that the earlier ones left.
 */
export class Generations<T> {
  private newer = new Map<string, T>();
  private older = new Map<string, T>();

  constructor(
    private readonly most: number,
    /** Hears each thing that is dropped. */
    private readonly dropped: (thing: T) => void = () => undefined,
  ) {}

  get(key: string): T | undefined {
    return this.newer.get(key) ?? this.older.get(key);
  }

  /** Keeps a thing under its key, where it stands already or among the newer ones. */
  set(key: string, thing: T): void {
    if (this.older.has(key)) {
      this.older.set(key, thing);
      return;
    }
    this.newer.set(key, thing);
    if (this.newer.size < this.most) return;
    for (const each of this.older.values()) this.dropped(each);
    this.older = this.newer;
    this.newer = new Map();
  }

  /** Drops all of them, oldest first. */
  clear(): void {
    for (const each of this.older.values()) this.dropped(each);
    for (const each of this.newer.values()) this.dropped(each);
    this.older = new Map();
    this.newer = new Map();
  }
}
