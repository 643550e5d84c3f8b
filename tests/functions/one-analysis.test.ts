import * as decision from "../../src/decision";
import { hostFunctions } from "../../src/functions";
import type { FunctionQuestion } from "../../src/functions/off-thread";
import { smallCase } from "../support/workbook-bytes";

// Counted, and otherwise as it is.
jest.mock("../../src/decision", () => {
  const actual = jest.requireActual<typeof decision>("../../src/decision");
  return { ...actual, analyse: jest.fn(actual.analyse) };
});

const analyses = (): number => jest.mocked(decision.analyse).mock.calls.length;
beforeEach(() => jest.mocked(decision.analyse).mockClear());

const { flows, team, offers } = smallCase();
const TABLES = [flows, team, offers].map(({ headers, rows }) => [headers, ...rows]);

test("the functions of an embedded workbook share one analysis of equal tables", () => {
  const run = (id: string, ...args: unknown[]): unknown =>
    hosted.find(({ name }) => name === `OUTSOURCE.${id}`)?.run(args);
  const hosted = hostFunctions("en");
  run("ANALYSE", ...TABLES);
  run("ANALYSE", ...TABLES);
  run("EXPLAIN", "Orders", ...TABLES);
  expect(analyses()).toBe(1);
});

test("so do the calls that the worker of the cells answers", () => {
  const answers: unknown[] = [];
  const self = {
    onmessage: null as ((event: { data: FunctionQuestion }) => void) | null,
    postMessage: (told: unknown) => answers.push(told),
  };
  Object.assign(globalThis, { self });
  jest.isolateModules(() => {
    // The worker's program is what runs when it is loaded.
    jest.requireActual("../../src/entry/functions-worker");
  });
  const ask = (id: FunctionQuestion["id"], ...args: unknown[]): void =>
    self.onmessage?.({
      data: { id, args: args.map((each) => [JSON.stringify(each)]), language: "en", today: "2026-01-01" },
    });
  ask("ANALYSE", ...TABLES);
  ask("EXPLAIN", "Orders", ...TABLES);
  expect(answers).toEqual([
    { kind: "outcome", outcome: { ok: expect.anything() as unknown } },
    { kind: "outcome", outcome: { ok: expect.anything() as unknown } },
  ]);
  expect(analyses()).toBe(1);
});
