import { message, text } from "../../language";
import type { Outcome } from "../catalogue";
import { breath } from "./breath";
import { lengthOf, messagesOf } from "./in-parts";
import type { FunctionAnswer, FunctionMessage, FunctionQuestion } from "./protocol";

/** The part of a `Worker` that is used. */
export interface FunctionPort {
  postMessage(message: FunctionMessage): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FunctionAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** How long a cell waits, and what is kept. */
export interface AnswerLimits {
  /** Milliseconds that one call may take; longer ones are answered with `#N/A`. */
  readonly call: number;
  /** Milliseconds without a call after which the worker is ended. */
  readonly idle: number;
  /** Answers kept for the next time the same is asked. */
  readonly kept: number;
  /** Characters of the questions kept with them, together: whole columns are long, and one that is longer by itself shares nothing. */
  readonly characters: number;
}

const LIMITS: AnswerLimits = { call: 120_000, idle: 60_000, kept: 64, characters: 8_000_000 };

/** Answers calls of functions off the page. Always settles, and never rejects. */
export type FunctionAnswers = (question: FunctionQuestion) => Promise<Outcome>;

interface Asked {
  readonly question: FunctionQuestion;
  readonly settle: (outcome: Outcome, isKept: boolean) => void;
}

/**
 * Answers calls in a worker, one after the other, so that Excel stays alive while a cell is worked out.
 *
 * Equal calls share one answer, while it is under way and afterwards. A worker that is stuck or dies is ended, and the next call has a new one:
 * its cell says so, and no cell waits for ever.
 *
 * @param start - makes a worker that serves {@link FunctionQuestion}s
 */
export function functionAnswers(start: () => FunctionPort, limits: AnswerLimits = LIMITS): FunctionAnswers {
  const answers = new Map<string, Promise<Outcome>>();
  let characters = 0;
  const queue: Asked[] = [];
  let port: FunctionPort | null = null;
  let current: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (key: string): void => {
    if (answers.delete(key)) characters -= key.length;
  };

  const keep = (key: string, answer: Promise<Outcome>): void => {
    answers.set(key, answer);
    characters += key.length;
    for (const oldest of answers.keys()) {
      if (answers.size <= limits.kept && characters <= limits.characters) break;
      forget(oldest);
    }
  };

  const end = (): void => {
    port?.terminate();
    port = null;
  };

  const finish = (outcome: Outcome, isKept: boolean): void => {
    clearTimeout(timer);
    const asked = current;
    current = null;
    asked?.settle(outcome, isKept);
    next();
  };

  const giveUp = (key: "catalogue.none.too-long" | "catalogue.none.stopped", detail: string): void => {
    end();
    const language = current?.question.language ?? "en";
    const seconds = Math.round(limits.call / 1000);
    finish({ code: "#N/A", message: text(language, message(key, { seconds, detail })) }, false);
  };

  const next = (): void => {
    const asked = queue.shift();
    if (asked === undefined) {
      timer = setTimeout(end, limits.idle);
      return;
    }
    current = asked;
    timer = setTimeout(() => giveUp("catalogue.none.too-long", ""), limits.call);
    void ask(asked);
  };

  const ask = async (asked: Asked): Promise<void> => {
    try {
      const to = (port ??= connected());
      const [first, ...others] = messagesOf(asked.question);
      if (first !== undefined) to.postMessage(first);
      for (const other of others) {
        await breath();
        // Given up meanwhile: what is left is no part of the next question.
        if (current !== asked || port !== to) return;
        to.postMessage(other);
      }
    } catch (cause) {
      if (current === asked) giveUp("catalogue.none.stopped", String(cause));
    }
  };

  const connected = (): FunctionPort => {
    const made = start();
    // What a worker says that was ended meanwhile answers nothing: it would be taken for the next question's answer.
    const isCurrent = (): boolean => port === made;
    made.onmessage = ({ data }) => {
      if (!isCurrent()) return;
      if (data.kind === "failure") giveUp("catalogue.none.stopped", data.detail);
      else finish(data.outcome, true);
    };
    made.onerror = ({ message: detail }) => {
      if (isCurrent()) giveUp("catalogue.none.stopped", detail);
    };
    made.onmessageerror = () => {
      if (isCurrent()) giveUp("catalogue.none.stopped", "");
    };
    return made;
  };

  return (question) => {
    const key = lengthOf(question) > limits.characters ? null : keyOf(question);
    const known = key === null ? undefined : answers.get(key);
    if (known !== undefined) return known;
    const answer = new Promise<Outcome>((resolve) => {
      const settle: Asked["settle"] = (outcome, isKept) => {
        if (!isKept && key !== null) forget(key);
        resolve(outcome);
      };
      queue.push({ question, settle });
    });
    if (key !== null) keep(key, answer);
    if (current === null) {
      clearTimeout(timer);
      next();
    }
    return answer;
  };
}

function keyOf({ id, language, today, args }: FunctionQuestion): string {
  return [id, language, today, ...args.map((pieces) => pieces.join(""))].join("\n");
}
