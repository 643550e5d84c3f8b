import { Body1, Button, Field, ProgressBar } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

interface RunningProps {
  readonly run: Extract<Run, { at: "running" }>;
  readonly actions: Pick<PaneActions, "cancel">;
}

export function Running({ run, actions }: RunningProps) {
  const { say } = useWords();
  const { progress, writing } = run;
  if (writing !== "no") {
    return (
      <StateView title={say("pane.running.title")} takeFocus>
        <Field
          validationState={writing === "waiting" ? "warning" : "none"}
          validationMessage={say(`pane.running.${writing}`)}
        >
          <ProgressBar aria-label={say("pane.running.progress")} />
        </Field>
      </StateView>
    );
  }
  return (
    <StateView title={say("pane.running.title")} takeFocus>
      <Field validationState="none" validationMessage={say(`pane.running.stage.${progress?.stage ?? "start"}`)}>
        {progress === null ? (
          <ProgressBar aria-label={say("pane.running.progress")} />
        ) : (
          <ProgressBar aria-label={say("pane.running.progress")} value={progress.done} />
        )}
      </Field>
      {progress !== null && <Body1>{say("pane.running.percent", { done: progress.done })}</Body1>}
      <Buttons>
        <Button onClick={actions.cancel}>{say("pane.cancel")}</Button>
      </Buttons>
    </StateView>
  );
}
