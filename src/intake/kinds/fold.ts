/**
 * Text as it is compared: without case, accents, ligatures, kinds of apostrophe and dash, and surplus spaces.
 *
 * What is kept for display is never folded.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** As {@link fold}, with letters and digits alone: `FTE-month`, `fte month` and `FTE‑Month` are one. */
export function foldHard(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
