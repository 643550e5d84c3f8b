import { zip } from "./zip";

/** First 32 bits of the fractional parts of the roots of the first primes: square roots begin the hash, cube roots are its constants (FIPS 180-4). */
function primeRoots(count: number, power: number): number[] {
  const roots: number[] = [];
  for (let candidate = 2; roots.length < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) prime &&= candidate % divisor !== 0;
    if (prime) roots.push(((candidate ** power % 1) * 2 ** 32) | 0);
  }
  return roots;
}

const BEGIN = primeRoots(8, 1 / 2);
const CONSTANTS = new DataView(new ArrayBuffer(64 * 4));
primeRoots(64, 1 / 3).forEach((root, index) => CONSTANTS.setInt32(index * 4, root));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function bytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  const length = bytes.length;
  const padded = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  padded.set(bytes);
  padded[length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  new DataView(padded.buffer).setUint32(padded.length - 4, (length * 8) >>> 0);
  return padded;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the fingerprint of a run's inputs, computed without a platform. */
export function sha256(text: string): string {
  const bytes = bytesOf(text);
  const input = wordsOver(bytes.buffer);
  const constants = wordsOver(CONSTANTS.buffer);
  const words = wordsOver(new ArrayBuffer(64 * 4));
  let state: readonly number[] = [...BEGIN];
  for (let block = 0; block < bytes.length / 4; block += 16) {
    for (let index = 0; index < 16; index += 1) words.set(index, input.get(block + index));
    for (let index = 16; index < 64; index += 1) {
      const early = words.get(index - 15);
      const late = words.get(index - 2);
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words.set(index, (words.get(index - 16) + s0 + words.get(index - 7) + s1) | 0);
    }
    state = zip(state, mixed(state, words, constants)).map(([each, more]) => (each + more) | 0);
  }
  return state.map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The eight words of the state after the 64 rounds of a block. */
function mixed(state: readonly number[], words: Words, constants: Words): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const t1 =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants.get(index) + words.get(index)) |
      0;
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return [a, b, c, d, e, f, g, h];
}

/** Words of 32 bits, the highest byte first. */
interface Words {
  readonly get: (index: number) => number;
  readonly set: (index: number, word: number) => void;
}

function wordsOver(buffer: ArrayBufferLike): Words {
  const view = new DataView(buffer);
  return { get: (index) => view.getInt32(index * 4), set: (index, word) => view.setInt32(index * 4, word) };
}
