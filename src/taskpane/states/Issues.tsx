import { Body1, Button } from "@fluentui/react-components";
import type { Reading } from "../../app";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { Findings } from "../parts/Findings";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

interface IssuesProps {
  readonly reading: Reading;
  /** Whether enough rows are right for an analysis that leaves the others out. */
  readonly canGoOn: boolean;
  readonly actions: Pick<PaneActions, "check" | "recommend" | "select">;
}

export function Issues({ reading, canGoOn, actions }: IssuesProps) {
  const { say } = useWords();
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  return (
    <StateView title={say("pane.issues.title", { count: errors.length })} takeFocus>
      <Body1>{say("pane.issues.text")}</Body1>
      <Buttons>
        <Button appearance="primary" onClick={actions.check}>
          {say("pane.check-again")}
        </Button>
        {canGoOn && (
          <Button onClick={() => actions.recommend({ leaveOut: true, frozen: null })}>
            {say("pane.issues.go-on")}
          </Button>
        )}
      </Buttons>
      <Body1>
        {canGoOn ? say("pane.issues.left-out", { rows: reading.leftOut }) : say("pane.issues.cannot-go-on")}
      </Body1>
      <Findings issues={reading.issues} onSelect={actions.select} />
    </StateView>
  );
}
