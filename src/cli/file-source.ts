import { open } from "node:fs/promises";
import type { ByteSource } from "../intake";
import { inputFileSize } from "./files";

/** Small enough that the text of a piece dies young: larger ones wait in memory for a full collection. */
const CHUNK = 1 << 16;

/** A file of the disk, read in pieces as often as asked and never held whole. */
export function fileSource(path: string): ByteSource {
  const size = inputFileSize(path);
  return { name: path, size, chunks: () => pieces(path) };
}

/** Every piece stands in the same memory: thousands of pieces of their own would wait there to be collected. */
async function* pieces(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path);
  try {
    const memory = new Uint8Array(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, CHUNK);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
