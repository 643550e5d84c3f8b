import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Session } from "../app";
import type { PaneActions } from "./actions";
import { Announcer } from "./Announcer";
import type { ImportAnswers, ImportOutcome } from "./import-outcome";
import { PaneView } from "./PaneView";
import { Import } from "./states/Import";
import type { Importing } from "./states/Import";

export interface TaskPaneProps {
  readonly session: Session;
  /** Reads a call log; rejects where the file can't be read at all. */
  readonly readLog: (file: File, answers: ImportAnswers) => Promise<ImportOutcome>;
}

/** The pane at work: shows the session's run and passes on what is asked. */
export function TaskPane({ session, readLog }: TaskPaneProps) {
  const run = useSyncExternalStore(session.subscribe, session.run);
  const [importing, setImporting] = useState<Importing | null>(null);
  const actions = useMemo((): PaneActions => paneActions(session, () => setImporting({ at: "choosing" })), [session]);
  useEffect(() => void session.check(), [session]);

  const readFile = (file: File, answers: ImportAnswers): void => {
    setImporting({ at: "reading", file: file.name });
    readLog(file, answers).then(
      (outcome) => setImporting({ at: "read", file, outcome }),
      () => setImporting({ at: "unreadable", file: file.name }),
    );
  };

  return (
    <>
      <Announcer run={run} />
      {importing === null ? (
        <PaneView key={run.at} run={run} actions={actions} />
      ) : (
        <Import
          importing={importing}
          onFile={readFile}
          onInsert={(plan) => {
            setImporting(null);
            void session.insertPlan(plan);
          }}
          onBack={() => setImporting(null)}
        />
      )}
    </>
  );
}

function paneActions(session: Session, beginImport: () => void): PaneActions {
  return {
    check: () => void session.check(),
    insertTables: (withExample) => void session.insertTables(withExample),
    recommend: (choice) => void session.recommend(choice),
    cancel: () => session.cancel(),
    select: (place) => void session.select(place),
    show: (sheetKey) => void session.show(sheetKey),
    beginImport,
  };
}
