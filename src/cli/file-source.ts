import { createReadStream } from "node:fs";
import type { ByteSource } from "../intake";
import { inputFileSize } from "./files";

const CHUNK = 1 << 20;

/** A file of the disk, read in pieces as often as asked and never held whole. */
export function fileSource(path: string): ByteSource {
  const size = inputFileSize(path);
  return { name: path, size, chunks: () => createReadStream(path, { highWaterMark: CHUNK }) };
}
