import { Button, Body1, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { FlowList } from "../parts/FlowList";
import { IssueList } from "../parts/IssueList";
import { Stale } from "../parts/Stale";
import { StateView } from "../parts/StateView";
import { Totals } from "../parts/Totals";
import { useWords } from "../Words";
import type { Words } from "../Words";

interface DoneProps {
  readonly run: Extract<Run, { at: "done" }>;
  readonly actions: Pick<PaneActions, "check" | "recommend" | "select" | "show">;
}

/** Kinds of looks have words of their own; a chart is known by its title. */
const LOOKS = [
  "formats",
  "links",
  "sheets",
  "conditional",
  "validation",
  "print",
  "activate",
  "other-workbook",
  "sheets-grouped",
] as const;

function omittedInWords({ say }: Words, what: string): string {
  const look = LOOKS.find((each) => each === what);
  return look === undefined ? what : say(`workbook.omitted.${look}`);
}

export function Done({ run, actions }: DoneProps) {
  const words = useWords();
  const { say, tell } = words;
  const { recommendation, reading, omitted, cleared, unkept, stale } = run;
  const again = (): void => actions.recommend({ leaveOut: reading.leftOut > 0, frozen: null });
  return (
    <StateView title={say("pane.done.title")} takeFocus>
      {stale && <Stale onAgain={again} />}
      <Totals recommendation={recommendation} />
      <Buttons>
        <Button appearance="primary" onClick={() => actions.show("recommendation")}>
          {say("pane.done.go-to-sheet")}
        </Button>
        {!stale && <Button onClick={again}>{say("pane.recommend-again")}</Button>}
        <Button appearance="subtle" onClick={actions.check}>
          {say("pane.check")}
        </Button>
      </Buttons>
      {reading.issues.length > 0 && (
        <details open>
          <summary>{say("pane.done.look", { count: reading.issues.length })}</summary>
          <IssueList
            label={say("pane.done.look", { count: reading.issues.length })}
            issues={reading.issues}
            onSelect={actions.select}
          />
        </details>
      )}
      {reading.leftOut > 0 && <Body1>{say("pane.done.left-out", { rows: reading.leftOut })}</Body1>}
      {unkept !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{tell(unkept)}</MessageBarBody>
        </MessageBar>
      )}
      {cleared.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("pane.done.cleared", { tables: cleared.join(", ") })}</MessageBarBody>
        </MessageBar>
      )}
      {omitted.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {say("pane.done.omitted", { list: omitted.map((what) => omittedInWords(words, what)).join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {say("pane.done.flows")}
      </Subtitle2>
      <FlowList flows={recommendation.flows} currency={recommendation.currency} />
    </StateView>
  );
}
