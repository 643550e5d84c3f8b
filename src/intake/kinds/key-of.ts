import type { Key } from "../../engine/records";

/** Words of plain letters with one space between two: most names, which need no further care. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Characters nobody sees, and nobody means: soft hyphen, zero-width space, direction marks, word joiner. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060]/g;

/**
 * The key of a name: case, kinds and numbers of spaces, and the way in which accents are stored do not count; the accents themselves do.
 *
 * Two spellings are one name where a reader sees one. `é` as one character or as `e` with an accent is told apart by no eye: canonical composition (NFC) joins
 * them. Compatibility composition (NFKC) would go further and join what a reader sees to differ: `m²` and `m2`, `½` and `1⁄2`, `Ⅳ` and `IV`, `ﬁ` and `fi`
 * are flows of other names; of what it joins, only the kinds of spaces are meant to be one, and those are named here. Case is folded by way of lower, upper and lower again,
 * so that `STRASSE` and `Straße`, or the two small sigmas, are one.
 */
export function keyOf(name: string): Key {
  return (PLAIN.test(name) ? name.toLowerCase() : folded(name)) as Key; // the one place where a text becomes a key
}

/** The key of a name that may be absent; a name in which there is nothing to see is absent too. */
export function keyIn(name: string | undefined): Key | undefined {
  const key = name === undefined ? undefined : keyOf(name);
  return key === "" ? undefined : key;
}

function folded(name: string): string {
  return name
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC");
}
