import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importCallLog, ImportCancelled } from "../../../src/intake";
import type { ByteSource, ImportProgress } from "../../../src/intake";
import { two } from "./make-log";
import { summaryOf, TODAY } from "./read-report";

const LINES = 300_000;
const TOPICS = ["Billing", "Orders", "Returns", "Technical help", "Complaints"] as const;
/** Bytes of the cells of all lines, at less than they take as texts: what a reader that holds the file grows by. */
const HELD = LINES * 9 * 20;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** A call by its number alone: the totals follow by counting, and no line has to be kept. */
const callOf = (number: number) => ({
  topic: number % TOPICS.length,
  isAnswered: number % 4 !== 0,
  wait: number % 90,
  talk: 100 + (number % 401),
  wrap: number % 50,
});

function lineOf(number: number): string {
  const { topic, isAnswered, wait, talk, wrap } = callOf(number);
  const day = Math.floor((number / LINES) * 360);
  const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const time = `${two(8 + (number % 11))}:${two(number % 60)}:${two((number * 7) % 60)}`;
  const parts = isAnswered ? `Y,${wait},${talk},${wrap}` : `N,${wait},,`;
  return `C${number},${date},${time},${TOPICS[topic]},${parts}\n`;
}

/** A log of that many lines, made while it is read, in one buffer that the next piece overwrites; told what the heap held at its pieces. */
function endless(heap: number[]): ByteSource {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(1 << 17);
  const heading = "Call ID,Date,Time,Topic,Answered,Waiting time (s),Talk time (s),Wrap up (s)\n";
  return {
    name: "endless.csv",
    size: LINES * 45,
    chunks: async function* () {
      let text = heading;
      for (let number = 0; number < LINES; number += 1) {
        text += lineOf(number);
        if (number % 1000 !== 999) continue;
        const { written } = encoder.encodeInto(text, buffer);
        yield buffer.subarray(0, written);
        buffer.fill(0x3f);
        text = "";
        if (number % 50_000 !== 49_999) continue;
        collect();
        heap.push(process.memoryUsage().heapUsed);
      }
    },
  };
}

test("a log that nobody could hold is counted exactly, line by line, and the heap does not grow with it", async () => {
  const heap: number[] = [];
  const progress: ImportProgress[] = [];
  const imported = await importCallLog(endless(heap), {
    language: "en",
    today: TODAY,
    report: (each) => progress.push(each),
  });
  const { topics, counted } = summaryOf(imported);
  expect(counted.lines.data).toBe(LINES);
  expect(counted.leftOut.total).toBe(0);
  TOPICS.forEach((name, position) => {
    let [contacts, answered, handling, wait] = [0, 0, 0, 0];
    for (let number = 0; number < LINES; number += 1) {
      const call = callOf(number);
      if (call.topic !== position) continue;
      contacts += 1;
      if (!call.isAnswered) continue;
      answered += 1;
      handling += call.talk + call.wrap;
      wait += call.wait;
    }
    const found = topics.find(({ topic }) => topic === name);
    expect([found?.contacts, found?.answeredContacts]).toEqual([contacts, answered]);
    expect(found?.handling).toBeCloseTo(handling / answered, 9);
    expect(found?.wait).toBeCloseTo(wait / answered, 9);
  });
  // The file is read for its letters, for what it is, and to be counted; no time is what was read kept.
  expect(heap).toHaveLength(18);
  const first = heap[0] ?? 0;
  for (const later of heap.slice(1)) expect(later - first).toBeLessThan(HELD / 4);
  expect(progress.length).toBeGreaterThan(20);
}, 120_000);

test("an import that is no longer wanted ends at the next piece", async () => {
  const heap: number[] = [];
  let asked = 0;
  const importing = importCallLog(endless(heap), { language: "en", today: TODAY, cancelled: () => (asked += 1) > 3 });
  await expect(importing).rejects.toThrow(ImportCancelled);
  // Its letters were looked through; its calls were not.
  expect(heap.length).toBeLessThanOrEqual(6);
}, 60_000);
