/** The bytes of a file, read from the beginning as often as asked: once to see what it is, once to count. */
export interface ByteSource {
  /** The file's name, for its ending alone. */
  readonly name: string;
  /** Bytes in all, for progress. */
  readonly size: number;
  /** The pieces in their order; each holds only until the next is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Bytes that are already in memory. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, chunks: () => slices(bytes) };
}

const SLICE = 1 << 16;

async function* slices(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE) yield bytes.subarray(from, from + SLICE);
}

/** The first bytes of a source, at most `count`. */
export async function firstBytes({ chunks }: ByteSource, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let have = 0;
  for await (const chunk of chunks()) {
    parts.push(chunk.slice(0, count - have));
    have += Math.min(chunk.length, count - have);
    if (have >= count) break;
  }
  const all = new Uint8Array(have);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
