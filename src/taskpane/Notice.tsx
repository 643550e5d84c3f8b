import { Body1 } from "@fluentui/react-components";
import type { MessageKey } from "../language";
import { StateView } from "./parts/StateView";
import { SupportDetails } from "./parts/SupportDetails";
import { useWords } from "./Words";

/** Why there is no pane here. */
export type NoticeKind = "no-excel" | "no-office" | "old-excel" | "broken";

const WORDS: Readonly<Record<NoticeKind, readonly [MessageKey, MessageKey]>> = {
  "no-excel": ["pane.no-excel.title", "pane.no-excel.text"],
  "no-office": ["pane.no-office.title", "pane.no-office.text"],
  "old-excel": ["pane.old-excel.title", "pane.old-excel.text"],
  broken: ["pane.broken.title", "pane.broken.text"],
};

/** A page of words in place of the pane: never a white one. */
export function Notice({ kind, details }: { readonly kind: NoticeKind; readonly details: string }) {
  const { say } = useWords();
  const [title, body] = WORDS[kind];
  return (
    <StateView title={say(title)} takeFocus={false}>
      <Body1>{say(body)}</Body1>
      <SupportDetails details={details} />
    </StateView>
  );
}
