import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Message } from "../../language";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

const useStyles = makeStyles({
  detail: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface FailedProps {
  /** Why, what to do, and that the workbook is as it was. */
  readonly why: Message;
  /** Technical words, for support. */
  readonly detail: string;
  readonly actions: Pick<PaneActions, "check">;
}

export function Failed({ why, detail, actions }: FailedProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const [copied, setCopied] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(detail).then(
      () => setCopied(true),
      // Office may forbid the clipboard: the text is selected instead, for Ctrl+C.
      () => {
        if (words.current !== null) window.getSelection()?.selectAllChildren(words.current);
      },
    );
  };
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
      <Accordion collapsible>
        <AccordionItem value="detail">
          <AccordionHeader as="h3">{say("pane.failed.details")}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <p className={styles.detail} ref={words}>
              {detail}
            </p>
            <Buttons>
              <Button size="small" onClick={copy}>
                {say(copied ? "pane.failed.copied" : "pane.failed.copy")}
              </Button>
            </Buttons>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </StateView>
  );
}
