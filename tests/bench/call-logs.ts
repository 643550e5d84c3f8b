import { setImmediate as nextTurn } from "node:timers/promises";
import { importCallLog } from "../../src/intake";
import type { ByteSource } from "../../src/intake";
import type { Bench } from "./measure";

const TOPICS = ["Delivery", "Billing", "Warranty", "Returns", "Advice"];
const LINE_BYTES = 63;
const HEADINGS = "Call ID,Start time,Queue,Status,Wait (s),Talk time (s),Wrap-up (s)\n";

/** A line of a made-up report; the sums by topic follow from the number alone. */
function line(index: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = index % 180;
  const date = `2026-${two(1 + Math.floor(day / 30))}-${two(1 + (day % 28))}`;
  const time = `${two(8 + (index % 12))}:${two(index % 60)}:${two((index * 7) % 60)}`;
  const answered = index % 5 !== 0;
  const tail = answered ? `answered,${index % 90},${60 + (index % 400)},${index % 45}` : `abandoned,${index % 90},,`;
  return `C${index},${date} ${time},${TOPICS[(index % 7) % 5] ?? ""},${tail}\n`;
}

/** A report that is made while it is read, in pieces of about so many bytes. */
function madeReport(lines: number, piece: number): ByteSource {
  const perPiece = Math.floor(piece / LINE_BYTES);
  return {
    name: "calls.csv",
    size: lines * LINE_BYTES,
    async *chunks() {
      yield Buffer.from(HEADINGS);
      for (let from = 0; from < lines; from += perPiece) {
        const count = Math.min(perPiece, lines - from);
        const bytes = Buffer.from(Array.from({ length: count }, (_, at) => line(from + at)).join(""));
        // As a page does between two pieces of a file: whatever waits has its turn.
        await nextTurn();
        yield bytes;
      }
    },
  };
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly longest: number;
  readonly counted: number;
}

async function measured(lines: number, piece: number): Promise<Measured> {
  let [longest, turn, megabytes] = [0, performance.now(), 0];
  const watch = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - turn);
    turn = now;
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
  }, 1);
  const start = process.cpuUsage();
  const imported = await importCallLog(madeReport(lines, piece), { language: "en", today: "2026-12-01" });
  const { user, system } = process.cpuUsage(start);
  clearInterval(watch);
  if (imported.kind !== "read") throw new RangeError("the made-up report was not read");
  const counted = imported.summary.topics.reduce((sum, { contacts }) => sum + contacts, 0);
  return { seconds: (user + system) / 1e6, megabytes, longest, counted };
}

const WHOLE = (figure: number): string => Math.round(figure).toLocaleString("en-GB");

/** Reports of a telephone system, from the first byte to the tables: two passes, making the lines included. */
export const callLogBench: Bench = {
  title: "Call logs: read, counted and proved, the making of the lines included",
  run: async function* () {
    const pane = await measured(1_000_000, 1 << 18);
    yield `1,000,000 lines in pieces of 256 KiB, as the pane reads: ${pane.seconds.toFixed(1)} s of processor time; the page is held ${WHOLE(pane.longest)} ms at most (asked: below 200 ms); ${WHOLE(pane.counted)} contacts`;
    const headless = await measured(5_000_000, 1 << 20);
    yield `5,000,000 lines: ${headless.seconds.toFixed(1)} s of processor time (asked: below 60 s), ${WHOLE(headless.megabytes)} MB in all (asked: below 400 MB); ${WHOLE(headless.counted)} contacts`;
  },
};
