import { LogRefused } from "../log-finding";

/** Bytes without one plain letter among them, from which on a file is no report. */
const LONGEST = 1 << 20;

/** How the bytes of a text file are letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/** Turns the bytes of a file, which come in pieces, into text. */
export interface TextDecoding {
  /** @throws {@link LogRefused} `line-too-long` */
  push(piece: Uint8Array): string;
  /** What the last piece left open. */
  end(): string;
}

const LINE_FEED = 10;

export function textDecoding(encoding: Encoding): TextDecoding {
  if (encoding === "utf-8") return utf8Decoding();
  const decoder = new TextDecoder(encoding);
  return { push: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

/** @param fatal - whether bytes that are no UTF-8 throw, and do not become question marks */
export function utf8Decoding({ fatal }: { readonly fatal: boolean } = { fatal: false }): TextDecoding {
  return new Utf8Pieces(fatal);
}

/**
 * Cuts each piece behind its last line, where no character of UTF-8 can be open, and decodes it whole.
 *
 * A decoder that has to remember half a character gives text of two bytes a letter on some machines, and takes three times as long.
 */
class Utf8Pieces implements TextDecoding {
  private decoder: TextDecoder;
  /** What is held of the file: the line that the last piece left open, and the next piece behind it. Made once, and larger where a line is. */
  private held = new Uint8Array(1 << 17);
  private rest = 0;

  constructor(private readonly fatal: boolean) {
    this.decoder = new TextDecoder("utf-8", { fatal });
  }

  push(piece: Uint8Array): string {
    const all = this.rest + piece.length;
    if (all > this.held.length) this.held = grown(this.held, this.rest, 2 * all);
    this.held.set(piece, this.rest);
    const bytes = this.held.subarray(0, all);
    const end = cutOf(bytes);
    const text = this.decoded(bytes.subarray(0, end));
    bytes.copyWithin(0, end);
    this.rest = all - end;
    if (this.rest > LONGEST) throw new LogRefused("line-too-long");
    return text;
  }

  end(): string {
    const text = this.decoded(this.held.subarray(0, this.rest));
    this.rest = 0;
    return text;
  }

  private decoded(bytes: Uint8Array): string {
    if (bytes.length === 0) return "";
    const text = this.decoder.decode(bytes);
    // Only what stands at the beginning of the file is its mark.
    if (!this.decoder.ignoreBOM) this.decoder = new TextDecoder("utf-8", { fatal: this.fatal, ignoreBOM: true });
    return text;
  }
}

/** Behind the last line feed, so that no line is put together from two texts; where there is none, behind the last plain letter. */
function cutOf(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(LINE_FEED);
  if (feed >= 0) return feed + 1;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end -= 1;
  return end;
}

function grown(held: Uint8Array, used: number, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(held.subarray(0, used));
  return larger;
}
