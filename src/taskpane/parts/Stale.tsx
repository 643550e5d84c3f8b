import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useWords } from "../Words";

/** The sheet answers tables that have since changed. Said, never acted upon. */
export function Stale({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{say("pane.stale.title")}</MessageBarTitle> {say("pane.stale.text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{say("pane.recommend-again")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
