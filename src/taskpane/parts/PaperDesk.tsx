import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Desk, DeskLine, DeskRequest } from "../../app";
import { download } from "../download";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";
import { CopyableWords } from "./CopyableWords";

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
  desk: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
});

interface PaperDeskProps {
  readonly desk: Desk | undefined;
  /** Whether a recommendation is on show that its tables still hold: the auditor's file tells of it. */
  readonly canTell: boolean;
  readonly onAsk: (request: DeskRequest) => void;
}

/** What comes back from providers and from the books: filled grids, the tender, the actuals; and the auditor's file. */
export function PaperDesk({ desk, canTell, onAsk }: PaperDeskProps) {
  const { say } = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const working = desk?.at === "working";
  const read = async (files: readonly File[]): Promise<void> => {
    const given = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
    if (given.length > 0) onAsk({ of: "grids", files: given });
  };
  return (
    <section className={styles.desk}>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {say("pane.desk.title")}
      </Subtitle2>
      <Body1>{say("pane.desk.text")}</Body1>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept=".xlsx"
        aria-label={say("pane.desk.grids")}
        onChange={({ target }) => {
          void read([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Buttons>
        <Button disabledFocusable={working} onClick={() => input.current?.click()}>
          {say("pane.desk.grids")}
        </Button>
        <Button disabledFocusable={working} onClick={() => onAsk({ of: "tender" })}>
          {say("pane.desk.tender")}
        </Button>
        <Button disabledFocusable={working} onClick={() => onAsk({ of: "actuals" })}>
          {say("pane.desk.actuals")}
        </Button>
        {canTell && (
          <Button disabledFocusable={working} onClick={() => onAsk({ of: "dossier" })}>
            {say("pane.desk.dossier")}
          </Button>
        )}
      </Buttons>
      {desk !== undefined && <Answer desk={desk} onAsk={onAsk} />}
    </section>
  );
}

/** The bytes of a file; of one that is gone or may not be read none, and the desk says that it is no workbook. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

function Answer({ desk, onAsk }: { readonly desk: Desk; readonly onAsk: PaperDeskProps["onAsk"] }) {
  const { say, tell } = useWords();
  if (desk.at === "working")
    return (
      <Spinner size="tiny" label={say("pane.desk.working")} labelPosition="after" style={{ justifyContent: "start" }} />
    );
  if (desk.at === "refused")
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{tell(desk.why)}</MessageBarBody>
      </MessageBar>
    );
  const { title, lines, questions, add, file } = desk;
  return (
    <>
      <MessageBar intent={intentOf(lines)} layout="multiline">
        <MessageBarBody>{tell(title)}</MessageBarBody>
      </MessageBar>
      <Lines lines={lines} />
      {add > 0 && (
        <Buttons>
          <Button appearance="primary" onClick={() => onAsk({ of: "add" })}>
            {say("pane.desk.add", { count: add })}
          </Button>
        </Buttons>
      )}
      {file !== null && (
        <Buttons>
          <Button appearance="primary" onClick={() => download(file.name, file.bytes, "text/html")}>
            {say("pane.papers.download", { file: file.name })}
          </Button>
        </Buttons>
      )}
      {questions.map(({ file: of, words }) => (
        <details key={of}>
          <summary>{say("pane.desk.questions", { file: of })}</summary>
          <CopyableWords words={words} />
        </details>
      ))}
    </>
  );
}

function intentOf(lines: readonly DeskLine[]): "success" | "warning" | "error" {
  if (lines.some(({ tone }) => tone === "error")) return "error";
  return lines.some(({ tone }) => tone === "warning") ? "warning" : "success";
}

function Lines({ lines }: { readonly lines: readonly DeskLine[] }) {
  const { say } = useWords();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={say("pane.desk.found")}>
      {lines.map(({ words }, index) => (
        <li key={index} className={styles.line}>
          {words}
        </li>
      ))}
    </ul>
  );
}
