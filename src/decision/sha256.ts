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
const CONSTANTS = primeRoots(64, 1 / 3);

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
  const view = new DataView(bytes.buffer);
  const state = Int32Array.from(BEGIN);
  const words = new Int32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let block = 0; block < bytes.length; block += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(block + index * 4);
    for (let index = 16; index < 64; index += 1) {
      const early = word(index - 15);
      const late = word(index - 2);
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[index] = (word(index - 16) + s0 + word(index - 7) + s1) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const t1 =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (CONSTANTS[index] ?? 0) + word(index)) |
        0;
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((each, index) => (state[index] = ((state[index] ?? 0) + each) | 0));
  }
  return [...state].map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
}
