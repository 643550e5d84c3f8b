import { createRoot } from "react-dom/client";
import { openSession } from "../app";
import { calendarDay } from "../functions/calendar-day";
import { languageOf } from "../language";
import type { Language } from "../language";
import { Notice, TaskPane } from "../taskpane";
import type { NoticeKind } from "../taskpane";
import { excelWorkbook } from "../excel";
import { workerAnalyst } from "../app/worker";
import { Page } from "./page/Page";
import { mayRecheck } from "./page/rechecks";
import { supportDetails } from "./page/support-details";
import { whenSeen } from "./page/when-seen";
import { wishesOf } from "./page/wishes";

/** Runs are repeatable: the seed is the same until somebody asks for another. */
const SEED = 1;
/** What the manifest asks for, checked again: an Excel that shows the page all the same gets words. */
const NEEDED = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.13"],
] as const;

/** Where Office is not there, or not ready, its own words are missing. */
function details(): string {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return supportDetails(office ?? {});
}

/** Long enough that a row typed cell by cell is looked at once. */
const QUIET_MS = 1000;

function later(act: () => void): () => void {
  const timer = setTimeout(act, QUIET_MS);
  return () => clearTimeout(timer);
}

function show(language: Language, content: React.ReactNode): void {
  const place = document.getElementById("pane");
  if (place === null) return;
  document.documentElement.lang = language;
  createRoot(place).render(<Page {...{ language, details }}>{content}</Page>);
}

function refuse(kind: NoticeKind): void {
  show(languageOf(navigator.language), <Notice kind={kind} details={details()} />);
}

function begin(): void {
  const isOld = NEEDED.some(([set, version]) => !Office.context.requirements.isSetSupported(set, version));
  if (isOld) {
    refuse("old-excel");
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  const analyst = workerAnalyst(
    () => new Worker(new URL(/* webpackChunkName: "worker" */ "../app/worker/analysis-worker.ts", import.meta.url)),
  );
  const workbook = excelWorkbook({ Excel });
  const rechecks = mayRecheck(Office.context.requirements);
  const session = openSession({ workbook, analyst, language, today: calendarDay, seed: SEED, later, rechecks });
  show(
    language,
    <TaskPane
      session={session}
      readLog={async (file, answers, watch) => {
        const { readLog } = await import("./page/read-log");
        return readLog(file, answers, language, workbook, watch);
      }}
      details={details}
    />,
  );
  whenSeen(window, Office.addin, () => void session.seen());
  wishesOf(window).grantWith(() => void session.recommend({ leaveOut: false, frozen: false }));
}

if (typeof Office === "undefined") refuse("no-office");
else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) begin();
    else refuse("no-excel");
  });
}
