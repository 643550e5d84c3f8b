import { Unzip, UnzipInflate } from "fflate";
import { SaxesParser } from "saxes";
import { LogRefused } from "../log-finding";
import type { ByteSource } from "./byte-source";

/** Unpacked bytes of one part beyond which a workbook is refused: no report of calls is as large. */
const MOST_UNPACKED = 2_000_000_000;

/**
 * Unpacks the wanted parts of a package piece by piece.
 *
 * @param take - hears each piece; false ends the reading
 * @throws {@link LogRefused} `damaged-workbook` where the package is damaged or unpacks to more than any report
 */
export async function unzipped(
  source: ByteSource,
  wants: (path: string) => boolean,
  take: (path: string, data: Uint8Array, final: boolean) => boolean,
  tick: (bytes: number) => void,
): Promise<void> {
  let stopped = false;
  const unzip = new Unzip((file) => {
    const path = file.name.replace(/^\//, "");
    if (!wants(path)) return;
    let size = 0;
    file.ondata = (error, data, final) => {
      if (error !== null) throw new LogRefused("damaged-workbook");
      size += data.length;
      if (size > MOST_UNPACKED) throw new LogRefused("damaged-workbook");
      if (!stopped && !take(path, data, final)) {
        stopped = true;
        file.terminate();
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let bytes = 0;
  try {
    for await (const chunk of source.chunks()) {
      // A copy: the package keeps pieces, and a piece of a file holds only until the next.
      unzip.push(chunk.slice(), false);
      bytes += chunk.length;
      tick(bytes);
      if (stopped) return;
    }
    unzip.push(new Uint8Array(), true);
  } catch (cause) {
    if (cause instanceof LogRefused || (cause instanceof Error && cause.name !== "Error")) throw cause;
    throw new LogRefused("damaged-workbook");
  }
}

/** Whole parts of a package as text, by path. */
export async function textParts(
  source: ByteSource,
  wants: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const decoders = new Map<string, TextDecoder>();
  await unzipped(
    source,
    wants,
    (path, data, final) => {
      const decoder = decoders.get(path) ?? new TextDecoder();
      decoders.set(path, decoder);
      parts.set(path, (parts.get(path) ?? "") + decoder.decode(data, { stream: !final }));
      return true;
    },
    () => undefined,
  );
  return parts;
}

/** Hears the elements of a piece of XML, each by its name without a prefix. */
export function parsed(
  xml: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text?: (value: string) => void,
  close?: (name: string) => void,
): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => open(localName(name), attributes as Record<string, string>));
  if (text !== undefined) parser.on("text", text);
  if (close !== undefined) parser.on("closetag", ({ name }) => close(localName(name)));
  parser.on("error", () => {
    throw new LogRefused("damaged-workbook");
  });
  parser.write(xml).close();
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.includes(":") ? name.slice(name.indexOf(":") + 1) : name;
}
