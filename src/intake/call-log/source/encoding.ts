import { LogRefused } from "../log-finding";
import type { ByteSource } from "./byte-source";
import { firstBytes } from "./byte-source";
import { utf8Decoding } from "./text-decoding";
import type { Encoding } from "./text-decoding";

/** How a file's bytes are letters, and whether the file itself says so. */
export interface EncodingFound {
  readonly encoding: Encoding;
  /** True where nothing in the file settles it, so that the user should look at the accents. */
  readonly guessed: boolean;
}

const HEAD = 1 << 16;
/** Share of zero bytes in one half of the pairs from which a text is two bytes a letter. */
const ZEROS = 0.2;

/**
 * The encoding of a text file: its byte-order mark; else two bytes a letter where every second byte is mostly zero; else UTF-8
 * where the whole file is valid UTF-8; else whichever of Windows-1252 and Mac Roman puts letters, not signs, inside words.
 */
export async function encodingOf(source: ByteSource): Promise<EncodingFound> {
  const head = await firstBytes(source, HEAD);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", guessed: false };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", guessed: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", guessed: false };
  const wide = wideEncoding(head);
  if (wide !== null) return { encoding: wide, guessed: true };
  if (await isUtf8(source)) return { encoding: "utf-8", guessed: false };
  return { encoding: await oneByteEncoding(source), guessed: true };
}

function wideEncoding(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / Math.max(1, head.length));
  if (even > ZEROS && even > odd) return "utf-16be";
  return odd > ZEROS && odd > even ? "utf-16le" : null;
}

async function isUtf8(source: ByteSource): Promise<boolean> {
  const decoding = utf8Decoding({ fatal: true });
  try {
    for await (const chunk of source.chunks()) decoding.push(chunk);
    decoding.end();
    return true;
  } catch (cause) {
    if (cause instanceof LogRefused) throw cause;
    return false;
  }
}

/** Letters of French and English, which a wrong reading turns into signs and rare letters. */
const USUAL = /[a-zàâäçéèêëîïôöùûüœæ]/i;

/**
 * Windows-1252 and Mac Roman give every byte a sign: the right one gives letters that French writes, at places where letters stand.
 * Lines that end with a lone carriage return speak for the Mac.
 */
async function oneByteEncoding(source: ByteSource): Promise<"windows-1252" | "macintosh"> {
  const head = await firstBytes(source, 1 << 20);
  const high = head.filter((byte) => byte > 0x7f).length > 0 ? head : await windowAroundHigh(source);
  const loneReturns = high.includes(13) && !high.includes(10) ? 1 : 0;
  const mac = usualShare(new TextDecoder("macintosh").decode(high)) + loneReturns;
  return mac > usualShare(new TextDecoder("windows-1252").decode(high)) ? "macintosh" : "windows-1252";
}

/** Accents may first come deep in a file: the first piece that has one. */
async function windowAroundHigh(source: ByteSource): Promise<Uint8Array> {
  for await (const chunk of source.chunks()) if (chunk.some((byte) => byte > 0x7f)) return chunk;
  return new Uint8Array();
}

function usualShare(text: string): number {
  let usual = 0;
  let all = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign.charCodeAt(0) < 0x80) continue;
    all += 1;
    if (USUAL.test(sign) && /[a-z]/i.test(text.charAt(at - 1) + text.charAt(at + 1))) usual += 1;
    else if (/[€’“”«»–—… ]/.test(sign)) usual += 0.5;
  }
  return all === 0 ? 0 : usual / all;
}
