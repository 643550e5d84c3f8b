import fc from "fast-check";
import { encodedArguments, functionAnswers, putTogether, serveFunction } from "../../src/functions/off-thread";
import type {
  AnswerLimits,
  FunctionAnswer,
  FunctionAnswers,
  FunctionMessage,
  FunctionPort,
  FunctionQuestion,
} from "../../src/functions/off-thread";
import { pageBudget } from "../../src/functions/page-budget";
import type { PageBudget } from "../../src/functions/page-budget";
import { registerFunctions } from "../../src/functions/register-functions";
import type { FunctionRegistry } from "../../src/functions/register-functions";
import { runFunction, sharedAnalyses } from "../../src/functions/catalogue";
import { isHeavy } from "../../src/functions/heavy";
import { analyse } from "../../src/decision";
import type { Language } from "../../src/language";
import { declared } from "./catalogue/support";
import { smallCase } from "../support/workbook-bytes";

const LIMITS: AnswerLimits = { call: 200, idle: 50, kept: 4, characters: 1_000 };

/** A worker that the test answers for. */
class ToldWorker implements FunctionPort {
  readonly questions: FunctionQuestion[] = [];
  messages = 0;
  ended = false;
  onmessage: FunctionPort["onmessage"] = null;
  onerror: FunctionPort["onerror"] = null;
  onmessageerror: FunctionPort["onmessageerror"] = null;

  private readonly whole = putTogether();

  postMessage(message: FunctionMessage): void {
    this.messages += 1;
    const question = this.whole(message);
    if (question !== null) this.questions.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: FunctionAnswer): void {
    this.onmessage?.({ data: answer } as MessageEvent<FunctionAnswer>);
  }

  cannotRead(): void {
    this.onmessageerror?.({} as MessageEvent);
  }

  die(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

function workers() {
  const made: ToldWorker[] = [];
  const answers = functionAnswers(() => {
    const worker = new ToldWorker();
    made.push(worker);
    return worker;
  }, LIMITS);
  return { made, answers };
}

const asked = (id: FunctionQuestion["id"], ...args: unknown[]): FunctionQuestion => ({
  id,
  args: args.map((argument) => [JSON.stringify(argument)]),
  language: "en",
  today: "2026-01-01",
});
const ok = (value: number): FunctionAnswer => ({ kind: "outcome", outcome: { ok: value } });

describe("calls off the page", () => {
  test("are answered one after the other by one worker, which ends when nobody asks", async () => {
    const { made, answers } = workers();
    const [one, two] = [answers(asked("LOAD", 1)), answers(asked("LOAD", 2))];
    expect(made).toHaveLength(1);
    expect(made[0]?.questions).toHaveLength(1);
    made[0]?.say(ok(10));
    made[0]?.say(ok(20));
    expect([await one, await two]).toEqual([{ ok: 10 }, { ok: 20 }]);
    await new Promise((done) => setTimeout(done, 80));
    expect(made[0]?.ended).toBe(true);
    const three = answers(asked("LOAD", 3));
    made[1]?.say(ok(30));
    expect(await three).toEqual({ ok: 30 });
  });

  test("share an answer that is under way, and one that was given", async () => {
    const { made, answers } = workers();
    const calls = [answers(asked("LOAD", 1)), answers(asked("LOAD", 1))];
    made[0]?.say(ok(10));
    expect(await Promise.all(calls)).toEqual([{ ok: 10 }, { ok: 10 }]);
    expect(await answers(asked("LOAD", 1))).toEqual({ ok: 10 });
    expect(made[0]?.questions).toHaveLength(1);
  });

  test("that take too long are #N/A with words, and the next ones have a worker of their own", async () => {
    const { made, answers } = workers();
    const [stuck, waiting] = [answers(asked("ANALYSE", 1)), answers(asked("LOAD", 2))];
    expect(await stuck).toMatchObject({ code: "#N/A", message: expect.stringMatching(/No answer within/) as unknown });
    expect(made[0]?.ended).toBe(true);
    // What it says after it was ended answers nobody.
    made[0]?.say(ok(-1));
    made[0]?.die("late");
    made[1]?.say(ok(20));
    expect(await waiting).toEqual({ ok: 20 });
  });

  test("take too long after two minutes, and not before", async () => {
    jest.useFakeTimers();
    try {
      const worker = new ToldWorker();
      const settled = jest.fn<undefined, [unknown]>();
      void functionAnswers(() => worker)(asked("ANALYSE", 1)).then(settled);
      await jest.advanceTimersByTimeAsync(119_000);
      expect([worker.ended, settled.mock.calls.length]).toEqual([false, 0]);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(settled).toHaveBeenCalledWith(expect.objectContaining({ code: "#N/A" }));
      expect(worker.ended).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test("whose worker dies, refuses or cannot start settle too, and are asked anew the next time", async () => {
    const { made, answers } = workers();
    const lost = answers(asked("ANALYSE", 1));
    made[0]?.die("out of memory");
    expect(await lost).toMatchObject({ code: "#N/A", message: expect.stringMatching(/out of memory/) as unknown });
    const refused = answers(asked("ANALYSE", 1));
    made[1]?.say({ kind: "failure", detail: "TypeError: x" });
    expect(await refused).toMatchObject({ code: "#N/A", message: expect.stringMatching(/TypeError: x/) as unknown });
    const unread = answers(asked("ANALYSE", 1));
    made[2]?.cannotRead();
    expect(await unread).toMatchObject({
      code: "#N/A",
      message: expect.not.stringMatching(/No answer within/) as unknown,
    });
    expect(made[2]?.ended).toBe(true);
    const cannot = functionAnswers(() => {
      throw new RangeError("no workers here");
    }, LIMITS);
    expect(await cannot(asked("LOAD", 1))).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/no workers here/) as unknown,
    });
  });

  test("keep a bounded number of answers", async () => {
    const { made, answers } = workers();
    for (let value = 0; value < 6; value += 1) {
      const call = answers(asked("LOAD", value));
      made[0]?.say(ok(value));
      await call;
    }
    void answers(asked("LOAD", 5));
    expect(made[0]?.questions).toHaveLength(6);
    void answers(asked("LOAD", 0));
    expect(made[0]?.questions).toHaveLength(7);
  });

  test("keep no long questions beyond a length", async () => {
    const { made, answers } = workers();
    for (const column of ["a", "b"].map((word) => asked("LOAD", word.repeat(600)))) {
      const call = answers(column);
      made[0]?.say(ok(1));
      await call;
    }
    void answers(asked("LOAD", "b".repeat(600)));
    expect(made[0]?.questions).toHaveLength(2);
    void answers(asked("LOAD", "a".repeat(600)));
    expect(made[0]?.questions).toHaveLength(3);
  });
});

describe("a question too long for one message", () => {
  const long = (): FunctionQuestion => ({
    ...asked("BACKLOGAGENTS", [[1]], [[2]]),
    args: [Array.from({ length: 30 }, (_, piece) => String(piece).repeat(100_000)), ["2"]],
  });

  test("that is given up leaves nothing to the next one", async () => {
    const { made, answers } = workers();
    const stuck = answers(long());
    made[0]?.die("out of memory");
    expect(await stuck).toMatchObject({ code: "#N/A" });
    const next = answers(asked("LOAD", 7));
    await new Promise((done) => setTimeout(done, 50));
    expect(made.map(({ questions }) => questions)).toEqual([[], [asked("LOAD", 7)]]);
    made[1]?.say(ok(70));
    expect(await next).toEqual({ ok: 70 });
  });

  test("is put together as it was, between others", async () => {
    const { made, answers } = workers();
    const calls = [answers(asked("LOAD", 1)), answers(long()), answers(asked("LOAD", 2))];
    for (const value of [10, 20, 30]) {
      while (made[0]?.questions.length !== value / 10) await new Promise((done) => setTimeout(done, 1));
      made[0].say(ok(value));
    }
    expect(await Promise.all(calls)).toEqual([{ ok: 10 }, { ok: 20 }, { ok: 30 }]);
    const text = ({ args }: FunctionQuestion): readonly string[] => args.map((pieces) => pieces.join(""));
    expect(made[0]?.questions.map(text)).toEqual([asked("LOAD", 1), long(), asked("LOAD", 2)].map(text));
  });
});

describe("equal cases are analysed once", () => {
  const { flows, team, offers } = smallCase();
  const range = ({ headers, rows }: { headers: readonly string[]; rows: readonly (readonly unknown[])[] }) => [
    headers,
    ...rows,
  ];
  const tables = [range(flows), range(team), range(offers)];

  test("whatever function asks, and however the flows are given", () => {
    let analyses = 0;
    const shared = sharedAnalyses((inputs, context) => {
      analyses += 1;
      return analyse(inputs, context);
    });
    const answered = (id: FunctionQuestion["id"], ...args: unknown[]): unknown => {
      const answer = serveFunction(asked(id, ...args), shared);
      return answer.kind === "outcome" ? answer.outcome : answer;
    };
    expect(answered("ANALYSE", ...tables)).toHaveProperty("ok");
    expect(answered("EXPLAIN", "Orders", ...tables)).toHaveProperty("ok");
    expect(answered("DECISION", [flows.headers], flows.rows, ...tables.slice(1))).toHaveProperty("ok");
    expect(analyses).toBe(1);
    const dearer = { ...offers, rows: offers.rows.map((row) => [...row.slice(0, 3), 99]) };
    expect(answered("ANALYSE", tables[0], tables[1], range(dearer))).toHaveProperty("ok");
    expect(analyses).toBe(2);
  });

  test("and give what an analysis of their own gives", () => {
    const alone = serveFunction(asked("ANALYSE", ...tables), undefined);
    const shared = sharedAnalyses();
    expect(serveFunction(asked("ANALYSE", ...tables), shared)).toEqual(alone);
    expect(serveFunction(asked("ANALYSE", ...tables), shared)).toEqual(alone);
  });
});

test.each`
  id             | rows  | columns | heavy    | why
  ${"ANALYSE"}   | ${1}  | ${1}    | ${true}  | ${"it analyses a case"}
  ${"EXPLAIN"}   | ${1}  | ${1}    | ${true}  | ${"it analyses a case"}
  ${"CERTAINTY"} | ${1}  | ${1}    | ${true}  | ${"it draws futures"}
  ${"DECISION"}  | ${1}  | ${1}    | ${true}  | ${"it analyses a case"}
  ${"LOAD"}      | ${1}  | ${1}    | ${false} | ${"one cell is answered at once"}
  ${"LOAD"}      | ${30} | ${1}    | ${false} | ${"30 are begun, and given up where they take long"}
  ${"LOAD"}      | ${31} | ${1}    | ${true}  | ${"31 are more"}
  ${"LOAD"}      | ${6}  | ${6}    | ${true}  | ${"36 are more"}
  ${"SCORE"}     | ${1}  | ${32}   | ${false} | ${"one flow of the recommendation, in a column of such cells"}
  ${"SCORE"}     | ${6}  | ${32}   | ${false} | ${"192 cells are read in an instant"}
  ${"SCORE"}     | ${7}  | ${32}   | ${true}  | ${"it is a table of flows"}
`("$id of $rows by $columns: heavy is $heavy, since $why", ({ id, rows, columns, heavy }: Record<string, never>) => {
  const range = Array.from({ length: Number(rows) }, () => Array.from({ length: Number(columns) }, () => 100));
  expect(isHeavy(declared(String(id)), [range.slice(0, 1), range])).toBe(heavy);
});

test.each`
  heavy    | contacts | handling   | target     | answer | patience | interval | occupancy | abandonment | uncertainty | whole
  ${false} | ${100}   | ${180}     | ${0.8}     | ${20}  | ${null}  | ${null}  | ${null}   | ${null}     | ${null}     | ${null}
  ${false} | ${0}     | ${180}     | ${0.8}     | ${0}   | ${120}   | ${15}    | ${0.85}   | ${0.05}     | ${0.3}      | ${true}
  ${false} | ${100}   | ${180}     | ${0.8}     | ${20}  | ${120}   | ${15}    | ${0.85}   | ${0.05}     | ${0}        | ${false}
  ${true}  | ${100}   | ${180}     | ${0.8}     | ${20}  | ${120}   | ${15}    | ${0.85}   | ${0.05}     | ${0.1}      | ${false}
  ${true}  | ${2e-6}  | ${587_000} | ${0.999}   | ${20}  | ${2487}  | ${30}    | ${1}      | ${1}        | ${0}        | ${true}
  ${true}  | ${100}   | ${180}     | ${0.99999} | ${20}  | ${120}   | ${30}    | ${1}      | ${1}        | ${0}        | ${true}
  ${true}  | ${100}   | ${180}     | ${0.8}     | ${20}  | ${0.02}  | ${30}    | ${1}      | ${1}        | ${0}        | ${true}
  ${true}  | ${100}   | ${180}     | ${0.8}     | ${20}  | ${120}   | ${0.1}   | ${1}      | ${1}        | ${0}        | ${true}
`("one cell of AGENTS: heavy is $heavy for $contacts contacts of $handling s", (asked: Record<string, unknown>) => {
  const { heavy, uncertainty, whole, ...first } = asked;
  const definition = null;
  const args = [...Object.values(first), definition, uncertainty, whole];
  expect(isHeavy(declared("AGENTS"), args)).toBe(heavy);
  const inRanges = args.map((each) => [[each]]);
  expect(isHeavy(declared("AGENTS"), inRanges)).toBe(heavy);
});

test("CAPACITY of next to no agents, and a range with one odd cell, are heavy", () => {
  expect(isHeavy(declared("CAPACITY"), [[[14]], [[180]], 0.8, 20])).toBe(false);
  expect(isHeavy(declared("CAPACITY"), [[[14], [0.008]], [[180]], 0.8, 20])).toBe(true);
});

test("one light cell is answered in an instant, however odd what it asks", () => {
  const powers = (least: number, most: number) =>
    fc.double({ min: least, max: most, noNaN: true }).map((power) => 10 ** power);
  const odd = [powers(-6, 7), powers(-2, 6), powers(-5, -1e-6), powers(-6, 6), powers(-2, 9), powers(-1, 6)] as const;
  fc.assert(
    fc.property(fc.tuple(...odd), fc.boolean(), (args, whole) => {
      const start = performance.now();
      const agents = [...args, null, null, null, null, whole];
      for (const [id, given] of [
        ["AGENTS", agents],
        ["CAPACITY", args],
      ] as const)
        if (!isHeavy(declared(id), given)) runFunction(declared(id), given, { language: "en", today: "2026-01-01" });
      // A guard: the slowest known takes 85 ms, and what is heavy up to a second.
      expect(performance.now() - start).toBeLessThan(1_000);
    }),
    { numRuns: 300, seed: 9 },
  );
});

test("the staffing of a period is heavy with many intervals, many agents, or where few take long", () => {
  const day = (count: number, calls = 20): readonly (readonly number[])[] =>
    Array.from({ length: count }, () => [calls]);
  expect(isHeavy(declared("PERIODAGENTS"), [day(12), 240, 0.8, 20])).toBe(false);
  expect(isHeavy(declared("PERIODAGENTS"), [day(13), 240, 0.8, 20])).toBe(true);
  expect(isHeavy(declared("PERIODAGENTS"), [day(6), 2400, 0.99, 20, 1440])).toBe(true);
  expect(isHeavy(declared("PERIODAGENTS"), [day(11), 240, 0.99, 20, 1440])).toBe(true);
  // 7 x 70,000 calls of 808 s in 2.4 minutes took ten seconds.
  expect(isHeavy(declared("PERIODAGENTS"), [day(7, 70_000), 808, 0.96, 155, 2, 2.4, 0.68])).toBe(true);
  expect(isHeavy(declared("PERIODAGENTS"), [day(10, 750), 240, 0.8, 20])).toBe(false);
  expect(isHeavy(declared("PERIODAGENTS"), [day(10, 751), 240, 0.8, 20])).toBe(true);
  expect(isHeavy(declared("PERIODAGENTS"), [day(10, 380), 240, 0.8, 20, null, 15])).toBe(true);
});

test("cells of a range that take longer together than the page can bear are given up, and asked of the worker", async () => {
  let now = 0;
  const clock = () => (now += 5);
  const askedFor: FunctionQuestion[] = [];
  const run = registered(
    async (question) => {
      askedFor.push(question);
      return { ok: 1 };
    },
    pageBudget(clock, () => undefined),
  );
  const cells = (count: number) => Array.from({ length: count }, (_, cell) => [100 + cell]);
  // Each cell takes 5 ms of this clock: 40 ms are spent after the eighth.
  expect(run("LOAD", cells(7), [[180]], null, {})).not.toBeInstanceOf(Promise);
  now = 0;
  const other = run("LOAD", cells(8), [[180]], null, {});
  expect(other).toBeInstanceOf(Promise);
  await other;
  expect(askedFor).toHaveLength(1);
});

test("calls of one breath are copied one after the other, and the page breathes between", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [index, "a flow with a name", index / 3]);
  let turns = 0;
  let isCopying = true;
  const turn = (): void => {
    turns += 1;
    if (isCopying) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  const calls = Array.from({ length: 30 }, () => encodedArguments([rows], (cell) => cell));
  await Promise.all(calls);
  isCopying = false;
  // Copied at once, every call up to its first stretch, the page would not have had its turn until the end.
  expect(turns).toBeGreaterThan(5);
});

test("long profiles are heavy", () => {
  const halfHours = (days: number) => Array.from({ length: 48 }, () => Array.from({ length: days }, () => 9));
  expect(isHeavy(declared("BACKLOGAGENTS"), [halfHours(4), 240, 8])).toBe(false);
  expect(isHeavy(declared("BACKLOGAGENTS"), [halfHours(5), 240, 8])).toBe(true);
});

test("an argument that is one row and another that is one column are answered for each pair", () => {
  const column = Array.from({ length: 9 }, () => [100]);
  expect(isHeavy(declared("AGENTS"), [column, [[180, 200, 220]]])).toBe(false);
  expect(isHeavy(declared("AGENTS"), [column, [[180, 200, 220, 240]]])).toBe(true);
});

test("the language is asked at each call: a page that opens before Office tells it is not stuck in another", () => {
  let language: "en" | "fr" = "en";
  const run = registered(
    () => Promise.reject(new RangeError("not asked")),
    undefined,
    () => language,
  );
  const refused = (): unknown => run("LOAD", [[100]], [[0]], null, {});
  expect(refused).toThrow(/received/);
  language = "fr";
  expect(refused).toThrow(/reçu/);
});

describe("cells asked in one breath", () => {
  test("are answered on the page until they would hold it, and again once it has breathed", () => {
    let now = 0;
    let breathe = (): void => undefined;
    const budget = pageBudget(
      () => now,
      (then) => (breathe = then),
    );
    const askedFor: FunctionQuestion[] = [];
    const run = registered(async (question) => {
      askedFor.push(question);
      return { ok: 1 };
    }, budget);
    const one = (): unknown => run("LOAD", [[100]], [[180]], null, {});
    budget.spend(() => (now += 39));
    expect(one()).toEqual([[10]]);
    budget.spend(() => (now += 1));
    expect(one()).toBeInstanceOf(Promise);
    breathe();
    expect(one()).toEqual([[10]]);
  });

  test("a thousand uncertain ones hold the page no longer than a breath, and each is asked", async () => {
    const askedFor: FunctionQuestion[] = [];
    const run = registered(async (question) => {
      askedFor.push(question);
      return { ok: 1 };
    });
    const start = performance.now();
    const found = Array.from({ length: 1_000 }, (_, cell) =>
      run("AGENTS", [[100_000 + cell]], [[180]], [[0.8]], [[20]], null, null, null, null, null, [[0.3]], {}),
    );
    // A guard: without the budget this is some 40 s.
    expect(performance.now() - start).toBeLessThan(2_000);
    await Promise.all(found);
    expect(askedFor.length).toBeGreaterThan(900);
    expect(askedFor.length + found.filter((answer) => !(answer instanceof Promise)).length).toBe(1_000);
  });
});

describe("a whole column", () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 9 ? row : null]);

  test("leaves the page a stretch at a time", async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const args = await encodedArguments([column, [[undefined]], "x"], (cell) => cell);
    const worker = new ToldWorker();
    const answer = functionAnswers(() => worker)({ ...asked("BACKLOGAGENTS"), args });
    while (worker.questions.length === 0) await new Promise((done) => setTimeout(done, 1));
    clearInterval(beat);
    worker.say(ok(1));
    expect(await answer).toEqual({ ok: 1 });
    process.stdout.write(`  a million rows: the page was held ${Math.round(longest)} ms at most\n`);
    const [[text, single, word] = []] = worker.questions.map((question) =>
      question.args.map((pieces) => pieces.join("")),
    );
    expect(text === JSON.stringify(column)).toBe(true);
    expect([single, word]).toEqual(["[[null]]", '"x"']);
    expect(worker.messages).toBeGreaterThan(5);
    // A guard: all at once takes the page some 700 ms.
    expect(longest).toBeLessThan(400);
  });

  test("is refused in words where each of its cells would have an answer, and before any is looked at", () => {
    const run = registered(() => Promise.reject(new RangeError("not asked")));
    expect(() => run("LOAD", column, [[180]], null, {})).toThrow(/100,000 cells.*1,048,576/);
  });
});

function registered(answers: FunctionAnswers, budget?: PageBudget, language: () => Language = () => "en") {
  const runs = new Map<string, (...args: unknown[]) => unknown>();
  const registry: FunctionRegistry = {
    associate: (id, run) => void runs.set(id, run),
    Error: class extends Error {
      constructor(
        readonly code: string,
        message?: string,
      ) {
        super(message);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  registerFunctions(language, answers, registry, budget);
  return (id: string, ...args: unknown[]): unknown => runs.get(id)?.(...args);
}
