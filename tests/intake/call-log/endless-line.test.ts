import { importCallLog } from "../../../src/intake";
import type { ByteSource } from "../../../src/intake";

const PIECE = 1 << 16;

/** 200 million letters in pieces, and how many were asked for. */
function endless(byte: number): { source: ByteSource; asked: () => number } {
  let asked = 0;
  async function* chunks(): AsyncIterable<Uint8Array> {
    for (let each = 0; each < 200_000_000 / PIECE; each += 1) {
      asked += 1;
      yield await Promise.resolve(new Uint8Array(PIECE).fill(byte));
    }
  }
  return { source: { name: "calls.csv", size: 200_000_000, chunks }, asked: () => asked };
}

// A letter, and a separator.
test.each([0x61, 0x3b])(
  "a line of 200 million characters (%d) is refused once it is too long for one",
  async (byte) => {
    const { source, asked } = endless(byte);
    const read = await importCallLog(source, { language: "en", today: "2026-11-22" });
    expect(read.kind).toBe("refused");
    // Once through for its encoding, which only the end settles; of its lines two megabytes are enough.
    expect(asked()).toBeLessThan(200_000_000 / PIECE + 40);
  },
);
