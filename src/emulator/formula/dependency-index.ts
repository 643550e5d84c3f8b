import { overlaps, type Area } from "../sheet/address";

/** Finds, for changed cells, the formulas that read them. `T` is a formula. */
export class DependencyIndex<T> {
  private readonly sheets = new Map<
    string,
    { cells: Map<number, Set<T>>; areas: Map<string, { area: Area; readers: Set<T> }> }
  >();

  add(sheet: string, area: Area, reader: T): void {
    const index = this.of(sheet);
    if (area.top === area.bottom && area.left === area.right) {
      const key = area.top * 16_384 + area.left;
      const readers = index.cells.get(key);
      if (readers) readers.add(reader);
      else index.cells.set(key, new Set([reader]));
      return;
    }
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    const entry = index.areas.get(key);
    if (entry) entry.readers.add(reader);
    else index.areas.set(key, { area, readers: new Set([reader]) });
  }

  remove(sheet: string, area: Area, reader: T): void {
    const index = this.of(sheet);
    if (area.top === area.bottom && area.left === area.right) {
      const key = area.top * 16_384 + area.left;
      const readers = index.cells.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) index.cells.delete(key);
      return;
    }
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    const entry = index.areas.get(key);
    entry?.readers.delete(reader);
    if (entry?.readers.size === 0) index.areas.delete(key);
  }

  forEachReader(sheet: string, area: Area, visit: (reader: T) => void): void {
    const index = this.sheets.get(sheet.toLowerCase());
    if (!index) return;
    for (const entry of index.areas.values()) if (overlaps(entry.area, area)) entry.readers.forEach(visit);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= index.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1)
          index.cells.get(row * 16_384 + column)?.forEach(visit);
      }
      return;
    }
    for (const [key, readers] of index.cells) {
      // Column 16,384 has the key of the next row's column 0.
      const column = key % 16_384 || 16_384;
      const row = (key - column) / 16_384;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) readers.forEach(visit);
    }
  }

  private of(sheet: string): { cells: Map<number, Set<T>>; areas: Map<string, { area: Area; readers: Set<T> }> } {
    const key = sheet.toLowerCase();
    let index = this.sheets.get(key);
    if (!index) {
      index = { cells: new Map(), areas: new Map() };
      this.sheets.set(key, index);
    }
    return index;
  }
}
