import { createReadStream } from "node:fs";
import type { ByteSource } from "../intake";
import { inputFileSize } from "./files";

/** Small enough that the text of a piece dies young: larger ones wait in memory for a full collection. */
const CHUNK = 1 << 16;

/** A file of the disk, read in pieces as often as asked and never held whole. */
export function fileSource(path: string): ByteSource {
  const size = inputFileSize(path);
  return { name: path, size, chunks: () => createReadStream(path, { highWaterMark: CHUNK }) };
}
