import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";

/** Numbers from 0 to below a bound, the same for the same seed. */
function drawsFrom(seed: number): (below: number) => number {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, Math.max(0, below - 1));
}

/** What a number of a file becomes. */
const NUMBERS = ["-1", "0", "1e400", "2147483648", "1048577", "NaN", "", "99999999999999999999"];
/** What stands anew in a part. */
const PIECES = ["<", ">", '"', "&", "&#0;", "<c/>", '<row r="1"/>', "]]>", "<!--", "\u0000", "A1:XFD1048576"];

/** A file with a few things broken in it, of its bytes or of the text of its parts: the same for the same seed. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const draw = drawsFrom(seed);
  return draw(4) === 0 ? brokenBytes(bytes, draw) : brokenParts(bytes, draw);
}

function brokenBytes(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  const broken = bytes.slice(0, draw(3) === 0 ? draw(bytes.length) : bytes.length);
  for (let each = draw(12); each >= 0; each -= 1) if (broken.length > 0) broken[draw(broken.length)] = draw(256);
  return broken;
}

function brokenParts(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (let each = draw(3); each >= 0; each -= 1) {
    const names = [...parts.keys()];
    const name = names[draw(names.length)] ?? "";
    const part = parts.get(name);
    if (part === undefined) continue;
    if (draw(12) === 0) parts.delete(name);
    else parts.set(name, strToU8(brokenText(strFromU8(part), draw)));
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function brokenText(text: string, draw: (below: number) => number): string {
  const [from, length] = [draw(text.length), draw(200)];
  switch (draw(5)) {
    case 0:
      return text.slice(0, from) + text.slice(from + length);
    case 1:
      return text.slice(0, from) + text.slice(from, from + length) + text.slice(from);
    case 2:
      return text.slice(0, from) + (PIECES[draw(PIECES.length)] ?? "") + text.slice(from);
    case 3:
      return text.slice(0, from);
    default: {
      const numbers = [...text.matchAll(/\d+(\.\d+)?/gu)];
      const number = numbers[draw(numbers.length)];
      if (number === undefined) return text;
      return (
        text.slice(0, number.index) +
        (NUMBERS[draw(NUMBERS.length)] ?? "") +
        text.slice(number.index + number[0].length)
      );
    }
  }
}
