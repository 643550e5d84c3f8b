import { Body1, Button, MessageBar, MessageBarBody, Spinner, Subtitle2 } from "@fluentui/react-components";
import type { Papers } from "../../app";
import type { PaneActions } from "../actions";
import { useWords } from "../Words";
import type { Words } from "../Words";
import { Buttons } from "./Buttons";
import { PaperFiles } from "./PaperFiles";

interface PapersSectionProps {
  readonly papers: Papers | undefined;
  /** The tables have changed since the recommendation: what goes out would not be asked for any more. */
  readonly stale: boolean;
  readonly actions: Pick<PaneActions, "specify" | "openPaper">;
}

/** The specification and the pricing grids: asked for, made, opened. */
export function PapersSection({ papers, stale, actions }: PapersSectionProps) {
  const { say } = useWords();
  return (
    <>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {say("pane.papers.title")}
      </Subtitle2>
      <Body1>{say("pane.papers.text")}</Body1>
      {papers !== undefined && <PapersSoFar papers={papers} onOpen={actions.openPaper} />}
      {stale && <Body1>{say("pane.papers.stale")}</Body1>}
      {!stale && papers?.at !== "made" && (
        <Buttons>
          <Button disabledFocusable={papers?.at === "making"} onClick={actions.specify}>
            {say("pane.papers.make")}
          </Button>
        </Buttons>
      )}
    </>
  );
}

function PapersSoFar({ papers, onOpen }: { readonly papers: Papers; readonly onOpen: (name: string) => void }) {
  const words = useWords();
  const told = papersWords(words, papers);
  switch (papers.at) {
    case "making":
      return <Spinner size="tiny" label={told} labelPosition="after" style={{ justifyContent: "start" }} />;
    case "refused":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{told}</MessageBarBody>
        </MessageBar>
      );
    case "made":
      return (
        <>
          <MessageBar intent={papers.failed === null ? "success" : "warning"} layout="multiline">
            <MessageBarBody>{told}</MessageBarBody>
          </MessageBar>
          <PaperFiles files={papers.files} onOpen={onOpen} />
          <Body1>{words.say("pane.papers.how")}</Body1>
        </>
      );
  }
}

/** Where the papers stand, in words: as shown, and as said to those who do not see it. */
export function papersWords({ say, tell }: Words, papers: Papers): string {
  switch (papers.at) {
    case "making":
      return say("pane.papers.making");
    case "refused":
      return tell(papers.why);
    case "made": {
      const { failed, opened, files } = papers;
      if (failed !== null)
        return `${say("pane.papers.not-opened", { file: failed.name, why: failed.why })} ${say("pane.papers.download-instead")}`;
      return opened === null
        ? say("pane.papers.made", { count: files.length })
        : say("pane.papers.opened", { file: opened });
    }
  }
}
