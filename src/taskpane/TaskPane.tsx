import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Papers, Run, Session } from "../app";
import { BESIDE } from "../intake";
import type { LogMerge } from "../intake";
import type { WorkbookPlan } from "../workbook";
import type { PaneActions } from "./actions";
import { Announcer } from "./Announcer";
import type { ImportAnswers, ImportOutcome, ImportWatch } from "./import-outcome";
import { Imported } from "./parts/Imported";
import type { ImportedSummary } from "./parts/Imported";
import { OtherWays } from "./parts/OtherWays";
import { SupportDetails } from "./parts/SupportDetails";
import { PaneView } from "./PaneView";
import { Import } from "./states/Import";
import type { Importing } from "./states/Import";

const useStyles = makeStyles({ details: { marginTop: tokens.spacingVerticalXXL } });

export interface TaskPaneProps {
  readonly session: Session;
  /** Reads a report of a telephone system; rejects where the file can't be read at all, and where it is given up. */
  readonly readLog: (file: File, answers: ImportAnswers, watch: ImportWatch) => Promise<ImportOutcome>;
  /** Where the add-in runs, for a report to support. */
  readonly details: () => string;
}

/** The pane at work: shows the session's run and passes on what is asked. */
export function TaskPane({ session, readLog, details }: TaskPaneProps) {
  const run = useSyncExternalStore(session.subscribe, session.run);
  const styles = useStyles();
  const [importing, setImporting] = useState<Importing | null>(null);
  /** The run that stood when the import was opened: a newer one, begun from the ribbon, is shown above it. */
  const [before, setBefore] = useState<Run | null>(null);
  const actions = useMemo(
    (): PaneActions =>
      paneActions(session, () => {
        setBefore(session.run());
        setImporting({ at: "choosing" });
      }),
    [session],
  );
  const [imported, setImported] = useState<ImportedSummary | null>(null);

  const reading = useRef<AbortController | null>(null);
  const given = useRef<{ readonly file: File; readonly answers: ImportAnswers } | null>(null);

  const readFile = (file: File, fresh: ImportAnswers): void => {
    // Answers to the same file add up: a second question does not forget the first.
    const all = given.current?.file === file ? { ...given.current.answers, ...fresh } : fresh;
    const answers = Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== ""));
    given.current = { file, answers };
    const control = new AbortController();
    reading.current = control;
    const name = file.name;
    const show = (next: Importing): void => {
      if (reading.current === control) setImporting(next);
    };
    show({ at: "reading", file: name, done: 0, lines: 0 });
    readLog(file, answers, {
      report: (done, lines) => show({ at: "reading", file: name, done, lines }),
      signal: control.signal,
    }).then(
      (outcome) => show({ at: "read", file, answers, outcome }),
      (cause: unknown) =>
        show(control.signal.aborted ? { at: "choosing" } : { at: "unreadable", file: name, detail: String(cause) }),
    );
  };

  const insert = async (plan: WorkbookPlan, from: Importing): Promise<void> => {
    if (from.at === "read" && from.standing === undefined) {
      const standing = await session.filledTables(plan);
      if (standing.length > 0) {
        setImporting((now) => (now === from ? { ...from, standing } : now));
        return;
      }
    }
    setImported(null);
    setImporting(null);
    // Told to have come in only where it did.
    const stands = await session.insertPlan(plan);
    setImported(stands ? importedOf(from) : null);
  };

  const merge = async (joining: LogMerge, chosen: readonly string[], from: Importing): Promise<void> => {
    setImported(null);
    setImporting(null);
    const stands = await session.mergeImport(joining, chosen);
    const came = importedOf(from);
    const { added } = joining;
    setImported(
      stands && came !== null ? { ...came, beside: [], joined: { added: added.length, taken: chosen.length } } : null,
    );
  };

  // In every state: a step may go wrong without a word, and a reading or a run may never end.
  const shown = [...failureOf(run, importing), details()].join("\n\n");
  return (
    <>
      <Announcer run={run} />
      {importing === null && imported !== null && <Imported summary={imported} run={run} />}
      {(importing === null || run !== before) && <PaneView key={run.at} run={run} actions={actions} />}
      {importing === null ? (
        <OtherWays run={run} actions={actions} />
      ) : (
        <Import
          importing={importing}
          onFile={readFile}
          onInsert={(plan) => void insert(plan, importing)}
          onMerge={(joining, chosen) => void merge(joining, chosen, importing)}
          onCancel={() => reading.current?.abort()}
          onBack={() => setImporting(null)}
        />
      )}
      <div className={styles.details}>
        <SupportDetails key={shown} details={shown} />
      </div>
    </>
  );
}

function importedOf(importing: Importing): ImportedSummary | null {
  if (importing.at !== "read" || importing.outcome.kind !== "imported") return null;
  const { topics, findings, plan } = importing.outcome;
  const beside = plan.sheets.filter(({ key }) => key.startsWith(BESIDE)).map(({ name }) => name);
  return { flows: topics.length, findings: findings.length, beside };
}

/** What went wrong, above where it did. */
function failureOf(run: Run, importing: Importing | null): readonly string[] {
  if (importing?.at === "unreadable") return [`${importing.file}\n${importing.detail}`];
  const refused = run.refused === undefined ? [] : [`${run.refused.why.key}\n${run.refused.detail}`];
  const faults = run.wrote?.faults ?? [];
  const papers = run.at === "done" ? detailOfPapers(run.papers) : "";
  const desk = run.desk?.at === "refused" && run.desk.detail !== "" ? [`${run.desk.why.key}\n${run.desk.detail}`] : [];
  const failed = run.at === "failed" ? [`${run.why.key}\n${run.detail}`] : [];
  return [
    ...failed,
    ...refused,
    ...desk,
    ...(papers === "" ? [] : [papers]),
    ...(faults.length > 0 ? [faults.join("\n")] : []),
  ];
}

function detailOfPapers(papers: Papers | undefined): string {
  if (papers?.at === "refused") return papers.detail === "" ? "" : `${papers.why.key}\n${papers.detail}`;
  const failed = papers?.at === "made" ? papers.failed : null;
  return failed === null ? "" : `${failed.why.key}\n${failed.detail}`;
}

function paneActions(session: Session, beginImport: () => void): PaneActions {
  return {
    check: () => void session.check(),
    insertTables: (withExample) => void session.insertTables(withExample),
    recommend: (choice) => void session.recommend(choice),
    cancel: () => session.cancel(),
    readSources: () => void session.readSources(),
    answerSources: (answers) => void session.answerSources(answers),
    takeSources: () => void session.takeSources(),
    select: (place) => void session.select(place),
    show: (sheetKey) => void session.show(sheetKey),
    specify: () => void session.specify(),
    openPaper: (name) => void session.openPaper(name),
    atDesk: (request) => void session.atDesk(request),
    beginImport,
  };
}
