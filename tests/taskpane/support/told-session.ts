import type { Run, Session } from "../../../src/app";

/** A session that becomes what the test says and hears what the pane asks. */
export function toldSession(first: Run) {
  let run = first;
  const listeners = new Set<(run: Run) => void>();
  const done = (): Promise<void> => Promise.resolve();
  const session = {
    run: () => run,
    subscribe: (listener: (run: Run) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    seen: jest.fn(done),
    check: jest.fn(done),
    readSources: jest.fn(done),
    answerSources: jest.fn(done),
    takeSources: jest.fn(done),
    insertTables: jest.fn(done),
    insertPlan: jest.fn(() => Promise.resolve(true)),
    mergeImport: jest.fn(() => Promise.resolve(true)),
    filledTables: jest.fn((): ReturnType<Session["filledTables"]> => Promise.resolve([])),
    recommend: jest.fn(done),
    cancel: jest.fn(),
    select: jest.fn(done),
    show: jest.fn(done),
    specify: jest.fn(done),
    openPaper: jest.fn(done),
    atDesk: jest.fn(done),
    close: jest.fn(done),
  } satisfies Session;
  return {
    session,
    become: (next: Run) => {
      run = next;
      listeners.forEach((listener) => listener(next));
    },
  };
}
