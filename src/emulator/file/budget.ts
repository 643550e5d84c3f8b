import { WorkbookFileError } from "../errors";

const MEGABYTE = 1_048_576;
/** Cell formats of a workbook, as Excel has it; of fonts, fills and borders it takes fewer. */
const MOST_FORMATS = 65_490;
/** Defined names. Excel has no end to them; workbooks full of broken ones hold some tens of thousands. */
const MOST_NAMES = 100_000;
/** Cells that formulas without a result read, all together, when a file is opened. */
export const MOST_READS = 50_000_000;

/**
 * What one file may come to once it is open. A few kilobytes can unpack to gigabytes: so what is counted is what really comes out, never the
 * sizes that the file states, and the first that is too much ends the opening.
 */
export class Budget {
  private bytes = 0;
  private cells = 0;
  private strings = 0;

  private constructor(
    readonly mostBytes: number,
    readonly mostCells: number,
    readonly mostStrings: number,
  ) {}

  /** Real workbooks unpack to five to fifty times their size; a small one gets room all the same, and a large one has an end. */
  static forFile(packedBytes: number): Budget {
    return new Budget(
      Math.min(256 * MEGABYTE, Math.max(32 * MEGABYTE, 100 * packedBytes)),
      Math.min(2_000_000, 200_000 + Math.floor(packedBytes / 2)),
      Math.min(1_000_000, 100_000 + Math.floor(packedBytes / 2)),
    );
  }

  /** For what we wrote ourselves. */
  static unlimited(): Budget {
    return new Budget(Infinity, Infinity, Infinity);
  }

  takeBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.mostBytes)
      throw new WorkbookFileError("too-large", { limit: Math.round(this.mostBytes / MEGABYTE) });
  }

  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > this.mostCells) throw new WorkbookFileError("too-many-cells", { limit: this.mostCells });
  }

  /** Formats, fonts, fills or borders of a workbook's styles. */
  takeFormats(count: number): void {
    if (count > MOST_FORMATS && this.mostBytes < Infinity)
      throw new WorkbookFileError("too-many-formats", { limit: MOST_FORMATS });
  }

  takeNames(count: number): void {
    if (count > MOST_NAMES && this.mostBytes < Infinity)
      throw new WorkbookFileError("too-many-names", { limit: MOST_NAMES });
  }

  takeStrings(count: number): void {
    this.strings += count;
    if (this.strings > this.mostStrings) throw new WorkbookFileError("too-many-texts", { limit: this.mostStrings });
  }
}
