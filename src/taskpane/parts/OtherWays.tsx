import { Button } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { PaneActions } from "../actions";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface OtherWaysProps {
  readonly run: Run;
  readonly actions: Pick<PaneActions, "readSources" | "beginImport">;
}

/**
 * The other ways in, within reach of every state that does not offer them itself: a report of the telephone system always, for its tables wait until what is
 * under way is over; the user's own ranges where nothing is.
 */
export function OtherWays({ run, actions }: OtherWaysProps) {
  const { say } = useWords();
  if (run.at === "no-tables") return null;
  const isBusy = run.at === "reading" || run.at === "running";
  return (
    <Buttons>
      {run.at !== "mapping" && !isBusy && (
        <Button appearance="subtle" onClick={actions.readSources}>
          {say("pane.no-tables.read")}
        </Button>
      )}
      <Button appearance="subtle" onClick={actions.beginImport}>
        {say("pane.no-tables.import")}
      </Button>
    </Buttons>
  );
}
