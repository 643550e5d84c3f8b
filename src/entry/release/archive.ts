import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/** Files by their paths, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The moment that every file of an archive bears: the same files make the same archive, whenever and wherever. In local time, as the format has it. */
const MOMENT = new Date(2020, 0, 1);

/** The files as one archive, in the order of their paths. */
export function archive(files: Files): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MOMENT, os: 3, attrs: 0o644 << 16 });
}

/** SHA-256, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A line for each file, as `sha256sum --check` reads them. */
export function checksums(files: Files): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join("");
}
