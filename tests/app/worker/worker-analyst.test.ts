import { fraction, weeks } from "../../../src/engine/quantities";
import { Cancelled } from "../../../src/decision";
import type { Recommendation } from "../../../src/decision";
import { AnalysisStopped, workerAnalyst } from "../../../src/app/worker";
import type { Answer, Question, WorkerPort } from "../../../src/app/worker";
import { serveAnalysis } from "../../../src/app/worker/serve-analysis";
import { sampleRecommendation } from "../../support/sample-recommendation";
import { caseOf } from "../../support/economics";

const INPUTS = caseOf({});
const RECOMMENDATION = sampleRecommendation();

/** A worker thread in one thread: what is posted is copied as between threads, and arrives later. */
class Port implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  onmessageerror: WorkerPort["onmessageerror"] = null;
  ended = false;

  constructor(private readonly serve: (question: Question, say: (answer: Answer) => void) => void) {}

  postMessage(question: Question): void {
    const copied = structuredClone(question);
    queueMicrotask(() => this.serve(copied, (answer) => this.say(answer)));
  }

  say(answer: Answer): void {
    const data = structuredClone(answer);
    queueMicrotask(() => {
      if (!this.ended) this.onmessage?.({ data } as MessageEvent<Answer>);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

function ask(
  port: Port,
  signal = new AbortController().signal,
  report: (progress: { stage: string; done: number }) => void = () => undefined,
): Promise<Recommendation> {
  return workerAnalyst(() => port).analyse(INPUTS, { today: "2026-01-15", seed: 7, signal, report });
}

test("an answer crosses the threads whole", async () => {
  const asked: Question[] = [];
  const port = new Port((question, say) => {
    asked.push(question);
    serveAnalysis(() => RECOMMENDATION, question, say);
  });
  expect(await ask(port)).toEqual(RECOMMENDATION);
  expect(asked).toEqual([{ kind: "analyse", inputs: INPUTS, today: "2026-01-15", seed: 7, simulatedWeeks: weeks(0) }]);
  expect(port.ended).toBe(true);
});

test("progress is told on the way", async () => {
  const seen: number[] = [];
  const port = new Port((question, say) =>
    serveAnalysis(
      (_inputs, { report }) => {
        report?.({ stage: "demand", done: fraction(0.25) });
        report?.({ stage: "options", done: fraction(0.5) });
        return RECOMMENDATION;
      },
      question,
      say,
    ),
  );
  await ask(port, undefined, ({ done }) => seen.push(done));
  expect(seen).toEqual([0.25, 0.5]);
});

test("giving up ends the worker and is not a fault", async () => {
  const controller = new AbortController();
  const port = new Port(() => undefined);
  const answer = ask(port, controller.signal);
  controller.abort();
  await expect(answer).rejects.toBeInstanceOf(Cancelled);
  expect(port.ended).toBe(true);
});

test("giving up before it begins starts no worker", async () => {
  const controller = new AbortController();
  controller.abort();
  const start = jest.fn(() => new Port(() => undefined));
  await expect(
    workerAnalyst(start).analyse(INPUTS, {
      today: "2026-01-15",
      seed: 1,
      signal: controller.signal,
      report: () => undefined,
    }),
  ).rejects.toBeInstanceOf(Cancelled);
  expect(start).not.toHaveBeenCalled();
});

test.each([
  [
    "an analysis that fails",
    (port: Port) => port.say({ kind: "failure", name: "DomainError", detail: "handling: accepts 1 or more, got 0" }),
    "DomainError: handling: accepts 1 or more, got 0",
  ],
  [
    "a worker that dies",
    (port: Port) => port.onerror?.({ message: "out of memory" } as ErrorEvent),
    "worker: out of memory",
  ],
  [
    "a worker that could not start",
    (port: Port) => port.onerror?.({ message: "" } as ErrorEvent),
    "worker: no reason given",
  ],
  [
    "an answer that can't be read",
    (port: Port) => port.onmessageerror?.({} as MessageEvent),
    "worker: an answer that could not be read",
  ],
])("%s is said, and nothing waits for ever", async (_what, happens, detail) => {
  const port = new Port(() => happens(port));
  const answer = ask(port);
  await expect(answer).rejects.toBeInstanceOf(AnalysisStopped);
  await expect(answer).rejects.toThrow(detail);
  expect(port.ended).toBe(true);
});

test("what the analysis throws becomes words, whatever it is", () => {
  const said: Answer[] = [];
  const question: Question = {
    kind: "analyse",
    inputs: INPUTS,
    today: "2026-01-15",
    seed: 1,
    simulatedWeeks: weeks(0),
  };
  serveAnalysis(
    () => {
      throw new RangeError("too far");
    },
    question,
    (answer) => said.push(answer),
  );
  expect(said).toEqual([{ kind: "failure", name: "RangeError", detail: "too far" }]);
});
