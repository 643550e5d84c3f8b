import type { ReactNode } from "react";
import { openSession } from "../../app";
import type { Session } from "../../app";
import { workerAnalyst } from "../../app/worker";
import { excelWorkbook } from "../../excel";
import { readTablesHere, TABLES_IN_CELLS } from "../../functions";
import { calendarDay } from "../../functions/calendar-day";
import type { Language } from "../../language";
import { speakAtWork } from "../../language/at-work";
import { TaskPane } from "../../taskpane";
import { mayRecheck } from "./rechecks";

/** Runs are repeatable: the seed is the same until somebody asks for another. */
const SEED = 1;

/** Long enough that a row typed cell by cell is looked at once. */
const QUIET_MS = 1000;

function later(act: () => void): () => void {
  const timer = setTimeout(act, QUIET_MS);
  return () => clearTimeout(timer);
}

/** The pane with its session: all that looks at the workbook, and the words for it. Fetched when somebody sees the pane, or the ribbon asks. */
export function paneAtWork(language: Language, details: () => string): { session: Session; view: ReactNode } {
  speakAtWork();
  readTablesHere(TABLES_IN_CELLS);
  const analyst = workerAnalyst(
    () => new Worker(new URL(/* webpackChunkName: "worker" */ "../../app/worker/analysis-worker.ts", import.meta.url)),
  );
  const workbook = excelWorkbook({ Excel });
  const rechecks = mayRecheck(Office.context.requirements);
  const session = openSession({ workbook, analyst, language, today: calendarDay, seed: SEED, later, rechecks });
  const view = (
    <TaskPane
      session={session}
      readLog={async (file, answers, watch) => {
        const { readLog } = await import("./read-log");
        return readLog(file, answers, language, workbook, watch);
      }}
      details={details}
    />
  );
  return { session, view };
}
