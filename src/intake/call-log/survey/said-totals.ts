import { beginsWithTotal, endsWithTotal } from "../words/total-words";

/** Whether the name of a queue says that it is a total. A flow may bear such a name all the same: its figures tell. */
export function saysTotal(name: string): boolean {
  return beginsWithTotal(name) || endsWithTotal(name);
}

/** Share of the lines of a name that must be sums. */
const NEARLY_ALWAYS = 0.99;

class Said {
  lines = 0;
  closing = 0;
  /** The levels on which its lines stand. */
  readonly masks = new Set<string>();
}

/** Queues whose names say that they are totals, with what shows it: each of their lines is the sum of the lines that it closes. */
export class SaidTotals {
  private readonly names = new Map<string, Said>();
  private all = 0;
  private since = 0;
  private linesSince = 0;

  /** A line of a queue whose name says nothing of a total. */
  add(count: number): void {
    this.all += count;
    this.since += count;
    this.linesSince += 1;
  }

  /** A line of a queue whose name says that it is a total. */
  addTotal(name: string, count: number, mask: string): void {
    const said = this.names.get(name) ?? new Said();
    this.names.set(name, said);
    said.lines += 1;
    said.masks.add(mask);
    // One line that is like the one above it is no proof; two and more that add up are.
    if (count > 0 && ((this.linesSince > 1 && count === this.since) || count === this.all)) said.closing += 1;
    this.since = 0;
    this.linesSince = 0;
  }

  /** The names that nothing else settles: those that stand on levels which are totals are left out with these. */
  unsettled(levels: ReadonlySet<string>): readonly string[] {
    return [...this.names]
      .filter(([, { masks }]) => ![...masks].every((mask) => levels.has(mask)))
      .map(([name]) => name);
  }

  /** Whether the lines of a name are sums of those they close. */
  isProven(name: string): boolean {
    const said = this.names.get(name);
    return said !== undefined && said.closing >= NEARLY_ALWAYS * said.lines;
  }
}
