import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Message } from "../../language";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

interface FailedProps {
  /** Why, what to do, and that the workbook is as it was. */
  readonly why: Message;
  readonly actions: Pick<PaneActions, "check">;
}

export function Failed({ why, actions }: FailedProps) {
  const { say, tell } = useWords();
  return (
    <StateView title={say("pane.failed.title")} takeFocus>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <Body1>{tell(why)}</Body1>
        </MessageBarBody>
      </MessageBar>
      <Buttons>
        <Button appearance="primary" onClick={actions.check}>
          {say("pane.failed.try-again")}
        </Button>
      </Buttons>
    </StateView>
  );
}
