import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { hasDesk } from "../app";
import type { Run } from "../app";
import type { PaneActions } from "./actions";
import { PaperDesk } from "./parts/PaperDesk";
import { WroteNotes } from "./parts/WroteNotes";
import { Done } from "./states/Done";
import { Failed } from "./states/Failed";
import { Issues } from "./states/Issues";
import { Mapping } from "./states/Mapping";
import { NoTables } from "./states/NoTables";
import { Reading } from "./states/Reading";
import { Ready } from "./states/Ready";
import { Running } from "./states/Running";
import { useWords } from "./Words";

interface PaneViewProps {
  readonly run: Run;
  readonly actions: PaneActions;
}

/** The run as a page: one state, one view; above it what Excel refused to show, and what is to be known of what was written. */
export function PaneView({ run, actions }: PaneViewProps) {
  const { tell } = useWords();
  return (
    <>
      {run.refused !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{tell(run.refused.why)}</MessageBarBody>
        </MessageBar>
      )}
      {run.wrote !== undefined && <WroteNotes wrote={run.wrote} />}
      <StateOf run={run} actions={actions} />
      {hasDesk(run) && <PaperDesk desk={run.desk} canTell={run.at === "done" && !run.stale} onAsk={actions.atDesk} />}
    </>
  );
}

function StateOf({ run, actions }: PaneViewProps) {
  switch (run.at) {
    case "reading":
      return <Reading />;
    case "no-tables":
      return <NoTables run={run} actions={actions} />;
    case "mapping":
      return <Mapping mapped={run.mapped} actions={actions} />;
    case "issues":
      return <Issues reading={run.reading} canGoOn={run.canGoOn} actions={actions} />;
    case "ready":
      return <Ready reading={run.reading} actions={actions} />;
    case "running":
      return <Running run={run} actions={actions} />;
    case "done":
      return <Done run={run} actions={actions} />;
    case "failed":
      return <Failed why={run.why} actions={actions} />;
  }
}
