import { Cancelled } from "../../decision";
import type { Recommendation } from "../../decision";
import { weeks } from "../../engine/quantities";
import type { Analyst } from "..";
import { AnalysisStopped } from "./analysis-stopped";
import type { Answer, Question } from "./protocol";

/** The part of a `Worker` that is used. */
export interface WorkerPort {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/**
 * An analyst off the main thread: Excel stays alive while it works.
 *
 * A worker that computes hears nothing, so giving up ends it; each question has a worker of its own.
 *
 * @param start - makes a worker that serves {@link Question}s
 */
export function workerAnalyst(start: () => WorkerPort): Analyst {
  return {
    analyse: (inputs, { today, seed, simulatedWeeks = weeks(0), report, signal }) =>
      new Promise<Recommendation>((resolve, reject) => {
        if (signal.aborted) {
          reject(new Cancelled());
          return;
        }
        const worker = start();
        const end = (): void => {
          signal.removeEventListener("abort", giveUp);
          worker.terminate();
        };
        const giveUp = (): void => {
          end();
          reject(new Cancelled());
        };
        const fail = (detail: string): void => {
          end();
          reject(new AnalysisStopped(detail));
        };
        signal.addEventListener("abort", giveUp);
        worker.onerror = ({ message }) => fail(message === "" ? "worker: no reason given" : `worker: ${message}`);
        worker.onmessageerror = () => fail("worker: an answer that could not be read");
        worker.onmessage = ({ data }) => {
          if (data.kind === "progress") {
            report(data.progress);
            return;
          }
          if (data.kind === "failure") {
            fail(`${data.name}: ${data.detail}`);
            return;
          }
          end();
          resolve(data.recommendation);
        };
        worker.postMessage({ kind: "analyse", inputs, today, seed, simulatedWeeks });
      }),
  };
}
