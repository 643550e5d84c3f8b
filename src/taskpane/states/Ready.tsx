import { Body1, Button, Checkbox, Field, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Reading } from "../../app";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { Findings } from "../parts/Findings";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

interface ReadyProps {
  readonly reading: Reading;
  readonly actions: Pick<PaneActions, "check" | "recommend" | "select">;
}

export function Ready({ reading, actions }: ReadyProps) {
  const { say } = useWords();
  const [frozen, setFrozen] = useState(reading.written?.frozen ?? false);
  const { flows, team, offers, issues } = reading;
  const toConfirm = issues.filter(({ confirm }) => confirm === true).length;
  return (
    <StateView title={say("pane.ready.title")} takeFocus>
      <Body1>{say("pane.ready.read", { flows, team, offers })}</Body1>
      {offers === 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say("pane.ready.no-offers")}</MessageBarBody>
        </MessageBar>
      )}
      {reading.written !== null && reading.written.fresh !== null && (
        <MessageBar intent={reading.written.fresh ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{say(reading.written.fresh ? "pane.ready.fresh" : "pane.ready.stale")}</MessageBarBody>
        </MessageBar>
      )}
      {toConfirm > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("pane.ready.confirm", { count: toConfirm })}</MessageBarBody>
        </MessageBar>
      )}
      <Buttons>
        {toConfirm === 0 ? (
          <Button appearance="primary" onClick={() => actions.recommend({ leaveOut: false, frozen })}>
            {say("pane.recommend")}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => actions.recommend({ leaveOut: false, frozen, confirm: true })}>
            {say("pane.recommend-all-the-same")}
          </Button>
        )}
        <Button onClick={actions.check}>{say("pane.check-again")}</Button>
      </Buttons>
      <Field hint={say("pane.ready.frozen-hint")}>
        <Checkbox
          checked={frozen}
          label={say("pane.ready.frozen")}
          onChange={(_, { checked }) => setFrozen(checked === true)}
        />
      </Field>
      <Body1>{say("pane.ready.writes")}</Body1>
      <Findings issues={issues} onSelect={actions.select} />
    </StateView>
  );
}
