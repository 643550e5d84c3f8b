import { Body1, Button } from "@fluentui/react-components";
import type { MessageKey } from "../language";
import { Buttons } from "./parts/Buttons";
import { StateView } from "./parts/StateView";
import { SupportDetails } from "./parts/SupportDetails";
import { useWords } from "./Words";

/** Why there is no pane here. */
export type NoticeKind = "no-excel" | "no-office" | "old-excel" | "broken" | "not-fetched";

const WORDS: Readonly<Record<NoticeKind, readonly [MessageKey, MessageKey]>> = {
  "no-excel": ["pane.no-excel.title", "pane.no-excel.text"],
  "no-office": ["pane.no-office.title", "pane.no-office.text"],
  "old-excel": ["pane.old-excel.title", "pane.old-excel.text"],
  "not-fetched": ["pane.not-fetched.title", "pane.not-fetched.text"],
  broken: ["pane.broken.title", "pane.broken.text"],
};

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly details: string;
  /** Where it may go better another time. */
  readonly onAskAgain?: () => void;
}

/** A page of words in place of the pane: never a white one. */
export function Notice({ kind, details, onAskAgain }: NoticeProps) {
  const { say } = useWords();
  const [title, body] = WORDS[kind];
  return (
    <StateView title={say(title)} takeFocus={false}>
      <Body1>{say(body)}</Body1>
      {onAskAgain !== undefined && (
        <Buttons>
          <Button appearance="primary" onClick={onAskAgain}>
            {say("pane.failed.try-again")}
          </Button>
        </Buttons>
      )}
      <SupportDetails details={details} />
    </StateView>
  );
}
