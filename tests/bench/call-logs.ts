import { openAsBlob, mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSource } from "../../src/cli/file-source";
import { reportPieces } from "../../src/entry/page/report-pieces";
import { importCallLog } from "../../src/intake";
import type { ByteSource } from "../../src/intake";
import type { Bench } from "./measure";

const TOPICS = ["Delivery", "Billing", "Warranty", "Returns", "Advice"];
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

/** Writes a made-up report of so many lines. */
async function writeReport(path: string, lines: number): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.write(HEADINGS);
    for (let from = 0; from < lines; from += 10_000) {
      const count = Math.min(10_000, lines - from);
      await file.write(Array.from({ length: count }, (_, at) => line(from + at)).join(""));
    }
  } finally {
    await file.close();
  }
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly longest: number;
  readonly counted: number;
}

async function measured(source: ByteSource): Promise<Measured> {
  let [longest, turn, megabytes] = [0, performance.now(), 0];
  const watch = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - turn);
    turn = now;
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
  }, 1);
  const start = process.cpuUsage();
  const imported = await importCallLog(source, { language: "en", today: "2026-12-01" });
  const { user, system } = process.cpuUsage(start);
  clearInterval(watch);
  if (imported.kind !== "read") throw new RangeError("the made-up report was not read");
  const counted = imported.summary.topics.reduce((sum, { contacts }) => sum + contacts, 0);
  return { seconds: (user + system) / 1e6, megabytes, longest, counted };
}

const WHOLE = (figure: number): string => Math.round(figure).toLocaleString("en-GB");

/** Reports of a telephone system, from the first byte of a file to the tables, each by the reader that the product gives it. */
export const callLogBench: Bench = {
  title: "Call logs: read, counted and proved",
  run: async function* () {
    const folder = mkdtempSync(join(tmpdir(), "call-logs-"));
    try {
      const path = join(folder, "calls.csv");
      await writeReport(path, 1_000_000);
      const pane = await measured(reportPieces(await openAsBlob(path), path));
      yield `1,000,000 lines as the pane reads: ${pane.seconds.toFixed(1)} s of processor time; the page is held ${WHOLE(pane.longest)} ms at most (asked: below 200 ms); ${WHOLE(pane.counted)} contacts`;
      await writeReport(path, 5_000_000);
      const headless = await measured(fileSource(path));
      yield `5,000,000 lines as the command line reads: ${headless.seconds.toFixed(1)} s of processor time (asked: below 60 s), ${WHOLE(headless.megabytes)} MB in all (asked: below 400 MB); ${WHOLE(headless.counted)} contacts`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
