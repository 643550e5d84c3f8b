import { Cancelled } from "../decision";
import { templatePlan } from "../intake";
import type { Language } from "../language";
import type { CellPlace, Workbook, WorkbookPlan, WriteResult } from "../workbook";
import type { Analyst } from "./analyst";
import { canGoOn, check, hasErrors } from "./check";
import type { Checked } from "./check";
import { failureDetail, failureMessage } from "./failure-message";
import { recommend } from "./recommend";
import type { Run } from "./run";

/** What a session works with. The clock comes in as a function. */
export interface SessionParts {
  readonly workbook: Workbook;
  readonly analyst: Analyst;
  readonly language: Language;
  readonly today: () => string;
  readonly seed: number;
}

/** One user at work on one workbook: the pane shows its run and passes on what the user asks. */
export interface Session {
  run(): Run;
  /** Told at every change of the run; gives the way to stop. */
  subscribe(listener: (run: Run) => void): () => void;
  /** The pane came into sight: the first time the tables are read; later it is seen whether a recommendation is out of date. */
  seen(): Promise<void>;
  /** Reads the tables and says what is there and what is wrong. */
  check(): Promise<void>;
  /** Adds the tables that are missing, with or without the worked example; leaves existing ones alone. */
  insertTables(withExample: boolean): Promise<void>;
  /** Writes tables planned elsewhere (an imported call log), then reads again. */
  insertPlan(plan: WorkbookPlan): Promise<void>;
  /** Analyses and writes. Rows with errors stop it unless they are to be left out. */
  recommend(choice: { readonly leaveOut: boolean; readonly frozen: boolean }): Promise<void>;
  /** Gives up the analysis under way; the workbook stays as it was. Writing is not interrupted. */
  cancel(): void;
  select(place: CellPlace): Promise<void>;
  show(sheetKey: string): Promise<void>;
  close(): Promise<void>;
}

export function openSession(parts: SessionParts): Session {
  const { workbook, analyst, language, today, seed } = parts;
  const listeners = new Set<(run: Run) => void>();
  let now: Run = { at: "reading" };
  let giveUp: AbortController | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  let busy = false;
  /** True while tables are only read, for nothing that writes. */
  let reading = false;
  /** What was asked for while tables were being read, and is done then. */
  let next: (() => Promise<void>) | null = null;
  /** A table changed since it was read last. */
  let changed = false;
  /** The records that the recommendation on show answers. */
  let answered: string | null = null;

  const become = (next: Run): void => {
    now = next;
    listeners.forEach((listener) => listener(next));
  };

  const tableChanged = (): void => {
    changed = true;
    if (now.at === "done" && !now.stale) become({ ...now, stale: true });
  };

  /** One thing at a time: a second click while the first is under way is not a second run. */
  const alone = async (act: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      stopWatching ??= await workbook.onTablesChanged(tableChanged);
      await act();
    } catch (cause) {
      become({ at: "failed", why: failureMessage(cause), detail: failureDetail(cause) });
    } finally {
      busy = false;
      reading = false;
    }
    const wished = next;
    next = null;
    if (wished !== null) await alone(wished);
  };

  /**
   * Whether the tables still hold what the recommendation answers: formulas in them change without an event. Where Excel does not answer, a
   * later look will tell.
   */
  const compare = async (): Promise<void> => {
    const before = now;
    if (before.at !== "done" || before.stale) return;
    try {
      const checked = await check(workbook, today());
      if (now === before && markOf(checked) !== answered) become({ ...before, stale: true });
    } catch {
      return;
    }
  };

  const read = async (): Promise<Checked> => {
    become({ at: "reading" });
    changed = false;
    const checked = await check(workbook, today());
    become(runAfter(checked));
    return checked;
  };

  const readAlone = async (): Promise<void> => {
    if (busy) return;
    reading = true;
    await alone(async () => void (await read()));
  };

  const analyseAndWrite = async (leaveOut: boolean, frozen: boolean): Promise<void> => {
    const checked = await read();
    if (checked.kind !== "read" || !canGoOn(checked)) return;
    if (hasErrors(checked.issues) && !leaveOut) return;
    const controller = new AbortController();
    giveUp = controller;
    become({ at: "running", progress: null, writing: "no" });
    try {
      const { recommendation, result } = await recommend(
        workbook,
        analyst,
        checked,
        {
          today: today(),
          seed,
          signal: controller.signal,
          report: (progress) => become({ at: "running", progress, writing: "no" }),
        },
        { language, frozen },
        (writing) => {
          giveUp = null;
          become({ at: "running", progress: null, writing });
        },
      );
      answered = markOf(checked);
      become({ at: "done", reading: checked.reading, recommendation, ...shownOf(result), stale: changed });
    } catch (cause) {
      if (!(cause instanceof Cancelled) && !controller.signal.aborted) throw cause;
      become(runAfter(checked));
    } finally {
      giveUp = null;
    }
  };

  /** While tables are inserted nothing is said, unless Excel waits for the user. */
  const waitingIsSaid = (waiting: boolean): void =>
    become({ at: "running", progress: null, writing: waiting ? "waiting" : "writing" });

  const insertPlan = (plan: WorkbookPlan): Promise<void> =>
    alone(async () => {
      await workbook.write(plan, waitingIsSaid);
      await read();
    });

  /** Pointing at a cell is a courtesy: where Excel refuses, the words say so and the run stays. */
  const pointing = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (cause) {
      become({ at: "failed", why: failureMessage(cause), detail: failureDetail(cause) });
    }
  };

  return {
    run: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    seen: async () => {
      if (busy) return;
      if (now.at === "reading") await readAlone();
      else await compare();
    },
    check: readAlone,
    insertTables: (withExample) =>
      alone(async () => {
        const content = await workbook.read();
        await workbook.write(templatePlan(language, { content, withExample }), waitingIsSaid);
        await read();
      }),
    insertPlan,
    recommend: async ({ leaveOut, frozen }) => {
      const act = (): Promise<void> => analyseAndWrite(leaveOut, frozen);
      // Reading is soon over, and then the wish is granted; a run under way is not doubled.
      if (reading) next = act;
      else await alone(act);
    },
    cancel: () => giveUp?.abort(),
    select: (place) => pointing(() => workbook.select(place)),
    show: (sheetKey) => pointing(() => workbook.show(sheetKey)),
    close: async () => {
      listeners.clear();
      giveUp?.abort();
      await stopWatching?.();
      stopWatching = null;
    },
  };
}

/** What the tables say, as far as an analysis reads it. */
function markOf(checked: Checked): string {
  return checked.kind === "read" ? JSON.stringify(checked.inputs) : "";
}

function shownOf({ omitted, cleared }: WriteResult): Pick<WriteResult, "omitted" | "cleared"> {
  return { omitted, cleared };
}

function runAfter(checked: Checked): Run {
  if (checked.kind === "no-tables") return { at: "no-tables", missing: checked.missing };
  const { reading, issues } = checked;
  if (hasErrors(issues) || !canGoOn(checked)) return { at: "issues", reading, canGoOn: canGoOn(checked) };
  return { at: "ready", reading };
}
