import { overlaps, type Area } from "../sheet/address";

/** One reader, as most cells have, or several. */
type Readers<T> = T | Set<T>;

interface ReadArea<T> {
  readonly area: Area;
  readonly readers: Set<T>;
}

interface SheetIndex<T> {
  readonly cells: Map<number, Readers<T>>;
  /** Areas of few rows by the bands of rows that they touch; taller ones stand apart, and each is looked at. */
  readonly bands: Map<number, Map<string, ReadArea<T>>>;
  readonly tall: Map<string, ReadArea<T>>;
}

/** Rows of a band: an area of no more rows touches two. */
const BAND = 64;

/** Finds, for changed cells, the formulas that read them; one that reads them in several ways may be visited more than once. `T` is a formula. */
export class DependencyIndex<T extends object> {
  private readonly sheets = new Map<string, SheetIndex<T>>();

  add(sheet: string, area: Area, reader: T): void {
    const index = this.of(sheet);
    if (isCell(area)) {
      const key = area.top * 16_384 + area.left;
      const readers = index.cells.get(key);
      if (readers instanceof Set) readers.add(reader);
      else if (readers === undefined) index.cells.set(key, reader);
      else if (readers !== reader) index.cells.set(key, new Set([readers, reader]));
      return;
    }
    const key = areaKey(area);
    for (const list of listsFor(index, area)) {
      const entry = list.get(key);
      if (entry) entry.readers.add(reader);
      else list.set(key, { area, readers: new Set([reader]) });
    }
  }

  remove(sheet: string, area: Area, reader: T): void {
    const index = this.of(sheet);
    if (isCell(area)) {
      const key = area.top * 16_384 + area.left;
      const readers = index.cells.get(key);
      if (readers instanceof Set) readers.delete(reader);
      if (readers === reader || (readers instanceof Set && readers.size === 0)) index.cells.delete(key);
      return;
    }
    const key = areaKey(area);
    for (const list of listsFor(index, area)) {
      const entry = list.get(key);
      entry?.readers.delete(reader);
      if (entry?.readers.size === 0) list.delete(key);
    }
  }

  forEachReader(sheet: string, area: Area, visit: (reader: T) => void): void {
    const index = this.sheets.get(sheet.toLowerCase());
    if (!index) return;
    for (const entry of index.tall.values()) if (overlaps(entry.area, area)) entry.readers.forEach(visit);
    for (const list of bandsOf(index, area))
      for (const entry of list.values()) if (overlaps(entry.area, area)) entry.readers.forEach(visit);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= index.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1)
          visitAll(index.cells.get(row * 16_384 + column), visit);
      }
      return;
    }
    for (const [key, readers] of index.cells) {
      // Column 16,384 has the key of the next row's column 0.
      const column = key % 16_384 || 16_384;
      const row = (key - column) / 16_384;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        visitAll(readers, visit);
    }
  }

  private of(sheet: string): SheetIndex<T> {
    const key = sheet.toLowerCase();
    let index = this.sheets.get(key);
    if (!index) {
      index = { cells: new Map(), bands: new Map(), tall: new Map() };
      this.sheets.set(key, index);
    }
    return index;
  }
}

function isCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function areaKey(area: Area): string {
  return `${area.top},${area.left},${area.bottom},${area.right}`;
}

function bandOf(row: number): number {
  return Math.floor(row / BAND);
}

/** The lists in which an area stands. */
function listsFor<T>(index: SheetIndex<T>, area: Area): readonly Map<string, ReadArea<T>>[] {
  if (area.bottom - area.top >= BAND) return [index.tall];
  return [...new Set([bandOf(area.top), bandOf(area.bottom)])].map((band) => {
    const list = index.bands.get(band) ?? new Map<string, ReadArea<T>>();
    index.bands.set(band, list);
    return list;
  });
}

/** The lists in which areas that overlap an area may stand. */
function* bandsOf<T>(index: SheetIndex<T>, area: Area): Generator<Map<string, ReadArea<T>>> {
  const [first, last] = [bandOf(area.top), bandOf(area.bottom)];
  if (last - first >= index.bands.size) return yield* index.bands.values();
  for (let band = first; band <= last; band += 1) {
    const list = index.bands.get(band);
    if (list) yield list;
  }
}

function visitAll<T extends object>(readers: Readers<T> | undefined, visit: (reader: T) => void): void {
  if (readers instanceof Set) readers.forEach(visit);
  else if (readers !== undefined) visit(readers);
}
