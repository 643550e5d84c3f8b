import {
  Body1,
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FilledTable } from "../../app";
import type { LogMerge } from "../../intake";
import type { WorkbookPlan } from "../../workbook";
import type { ImportAnswers, ImportOutcome } from "../import-outcome";
import { Buttons } from "../parts/Buttons";
import { ImportResult } from "../parts/ImportResult";
import { SharedFlows } from "../parts/SharedFlows";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

/** Where the import of a call log stands. */
export type Importing =
  | { readonly at: "choosing" }
  | { readonly at: "reading"; readonly file: string; readonly done: number; readonly lines: number }
  | {
      readonly at: "read";
      readonly file: File;
      /** What was said of the file so far. */
      readonly answers: ImportAnswers;
      readonly outcome: ImportOutcome;
      /** Tables that stand in the workbook and would be replaced: told before they are. */
      readonly standing?: readonly FilledTable[];
    }
  | { readonly at: "unreadable"; readonly file: string; readonly detail: string };

interface ImportProps {
  readonly importing: Importing;
  /** Reads a file, with what was answered of it. */
  readonly onFile: (file: File, answers: ImportAnswers) => void;
  readonly onInsert: (plan: WorkbookPlan) => void;
  /** Lets the report join the workbook's own tables; the flows named take its volume. */
  readonly onMerge: (merge: LogMerge, chosen: readonly string[]) => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

/** Turns a file of calls into tables: choose, read what was found and what was not used, insert. */
export function Import({ importing, onFile, onInsert, onMerge, onCancel, onBack }: ImportProps) {
  const { say } = useWords();
  const [chosen, choose] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const ready = importing.at === "read" && importing.outcome.kind === "imported" ? importing.outcome : null;
  const merge = ready?.merge ?? null;
  const standing = (importing.at === "read" ? importing.standing : undefined) ?? null;
  return (
    <StateView title={say("pane.import.title")} takeFocus>
      <Body1>{say("pane.import.text")}</Body1>
      <Progressing importing={importing} />
      {standing !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{say("pane.import.standing")}</MessageBarTitle>{" "}
            {standing.map(({ name, rows }) => say("pane.import.standing-table", { name, rows })).join(", ")}.{" "}
            {say("pane.import.standing-text")}
          </MessageBarBody>
        </MessageBar>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.txt,.xlsx"
        aria-label={say("pane.import.choose")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          choose([]);
          if (file !== undefined) onFile(file, {});
          target.value = "";
        }}
      />
      {merge !== null && <SharedFlows merge={merge} chosen={chosen} onChoose={choose} />}
      <Buttons>
        {ready !== null && merge !== null && (
          <Button appearance="primary" onClick={() => onMerge(merge, chosen)}>
            {say("pane.import.insert")}
          </Button>
        )}
        {ready !== null && merge !== null && (
          <Button onClick={() => onInsert(ready.plan)}>{say("pane.import.beside")}</Button>
        )}
        {ready !== null && merge === null && (
          <Button appearance="primary" onClick={() => onInsert(ready.plan)}>
            {say(standing === null ? "pane.import.insert" : "pane.import.replace")}
          </Button>
        )}
        <Button
          appearance={ready === null ? "primary" : "secondary"}
          disabled={importing.at === "reading"}
          onClick={() => input.current?.click()}
        >
          {say("pane.import.choose")}
        </Button>
        {importing.at === "reading" ? (
          <Button appearance="subtle" onClick={onCancel}>
            {say("pane.import.cancel")}
          </Button>
        ) : (
          <Button appearance="subtle" onClick={onBack}>
            {say("pane.back")}
          </Button>
        )}
      </Buttons>
      {importing.at === "read" && (
        <ImportResult
          outcome={importing.outcome}
          given={importing.answers}
          onAnswer={(answers) => onFile(importing.file, answers)}
        />
      )}
    </StateView>
  );
}

function Progressing({ importing }: { readonly importing: Importing }) {
  const { say } = useWords();
  if (importing.at === "reading")
    return (
      <Field
        validationMessage={say("pane.import.lines", { lines: importing.lines })}
        validationState="none"
        label={say("pane.import.reading", { file: importing.file })}
      >
        <ProgressBar value={importing.done} />
      </Field>
    );
  if (importing.at !== "unreadable") return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{importing.file}</MessageBarTitle> {say("pane.import.unreadable")}
      </MessageBarBody>
    </MessageBar>
  );
}
