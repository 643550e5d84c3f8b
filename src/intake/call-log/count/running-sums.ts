/** What a line of counts adds. */
export interface Counted {
  readonly day: number;
  readonly topic: string;
  readonly came: number;
  readonly done: number | null;
}

class Sum {
  lines = 0;
  came = 0;
  done = 0;
  isWhole = true;

  add({ came, done }: Counted): void {
    this.lines += 1;
    this.came += came;
    if (done === null) this.isWhole = false;
    else this.done += done;
  }

  is(came: number, done: number | null): boolean {
    return came === this.came && (done === null || !this.isWhole || done === this.done);
  }
}

/** Two lines and more make a sum: one line is like another by chance. */
const FEWEST = 2;

/** The sums of which a line of totals may be: of all lines so far, of those since the last total, since the day began, since the queue did. */
export class RunningSums {
  private readonly all = new Sum();
  private since = new Sum();
  private ofDay = new Sum();
  private ofTopic = new Sum();
  private day: number | null = null;
  private topic: string | null = null;

  add(line: Counted): void {
    if (line.day !== this.day) this.ofDay = new Sum();
    if (line.topic !== this.topic) this.ofTopic = new Sum();
    this.day = line.day;
    this.topic = line.topic;
    for (const sum of this.sums) sum.add(line);
  }

  /** Contacts since the last total. */
  get cameSince(): number {
    return this.since.came;
  }

  /** Whether counts are one of the sums. */
  isOne(came: number, done: number | null = null): boolean {
    return this.sums.some((sum) => sum.is(came, done));
  }

  /** Whether counts are a sum of several lines, beyond what chance makes; of one line, where nothing else says what they are of. */
  isTotal(came: number, done: number | null, isNameless: boolean): boolean {
    if (isNameless && this.since.lines === 1 && this.since.is(came, done)) return came > 0;
    return came > 0 && this.sums.some((sum) => sum.lines >= FEWEST && sum.is(came, done));
  }

  /** A total was met: the next one may begin here. */
  next(): void {
    this.since = new Sum();
  }

  private get sums(): readonly Sum[] {
    return [this.all, this.since, this.ofDay, this.ofTopic];
  }
}
