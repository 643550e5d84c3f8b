import type { LeftOutCause } from "../log-finding";

const FIRST = 5;

/** Lines of one cause that are no contact of their own. */
export interface LeftOut {
  lines: number;
  /** Contacts that such lines hold in an interval report, where their count can be read. */
  contacts: number;
  readonly first: number[];
  /** What the first of them held where it could not be read. */
  received: string;
  column: string | null;
}

/** The lines left out, counted by cause, with the first of each. */
export class LeftOutLines {
  readonly causes = new Map<LeftOutCause, LeftOut>();

  add(cause: LeftOutCause, line: number, received = "", column: string | null = null, contacts = 0): void {
    const known = this.causes.get(cause);
    if (known === undefined) {
      this.causes.set(cause, { lines: 1, contacts, first: [line], received, column });
      return;
    }
    known.lines += 1;
    known.contacts += contacts;
    if (known.first.length < FIRST) known.first.push(line);
  }

  get total(): number {
    return [...this.causes.values()].reduce((sum, { lines }) => sum + lines, 0);
  }
}
