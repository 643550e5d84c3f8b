import { LogRefused } from "../log-finding";

/** How the lines of a text ended, counted. */
export interface LineEnds {
  crlf: number;
  lf: number;
  cr: number;
}

/** A line longer than this is no line of a report: the file is something else, or its line ends are lost. */
const LONGEST = 1 << 20;

/** Cuts a text that comes in pieces into its lines, whichever of CRLF, LF and CR ends them, mixed at will. */
export class LineSplitter {
  readonly ends: LineEnds = { crlf: 0, lf: 0, cr: 0 };
  private rest = "";

  constructor(private readonly take: (line: string) => void) {}

  /** @throws {@link LogRefused} `line-too-long` */
  push(piece: string): void {
    let text = this.rest + piece;
    this.rest = "";
    // A return at the very end may be half of a CRLF.
    let held = "";
    if (text.endsWith("\r")) {
      held = "\r";
      text = text.slice(0, -1);
    }
    let from = 0;
    let feed = text.indexOf("\n");
    let back = text.indexOf("\r");
    while (feed >= 0 || back >= 0) {
      if (back >= 0 && (feed < 0 || back < feed)) {
        const pair = text.charCodeAt(back + 1) === 10;
        this.take(text.slice(from, back));
        if (pair) this.ends.crlf += 1;
        else this.ends.cr += 1;
        from = back + (pair ? 2 : 1);
        if (pair) feed = text.indexOf("\n", from);
        back = text.indexOf("\r", from);
      } else {
        this.take(text.slice(from, feed));
        this.ends.lf += 1;
        from = feed + 1;
        feed = text.indexOf("\n", from);
      }
    }
    this.rest = (from === 0 ? text : text.slice(from)) + held;
    if (this.rest.length > LONGEST) throw new LogRefused("line-too-long");
  }

  /** The last line, where no line end follows it. */
  end(): void {
    const last = this.rest.endsWith("\r") ? this.rest.slice(0, -1) : this.rest;
    if (this.rest.endsWith("\r")) this.ends.cr += 1;
    this.rest = "";
    if (last !== "") this.take(last);
  }
}
