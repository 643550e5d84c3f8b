import { Cancelled, SIMULATED_WEEKS } from "../decision";
import { confirmedPlan, mappingPlan, templatePlan } from "../intake";
import type { LogMerge } from "../intake";
import type { Inputs } from "../engine/records";
import type { WorkbookPlan } from "../workbook";
import { canGoOn, check, hasErrors } from "./check";
import type { Checked } from "./check";
import { failureDetail, failureMessage, withUndone } from "./failure-message";
import type { Undone } from "./failure-message";
import { filledTables } from "./filled-tables";
import { hearEdits } from "./heard-edits";
import { keepAgreed, keepMapping } from "./keep-mapping";
import { recommend } from "./recommend";
import { answeredOn, hasDesk, paperDesk } from "./paper-desk";
import type { DeskRequest } from "./desk-state";
import { mergeImport } from "./merge-import";
import { openedOne, papersOf } from "./papers";
import type { Papers } from "./papers";
import { refusalOf } from "./refusal";
import type { Run } from "./run";
import { markOf, runAfter, showsFindings } from "./run-after";
import type { RecommendChoice, Session, SessionParts } from "./session-parts";
import { sourceAnswers } from "./source-answers";
import type { Waiting } from "./waiting";
import { writeNotes } from "./write-notes";

export function openSession(parts: SessionParts): Session {
  const { workbook, analyst, language, today, seed, later, rechecks } = parts;
  const listeners = new Set<(run: Run) => void>();
  let now: Run = { at: "reading" };
  let giveUp: AbortController | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  let busy = false;
  /** True while the tables are looked at again after an edit. */
  let looking = false;
  /** True while a recommendation is worked out, or waits to be: a second one is not wished. */
  let recommending = false;
  /** What was asked for while something else was under way, and is done then. */
  const waiting: Waiting[] = [];
  /** The records that the recommendation on show answers. */
  let answered: { readonly mark: string; readonly inputs: Inputs } | null = null;
  const sources = sourceAnswers();
  const notes = writeNotes();

  const become = (next: Run): void => {
    now = notes.beside(next);
    listeners.forEach((listener) => listener(now));
  };

  const outOfDate = (): void => {
    if (now.at === "done" && !now.stale) become({ ...now, stale: true });
  };

  const edits = hearEdits({ later, rechecks, onSure: outOfDate, look: () => void lookAgain() });

  /** Hears edits of tables, and of the plain ranges that are sources. */
  const watch = async (): Promise<() => Promise<void>> => {
    const stopTables = await workbook.onTablesChanged(edits.table);
    const stopSheets = await workbook.onSheetsChanged(edits.sheet);
    return async () => {
      await stopTables();
      await stopSheets();
    };
  };

  /**
   * Sees, a second after the last edit, which findings are mended and which are new. What is on show stays: nothing is computed, no result is lost, and
   * where Excel does not answer (a cell is being edited) the next edit will tell.
   */
  const lookAgain = async (): Promise<void> => {
    if (busy) {
      edits.plan();
      return;
    }
    const done = now.at === "done";
    const settles = done && edits.isDoubtful();
    if (!settles && !showsFindings(now)) return;
    busy = looking = true;
    try {
      const checked = await look();
      edits.settled();
      if (now.at !== "done") become(runAfter(checked));
      else {
        const reading = checked.kind === "read" ? checked.reading : now.reading;
        become({ ...now, stale: now.stale || markOf(checked) !== answered?.mark, reading });
      }
    } catch {
      // Whether the edit was ours cannot be told: it counts as one of the user's.
      if (settles) outOfDate();
    } finally {
      busy = looking = false;
    }
    await next();
  };

  const next = async (): Promise<void> => {
    const wished = waiting.shift();
    if (wished === undefined) return;
    // What is to be known of the one before stays beside it.
    await alone(wished.act, true);
    wished.over();
  };

  /** Done when what is under way is over; settled then, or where that failed. */
  const afterwards = (act: () => Promise<void>, what: Undone | null): Promise<void> =>
    new Promise((over) => waiting.push({ act, what, over }));

  /** One thing at a time: a second click while the first is under way is not a second run. */
  const alone = async (act: () => Promise<void>, follows = false): Promise<void> => {
    // A look that nobody asked for keeps nobody waiting in vain.
    if (looking) return afterwards(act, null);
    if (busy) return;
    busy = true;
    if (!follows) notes.clear();
    try {
      stopWatching ??= await watch();
      await act();
    } catch (cause) {
      // What failed is to be read before anything else is done: what waited is not, and that is said.
      const given = waiting.splice(0);
      const why = withUndone(
        failureMessage(cause, notes.isAny()),
        given.map(({ what }) => what),
      );
      become({ at: "failed", why, detail: failureDetail(cause) });
      recommending = false;
      given.forEach(({ over }) => over());
    } finally {
      busy = false;
    }
    await next();
  };

  /** As {@link alone}, but what cannot be done at once is done afterwards: the ribbon's click and a file read into tables are not lost. */
  const inTurn = (what: Undone, act: () => Promise<void>): Promise<void> => (busy ? afterwards(act, what) : alone(act));

  const write = async (plan: WorkbookPlan): Promise<void> => {
    edits.writing();
    notes.add(await workbook.write(plan, waitingIsSaid));
  };

  /**
   * Whether the tables still hold what the recommendation answers: formulas in them change without an event. Where Excel does not answer, a
   * later look will tell.
   */
  const compare = async (): Promise<void> => {
    if (now.at !== "done" || now.stale) return;
    const before = answered?.mark;
    try {
      const checked = await look();
      // Another recommendation may have been worked out meanwhile.
      if (answered?.mark === before && markOf(checked) !== before) outOfDate();
    } catch {
      return;
    }
  };

  /** Whether an input was changed while tables of inputs were written: what happens meanwhile is not told. Where Excel does not answer, a later look tells. */
  const changedMeanwhile = async (): Promise<boolean> => {
    try {
      return markOf(await look()) !== answered?.mark;
    } catch {
      edits.doubt();
      return !rechecks;
    }
  };

  const look = (wished = false): Promise<Checked> =>
    edits.during(() => check(workbook, today(), sources.choice(wished)));

  const read = async (wished = false): Promise<Checked> => {
    become({ at: "reading" });
    edits.readAnew();
    const checked = await look(wished);
    become(runAfter(checked));
    return checked;
  };

  const readAlone = (): Promise<void> => alone(async () => void (await read()));

  const analyseAndWrite = async (choice: RecommendChoice): Promise<void> => {
    const { leaveOut, frozen, confirm = false, simulate = false } = choice;
    const seen = await read();
    const toConfirm = seen.kind === "read" && seen.issues.some((issue) => issue.confirm === true);
    if (confirm && toConfirm) await write(confirmedPlan(language, seen.issues, seen.content, today()));
    const checked = confirm && toConfirm ? await read() : seen;
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
          ...(simulate && { simulatedWeeks: SIMULATED_WEEKS }),
          signal: controller.signal,
          report: (progress) => become({ at: "running", progress, writing: "no" }),
        },
        { language, frozen },
        (writing) => {
          giveUp = null;
          become({ at: "running", progress: null, writing });
        },
      );
      notes.add(result);
      answered = { mark: markOf(checked), inputs: checked.inputs };
      const tried = await keepMapping(checked, language, write, notes.add);
      const stale = edits.isSure() || (tried && (await changedMeanwhile()));
      become({
        at: "done",
        reading: checked.reading,
        recommendation,
        stale: stale || edits.isSure(),
      });
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

  /** Puts rows and sheets into the workbook in turn; false where they do not stand there. */
  const putIn = async (act: () => Promise<boolean>): Promise<boolean> => {
    let stands = false;
    await inTurn("tables", async () => {
      stands = await act();
      await read();
    });
    return stands;
  };
  const insertPlan = (plan: WorkbookPlan): Promise<boolean> =>
    putIn(async () => {
      await write(plan);
      return true;
    });
  const mergeIntoOwn = (merge: LogMerge, chosen: readonly string[]): Promise<boolean> =>
    putIn(() => {
      edits.writing();
      return mergeImport(workbook, merge, chosen, write);
    });

  const showPapers = (papers: Papers): void => void (now.at === "done" && become({ ...now, papers }));

  const desk = paperDesk({ workbook, language, today, seed });
  const deskAnswer = async (request: DeskRequest): Promise<void> => {
    if (!hasDesk(now)) return;
    become({ ...now, desk: { at: "working", of: request.of } });
    const told = await desk.answer(request, answeredOn(now, answered?.inputs));
    become({ ...now, desk: told.desk });
    if (told.wrote) outOfDate();
  };

  /** Pointing at a cell or a sheet is a courtesy: where Excel refuses, or the sheet is gone, the words say so beside the run, which stays. */
  const pointing = async (act: () => Promise<boolean>): Promise<void> => {
    const refused = await refusalOf(act, now.at === "done");
    if (refused !== now.refused) become({ ...now, refused });
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
    check: () => {
      if (now.at === "mapping") sources.turnDown();
      return readAlone();
    },
    readSources: () => alone(async () => void (await read(true))),
    answerSources: (given) => {
      sources.answer(given);
      // The proposal stays on show meanwhile: what is open in it stays open.
      return alone(async () => become(runAfter(await look(true))));
    },
    takeSources: () =>
      alone(async () => {
        if (now.at !== "mapping" || now.mapped.questions.length > 0) return;
        const { rows } = now.mapped;
        const told = await keepAgreed(async () => write(mappingPlan(language, rows, await workbook.read())));
        if (told !== null) notes.add(told);
        sources.taken(told === null);
        await read();
      }),
    insertTables: (withExample) =>
      alone(async () => {
        const content = await workbook.read();
        await write(templatePlan(language, { content, withExample }));
        sources.turnDown();
        await read();
      }),
    insertPlan,
    mergeImport: mergeIntoOwn,
    filledTables: (plan) => filledTables(plan, workbook),
    recommend: async (choice) => {
      // A run under way is not doubled; anything else is waited for.
      if (recommending) return;
      recommending = true;
      await inTurn("recommendation", async () => {
        try {
          await analyseAndWrite(choice);
        } finally {
          recommending = false;
        }
      });
    },
    cancel: () => giveUp?.abort(),
    specify: () =>
      alone(async () => {
        if (now.at !== "done" || now.stale || answered === null) return;
        showPapers({ at: "making" });
        showPapers(await papersOf(language, now.recommendation, answered.inputs));
      }, true),
    openPaper: (name) =>
      alone(async () => {
        if (now.at !== "done" || now.papers?.at !== "made") return;
        const { papers } = now;
        const file = papers.files.find((each) => each.name === name);
        if (file !== undefined) showPapers(await openedOne(papers, file, (xlsx) => workbook.openBeside(xlsx)));
      }, true),
    atDesk: (request) => alone(() => deskAnswer(request), true),
    select: (place) =>
      pointing(async () => {
        await workbook.select(place);
        return true;
      }),
    show: (sheetKey) => pointing(() => workbook.show(sheetKey)),
    close: async () => {
      listeners.clear();
      giveUp?.abort();
      edits.close();
      await stopWatching?.();
      stopWatching = null;
    },
  };
}
