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

/**
 * Whole parts of a package as text, by path.
 *
 * @param most - unpacked bytes of all of them
 * @throws {@link LogRefused} `damaged-workbook` as {@link unzipped} does, and where they unpack to more
 */
export async function textParts(
  source: ByteSource,
  wants: (path: string) => boolean,
  most = Infinity,
): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  let size = 0;
  const decoders = new Map<string, TextDecoder>();
  await unzipped(
    source,
    wants,
    (path, data, final) => {
      size += data.length;
      if (size > most) throw new LogRefused("damaged-workbook");
      const decoder = decoders.get(path) ?? new TextDecoder();
      decoders.set(path, decoder);
      parts.set(path, (parts.get(path) ?? "") + decoder.decode(data, { stream: !final }));
      return true;
    },
    () => undefined,
  );
  return parts;
}

/** Where the relations of a part lead: their kind and the path of the part, by their ids. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly path: string }>;

/** The relations of a part that lies in a folder, `xl/`; none where it has no file of them. */
export function relationsIn(xml: string, folder: string): Relations {
  const found = new Map<string, { readonly type: string; readonly path: string }>();
  if (xml !== "")
    parsed(xml, (name, { Id, Target, Type }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined)
        found.set(Id, { type: Type ?? "", path: joined(folder, Target) });
    });
  return found;
}

function joined(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
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
