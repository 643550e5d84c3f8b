/** The text of a part, whichever encoding its first bytes tell: UTF-8, or UTF-16 either way, with or without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = [bytes[0], bytes[1]];
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? "utf-16le"
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** A part's text as UTF-8, its declaration put right. */
export function bytesOf(text: string): Uint8Array {
  const declared = text.startsWith("<?xml")
    ? text.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/u, "$1$2UTF-8$2")
    : text;
  return new TextEncoder().encode(declared);
}
