import { deflateSync, Inflate } from "fflate";

import { WorkbookFileError } from "../errors";
import type { Budget } from "./budget";
import { crc32 } from "./crc32";

/** An entry of a ZIP archive as it lies there, compressed. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const UTF8 = 0x0800;
const ENCRYPTED = 0x0001;
/** 1980-01-01, the first day a ZIP archive can tell: equal contents give equal bytes. */
const FIRST_DAY = 0x21;

/**
 * The entries of an archive by its central directory (APPNOTE.TXT 4.3.12), folders left out.
 *
 * @throws {@link WorkbookFileError} `corrupt` where it does not hold together, `encrypted` where an entry asks for a password
 */
export function readArchive(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries: ArchiveEntry[] = [];
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw new WorkbookFileError("corrupt");
      const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
        number,
        number,
        number,
      ];
      const flags = view.getUint16(at + 8, true);
      if ((flags & ENCRYPTED) !== 0) throw new WorkbookFileError("encrypted");
      const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8) !== 0);
      const sizes = sizesOf(view, at, nameLength, extraLength);
      const data =
        sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
      if (view.getUint32(sizes.offset, true) !== LOCAL || data + sizes.packed > bytes.length)
        throw new WorkbookFileError("corrupt");
      if (!path.endsWith("/"))
        entries.push({
          path,
          method: view.getUint16(at + 10, true),
          checksum: view.getUint32(at + 16, true),
          size: sizes.size,
          packed: bytes.subarray(data, data + sizes.packed),
        });
      at += 46 + nameLength + extraLength + noteLength;
    }
    return entries;
  } catch (cause) {
    throw cause instanceof WorkbookFileError ? cause : new WorkbookFileError("corrupt", { cause });
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new WorkbookFileError("corrupt");
}

function nameOf(raw: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 || raw.every((byte) => byte < 0x80) ? "utf-8" : "latin1").decode(raw);
}

/** Sizes and place of an entry; those too large for 32 bits stand in an extra field (APPNOTE.TXT 4.5.3). */
function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  let [packed, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [
    number,
    number,
    number,
  ];
  const first = at + 46 + nameLength;
  for (let extra = first; extra + 4 <= first + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let place = extra + 4;
    const next = (known: number): number => {
      if (known !== 0xffff_ffff) return known;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    size = next(size);
    packed = next(packed);
    offset = next(offset);
  }
  return { packed, size, offset };
}

/**
 * The bytes of an entry, counted as they come out.
 *
 * @throws {@link WorkbookFileError} `corrupt` where they are not what the archive says, or the budget's own where they are too many
 */
export function unpack(entry: ArchiveEntry, budget: Budget): Uint8Array {
  const content = entry.method === 0 ? stored(entry, budget) : inflated(entry, budget);
  if (crc32(content) !== entry.checksum) throw new WorkbookFileError("corrupt");
  return content;
}

function stored({ packed }: ArchiveEntry, budget: Budget): Uint8Array {
  budget.takeBytes(packed.length);
  return packed;
}

/** So many packed bytes at a time: what they unpack to is counted before the next come. */
const STEP = 16_384;

function inflated({ method, packed }: ArchiveEntry, budget: Budget): Uint8Array {
  if (method !== 8) throw new WorkbookFileError("corrupt");
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    budget.takeBytes(piece.length);
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (cause) {
    throw cause instanceof WorkbookFileError ? cause : new WorkbookFileError("corrupt", { cause });
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

/** An entry of content that is to be compressed. */
export function packedEntry(path: string, content: Uint8Array): ArchiveEntry {
  return {
    path,
    method: 8,
    checksum: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}

/** The archive of some entries, in their order; compressed bytes are passed through as they are. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const names = entries.map(({ path }) => new TextEncoder().encode(path));
  const lengthOf = (index: number, header: number): number => header + (names[index]?.length ?? 0);
  const body = entries.reduce((sum, { packed }, index) => sum + lengthOf(index, 30) + packed.length, 0);
  const directory = entries.reduce((sum, _, index) => sum + lengthOf(index, 46), 0);
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let [at, central] = [0, body];
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, 20, true);
    view.setUint32(central + 42, at, true);
    describe(view, central + 6, entry, name.length);
    bytes.set(name, central + 46);
    central += 46 + name.length;
    view.setUint32(at, LOCAL, true);
    describe(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, body, true);
  return bytes;
}

/** What both headers of an entry say of it, from the version needed to unpack it on. */
function describe(view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
