import type { ByteSource } from "../../intake";

/** The largest piece: small enough that reading one holds the page for some tens of milliseconds. */
const PIECE = 1 << 17;
/** The first piece: before the browser has made the reader fast, the same bytes take it many times as long. */
const FIRST_PIECE = 1 << 13;
/** By how much each piece is larger than the one before. */
const GROWTH = 1.2;

/** A file that the user chose, read a piece at a time: the page goes on between two pieces. `name`: as the user knows it. */
export function reportPieces(file: Blob, name: string): ByteSource {
  return {
    name,
    size: file.size,
    async *chunks() {
      let size = FIRST_PIECE;
      for (let from = 0; from < file.size;) {
        yield new Uint8Array(await file.slice(from, from + size).arrayBuffer());
        from += size;
        size = Math.min(PIECE, Math.ceil(size * GROWTH));
      }
    },
  };
}
