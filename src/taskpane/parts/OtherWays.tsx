import { Button } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { PaneActions } from "../actions";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface OtherWaysProps {
  readonly run: Run;
  readonly actions: Pick<PaneActions, "readSources" | "beginImport">;
}

/** The other ways in, within reach of every state that does not offer them itself: the user's own ranges, and a report of the telephone system. */
export function OtherWays({ run, actions }: OtherWaysProps) {
  const { say } = useWords();
  if (run.at === "reading" || run.at === "running" || run.at === "no-tables") return null;
  return (
    <Buttons>
      {run.at !== "mapping" && (
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
